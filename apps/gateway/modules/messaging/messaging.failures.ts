import { inLanguage, type Language, type Sentence } from '../../platform/language.ts';
import type { FailureCode } from './messaging.terms.ts';

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
  TEMPLATE: {
    nl: 'Het bericht kon niet worden gemaakt: het sjabloon bevat een fout of een leeg veld. Herstel het sjabloon.',
    en: 'The message could not be made: its template has a mistake or an empty field. Mend the template.',
  },
};

/** Why a message failed, for people. A code from before is told as a refusal. */
export function failureSentence(code: string | null, language: Language): string | null {
  if (code === null) return null;
  return inLanguage(sentences[code as FailureCode] ?? sentences.REFUSED, language);
}
