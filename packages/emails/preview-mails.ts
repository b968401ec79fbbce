import { compileMail, defaultLayout, type Brand, type RenderedMail } from './emails.ts';
import { productMails, type ProductMail, type ProductMailName } from './mails/mails.ts';
import type { Language } from './placeholders.ts';

/** The organisation of the previews; nobody's real mail shows it. */
export const previewBrand: Record<Language, Brand> = {
  nl: {
    organisationName: 'Gemeente Waterrijk',
    organisationUrl: 'https://werkenbij.waterrijk.example',
    primaryColour: '#0b6e69',
    footerText: 'Dorpsstraat 1\n1500 AA Zaandam',
    legalText: 'Dit bericht is automatisch gemaakt. Lees op onze website hoe wij met je gegevens omgaan.',
  },
  en: {
    organisationName: 'Municipality of Waterrijk',
    organisationUrl: 'https://werkenbij.waterrijk.example',
    primaryColour: '#0b6e69',
    footerText: 'Dorpsstraat 1\n1500 AA Zaandam',
    legalText: 'This message was made automatically. Our website explains how we treat your personal data.',
  },
};

export async function renderSample(name: ProductMailName, language: Language): Promise<RenderedMail> {
  const { context, templates, sample } = productMails[name] as ProductMail;
  const mail = await compileMail({
    layout: defaultLayout,
    brand: previewBrand[language],
    template: templates[language],
    language,
    context,
  });
  return mail.render(sample[language]);
}
