import { type AnyPlaceholder, inBoth } from './placeholder.ts';

/** What mails about one’s own data tell. */
export const ownDataPlaceholders = {
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
