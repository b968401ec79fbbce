import type { VacancyPlan } from '../plan.ts';
import { hasDrivingLicence } from './questions.ts';

export const techniekNoordVacancies: VacancyPlan[] = [
  {
    title: 'Servicemonteur warmtepompen',
    trade: 'technique',
    occupation: 'technicus verwarmings- en airconditioningsinstallaties',
    place: 'assen',
    educationLevel: 'mbo3',
    hours: [36, 40],
    salary: [298000, 412000, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 26,
    places: 2,
    orgUnit: 'Vestiging Assen',
    team: ['recruiter', 'admin'],
    createdDaysAgo: 22,
    publishedDaysAgo: 21,
    applications: 6,
    questions: [
      hasDrivingLicence,
      {
        kind: 'CHOICE',
        label: 'Heb je een F-gassendiploma?',
        isRequired: true,
        options: ['Ja', 'Nee', 'Ik ben ermee bezig'],
      },
    ],
    text: [
      'In Drenthe gaat elke week een straat van het gas af. Jij zorgt dat het daar warm blijft. Vanuit je eigen bus doe je onderhoud en los je storingen op, van Assen tot Emmen.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je onderhoudt warmtepompen bij bewoners en kleine bedrijven.',
          'Je zoekt storingen uit en legt de bewoner uit wat er was.',
          'Je draait eens in de zes weken een week storingsdienst.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Mbo 3 in installatie- of koudetechniek.',
          'Een rijbewijs B.',
          'Het F-gassendiploma, of zin om het bij ons te halen.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: [
          'Een vast contract volgens de cao Metaal en Techniek.',
          'Een ingerichte bus die je mee naar huis neemt.',
          'Opleidingen in ons eigen praktijkcentrum in Groningen.',
        ],
      },
    ],
  },
  {
    title: 'Elektromonteur utiliteit',
    trade: 'technique',
    occupation: 'monteur elektrische installaties utiliteitsbouw',
    place: 'groningen',
    educationLevel: 'mbo3',
    hours: [32, 40],
    salary: [1790, 2460, 'HOUR'],
    contract: 'PERMANENT',
    closesInDays: 33,
    places: 4,
    orgUnit: 'Vestiging Groningen',
    team: ['recruiter'],
    createdDaysAgo: 30,
    publishedDaysAgo: 28,
    applications: 6,
    questions: [
      {
        kind: 'SHORT_TEXT',
        label: 'Aan welk project heb je het liefst gewerkt?',
        answers: [
          'De nieuwe school in Haren',
          'Laadpleinen voor de gemeente',
          'De renovatie van een zwembad',
          'Mijn leerwerkplek bij een installateur',
        ],
      },
    ],
    text: [
      'Scholen, zorggebouwen, laadpleinen: je werkt aan gebouwen waar je later met je kinderen langs rijdt. Met een vaste ploeg van vier, en op vrijdag om drie uur klaar.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je legt kabelgoten en leidingen aan en sluit verdeelkasten aan.',
          'Je leest tekeningen en denkt mee met de werkvoorbereider.',
          'Je begeleidt een leerling als je dat leuk vindt.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Mbo 2 of 3 elektrotechniek, of ervaring die net zo goed is.',
          'VCA, of je haalt het bij ons in de eerste maand.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: [
          'Tussen € 17,90 en € 24,60 per uur.',
          'Een vierdaagse werkweek als dat jou past.',
          'Goed gereedschap en werkkleding.',
        ],
      },
    ],
  },
  {
    title: 'Lasser (TIG/MIG)',
    trade: 'technique',
    occupation: 'lasser',
    place: 'leeuwarden',
    educationLevel: 'mbo2',
    hours: [36, 40],
    contract: 'TEMPORARY',
    orgUnit: 'Vestiging Leeuwarden',
    team: ['recruiter'],
    createdDaysAgo: 2,
    text: ['We breiden onze werkplaats in Leeuwarden uit en zoeken een lasser voor leidingwerk in rvs en staal.'],
  },
];
