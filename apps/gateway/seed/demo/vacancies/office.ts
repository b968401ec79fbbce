import type { VacancyPlan } from '../plan.ts';
import { startDate } from './questions.ts';

/** Jobs at head office. */
export const officeVacancies: VacancyPlan[] = [
  {
    title: 'Salarisadministrateur',
    trade: 'office',
    occupation: 'salarisadministrateur',
    place: 'den-haag',
    workplace: 'HYBRID',
    educationLevel: 'mbo4',
    hours: [24, 36],
    salary: [301500, 426200, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 27,
    orgUnit: 'Financiën en control',
    team: ['n.vanveen', 'g.lindeman', 'committee'],
    createdDaysAgo: 19,
    publishedDaysAgo: 18,
    applications: 6,
    questions: [
      {
        kind: 'CHOICE',
        label: 'Met welk salarispakket heb je gewerkt?',
        options: ['AFAS', 'Visma', 'Raet (Youforce)', 'Een ander pakket', 'Nog geen'],
      },
      { kind: 'SHORT_TEXT', label: 'Vanaf wanneer kun je beginnen?', answers: startDate },
    ],
    text: [
      'Elke maand 2.300 keer goed. Dat is de opdracht van ons salaristeam. Je zorgt dat collega’s in de zorg hun loon, hun toeslagen en hun pensioen op tijd en tot op de cent krijgen.',
      {
        heading: 'Jouw werkdag',
        items: [
          'Je verwerkt mutaties, toeslagen en verlof in AFAS.',
          'Je controleert de salarisrun en verklaart de verschillen.',
          'Je geeft collega’s antwoord dat ze begrijpen.',
          'Je helpt mee om formulieren en handwerk af te schaffen.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Mbo 4 en een diploma Praktijkdiploma Loonadministratie (PDL).',
          'Ervaring met een salarispakket. Kennis van de cao VVT is een plus.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: [
          'Een vast contract, met twee dagen per week thuis werken.',
          'Een kantoor op vijf minuten lopen van station Laan van NOI.',
          'Vergoeding van de opleiding VPS, als je verder wilt.',
        ],
      },
    ],
  },
  {
    title: 'Data Engineer, Care Analytics',
    trade: 'data',
    language: 'EN',
    occupation: 'data engineer',
    place: 'den-haag',
    workplace: 'HYBRID',
    educationLevel: 'wo-bachelor',
    hours: [32, 40],
    salary: [5400000, 7200000, 'YEAR'],
    contract: 'PERMANENT',
    closesInDays: 34,
    orgUnit: 'ICT en informatievoorziening',
    team: ['n.vanveen', 'b.osei', 'interviewer'],
    createdDaysAgo: 24,
    publishedDaysAgo: 23,
    applications: 10,
    questions: [
      { kind: 'YES_NO', label: 'Are you allowed to work in the Netherlands?', isRequired: true },
      {
        kind: 'SHORT_TEXT',
        label: 'How good is your Dutch?',
        answers: ['B1, still taking lessons', 'Native speaker', 'A2', 'None yet, but I would love to learn', 'C1'],
      },
      {
        kind: 'LONG_TEXT',
        label: 'Which data problem are you proud to have solved?',
        answers: [
          'I replaced eleven nightly scripts with one tested pipeline. Reports that used to arrive at noon are now ready before the first shift starts.',
          'Duplicate patient records. We built a matching model with a clear explanation for every match, so that nurses trusted it and corrected it.',
          'Moving a reporting database to event-based loading without a single hour of downtime for the planners.',
        ],
      },
    ],
    text: [
      'How many hands does a ward need on a Tuesday night in February? Our nurses have a feeling for it. You will help them with facts. You join a team of five in The Hague that turns care records, rosters and sensor data into answers people use the same day.',
      {
        heading: 'What you will do',
        items: [
          'Build and run pipelines from eight source systems into our PostgreSQL data platform.',
          'Model data together with nurses and planners, and write tests for what you model.',
          'Keep personal data safe: pseudonymise early, log access, delete on time.',
          'Explain your work in plain language. Meetings are in English or Dutch, whichever works.',
        ],
      },
      {
        heading: 'What you bring',
        items: [
          'A few years of experience with SQL, Python and version control.',
          'A habit of asking what a number will be used for.',
          'Dutch is not required to start. Our colleagues on the wards will happily teach you.',
        ],
      },
      {
        heading: 'What we offer',
        items: [
          'A permanent contract of 32 to 40 hours and € 54,000 to € 72,000 a year, depending on experience.',
          'Two or three days a week from home, and an office ten minutes from the beach.',
          'Language lessons during working hours, and help with your move if you need it.',
        ],
      },
    ],
  },
  {
    title: 'Medewerker klantcontact (thuiswerken)',
    trade: 'contact',
    occupation: 'medewerker klantencontactcentrum',
    place: 'den-haag',
    workplace: 'REMOTE',
    educationLevel: 'mbo3',
    hours: [16, 28],
    salary: [1580, 1990, 'HOUR'],
    contract: 'TEMPORARY',
    closesInDays: 16,
    places: 2,
    orgUnit: 'HR en recruitment',
    team: ['recruiter', 'm.dewit'],
    createdDaysAgo: 14,
    publishedDaysAgo: 12,
    applications: 7,
    text: [
      'Bij jou begint het. Familie belt omdat moeder niet meer alleen thuis kan zijn. Jij luistert, stelt de juiste vragen en zorgt dat iemand vandaag nog terugbelt. Dat doe je vanuit huis, met een vast team om je heen.',
      {
        heading: 'Wat je doet',
        items: [
          'Je beantwoordt zo’n veertig telefoontjes en berichten per dag.',
          'Je plant een bezoek van de wijkverpleegkundige of verbindt door.',
          'Je schrijft kort op wat er is afgesproken.',
        ],
      },
      {
        heading: 'Wat je meeneemt',
        items: [
          'Een prettige stem en geduld, ook bij het twaalfde telefoontje op rij.',
          'Een rustige werkplek thuis met goed internet. Laptop en headset krijg je van ons.',
          'Je woont in Nederland. Eens per maand zien we elkaar in Den Haag.',
        ],
      },
      {
        heading: 'Wat je krijgt',
        items: [
          'Een jaarcontract voor 16 tot 28 uur, met uitzicht op vast.',
          'Een thuiswerkvergoeding en een bijdrage voor een goede stoel.',
          'Drie weken betaald inwerken.',
        ],
      },
    ],
  },
  {
    title: 'Stagiair interne communicatie',
    trade: 'communication',
    occupation: 'communicatiemanager',
    place: 'den-haag',
    workplace: 'HYBRID',
    educationLevel: 'hbo-bachelor',
    hours: [32, 36],
    salary: [55000, 55000, 'MONTH'],
    contract: 'INTERNSHIP',
    closesInDays: 52,
    orgUnit: 'HR en recruitment',
    team: ['n.vanveen', 'b.osei'],
    workflow: 'Korte procedure',
    createdDaysAgo: 11,
    publishedDaysAgo: 10,
    applications: 5,
    text: [
      'Hoe bereik je 2.300 collega’s die geen bureau hebben? Dat is de vraag van jouw stage. Je werkt een half jaar mee in een klein team en levert iets op dat blijft.',
      {
        heading: 'Jouw stage',
        items: [
          'Je maakt verhalen, video’s en berichten voor de app van onze medewerkers.',
          'Je gaat mee met een ochtendronde in de wijk, want daar zitten de verhalen.',
          'Je onderzoekt wat collega’s lezen en wat niet, en doet een voorstel.',
        ],
      },
      {
        heading: 'Wat we vragen',
        items: [
          'Je studeert communicatie, journalistiek of iets vergelijkbaars op het hbo.',
          'Je schrijft helder Nederlands en durft mensen aan te spreken.',
        ],
      },
      {
        heading: 'Wat je krijgt',
        items: [
          'Een stagevergoeding van € 550 per maand en je reiskosten.',
          'Een begeleider die tijd voor je heeft, elke week een uur.',
        ],
      },
    ],
  },
];
