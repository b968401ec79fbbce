import { apiKeys, signIns } from './credentials.ts';
import { duinrandPeople, englishSpeakingPeople } from './people.ts';
import { duinrandStages, duinrandStageTemplates, duinrandWorkflows } from './duinrand-workflows.ts';
import type { OrganisationPlan, UserPlan } from './plan.ts';
import { duinrandPrivacyStatements } from './privacy-statements.ts';
import { careVacancies } from './vacancies/care.ts';
import { employerVacancies } from './vacancies/employers.ts';
import { houseVacancies } from './vacancies/house.ts';
import { officeVacancies } from './vacancies/office.ts';
import { unpublishedVacancies } from './vacancies/unpublished.ts';

type NamedSignIn =
  'recruiter' | 'admin' | 'hiringmanager' | 'committee' | 'interviewer' | 'accountmanager' | 'employer';

function named(login: NamedSignIn, more: Pick<UserPlan, 'jobTitle' | 'orgUnit' | 'employer'>): UserPlan {
  const signIn = signIns.find(({ email }) => email === `${login}@demo.instroom.example`)!;
  return { name: signIn.name, email: signIn.email, role: signIn.role as UserPlan['role'], ...more };
}

function colleague(
  name: string,
  login: string,
  role: UserPlan['role'],
  jobTitle: string,
  orgUnit: string,
  more: Partial<UserPlan> = {},
): UserPlan {
  return { name, email: `${login}@duinrand.example`, role, jobTitle, orgUnit, ...more };
}

