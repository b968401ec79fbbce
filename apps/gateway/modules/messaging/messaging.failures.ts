import { inLanguage, type Language, type Sentence } from '../../platform/language.ts';
import type { AddressProblemReason, FailureCode } from './messaging.terms.ts';

const sentences: Record<FailureCode, Sentence> = {
  REFUSED: {
    nl: 'De mailserver heeft dit bericht geweigerd. Controleer het e-mailadres van de kandidaat.',
    en: "The mail server refused this message. Check the candidate's e-mail address.",
  },
  UNREACHABLE: {
    nl: 'De mailserver nam dit bericht ook na herhaalde pogingen niet aan. Probeer het later opnieuw.',
    en: 'The mail server did not take this message after repeated attempts. Try again later.',
  },
  UNCERTAIN: {
    nl: 'De verbinding met de mailserver brak steeds af. Het is niet zeker of het bericht is aangekomen.',
    en: 'The connection to the mail server kept breaking off. It is not certain that the message arrived.',
  },
  SENDER_REFUSED: {
    nl: 'De mailserver weigert het afzenderadres. Controleer de mailserver bij Instellingen.',
    en: 'The mail server refuses the address of the sender. Check the mail server in the settings.',
  },
  LOGIN: {
    nl: 'Inloggen op jullie mailserver lukt niet. Controleer gebruikersnaam en wachtwoord bij Instellingen en probeer het opnieuw.',
    en: 'Signing in to your mail server fails. Check its user name and password in the settings and try again.',
  },
  NO_SUCH_ADDRESS: {
    nl: 'Dit e-mailadres bestaat niet (meer): het bericht kwam onbestelbaar terug. Vraag de kandidaat om een ander adres.',
    en: 'This e-mail address does not exist (any more): the message came back. Ask the candidate for another address.',
  },
  MAILBOX_FULL: {
    nl: 'De mailbox van de kandidaat is vol: het bericht kwam terug. Probeer het later opnieuw of bel de kandidaat.',
    en: "The candidate's mailbox is full: the message came back. Try again later or telephone the candidate.",
  },
  UNWANTED: {
    nl: 'De mailprovider van de kandidaat hield het bericht tegen als ongewenst. Controleer jullie maildomein en probeer het opnieuw.',
    en: "The candidate's mail provider stopped the message as unwanted. Check your mail domain and try again.",
  },
  BOUNCED: {
    nl: 'Het bericht kwam onbestelbaar terug. De reden staat bij de verzendpogingen.',
    en: 'The message came back undelivered. The reason is with the attempts.',
  },
  TEMPLATE: {
    nl: 'Het bericht kon niet worden gemaakt: het sjabloon bevat een fout of een leeg veld. Herstel het sjabloon.',
    en: 'The message could not be made: its template has a mistake or an empty field. Mend the template.',
  },
  SENDER_LEFT: {
    nl: 'Wie dit bericht plande, werkt hier niet meer. Met “Opnieuw proberen” gaat het uit in naam van de organisatie.',
    en: 'Who planned this message no longer works here. With “Try again” it goes out in the name of the organisation.',
  },
};

/** Why a message failed, for people. A code from before is told as a refusal. */
export function failureSentence(code: string | null, language: Language): string | null {
  if (code === null) return null;
  return inLanguage(sentences[code as FailureCode] ?? sentences.REFUSED, language);
}

const problems: Record<AddressProblemReason, Sentence> = {
  HARD: {
    nl: 'Mail naar dit adres komt onbestelbaar terug: het bestaat niet (meer).',
    en: 'Mail to this address comes back undelivered: it does not exist (any more).',
  },
  COMPLAINT: {
    nl: 'De ontvanger meldde een bericht van jullie als ongewenste mail.',
    en: 'The recipient reported a message of yours as unwanted mail.',
  },
};

/** What is the matter with an address, for people. */
export function addressProblemSentence(reason: AddressProblemReason, language: Language): string {
  return inLanguage(problems[reason], language);
}
