import type { VacancyPlan } from '../plan.ts';
import { hasDrivingLicence } from './questions.ts';

/** Jobs at employers for whom the employer service point finds people. */
export const employerVacancies: VacancyPlan[] = [
  {
    title: 'Doktersassistent',
    trade: 'contact',
    occupation: 'doktersassistent',
    place: 'rijswijk-zh',
    educationLevel: 'mbo4',
    hours: [20, 28],
    salary: [253100, 358800, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 22,
    orgUnit: 'Werkgeversplein Duinrand',
    employer: 'Huisartsenpraktijk De Reiger',
    team: ['accountmanager', 'recruiter'],
    workflow: 'Korte procedure',
    createdDaysAgo: 26,
    publishedDaysAgo: 24,
    applications: 5,
    questions: [{ kind: 'YES_NO', label: 'Heb je het diploma doktersassistent?', isRequired: true }],
    text: [
      'Huisartsenpraktijk De Reiger zit midden in Oud-Rijswijk. Twee huisartsen, een praktijkondersteuner en drie assistenten zorgen er voor 4.200 patiënten. Omdat een collega met pensioen gaat, zoeken ze jou.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je beoordeelt aan de telefoon hoe dringend een klacht is en plant het juiste spreekuur.',
          'Je doet zelf een spreekuur: bloeddruk, oren, wonden, vaccinaties.',
          'Je houdt het dossier bij en regelt verwijzingen en recepten.',
        ],
      },
      {
        heading: 'Wat vraagt De Reiger?',
        items: [
          'Een diploma doktersassistent, of je haalt het binnen een half jaar.',
          'Je blijft vriendelijk, ook als de wachtkamer vol zit.',
        ],
      },
      {
        heading: 'Wat krijg je?',
        items: [
          'Een vast contract voor drie of vier dagen volgens de cao Huisartsenzorg.',
          'Een dertiende maand en schooltijden als je dat wilt.',
        ],
      },
    ],
  },
  {
    title: 'Pedagogisch medewerker peutergroep',
    trade: 'childcare',
    occupation: 'medewerker kinderdagverblijf',
    place: 'leiden',
    educationLevel: 'mbo3',
    hours: [24, 34],
    salary: [263700, 360900, 'MONTH'],
    contract: 'TEMPORARY',
    closesInDays: 29,
    places: 2,
    orgUnit: 'Werkgeversplein Duinrand',
    employer: 'Kinderopvang Zeester',
    team: ['accountmanager', 'l.bakker'],
    workflow: 'Korte procedure',
    createdDaysAgo: 20,
    publishedDaysAgo: 17,
    applications: 6,
    questions: [
      { kind: 'YES_NO', label: 'Heb je een diploma dat geldt voor de kinderopvang?', isRequired: true },
      { kind: 'CHOICE', label: 'Met welke leeftijd werk je het liefst?', options: ['Baby’s', 'Peuters', 'Allebei'] },
    ],
    text: [
      'Bij Kinderopvang Zeester in Leiden wordt buiten gespeeld, ook als het regent. Op de peutergroep zijn elke dag zestien kinderen en twee vaste collega’s. Jij wordt de derde.',
      {
        heading: 'Jouw dag',
        items: [
          'Je begint met een kring, een liedje en een boterham.',
          'Je bedenkt activiteiten rond een thema en doet veel met taal.',
          'Je vertelt ouders bij het ophalen hoe de dag was.',
        ],
      },
      {
        heading: 'Dit heb je',
        items: [
          'Een diploma Pedagogisch medewerker (niveau 3) of een ander diploma uit de cao Kinderopvang.',
          'Taalniveau 3F. Heb je dat nog niet? Zeester betaalt de cursus.',
        ],
      },
      {
        heading: 'Dit krijg je',
        items: [
          'Een contract voor een jaar, met de bedoeling om te blijven.',
          'Vaste dagen, een kleine groep en elke maand een werkoverleg met taart.',
        ],
      },
    ],
  },
  {
    title: 'Chauffeur zorgvervoer',
    trade: 'transport',
    occupation: 'taxichauffeur',
    place: 'haarlem',
    educationLevel: 'mbo2',
    hours: [20, 36],
    salary: [1536, 1742, 'HOUR'],
    contract: 'AGENCY',
    closesInDays: 14,
    places: 5,
    orgUnit: 'Werkgeversplein Duinrand',
    employer: 'Zorgvervoer Kustlijn',
    team: ['d.brouwer', 'm.dewit', 'accountmanager'],
    workflow: 'Korte procedure',
    createdDaysAgo: 18,
    publishedDaysAgo: 16,
    changed: { daysAgo: 6, before: { places: 3 } },
    applications: 6,
    questions: [hasDrivingLicence, { kind: 'YES_NO', label: 'Heb je een chauffeurskaart?' }],
    text: [
      'Jij bent vaak de eerste die meneer Vos op een dag spreekt. Je haalt hem op, helpt hem met zijn rollator en brengt hem naar de dagbesteding. Zorgvervoer Kustlijn rijdt met veertig busjes tussen Haarlem en Alkmaar en zoekt chauffeurs met een groot hart.',
      {
        heading: 'Wat doe je?',
        items: [
          'Je rijdt vaste ritten in de ochtend en de middag, met een elektrische rolstoelbus.',
          'Je helpt mensen bij het in- en uitstappen en zet rolstoelen veilig vast.',
          'Je meldt het als iemand niet thuis is of zich niet goed voelt.',
        ],
      },
      {
        heading: 'Wat vraagt Kustlijn?',
        items: [
          'Een rijbewijs B, minstens twee jaar.',
          'Geen chauffeurskaart? Kustlijn betaalt de opleiding en het examen.',
        ],
      },
      {
        heading: 'Wat krijg je?',
        items: [
          'Tussen € 15,36 en € 17,42 per uur volgens de cao Zorgvervoer en Taxi.',
          'Het eerste half jaar werk je via het uitzendbureau, daarna bij Kustlijn zelf.',
        ],
      },
    ],
  },
];
