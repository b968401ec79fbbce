/**
 * Everything a mail template may ask for. This one list is the documentation, the editor's picker,
 * the validator, the type of the data a mail is rendered with and the sample it is previewed with.
 */

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Record<Language, string>;

/** The occasions a mail is written for. The first five are the kinds of template an organisation edits. */
export const mailContexts = [
  'acknowledgement',
  'interview',
  'evaluation',
  'rejection',
  'general',
  'new-application',
  'invitation',
  'account-link',
  'account-notice',
  'notification',
  'daily-summary',
  'own-data',
  'consent-renewal',
  'data-erased',
] as const;
export type MailContext = (typeof mailContexts)[number];

export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type SalaryPeriod = (typeof salaryPeriods)[number];

/** How a placeholder's value arrives. All of it survives a trip through JSON. */
export interface PlaceholderValues {
  text: string;
  email: string;
  phone: string;
  /** Absolute: http, https or mailto. */
  url: string;
  /** ISO 8601: a calendar date, or an instant shown in the mail's time zone. */
  date: string;
  /** ISO 8601 instant. */
  dateTime: string;
  /** Euro cents. */
  money: number;
  salaryPeriod: SalaryPeriod;
  list: readonly string[];
}
export type PlaceholderType = keyof PlaceholderValues;

export interface Placeholder<Type extends PlaceholderType = PlaceholderType> {
  readonly type: Type;
  /** Some records have no such value; a template that prints it should give a fallback. */
  readonly canBeEmpty: boolean;
  readonly contexts: readonly MailContext[];
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly sample: Record<Language, PlaceholderValues[Type]>;
}
type AnyPlaceholder = { [Type in PlaceholderType]: Placeholder<Type> }[PlaceholderType];

const aboutAnApplication = [
  'acknowledgement',
  'interview',
  'evaluation',
  'rejection',
  'general',
  'new-application',
] as const;
const aboutAnAccount = ['invitation', 'account-link', 'account-notice'] as const;
const aboutOwnData = ['own-data', 'consent-renewal', 'data-erased'] as const;
const toTheCandidate = ['acknowledgement', 'interview', 'rejection', 'general'] as const;
const toAColleague = ['evaluation', 'new-application', 'notification', 'daily-summary'] as const;
const withTheApplication = ['evaluation', 'new-application'] as const;
const byASender = ['interview', 'evaluation', 'rejection', 'general'] as const;
const aboutAnInterview = ['interview'] as const;

const inBoth = <Value>(value: Value): Record<Language, Value> => ({ nl: value, en: value });

