import { apiKeys, signIns } from './credentials.ts';
import { techniekNoordPeople } from './people.ts';
import type { OrganisationPlan, UserPlan } from './plan.ts';
import { techniekNoordPrivacyStatements } from './privacy-statements.ts';
import { techniekNoordVacancies } from './vacancies/techniek-noord.ts';

const jobTitles: Record<string, string> = { ADMIN: 'Hoofd personeelszaken', RECRUITER: 'Recruiter' };

export const techniekNoord: OrganisationPlan = {
  name: 'Techniek Noord',
  slug: 'other',
  createdDaysAgo: 300,
  senderName: 'Techniek Noord',
  senderAddress: 'werken@techniek-noord.example',
  orgUnits: [
    'Techniek Noord',
    'Techniek Noord / Vestiging Groningen',
    'Techniek Noord / Vestiging Assen',
    'Techniek Noord / Vestiging Leeuwarden',
  ],
  users: signIns
    .filter(({ email }) => email.endsWith('@other.instroom.example'))
    .map(({ name, email, role }) => ({
      name,
      email,
      role: role as UserPlan['role'],
      jobTitle: jobTitles[role] ?? '',
      orgUnit: 'Vestiging Groningen',
    })),
  employers: [],
  stages: {
    new: { nl: 'Nieuw', en: 'New', group: 'NEW', kind: 'ACTIVE' },
    review: { nl: 'Bellen', en: 'Call', group: 'IN_PROGRESS', kind: 'ACTIVE' },
    firstInterview: { nl: 'Gesprek', en: 'Interview', group: 'INTERVIEW', kind: 'ACTIVE' },
    offer: { nl: 'Voorstel', en: 'Offer', group: 'OFFER', kind: 'ACTIVE' },
    hired: { nl: 'Aangenomen', en: 'Hired', group: 'HIRED', kind: 'ARCHIVE' },
    rejected: { nl: 'Afgewezen', en: 'Rejected', group: 'REJECTED', kind: 'ARCHIVE' },
    withdrawn: { nl: 'Teruggetrokken', en: 'Withdrawn', group: 'OTHER', kind: 'ARCHIVE' },
  },
  workflows: [
    { name: 'Standaard', stages: ['new', 'review', 'firstInterview', 'offer', 'hired', 'rejected', 'withdrawn'] },
  ],
  careersSite: {
    introductionNl:
      'Het Noorden gaat van het gas af, en wij leggen het aan. Techniek Noord werkt met 140 monteurs vanuit Groningen, Assen en Leeuwarden. Je krijgt goed gereedschap, een eigen bus en collega’s die helpen.',
    introductionEn:
      'The north of the Netherlands is leaving gas behind, and we install what comes next. Techniek Noord has 140 engineers in Groningen, Assen and Leeuwarden. You get good tools, a van of your own and colleagues who help.',
    primaryColour: '#8a3b00',
  },
  channelNames: { CAREERS_SITE: 'Werkenbij-site', PARTNER_FEED: 'Partnerfeed' },
  privacyStatements: techniekNoordPrivacyStatements,
  apiKey: apiKeys[1]!,
  vacancies: techniekNoordVacancies,
  people: { NL: techniekNoordPeople, EN: [] },
  partnerPrefix: 'VBN',
};
