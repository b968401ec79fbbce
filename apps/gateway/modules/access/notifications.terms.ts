import { wordsAsEnum } from '../../platform/graphql/words.ts';
import type { Sentence } from '../../platform/language.ts';
import type { Permission } from './access.permissions.ts';

export const notificationMails = ['NONE', 'AT_ONCE', 'DAILY'] as const;
export type NotificationMail = (typeof notificationMails)[number];

type Kind = {
  title: Sentence;
  explanation: Sentence;
  /** Who may not see what it is about is not told. */
  permission?: Permission;
  isInConsole: boolean;
  mail: NotificationMail;
};

/**
 * Everything Instroom tells a colleague by itself, and how as long as the colleague chose nothing. Add a
 * kind here and its sentence in `messaging.notifications.sentences.ts`.
 */
const kinds = {
  NEW_APPLICATION: {
    title: { nl: 'Nieuwe sollicitatie', en: 'New application' },
    explanation: {
      nl: 'Iemand solliciteert op een vacature waarvoor jij verantwoordelijk bent.',
      en: 'Somebody applies for a vacancy you are responsible for.',
    },
    permission: 'APPLICATIONS_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  APPLICATION_MOVED: {
    title: { nl: 'Sollicitatie verplaatst', en: 'Application moved' },
    explanation: {
      nl: 'Een collega verplaatst een sollicitatie op een vacature waarvoor jij verantwoordelijk bent.',
      en: 'A colleague moves an application on a vacancy you are responsible for.',
    },
    permission: 'APPLICATIONS_VIEW',
    isInConsole: true,
    mail: 'NONE',
  },
  STAGE_REACHED: {
    title: { nl: 'Sollicitatie komt in een fase', en: 'Application reaches a stage' },
    explanation: {
      nl: 'De workflow waarschuwt je wanneer een sollicitatie in een bepaalde fase komt.',
      en: 'The workflow tells you when an application comes into a certain stage.',
    },
    permission: 'APPLICATIONS_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  TASK_ASSIGNED: {
    title: { nl: 'Taak voor jou', en: 'Task for you' },
    explanation: { nl: 'Er staat een nieuwe taak voor je klaar.', en: 'There is a new task for you.' },
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  ASSESSMENT_ASKED: {
    title: { nl: 'Beoordeling gevraagd', en: 'Assessment asked' },
    explanation: {
      nl: 'Een collega vraagt je een kandidaat te beoordelen.',
      en: 'A colleague asks you to assess a candidate.',
    },
    permission: 'APPLICATIONS_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  ASSESSMENT_GIVEN: {
    title: { nl: 'Beoordeling gegeven', en: 'Assessment given' },
    explanation: {
      nl: 'Een collega geeft de beoordeling waar jij om vroeg.',
      en: 'A colleague gives the assessment that you asked for.',
    },
    permission: 'NOTES_VIEW',
    isInConsole: true,
    mail: 'NONE',
  },
  NOTE_MENTION: {
    title: { nl: 'Genoemd in een notitie', en: 'Mentioned in a note' },
    explanation: { nl: 'Een collega noemt je in een notitie.', en: 'A colleague mentions you in a note.' },
    permission: 'NOTES_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  NOTE_ADDED: {
    title: { nl: 'Nieuwe notitie', en: 'New note' },
    explanation: {
      nl: 'Een collega schrijft een notitie bij een sollicitatie op een vacature waarvoor jij verantwoordelijk bent.',
      en: 'A colleague writes a note with an application on a vacancy you are responsible for.',
    },
    permission: 'NOTES_VIEW',
    isInConsole: true,
    mail: 'DAILY',
  },
  MESSAGE_FAILED: {
    title: { nl: 'Bericht niet aangekomen', en: 'Message not delivered' },
    explanation: {
      nl: 'Een bericht aan een kandidaat op een vacature waarvoor jij verantwoordelijk bent, kan niet worden bezorgd.',
      en: 'A message to a candidate on a vacancy you are responsible for cannot be delivered.',
    },
    permission: 'MESSAGES_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  ANSWER_RECEIVED: {
    title: { nl: 'Antwoord van een kandidaat', en: 'Answer from a candidate' },
    explanation: {
      nl: 'Een kandidaat beantwoordt een bericht van jou, of een automatisch bericht bij een vacature waarvoor jij verantwoordelijk bent.',
      en: 'A candidate answers a message of yours, or an automatic one about a vacancy you are responsible for.',
    },
    permission: 'MESSAGES_VIEW',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  MESSAGE_COMPLAINT: {
    title: { nl: 'Bericht gemeld als ongewenst', en: 'Message reported as unwanted' },
    explanation: {
      nl: 'Een kandidaat op een vacature waarvoor jij verantwoordelijk bent, meldt een bericht als ongewenste mail.',
      en: 'A candidate on a vacancy you are responsible for reports a message as unwanted mail.',
    },
    permission: 'MESSAGES_VIEW',
    isInConsole: true,
    mail: 'DAILY',
  },
  INVITATION_ACCEPTED: {
    title: { nl: 'Uitnodiging aangenomen', en: 'Invitation accepted' },
    explanation: {
      nl: 'Een collega die jij uitnodigde, doet mee.',
      en: 'A colleague whom you invited has joined.',
    },
    permission: 'USERS_MANAGE',
    isInConsole: true,
    mail: 'NONE',
  },
  SUPPORT_ENTERED: {
    title: { nl: 'Ondersteuning is binnengekomen', en: 'Support has come in' },
    explanation: {
      nl: 'Een medewerker van de leverancier bekijkt de omgeving van je organisatie.',
      en: "Somebody of the vendor's support looks into your organisation.",
    },
    permission: 'ORGANISATION_MANAGE',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  RETENTION_WARNING: {
    title: { nl: 'Gegevens worden binnenkort gewist', en: 'Data will soon be erased' },
    explanation: {
      nl: 'De bewaartermijn van kandidaten loopt af en hun gegevens worden gewist.',
      en: 'The retention period of candidates ends and their data will be erased.',
    },
    permission: 'PRIVACY_MANAGE',
    isInConsole: true,
    mail: 'DAILY',
  },
  MAIL_DOMAIN_FAILING: {
    title: { nl: 'Maildomein werkt niet', en: 'Mail domain fails' },
    explanation: {
      nl: 'Het maildomein van de organisatie is niet meer goed ingesteld, waardoor mail in de spam kan komen.',
      en: 'The mail domain of the organisation is not set up well any more, so that mail may end up as spam.',
    },
    permission: 'MAIL_DOMAINS_MANAGE',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
  MAIL_SERVER_FAILING: {
    title: { nl: 'Eigen mailserver werkt niet', en: 'Your own mail server fails' },
    explanation: {
      nl: 'Jullie eigen mailserver neemt geen mail meer aan. Berichten wachten en worden opnieuw geprobeerd.',
      en: 'Your own mail server takes no mail any more. Messages wait and are tried again.',
    },
    permission: 'MAIL_DOMAINS_MANAGE',
    isInConsole: true,
    mail: 'AT_ONCE',
  },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof kinds;
export const notificationKinds: Record<NotificationKind, Kind> = kinds;
export const allNotificationKinds = Object.keys(kinds) as NotificationKind[];

export const NotificationKindEnum = wordsAsEnum(
  allNotificationKinds,
  'NotificationKind',
  'What Instroom tells a colleague by itself.',
);
export const NotificationMailEnum = wordsAsEnum(
  notificationMails,
  'NotificationMail',
  'Whether a notification also comes by e-mail: not, at once, or in the summary of the day.',
);

/** What somebody is to be told. No personal data of candidates in `values`: their names are read when it is shown. */
export type NewNotification = {
  userIds: string[];
  kind: NotificationKind;
  applicationId?: string;
  vacancyId?: string;
  /** The page of the console it leads to; that of the application or the vacancy when left out. */
  path?: string;
  /** What the sentence of the kind needs, such as the name of the stage. */
  values?: Record<string, string | Sentence>;
};
