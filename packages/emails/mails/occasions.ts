import type { Bilingual } from '../placeholders.ts';
import type { ProductMailName } from './mails.ts';

export interface Occasion {
  readonly to: 'CANDIDATE' | 'COLLEAGUE';
  readonly title: Bilingual;
  /** When it is sent, as one sentence. */
  readonly sent: Bilingual;
}

/** What the mails of the product are for, for whoever looks through them; in the order of the list. */
export const occasions: Readonly<Record<ProductMailName, Occasion>> = {
  'messaging-acknowledgement': {
    to: 'CANDIDATE',
    title: { nl: 'Ontvangstbevestiging', en: 'Acknowledgement' },
    sent: { nl: 'Zodra een sollicitatie binnenkomt.', en: 'As soon as an application comes in.' },
  },
  'privacy-own-data': {
    to: 'CANDIDATE',
    title: { nl: 'Je gegevens bekijken', en: 'See your data' },
    sent: {
      nl: 'Als een kandidaat vraagt welke gegevens je bewaart.',
      en: 'When a candidate asks which data you keep.',
    },
  },
  'privacy-consent-renewal': {
    to: 'CANDIDATE',
    title: { nl: 'Langer bewaren?', en: 'Keep longer?' },
    sent: {
      nl: 'Voordat de bewaartermijn van een kandidaat afloopt, als je daarom laat vragen.',
      en: 'Before the retention period of a candidate ends, when you have that asked.',
    },
  },
  'privacy-data-erased': {
    to: 'CANDIDATE',
    title: { nl: 'Gegevens gewist', en: 'Data erased' },
    sent: { nl: 'Als de gegevens van een kandidaat gewist zijn.', en: 'When the data of a candidate were erased.' },
  },
  'applications-new-application': {
    to: 'COLLEAGUE',
    title: { nl: 'Nieuwe sollicitatie', en: 'New application' },
    sent: {
      nl: 'Als iemand solliciteert, aan wie verantwoordelijk is voor de vacature.',
      en: 'When somebody applies, to those responsible for the vacancy.',
    },
  },
  'messaging-notification': {
    to: 'COLLEAGUE',
    title: { nl: 'Melding', en: 'Notification' },
    sent: {
      nl: 'Bij elke melding waarvan een collega meteen mail wil: een nieuwe sollicitatie, een taak, een notitie, een mail die niet aankwam.',
      en: 'At every notification a colleague wants mail of at once: a new application, a task, a note, a mail that did not arrive.',
    },
  },
  'messaging-daily-summary': {
    to: 'COLLEAGUE',
    title: { nl: 'Samenvatting van de dag', en: 'Daily summary' },
    sent: {
      nl: 'Elke ochtend, aan collega’s die hun meldingen bij elkaar willen.',
      en: 'Every morning, to colleagues who want their notifications together.',
    },
  },
  'access-invitation': {
    to: 'COLLEAGUE',
    title: { nl: 'Uitnodiging', en: 'Invitation' },
    sent: { nl: 'Als je een collega uitnodigt.', en: 'When you invite a colleague.' },
  },
  'access-password-reset': {
    to: 'COLLEAGUE',
    title: { nl: 'Nieuw wachtwoord kiezen', en: 'Choose a new password' },
    sent: { nl: 'Als iemand het wachtwoord vergeten is.', en: 'When somebody forgot their password.' },
  },
  'access-password-changed': {
    to: 'COLLEAGUE',
    title: { nl: 'Wachtwoord gewijzigd', en: 'Password changed' },
    sent: { nl: 'Nadat een wachtwoord is gewijzigd.', en: 'After a password was changed.' },
  },
  'access-second-factor-changed': {
    to: 'COLLEAGUE',
    title: { nl: 'Tweede stap gewijzigd', en: 'Second step changed' },
    sent: {
      nl: 'Nadat de tweede stap bij het inloggen is gewijzigd.',
      en: 'After the second step of signing in was changed.',
    },
  },
  'access-new-device': {
    to: 'COLLEAGUE',
    title: { nl: 'Nieuw apparaat', en: 'New device' },
    sent: {
      nl: 'Als iemand voor het eerst op een apparaat inlogt.',
      en: 'When somebody signs in on a device for the first time.',
    },
  },
  'access-email-change': {
    to: 'COLLEAGUE',
    title: { nl: 'Nieuw e-mailadres bevestigen', en: 'Confirm a new e-mail address' },
    sent: { nl: 'Als iemand het eigen e-mailadres wijzigt.', en: 'When somebody changes their e-mail address.' },
  },
  'access-sign-up': {
    to: 'COLLEAGUE',
    title: { nl: 'Aanmelden bij Instroom', en: 'Signing up for Instroom' },
    sent: {
      nl: 'Als iemand een nieuwe organisatie aanmeldt; namens Instroom, want er is dan nog geen organisatie.',
      en: 'When somebody signs up a new organisation; in the name of Instroom, for there is no organisation yet.',
    },
  },
};
