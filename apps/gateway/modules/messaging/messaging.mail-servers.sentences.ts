import type { Sentence } from '../../platform/language.ts';
import type { MailServerProblem } from '../../platform/mail/mail-servers.ts';

/** What is wrong with a mail server and what to do about it. */
export const mailServerSentences: Record<MailServerProblem, { what: Sentence; todo: Sentence }> = {
  UNKNOWN_HOST: {
    what: { nl: 'Deze servernaam bestaat niet.', en: 'There is no server of this name.' },
    todo: {
      nl: 'Controleer de naam, zoals smtp.voorbeeld.nl.',
      en: 'Check the name, such as smtp.example.com.',
    },
  },
  PRIVATE_HOST: {
    what: { nl: 'Deze server staat in een afgesloten netwerk.', en: 'This server is in a private network.' },
    todo: {
      nl: 'Vul een server in die vanaf internet te bereiken is.',
      en: 'Fill in a server that can be reached from the internet.',
    },
  },
  UNREACHABLE: {
    what: {
      nl: 'De server neemt geen verbinding aan op deze poort.',
      en: 'The server takes no connection on this port.',
    },
    todo: {
      nl: 'Controleer de poort (meestal 587 of 465) en of de server verbindingen van buiten toelaat.',
      en: 'Check the port (mostly 587 or 465) and whether the server lets connections in from outside.',
    },
  },
  TIMEOUT: {
    what: { nl: 'De server antwoordt niet op tijd.', en: 'The server does not answer in time.' },
    todo: {
      nl: 'Controleer poort en beveiliging: 465 hoort bij TLS, 587 bij STARTTLS.',
      en: 'Check port and security: 465 goes with TLS, 587 with STARTTLS.',
    },
  },
  NOT_SECURE: {
    what: { nl: 'De beveiligde verbinding komt niet tot stand.', en: 'The secure connection cannot be made.' },
    todo: {
      nl: 'Kies bij poort 465 voor TLS en bij poort 587 voor STARTTLS.',
      en: 'Choose TLS with port 465 and STARTTLS with port 587.',
    },
  },
  CERTIFICATE: {
    what: { nl: 'Het certificaat van de server klopt niet.', en: "The server's certificate is not right." },
    todo: {
      nl: 'Gebruik de servernaam die in het certificaat staat, of laat het vernieuwen.',
      en: 'Use the server name that the certificate is for, or have it renewed.',
    },
  },
  LOGIN: {
    what: { nl: 'Gebruikersnaam of wachtwoord klopt niet.', en: 'The user name or password is wrong.' },
    todo: {
      nl: 'Bij tweestapsverificatie heb je een app-wachtwoord nodig; bij Microsoft 365 moet SMTP AUTH aanstaan.',
      en: 'With two-step verification you need an app password; with Microsoft 365 SMTP AUTH has to be on.',
    },
  },
  LOGIN_NEEDED: {
    what: { nl: 'De server wil dat je inlogt.', en: 'The server wants you to sign in.' },
    todo: { nl: 'Vul een gebruikersnaam en wachtwoord in.', en: 'Fill in a user name and password.' },
  },
  SENDER_REFUSED: {
    what: { nl: 'De server weigert dit afzenderadres.', en: 'The server refuses this sender address.' },
    todo: {
      nl: 'Laat de beheerder van de mailserver toestaan dat deze gebruiker namens dit adres verzendt.',
      en: 'Have the administrator of the mail server allow this user to send as this address.',
    },
  },
  RECIPIENT_REFUSED: {
    what: {
      nl: 'De server weigert mail naar buiten door te sturen.',
      en: 'The server refuses to pass on mail to others.',
    },
    todo: {
      nl: 'Log in op de server, of laat doorsturen (relay) toestaan.',
      en: 'Sign in to the server, or have relaying allowed.',
    },
  },
  OTHER: {
    what: { nl: 'De server nam de testmail niet aan.', en: 'The server did not take the test mail.' },
    todo: { nl: 'Wat de server zei, staat hieronder.', en: 'What the server said is below.' },
  },
};
