import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Language } from '../../platform/language.ts';
import { CareersSite, CareersSiteVersion } from './careers-site.entity.ts';
import { PublicationChannel } from './publication.entity.ts';

/** Gives a new organisation a careers site that is shown, its two channels and a privacy statement to begin with. */
export async function startPublishing(
  _context: Context,
  { em }: Change,
  { name, slug, language }: { name: string; slug: string; language: Language },
): Promise<void> {
  const inDutch = language === 'NL';
  const configuration = {
    defaultLanguage: language,
    introductionHtml: {
      nl: `<p>Werken bij ${escaped(name)}: bekijk onze vacatures en solliciteer direct.</p>`,
      en: `<p>Working at ${escaped(name)}: see our vacancies and apply straight away.</p>`,
    },
  };
  const site = em.create(CareersSite, {
    name: inDutch ? 'Vacaturesite' : 'Careers site',
    slug,
    draft: configuration,
  } as never);
  await em.flush();
  em.create(CareersSiteVersion, { careersSiteId: site.id, number: 1, configuration, publishedAt: new Date() } as never);
  em.create(PublicationChannel, { kind: 'CAREERS_SITE', name: site.name, careersSiteId: site.id } as never);
  em.create(PublicationChannel, { kind: 'PARTNER_FEED', name: 'Partners' } as never);
  site.publishedNumber = 1;
  await em.flush();
  await em.execute('insert into privacy_statement (version, text_nl, text_en) values (1, ?, ?)', [
    firstStatement.nl.replaceAll('{name}', name),
    firstStatement.en.replaceAll('{name}', name),
  ]);
}

const firstStatement = {
  nl: `Je geeft je gegevens aan {name}. We gebruiken ze alleen om je sollicitatie te behandelen. Alleen mensen die over deze vacature gaan, kunnen ze zien.

We verwijderen je gegevens 4 weken na het einde van de procedure. Wil je dat we je later vragen voor ander werk? Dan bewaren we je gegevens 1 jaar. Dat doen we alleen als je daar apart ja op zegt.

Je mag vragen welke gegevens we van je hebben. Je mag ze laten verbeteren of laten verwijderen. Je mag je toestemming altijd intrekken. Dan stoppen we met je sollicitatie en verwijderen we je gegevens.

Ben je niet tevreden over hoe we met je gegevens omgaan? Laat het ons weten. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`,
  en: `You give your data to {name}. We use it only to handle your application. Only people who decide on this vacancy can see it.

We delete your data 4 weeks after the procedure has ended. Would you like us to ask you for other work later? Then we keep your data for 1 year. We only do so if you say yes to that separately.

You may ask which data we have about you. You may have it corrected or deleted. You may always withdraw your consent. We then stop handling your application and delete your data.

Are you unhappy with how we treat your data? Please tell us. You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).`,
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
