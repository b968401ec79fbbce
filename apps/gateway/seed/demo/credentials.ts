/** The ways into the demo world, for whoever starts it to show. Plain data: no imports, no logic. */

export const demoPassword = 'Instroom-demo-1!';

export type DemoSignIn = { organisation: string; role: string; name: string; email: string; password: string };

const duinrand = 'Zorggroep Duinrand';
const techniekNoord = 'Techniek Noord';

export const signIns: DemoSignIn[] = [
  {
    organisation: duinrand,
    role: 'RECRUITER',
    name: 'Sanne de Vries',
    email: 'recruiter@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'ADMIN',
    name: 'Marloes Hoekstra',
    email: 'admin@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'HIRING_MANAGER',
    name: 'Rachid El Amrani',
    email: 'hiringmanager@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'COMMITTEE_MEMBER',
    name: 'Wilma van den Berg',
    email: 'committee@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'INTERVIEWER',
    name: 'Joost Kuipers',
    email: 'interviewer@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'ACCOUNT_MANAGER',
    name: 'Fatma Yılmaz',
    email: 'accountmanager@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: duinrand,
    role: 'EMPLOYER_CONTACT',
    name: 'Peter Zonneveld',
    email: 'employer@demo.instroom.example',
    password: demoPassword,
  },
  {
    organisation: techniekNoord,
    role: 'RECRUITER',
    name: 'Anouk Wiersma',
    email: 'recruiter@other.instroom.example',
    password: demoPassword,
  },
  {
    organisation: techniekNoord,
    role: 'ADMIN',
    name: 'Geert Hofstra',
    email: 'admin@other.instroom.example',
    password: demoPassword,
  },
];

export type DemoApiKey = {
  organisation: string;
  name: string;
  secret: string;
  permissions: ['FEED_READ', 'APPLICATIONS_DELIVER'];
};

export const apiKeys: DemoApiKey[] = [
  {
    organisation: duinrand,
    name: 'Vacaturebank Nederland',
    secret: 'insk_demo_partner_0123456789abcdef0123456789abcdef',
    permissions: ['FEED_READ', 'APPLICATIONS_DELIVER'],
  },
  {
    organisation: techniekNoord,
    name: 'Vacaturebank Nederland',
    secret: 'insk_other_partner_0123456789abcdef0123456789abcdef',
    permissions: ['FEED_READ', 'APPLICATIONS_DELIVER'],
  },
];
