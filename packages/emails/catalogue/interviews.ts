import { aboutAnInterview, type AnyPlaceholder, inBoth } from './placeholder.ts';

/** What a mail about an interview tells besides the application. */
export const interviewPlaceholders = {
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
} as const satisfies Record<`${string}.${string}`, AnyPlaceholder>;
