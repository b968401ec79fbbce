import type { Sentence } from '../../platform/language.ts';
import type { NotificationKind } from '../access/notifications.terms.ts';

/** What a notification is about, as it is when it is read. */
export type Told = {
  candidateName: string | null;
  vacancyTitle: string | null;
  values: Record<string, string | Sentence>;
};

type Words = { candidate: string; vacancy: string; value(name: string): string };

const sentences: Record<NotificationKind, { nl(words: Words): string; en(words: Words): string }> = {
  NEW_APPLICATION: {
    nl: ({ candidate, vacancy }) => `${candidate} solliciteerde op ${vacancy}`,
    en: ({ candidate, vacancy }) => `${candidate} applied for ${vacancy}`,
  },
  APPLICATION_MOVED: {
    nl: ({ candidate, vacancy, value }) =>
      `${value('actor')} verplaatste ${candidate} naar “${value('stage')}” (${vacancy})`,
    en: ({ candidate, vacancy, value }) => `${value('actor')} moved ${candidate} to “${value('stage')}” (${vacancy})`,
  },
  STAGE_REACHED: {
    nl: ({ candidate, vacancy, value }) => `${candidate} is nu in “${value('stage')}” (${vacancy})`,
    en: ({ candidate, vacancy, value }) => `${candidate} is in “${value('stage')}” now (${vacancy})`,
  },
  TASK_ASSIGNED: {
    nl: ({ value }) => `Nieuwe taak: ${value('task')}`,
    en: ({ value }) => `New task: ${value('task')}`,
  },
  ASSESSMENT_ASKED: {
    nl: ({ candidate, vacancy, value }) => `${value('actor')} vraagt je ${candidate} te beoordelen (${vacancy})`,
    en: ({ candidate, vacancy, value }) => `${value('actor')} asks you to assess ${candidate} (${vacancy})`,
  },
  ASSESSMENT_GIVEN: {
    nl: ({ candidate, vacancy, value }) => `${value('actor')} beoordeelde ${candidate} (${vacancy})`,
    en: ({ candidate, vacancy, value }) => `${value('actor')} assessed ${candidate} (${vacancy})`,
  },
  NOTE_MENTION: {
    nl: ({ candidate, value }) => `${value('actor')} noemde je in een notitie bij ${candidate}`,
    en: ({ candidate, value }) => `${value('actor')} mentioned you in a note with ${candidate}`,
  },
  NOTE_ADDED: {
    nl: ({ candidate, vacancy, value }) => `${value('actor')} schreef een notitie bij ${candidate} (${vacancy})`,
    en: ({ candidate, vacancy, value }) => `${value('actor')} wrote a note with ${candidate} (${vacancy})`,
  },
  MESSAGE_FAILED: {
    nl: ({ candidate, vacancy }) => `Een bericht aan ${candidate} is niet aangekomen (${vacancy})`,
    en: ({ candidate, vacancy }) => `A message to ${candidate} was not delivered (${vacancy})`,
  },
  ANSWER_RECEIVED: {
    nl: ({ candidate, vacancy }) => `${candidate} heeft geantwoord (${vacancy})`,
    en: ({ candidate, vacancy }) => `${candidate} has answered (${vacancy})`,
  },
  MESSAGE_COMPLAINT: {
    nl: ({ candidate, vacancy }) => `${candidate} meldde een bericht als ongewenst (${vacancy})`,
    en: ({ candidate, vacancy }) => `${candidate} reported a message as unwanted (${vacancy})`,
  },
  INVITATION_ACCEPTED: {
    nl: ({ value }) => `${value('user')} nam de uitnodiging aan en doet mee`,
    en: ({ value }) => `${value('user')} accepted the invitation and has joined`,
  },
  SUPPORT_ENTERED: {
    nl: ({ value }) => `${value('agent')} van de leverancier is in jullie omgeving`,
    en: ({ value }) => `${value('agent')} of the vendor is in your organisation`,
  },
  RETENTION_WARNING: {
    nl: ({ value }) => `Op ${value('date')} worden de gegevens van ${value('count')} kandidaten gewist`,
    en: ({ value }) => `On ${value('date')} the data of ${value('count')} candidates will be erased`,
  },
  MAIL_DOMAIN_FAILING: {
    nl: ({ value }) => `Het maildomein ${value('domain')} is niet meer goed ingesteld`,
    en: ({ value }) => `The mail domain ${value('domain')} is not set up well any more`,
  },
  MAIL_SERVER_FAILING: {
    nl: ({ value }) => `De mailserver ${value('host')} neemt geen mail aan`,
    en: ({ value }) => `The mail server ${value('host')} takes no mail`,
  },
};

/** What happened, in one sentence without a full stop. */
export function sentenceOf(kind: NotificationKind, told: Told): Sentence {
  return { nl: sentences[kind].nl(wordsOf(told, 'nl')), en: sentences[kind].en(wordsOf(told, 'en')) };
}

const somebody = { nl: 'een kandidaat', en: 'a candidate' };
const something = { nl: 'een vacature', en: 'a vacancy' };

function wordsOf({ candidateName, vacancyTitle, values }: Told, language: 'nl' | 'en'): Words {
  return {
    candidate: candidateName ?? somebody[language],
    vacancy: vacancyTitle ?? something[language],
    value(name) {
      const value = values[name] ?? '…';
      return typeof value === 'string' ? value : value[language];
    },
  };
}
