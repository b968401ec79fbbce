import { type Language, tagOf } from '../../platform/language.ts';

type Conditions = { version: number; text: { nl: string; en: string } };

/** The terms of use, newest last. A version that people accepted is never changed: add another. */
const versions: Conditions[] = [
  {
    version: 1,
    text: {
      nl: `Instroom is er voor werving en selectie. Je gebruikt het alleen voor je werk bij de organisatie die je uitnodigt, of voor de vacatures van jouw bedrijf.

Je account is van jou alleen. Deel je wachtwoord en je codes met niemand, ook niet met een collega of met ons. Denk je dat iemand anders in je account kan? Wijzig je wachtwoord en waarschuw je beheerder.

Je ziet gegevens van mensen die werk zoeken. Gebruik ze alleen om een vacature te vervullen. Bewaar geen kopieën buiten Instroom en bespreek ze alleen met wie erover gaat. Verwijder wat je niet meer nodig hebt.

Beoordeel mensen op wat zij voor het werk kunnen betekenen. Vraag niet naar afkomst, geloof, gezondheid, zwangerschap of politieke voorkeur, en noteer daar niets over.

We houden bij wie wat wanneer in Instroom doet, zodat de organisatie daar verantwoording over kan afleggen. Je organisatie bepaalt hoe lang gegevens blijven staan en kan je account sluiten.`,
      en: `Instroom is for recruitment and selection. You use it only for your work at the organisation that invites you, or for the vacancies of your own company.

Your account is yours alone. Share your password and your codes with nobody, not with a colleague and not with us. Do you think that somebody else can get into your account? Change your password and warn your administrator.

You see data of people who look for work. Use it only to fill a vacancy. Keep no copies outside Instroom and discuss it only with those who decide. Delete what you do not need any more.

Judge people by what they can mean for the work. Do not ask about origin, faith, health, pregnancy or political preference, and write nothing down about it.

We keep a record of who does what and when in Instroom, so that the organisation can account for it. Your organisation decides how long data stays and can close your account.`,
    },
  },
];

export function currentConditions(): Conditions {
  return versions.at(-1)!;
}

export function conditionsIn(language: Language): string {
  return currentConditions().text[tagOf(language)];
}
