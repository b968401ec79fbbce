import type { VacancyPlan } from '../plan.ts';
import { isRegistered } from './questions.ts';

/** Drafts, one ready to go out and one just begun, and vacancies that are over. */
export const unpublishedVacancies: VacancyPlan[] = [
  {
    title: 'Ergotherapeut eerste lijn',
    trade: 'therapy',
    occupation: 'ergotherapeut',
    place: 'den-haag',
    educationLevel: 'hbo-bachelor',
    hours: [20, 32],
    salary: [302900, 427400, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 40,
    orgUnit: 'Wijkteam Segbroek',
    team: ['recruiter', 'hiringmanager'],
    createdDaysAgo: 3,
    questions: [isRegistered],
    text: [
      'Koken op een kruk, fietsen na een beroerte, de trap weer op. Als ergotherapeut in Den Haag kom je bij mensen thuis en zoek je samen naar wat wel kan.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je onderzoekt en behandelt volwassenen en ouderen thuis, in heel Den Haag.',
          'Je geeft advies over hulpmiddelen en aanpassingen en vraagt ze aan bij de gemeente.',
          'Je geeft valtraining in het buurthuis, samen met de fysiotherapeut.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Een diploma ergotherapie en inschrijving in het Kwaliteitsregister Paramedici.',
          'Je plant graag je eigen dag.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: [
          'Een vast contract in FWG 45 voor 20 tot 32 uur.',
          'Een elektrische fiets of een kilometervergoeding.',
          'Vijf collega’s die je elke week ziet.',
        ],
      },
    ],
  },
  {
    title: 'Gastvrouw of gastheer restaurant',
    trade: 'kitchen',
    text: [],
    team: ['m.dewit'],
    createdDaysAgo: 1,
  },
  {
    title: 'Activiteitenbegeleider',
    trade: 'activities',
    occupation: 'recreatiebegeleider',
    place: 'goes',
    educationLevel: 'mbo4',
    hours: [24, 28],
    salary: [261500, 355700, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: -20,
    orgUnit: 'Woonzorgcentrum De Bevelanden',
    team: ['t.meijer', 'k.deruijter', 'committee'],
    createdDaysAgo: 88,
    publishedDaysAgo: 85,
    closed: { daysAgo: 29, reason: 'FILLED' },
    applications: 7,
    text: [
      'Schilderen, zingen, de moestuin of gewoon samen de krant. In De Bevelanden in Goes maak jij van een dag een goede dag.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je vraagt bewoners waar ze blij van worden en maakt daar een programma van.',
          'Je begeleidt groepen en werkt ook een-op-een met mensen die bedlegerig zijn.',
          'Je stuurt vijfentwintig vrijwilligers aan.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Mbo 4, bijvoorbeeld Maatschappelijke Zorg of Social Work.',
          'Je speelt een instrument, tuiniert of kunt iets anders dat aansteekt.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: ['Een vast contract in FWG 35.', 'Een eigen budget voor materiaal en uitjes.'],
      },
    ],
  },
  {
    title: 'Inkoper zorgmiddelen',
    trade: 'office',
    occupation: 'inkoper',
    place: 'den-haag',
    workplace: 'HYBRID',
    educationLevel: 'hbo-bachelor',
    hours: [32, 36],
    salary: [347200, 470600, 'MONTH'],
    contract: 'TEMPORARY',
    closesInDays: 5,
    orgUnit: 'Financiën en control',
    team: ['n.vanveen', 'g.lindeman'],
    createdDaysAgo: 47,
    publishedDaysAgo: 44,
    closed: { daysAgo: 13, reason: 'WITHDRAWN' },
    applications: 3,
    text: [
      'Handschoenen, verband, tilliften: jij koopt in wat de zorg elke dag nodig heeft. Goed, duurzaam en voor een eerlijke prijs.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je leidt aanbestedingen en onderhandelt met leveranciers.',
          'Je kijkt met de teams wat echt gebruikt wordt.',
          'Je brengt de voorraad en het afval terug.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: ['Hbo en Nevi 1, of ervaring als inkoper.', 'Je rekent goed en luistert beter.'],
      },
      {
        heading: 'Wat bieden we?',
        items: ['Een contract voor een jaar in FWG 50.', 'Twee dagen per week thuis werken.'],
      },
    ],
  },
];