export const duinrand: OrganisationPlan = {
  name: 'Zorggroep Duinrand',
  slug: 'demo',
  createdDaysAgo: 400,
  senderName: 'Zorggroep Duinrand',
  senderAddress: 'werving@duinrand.example',
  profile: {
    street: 'Duinlaan',
    house_number: '12',
    postcode: '2566 AB',
    place_id: 'den-haag',
    website: 'https://www.duinrand.example',
    chamber_of_commerce_number: '90001234',
    phone: '070 555 01 00',
    email: 'info@duinrand.example',
  },
  orgUnits: [
    'Zorggroep Duinrand',
    'Zorggroep Duinrand / Hoofdkantoor Den Haag',
    'Zorggroep Duinrand / Hoofdkantoor Den Haag / HR en recruitment',
    'Zorggroep Duinrand / Hoofdkantoor Den Haag / Financiën en control',
    'Zorggroep Duinrand / Hoofdkantoor Den Haag / ICT en informatievoorziening',
    'Zorggroep Duinrand / Hoofdkantoor Den Haag / Werkgeversplein Duinrand',
    'Zorggroep Duinrand / Regio Haaglanden',
    'Zorggroep Duinrand / Regio Haaglanden / Wijkzorg Haaglanden',
    'Zorggroep Duinrand / Regio Haaglanden / Wijkzorg Haaglanden / Wijkteam Segbroek',
    'Zorggroep Duinrand / Regio Haaglanden / Wijkzorg Haaglanden / Wijkteam Delft',
    'Zorggroep Duinrand / Regio Haaglanden / Woonzorgcentrum Duinzicht',
    'Zorggroep Duinrand / Regio Haaglanden / Woonzorgcentrum Meerzicht',
    'Zorggroep Duinrand / Regio Bollenstreek',
    'Zorggroep Duinrand / Regio Bollenstreek / Woonzorgcentrum De Strandwal',
    'Zorggroep Duinrand / Regio Bollenstreek / Behandeldienst Bollenstreek',
    'Zorggroep Duinrand / Regio Kennemerland',
    'Zorggroep Duinrand / Regio Kennemerland / Woonzorgcentrum Spaarnehof',
    'Zorggroep Duinrand / Regio Kennemerland / Woonzorgcentrum De Oude Werf',
    'Zorggroep Duinrand / Regio Zeeland',
    'Zorggroep Duinrand / Regio Zeeland / Revalidatie Walcheren',
    'Zorggroep Duinrand / Regio Zeeland / Woonzorgcentrum De Bevelanden',
  ],
  users: [
    named('admin', { jobTitle: 'Functioneel beheerder', orgUnit: 'HR en recruitment' }),
    named('recruiter', { jobTitle: 'Recruiter Haaglanden', orgUnit: 'HR en recruitment' }),
    named('hiringmanager', { jobTitle: 'Teammanager wijkzorg', orgUnit: 'Wijkzorg Haaglanden' }),
    named('committee', { jobTitle: 'Lid cliëntenraad', orgUnit: 'Zorggroep Duinrand' }),
    named('interviewer', { jobTitle: 'Praktijkopleider', orgUnit: 'Regio Haaglanden' }),
    named('accountmanager', { jobTitle: 'Accountmanager werkgevers', orgUnit: 'Werkgeversplein Duinrand' }),
    named('employer', { jobTitle: 'Bedrijfsleider', employer: 'Zorgvervoer Kustlijn' }),
    colleague('Nanda van Veen', 'n.vanveen', 'RECRUITER', 'Recruiter hoofdkantoor', 'HR en recruitment'),
    colleague('Lars Bakker', 'l.bakker', 'RECRUITER', 'Recruiter Bollenstreek', 'HR en recruitment'),
    colleague('Machteld de Wit', 'm.dewit', 'RECRUITER', 'Recruiter Kennemerland', 'HR en recruitment'),
    colleague('Tirza Meijer', 't.meijer', 'RECRUITER', 'Recruiter Zeeland', 'HR en recruitment'),
    colleague('Hugo van der Plas', 'h.vanderplas', 'HIRING_MANAGER', 'Locatiemanager', 'Woonzorgcentrum De Strandwal'),
    colleague('Esmée Postma', 'e.postma', 'HIRING_MANAGER', 'Regiomanager', 'Regio Kennemerland'),
    colleague('Kim de Ruijter', 'k.deruijter', 'HIRING_MANAGER', 'Hoofd behandeling', 'Revalidatie Walcheren'),
    colleague('Semra Kaya', 's.kaya', 'HIRING_MANAGER', 'Teamleider', 'Woonzorgcentrum Meerzicht'),
    colleague('Benjamin Osei', 'b.osei', 'INTERVIEWER', 'Teamlead data', 'ICT en informatievoorziening', {
      language: 'EN',
    }),
    colleague('Gwen Lindeman', 'g.lindeman', 'COMMITTEE_MEMBER', 'Lid ondernemingsraad', 'Financiën en control'),
    colleague(
      'Daphne Brouwer',
      'd.brouwer',
      'ACCOUNT_MANAGER',
      'Accountmanager werkgevers',
      'Werkgeversplein Duinrand',
    ),
    colleague('Roel Verstegen', 'r.verstegen', 'HIRING_MANAGER', 'Manager facilitair', 'Regio Haaglanden', {
      state: 'DEACTIVATED',
    }),
    colleague('Yasmin Achahbar', 'y.achahbar', 'RECRUITER', 'Recruiter Haaglanden', 'HR en recruitment', {
      state: 'INVITED',
    }),
  ],
  employers: [
    {
      name: 'Huisartsenpraktijk De Reiger',
      chamberOfCommerceNumber: '90004101',
      place: 'rijswijk-zh',
      website: 'https://de-reiger.example',
      accountManager: 'accountmanager',
      contacts: [{ name: 'Marjan Kastelein', email: 'm.kastelein@de-reiger.example', phone: '+31701234501' }],
    },
    {
      name: 'Kinderopvang Zeester',
      chamberOfCommerceNumber: '90004102',
      place: 'leiden',
      website: 'https://zeester-opvang.example',
      accountManager: 'accountmanager',
      contacts: [
        { name: 'Inge Duivenvoorde', email: 'inge@zeester-opvang.example', phone: '+31711234502' },
        { name: 'Rachel Sewpersad', email: 'rachel@zeester-opvang.example', phone: '+31711234503' },
      ],
    },
    {
      name: 'Zorgvervoer Kustlijn',
      chamberOfCommerceNumber: '90004103',
      place: 'haarlem',
      website: 'https://kustlijn.example',
      accountManager: 'd.brouwer',
      contacts: [{ name: 'Peter Zonneveld', email: 'employer@demo.instroom.example', phone: '+31231234504' }],
    },
    {
      name: 'Apotheek Statenkwartier',
      chamberOfCommerceNumber: '90004104',
      place: 'den-haag',
      website: 'https://apotheek-statenkwartier.example',
      accountManager: 'accountmanager',
      contacts: [{ name: 'Faisal Qureshi', email: 'f.qureshi@apotheek-statenkwartier.example', phone: '+31701234505' }],
    },
    {
      name: 'Cateringbedrijf Zeezout',
      chamberOfCommerceNumber: '90004105',
      place: 'noordwijk-zh',
      website: 'https://zeezout-catering.example',
      accountManager: 'd.brouwer',
      contacts: [{ name: 'Willeke van Duijn', email: 'willeke@zeezout-catering.example', phone: '+31711234506' }],
    },
    {
      name: 'Thuiszorgwinkel Walcheren',
      chamberOfCommerceNumber: '90004106',
      place: 'vlissingen',
      website: 'https://thuiszorgwinkel-walcheren.example',
      accountManager: 'd.brouwer',
      contacts: [{ name: 'Adri Geluk', email: 'adri@thuiszorgwinkel-walcheren.example', phone: '+31118123457' }],
    },
    {
      name: 'Hoveniersbedrijf Groenrijk',
      chamberOfCommerceNumber: '90004107',
      place: 'wassenaar',
      website: 'https://groenrijk-hoveniers.example',
      accountManager: 'accountmanager',
      contacts: [{ name: 'Ton Heemskerk', email: 'ton@groenrijk-hoveniers.example', phone: '+31701234508' }],
    },
  ],
  stages: duinrandStages,
  workflows: duinrandWorkflows,
  stageTemplates: duinrandStageTemplates,
  careersSite: {
    introductionNl:
      'Goede zorg begint met iemand die blijft staan. Om te luisteren, om te helpen, of om samen naar de zee te kijken. Bij Zorggroep Duinrand werken 2.300 mensen aan zorg langs de kust: in Den Haag en de Bollenstreek, in Kennemerland en in Zeeland. Of je nu wilt verplegen, koken, rijden of rekenen: er is een plek voor jou. Kijk rustig rond. Solliciteren duurt drie minuten, en je hoort altijd iets terug.',
    introductionEn:
      'Good care starts with someone who stays a moment longer. To listen, to help, or just to look out over the sea together. At Zorggroep Duinrand, 2,300 people provide care along the Dutch coast: in The Hague and the bulb region, in Kennemerland and in Zeeland. Whether you want to nurse, cook, drive or work with numbers, there is a place for you. Take your time to look around. Applying takes three minutes, and you will always hear back from us.',
    primaryColour: '#0b5c6b',
  },
  channelNames: { CAREERS_SITE: 'Carrièresite', PARTNER_FEED: 'Partnerfeed' },
  privacyStatements: duinrandPrivacyStatements,
  apiKey: apiKeys[0]!,
  vacancies: [...careVacancies, ...houseVacancies, ...officeVacancies, ...employerVacancies, ...unpublishedVacancies],
  people: { NL: duinrandPeople, EN: englishSpeakingPeople },
  partnerPrefix: 'VBN',
};