export const placeholders = {
  'candidate.firstName': {
    type: 'text',
    canBeEmpty: false,
    contexts: [...toTheCandidate, ...aboutOwnData],
    label: { nl: 'Voornaam', en: 'First name' },
    description: { nl: 'De voornaam van de kandidaat.', en: 'The first name of the candidate.' },
    sample: inBoth('Fatima'),
  },
  'candidate.lastName': {
    type: 'text',
    canBeEmpty: false,
    contexts: toTheCandidate,
    label: { nl: 'Achternaam', en: 'Last name' },
    description: {
      nl: 'De achternaam van de kandidaat, met tussenvoegsel.',
      en: 'The last name of the candidate, prefix included.',
    },
    sample: inBoth('van der Meer'),
  },
  'candidate.name': {
    type: 'text',
    canBeEmpty: false,
    contexts: aboutAnApplication,
    label: { nl: 'Naam van de kandidaat', en: 'Name of the candidate' },
    description: { nl: 'Voornaam en achternaam van de kandidaat.', en: 'First and last name of the candidate.' },
    sample: inBoth('Fatima van der Meer'),
  },
  'candidate.email': {
    type: 'email',
    canBeEmpty: false,
    contexts: toTheCandidate,
    label: { nl: 'E-mailadres van de kandidaat', en: 'E-mail address of the candidate' },
    description: { nl: 'Het adres waarmee de kandidaat solliciteerde.', en: 'The address the candidate applied with.' },
    sample: inBoth('fatima.vandermeer@mail.example'),
  },
  'candidate.phone': {
    type: 'phone',
    canBeEmpty: true,
    contexts: toTheCandidate,
    label: { nl: 'Telefoonnummer van de kandidaat', en: 'Telephone number of the candidate' },
    description: { nl: 'Leeg als de kandidaat geen nummer gaf.', en: 'Empty when the candidate gave no number.' },
    sample: inBoth('+31 6 12345678'),
  },
  'vacancy.title': {
    type: 'text',
    canBeEmpty: false,
    contexts: aboutAnApplication,
    label: { nl: 'Titel van de vacature', en: 'Title of the vacancy' },
    description: { nl: 'De titel zoals die gepubliceerd is.', en: 'The title as it was published.' },
    sample: { nl: 'Beleidsmedewerker duurzaamheid', en: 'Policy officer sustainability' },
  },
  'vacancy.place': {
    type: 'text',
    canBeEmpty: true,
    contexts: aboutAnApplication,
    label: { nl: 'Plaats', en: 'Place' },
    description: { nl: 'De plaats waar het werk is.', en: 'The place where the work is.' },
    sample: inBoth('Zaandam'),
  },
  'vacancy.url': {
    type: 'url',
    canBeEmpty: true,
    contexts: toTheCandidate,
    label: { nl: 'Link naar de vacature', en: 'Link to the vacancy' },
    description: {
      nl: 'De pagina van de vacature. Leeg als de vacature niet op de website staat.',
      en: 'The page of the vacancy. Empty when it is not on the website.',
    },
    sample: {
      nl: 'https://werkenbij.waterrijk.example/nl/vacatures/1042',
      en: 'https://werkenbij.waterrijk.example/en/vacancies/1042',
    },
  },
  'vacancy.closingDate': {
    type: 'date',
    canBeEmpty: true,
    contexts: aboutAnApplication,
    label: { nl: 'Sluitingsdatum', en: 'Closing date' },
    description: {
      nl: 'De laatste dag om te solliciteren. Leeg als er geen is.',
      en: 'The last day to apply. Empty when there is none.',
    },
    sample: inBoth('2026-12-18'),
  },
  'vacancy.salaryMin': {
    type: 'money',
    canBeEmpty: true,
    contexts: toTheCandidate,
    label: { nl: 'Salaris vanaf', en: 'Salary from' },
    description: { nl: 'Het laagste salaris van de vacature.', en: 'The lowest salary of the vacancy.' },
    sample: inBoth(335_000),
  },
  'vacancy.salaryMax': {
    type: 'money',
    canBeEmpty: true,
    contexts: toTheCandidate,
    label: { nl: 'Salaris tot', en: 'Salary up to' },
    description: { nl: 'Het hoogste salaris van de vacature.', en: 'The highest salary of the vacancy.' },
    sample: inBoth(472_550),
  },
  'vacancy.salaryPeriod': {
    type: 'salaryPeriod',
    canBeEmpty: true,
    contexts: toTheCandidate,
    label: { nl: 'Periode van het salaris', en: 'Period of the salary' },
    description: { nl: 'Per uur, dag, week, maand of jaar.', en: 'Per hour, day, week, month or year.' },
    sample: inBoth('MONTH'),
  },
  'application.date': {
    type: 'date',
    canBeEmpty: false,
    contexts: aboutAnApplication,
    label: { nl: 'Datum van de sollicitatie', en: 'Date of the application' },
    description: { nl: 'De dag waarop de sollicitatie binnenkwam.', en: 'The day the application came in.' },
    sample: inBoth('2026-11-21T09:14:00Z'),
  },
  'application.reference': {
    type: 'text',
    canBeEmpty: false,
    contexts: aboutAnApplication,
    label: { nl: 'Kenmerk', en: 'Reference' },
    description: {
      nl: 'Het kenmerk waarmee iedereen de sollicitatie terugvindt.',
      en: 'The reference by which everybody finds the application.',
    },
    sample: inBoth('S-2026-00417'),
  },
  'application.url': {
    type: 'url',
    canBeEmpty: false,
    contexts: withTheApplication,
    label: { nl: 'Link naar de sollicitatie', en: 'Link to the application' },
    description: {
      nl: 'De sollicitatie in Instroom, alleen na inloggen te zien.',
      en: 'The application in Instroom, visible after signing in.',
    },
    sample: inBoth('https://instroom.waterrijk.example/applications/019aa5d2-6c1e-7b1f-9d53-2f6f0f6a4f10'),
  },
  'organisation.name': {
    type: 'text',
    canBeEmpty: false,
    contexts: [...aboutAnApplication, ...aboutAnAccount, ...aboutOwnData],
    label: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
    description: { nl: 'De naam zoals kandidaten die kennen.', en: 'The name as candidates know it.' },
    sample: { nl: 'Gemeente Waterrijk', en: 'Municipality of Waterrijk' },
  },
  'organisation.url': {
    type: 'url',
    canBeEmpty: true,
    contexts: [...aboutAnApplication, ...aboutOwnData],
    label: { nl: 'Website van de organisatie', en: 'Website of the organisation' },
    description: { nl: 'De werken-bij website.', en: 'The careers site.' },
    sample: inBoth('https://werkenbij.waterrijk.example'),
  },
  'sender.name': {
    type: 'text',
    canBeEmpty: false,
    contexts: byASender,
    label: { nl: 'Naam van de afzender', en: 'Name of the sender' },
    description: { nl: 'De collega die het bericht verstuurt.', en: 'The colleague who sends the message.' },
    sample: inBoth('Sanne Bakker'),
  },
  'sender.jobTitle': {
    type: 'text',
    canBeEmpty: true,
    contexts: byASender,
    label: { nl: 'Functie van de afzender', en: 'Job title of the sender' },
    description: {
      nl: 'Leeg als de collega die niet heeft ingevuld.',
      en: 'Empty when the colleague has not filled it in.',
    },
    sample: inBoth('Recruiter'),
  },
  'sender.email': {
    type: 'email',
    canBeEmpty: false,
    contexts: byASender,
    label: { nl: 'E-mailadres van de afzender', en: 'E-mail address of the sender' },
    description: { nl: 'Het adres waar een antwoord aankomt.', en: 'The address an answer goes to.' },
    sample: inBoth('sanne.bakker@waterrijk.example'),
  },
  'recipient.name': {
    type: 'text',
    canBeEmpty: false,
    contexts: [...toAColleague, ...aboutAnAccount],
    label: { nl: 'Naam van de ontvanger', en: 'Name of the recipient' },
    description: { nl: 'De collega die het bericht krijgt.', en: 'The colleague who receives the message.' },
    sample: inBoth('Jeroen de Wit'),
  },
  'notification.text': {
    type: 'text',
    canBeEmpty: false,
    contexts: ['notification'],
    label: { nl: 'Wat er gebeurde', en: 'What happened' },
    description: { nl: 'De melding, in één zin.', en: 'The notification, in one sentence.' },
    sample: {
      nl: 'Sanne Bakker noemde je in een notitie bij Fatima van der Meer',
      en: 'Sanne Bakker mentioned you in a note with Fatima van der Meer',
    },
  },
  'notification.url': {
    type: 'url',
    canBeEmpty: false,
    contexts: ['notification', 'daily-summary'],
    label: { nl: 'Link naar Instroom', en: 'Link to Instroom' },
    description: { nl: 'De pagina waar de melding over gaat.', en: 'The page the notification is about.' },
    sample: inBoth('https://instroom.waterrijk.example/applications/019aa5d2-6c1e-7b1f-9d53-2f6f0f6a4f10'),
  },
  'notification.settingsUrl': {
    type: 'url',
    canBeEmpty: false,
    contexts: ['notification', 'daily-summary'],
    label: { nl: 'Link naar de meldingsinstellingen', en: 'Link to the notification settings' },
    description: {
      nl: 'De pagina waar je kiest waarover je bericht krijgt.',
      en: 'The page where one chooses what to be told.',
    },
    sample: inBoth('https://instroom.waterrijk.example/settings/notifications'),
  },
  'notification.count': {
    type: 'text',
    canBeEmpty: false,
    contexts: ['daily-summary'],
    label: { nl: 'Aantal meldingen', en: 'Number of notifications' },
    description: {
      nl: 'Hoeveel er sinds de vorige samenvatting gebeurde.',
      en: 'How much happened since the last summary.',
    },
    sample: inBoth('3'),
  },
  'notification.items': {
    type: 'list',
    canBeEmpty: false,
    contexts: ['daily-summary'],
    label: { nl: 'Meldingen', en: 'Notifications' },
    description: { nl: 'De meldingen, de oudste eerst.', en: 'The notifications, oldest first.' },
    sample: {
      nl: ['Sanne Bakker schreef een notitie bij Fatima van der Meer', 'Jan Jansen solliciteerde op Kok'],
      en: ['Sanne Bakker wrote a note with Fatima van der Meer', 'Jan Jansen applied for Cook'],
    },
  },
  'interview.startsAt': {
    type: 'dateTime',
    canBeEmpty: false,
    contexts: aboutAnInterview,
    label: { nl: 'Datum en tijd van het gesprek', en: 'Date and time of the interview' },
    description: {
      nl: 'Begin van het gesprek. Alleen de tijd: {{date interview.startsAt "time"}}.',
      en: 'Start of the interview. The time alone: {{date interview.startsAt "time"}}.',
    },
    sample: inBoth('2026-12-03T13:30:00Z'),
  },
  'interview.location': {
    type: 'text',
    canBeEmpty: true,
    contexts: aboutAnInterview,
    label: { nl: 'Locatie van het gesprek', en: 'Location of the interview' },
    description: {
      nl: 'Adres of kamer. Leeg bij een online gesprek.',
      en: 'Address or room. Empty for an online interview.',
    },
    sample: { nl: 'Stadhuis, kamer 2.14, Dorpsstraat 1, Zaandam', en: 'Town hall, room 2.14, Dorpsstraat 1, Zaandam' },
  },
  'interview.videoUrl': {
    type: 'url',
    canBeEmpty: true,
    contexts: aboutAnInterview,
    label: { nl: 'Link naar het videogesprek', en: 'Link to the video call' },
    description: { nl: 'Leeg als het gesprek op een locatie is.', en: 'Empty when the interview is on location.' },
    sample: inBoth('https://video.waterrijk.example/gesprek/7f3a'),
  },
  'interview.interviewers': {
    type: 'list',
    canBeEmpty: true,
    contexts: aboutAnInterview,
    label: { nl: 'Gesprekspartners', en: 'Interviewers' },
    description: {
      nl: 'De namen van de collega’s in het gesprek.',
      en: 'The names of the colleagues in the interview.',
    },
    sample: inBoth(['Sanne Bakker', 'Jeroen de Wit']),
  },
  'inviter.name': {
    type: 'text',
    canBeEmpty: true,
    contexts: ['invitation'],
    label: { nl: 'Wie uitnodigt', en: 'Who invites' },
    description: { nl: 'De collega die de uitnodiging verstuurt.', en: 'The colleague who sends the invitation.' },
    sample: inBoth('Sanne Bakker'),
  },
  'invitation.message': {
    type: 'text',
    canBeEmpty: true,
    contexts: ['invitation'],
    label: { nl: 'Persoonlijk bericht', en: 'Personal message' },
    description: { nl: 'Wat de collega erbij schreef.', en: 'What the colleague added.' },
    sample: { nl: 'Fijn dat je meedoet!', en: 'Good to have you with us!' },
  },
  'link.url': {
    type: 'url',
    canBeEmpty: false,
    contexts: aboutAnAccount,
    label: { nl: 'Link', en: 'Link' },
    description: { nl: 'De pagina waar de knop naartoe gaat.', en: 'The page the button leads to.' },
    sample: inBoth('https://instroom.waterrijk.example/invitation?token=voorbeeld'),
  },
  'link.expiresAt': {
    type: 'dateTime',
    canBeEmpty: false,
    contexts: ['invitation', 'account-link'],
    label: { nl: 'Geldig tot', en: 'Valid until' },
    description: { nl: 'Daarna werkt de link niet meer.', en: 'After that the link does not work any more.' },
    sample: inBoth('2026-11-23T09:14:00Z'),
  },
  'device.name': {
    type: 'text',
    canBeEmpty: false,
    contexts: ['account-notice'],
    label: { nl: 'Apparaat', en: 'Device' },
    description: { nl: 'Browser en besturingssysteem.', en: 'Browser and operating system.' },
    sample: { nl: 'Firefox op Windows', en: 'Firefox on Windows' },
  },
  'device.network': {
    type: 'text',
    canBeEmpty: true,
    contexts: ['account-notice'],
    label: { nl: 'Netwerk', en: 'Network' },
    description: { nl: 'Het ingekorte netwerkadres.', en: 'The shortened network address.' },
    sample: inBoth('192.0.2.x'),
  },
  'device.at': {
    type: 'dateTime',
    canBeEmpty: false,
    contexts: ['account-notice'],
    label: { nl: 'Wanneer', en: 'When' },
    description: { nl: 'Het moment waarop het gebeurde.', en: 'The moment at which it happened.' },
    sample: inBoth('2026-11-22T09:14:00Z'),
  },
  'ownData.url': {
    type: 'url',
    canBeEmpty: false,
    contexts: ['own-data', 'consent-renewal'],
    label: { nl: 'Link naar de eigen gegevens', en: 'Link to one’s own data' },
    description: {
      nl: 'De persoonlijke pagina van de kandidaat. De link werkt een beperkte tijd.',
      en: 'The personal page of the candidate. The link works for a limited time.',
    },
    sample: inBoth('https://werkenbij.waterrijk.example/mijn-gegevens?token=eyJhbGciOi'),
  },
  'ownData.eraseOn': {
    type: 'date',
    canBeEmpty: true,
    contexts: ['consent-renewal', 'data-erased'],
    label: { nl: 'Datum waarop de gegevens verdwijnen', en: 'Date on which the data go' },
    description: {
      nl: 'Leeg als de gegevens al weg zijn of er geen datum is.',
      en: 'Empty when the data are gone already or there is no date.',
    },
    sample: inBoth('2026-12-18'),
  },
} as const satisfies Record<`${string}.${string}`, AnyPlaceholder>;

export type PlaceholderKey = keyof typeof placeholders;
export const placeholderKeys = Object.keys(placeholders) as PlaceholderKey[];

export function isPlaceholderKey(key: string): key is PlaceholderKey {
  return Object.hasOwn(placeholders, key);
}

/** The keys a template of this context may use, in the order of the list. */
export function placeholderKeysOf(context: MailContext): PlaceholderKey[] {
  return placeholderKeys.filter((key) => (placeholders[key].contexts as readonly MailContext[]).includes(context));
}
