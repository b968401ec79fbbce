import type { OrganisationPlan } from './plan.ts';

type Statements = OrganisationPlan['privacyStatements'];

export const duinrandPrivacyStatements: Statements = [
  {
    daysAgo: 400,
    nl: `Zorggroep Duinrand gebruikt je gegevens om je sollicitatie te behandelen. Alleen mensen die over deze vacature gaan, kunnen je gegevens zien.

We verwijderen je gegevens 4 weken na het einde van de procedure.

Je mag je gegevens bekijken, verbeteren of laten verwijderen. Je kunt je toestemming altijd intrekken. Mail naar privacy@duinrand.example.`,
    en: `Zorggroep Duinrand uses your data to handle your application. Only people who decide on this vacancy can see your data.

We delete your data 4 weeks after the procedure has ended.

You may see your data, correct it or have it deleted. You can always withdraw your consent. Send an e-mail to privacy@duinrand.example.`,
  },
  {
    daysAgo: 30,
    nl: `Je geeft je gegevens aan Zorggroep Duinrand in Den Haag. We gebruiken ze alleen om je sollicitatie te behandelen. Alleen mensen die over deze vacature gaan, kunnen ze zien. Gaat de vacature over een baan bij een andere werkgever? Dan ziet die werkgever ze ook.

We verwijderen je gegevens 4 weken na het einde van de procedure. Wil je dat we je later vragen voor ander werk? Dan bewaren we je gegevens 1 jaar. Dat doen we alleen als je daar apart ja op zegt.

Je mag vragen welke gegevens we van je hebben. Je mag ze laten verbeteren of laten verwijderen. Je mag je toestemming altijd intrekken: mail naar privacy@duinrand.example. Dan stoppen we met je sollicitatie en verwijderen we je gegevens.

Ben je niet tevreden over hoe we met je gegevens omgaan? Laat het ons weten. Je kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    en: `You give your data to Zorggroep Duinrand in The Hague. We use it only to handle your application. Only people who decide on this vacancy can see it. Is the vacancy for a job at another employer? Then that employer sees it too.

We delete your data 4 weeks after the procedure has ended. Would you like us to ask you for other work later? Then we keep your data for 1 year. We only do so if you say yes to that separately.

You may ask which data we have about you. You may have it corrected or deleted. You may always withdraw your consent: send an e-mail to privacy@duinrand.example. We then stop handling your application and delete your data.

Are you unhappy with how we treat your data? Please tell us. You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).`,
  },
];

export const techniekNoordPrivacyStatements: Statements = [
  {
    daysAgo: 300,
    nl: `Techniek Noord gebruikt je gegevens om je sollicitatie te behandelen. Alleen onze recruiter en de vestigingsleider zien ze.

We verwijderen je gegevens 4 weken na het einde van de procedure. Met jouw toestemming bewaren we ze 1 jaar.

Je mag je gegevens bekijken, verbeteren of laten verwijderen. Je kunt je toestemming altijd intrekken. Mail naar privacy@techniek-noord.example.`,
    en: `Techniek Noord uses your data to handle your application. Only our recruiter and the branch manager see it.

We delete your data 4 weeks after the procedure has ended. With your consent we keep it for 1 year.

You may see your data, correct it or have it deleted. You can always withdraw your consent. Send an e-mail to privacy@techniek-noord.example.`,
  },
];
