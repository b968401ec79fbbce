import type { Sentence } from '../../platform/language.ts';
import type { Permission } from './access.permissions.ts';

/** The groups in which the role editor shows permissions, in its order. */
export const permissionGroups = {
  VACANCIES: { nl: 'Vacatures en werkgevers', en: 'Vacancies and employers' },
  CANDIDATES: { nl: 'Kandidaten', en: 'Candidates' },
  APPLICATIONS: { nl: 'Sollicitaties', en: 'Applications' },
  MESSAGES: { nl: 'Berichten', en: 'Messages' },
  PEOPLE: { nl: 'Gebruikers en rollen', en: 'Users and roles' },
  SETTING_UP: { nl: 'Inrichting', en: 'Setting up' },
  DATA_PROTECTION: { nl: 'Gegevensbescherming', en: 'Data protection' },
  CONNECTIONS: { nl: 'Koppelingen', en: 'Connections' },
} as const satisfies Record<string, Sentence>;

export type PermissionGroup = keyof typeof permissionGroups;
export const allPermissionGroups = Object.keys(permissionGroups) as PermissionGroup[];

/** What each permission lets one do, for whoever composes a role. */
export const explanations: Record<Permission, { group: PermissionGroup } & Sentence> = {
  VACANCIES_VIEW: {
    group: 'VACANCIES',
    nl: 'De vacatures zien die binnen het bereik van de rol vallen, met hun team en hun vragen.',
    en: 'See the vacancies within the reach of the role, with their team and questions.',
  },
  VACANCIES_EDIT: {
    group: 'VACANCIES',
    nl: 'Nieuwe vacatures maken en tekst, team, workflow en vragen aanpassen.',
    en: 'Make new vacancies and change text, team, workflow and questions.',
  },
  VACANCIES_PUBLISH: {
    group: 'VACANCIES',
    nl: 'Een vacature op de vacaturesite en bij partners zetten, en haar weer sluiten.',
    en: 'Put a vacancy on the careers site and with partners, and close it again.',
  },
  SALARY_VIEW: {
    group: 'VACANCIES',
    nl: 'Het salaris van een vacature zien. Zonder dit recht blijft dat veld leeg.',
    en: 'See the salary of a vacancy. Without this right the field stays empty.',
  },
  EMPLOYERS_VIEW: {
    group: 'VACANCIES',
    nl: 'De werkgevers zien waarvoor vacatures worden vervuld, met hun contactpersonen.',
    en: 'See the employers for whom vacancies are filled, with their contact persons.',
  },
  CANDIDATES_VIEW: {
    group: 'CANDIDATES',
    nl: 'De namen zien van mensen die solliciteerden, en waarop.',
    en: 'See the names of people who applied, and for what.',
  },
  CANDIDATES_VIEW_CONTACT: {
    group: 'CANDIDATES',
    nl: 'E-mailadres en telefoonnummer van een kandidaat zien.',
    en: 'See the e-mail address and telephone number of a candidate.',
  },
  DOCUMENTS_VIEW: {
    group: 'CANDIDATES',
    nl: 'Cv’s en bijlagen openen en downloaden.',
    en: 'Open and download CVs and attachments.',
  },
  DOCUMENTS_EDIT: {
    group: 'CANDIDATES',
    nl: 'Bestanden meesturen met een bericht, waarna ze bij de kandidaat bewaard worden, en ze hernoemen of weghalen.',
    en: 'Send files with a message, after which they are kept with the candidate, and rename or remove them.',
  },
  APPLICATIONS_VIEW: {
    group: 'APPLICATIONS',
    nl: 'Het bord en de sollicitaties zien, met motivatie en antwoorden.',
    en: 'See the board and the applications, with motivation and answers.',
  },
  APPLICATIONS_MOVE: {
    group: 'APPLICATIONS',
    nl: 'Een sollicitatie naar een andere fase verplaatsen, en dat tien minuten lang terugdraaien.',
    en: 'Move an application to another stage, and undo that within ten minutes.',
  },
  NOTES_VIEW: {
    group: 'APPLICATIONS',
    nl: 'Lezen wat collega’s bij een sollicitatie opschreven.',
    en: 'Read what colleagues wrote with an application.',
  },
  NOTES_WRITE: {
    group: 'APPLICATIONS',
    nl: 'Notities schrijven bij een sollicitatie en de eigen notities verwijderen.',
    en: "Write notes with an application and remove one's own.",
  },
  MESSAGES_VIEW: {
    group: 'MESSAGES',
    nl: 'Zien welke mail een kandidaat kreeg, en of die is aangekomen.',
    en: 'See which mail a candidate received, and whether it arrived.',
  },
  MESSAGES_SEND: {
    group: 'MESSAGES',
    nl: 'Berichten aan kandidaten versturen en mislukte berichten opnieuw proberen.',
    en: 'Send messages to candidates and try failed ones again.',
  },
  TEMPLATES_MANAGE: {
    group: 'MESSAGES',
    nl: 'De teksten van mails maken en wijzigen, en kiezen welke er standaard uitgaan.',
    en: 'Make and change the texts of mails, and choose which go out by default.',
  },
  USERS_VIEW: {
    group: 'PEOPLE',
    nl: 'Het e-mailadres van collega’s zien. Namen ziet iedereen die is ingelogd.',
    en: 'See the e-mail address of colleagues. Everybody who is signed in sees names.',
  },
  USERS_MANAGE: {
    group: 'PEOPLE',
    nl: 'Collega’s toevoegen, uitnodigen, een rol geven en deactiveren. Nooit met meer rechten dan je zelf hebt.',
    en: 'Add, invite and deactivate colleagues and give them a role. Never with more rights than one has oneself.',
  },
  ROLES_MANAGE: {
    group: 'PEOPLE',
    nl: 'Eigen rollen samenstellen en bekijken hoe Instroom er voor een rol uitziet. Nooit met meer rechten dan je zelf hebt.',
    en: 'Compose roles and see how Instroom looks to a role. Never with more rights than one has oneself.',
  },
  ORGANISATION_MANAGE: {
    group: 'SETTING_UP',
    nl: 'Naam, logo, adres en standaarden van het bedrijf wijzigen, modules aan- en uitzetten en ondersteuning toelaten.',
    en: 'Change name, logo, address and defaults of the company, switch modules on and off and let support in.',
  },
  STRUCTURE_MANAGE: {
    group: 'SETTING_UP',
    nl: 'Onderdelen van de organisatie toevoegen, verplaatsen en verwijderen. Dat verandert wie wat ziet.',
    en: 'Add, move and remove parts of the organisation. That changes who sees what.',
  },
  WORKFLOWS_MANAGE: {
    group: 'SETTING_UP',
    nl: 'Statussen en workflows maken en wijzigen, met wat er in een fase vanzelf gebeurt.',
    en: 'Make and change statuses and workflows, with what happens by itself in a stage.',
  },
  CAREERS_SITES_MANAGE: {
    group: 'SETTING_UP',
    nl: 'Het uiterlijk, de teksten en het adres van de vacaturesites wijzigen.',
    en: 'Change the looks, texts and address of the careers sites.',
  },
  MAIL_DOMAINS_MANAGE: {
    group: 'SETTING_UP',
    nl: 'Het domein instellen waar mail vandaan komt, met zijn sleutels.',
    en: 'Set up the domain that mail comes from, with its keys.',
  },
  PRIVACY_MANAGE: {
    group: 'DATA_PROTECTION',
    nl: 'Bewaartermijnen instellen en gegevens vasthouden als dat wettelijk moet.',
    en: 'Set retention periods and hold data where the law demands it.',
  },
  CANDIDATES_ERASE: {
    group: 'DATA_PROTECTION',
    nl: 'De gegevens van een kandidaat voorgoed wissen of onherkenbaar maken.',
    en: 'Erase the data of a candidate for good or make it unrecognisable.',
  },
  CANDIDATES_EXPORT: {
    group: 'DATA_PROTECTION',
    nl: 'Alles wat over een kandidaat is vastgelegd in één bestand meegeven.',
    en: 'Hand over everything recorded about a candidate in one file.',
  },
  AUDIT_VIEW: {
    group: 'DATA_PROTECTION',
    nl: 'Nagaan wie wanneer wat heeft gewijzigd.',
    en: 'Look up who changed what, and when.',
  },
  API_KEYS_MANAGE: {
    group: 'CONNECTIONS',
    nl: 'Sleutels voor partners maken en intrekken.',
    en: 'Make and revoke keys for partners.',
  },
  FEED_READ: {
    group: 'CONNECTIONS',
    nl: 'Voor sleutels van partners: de vacaturefeed lezen.',
    en: "For partners' keys: read the job feed.",
  },
  APPLICATIONS_DELIVER: {
    group: 'CONNECTIONS',
    nl: 'Voor sleutels van partners: sollicitaties aanleveren.',
    en: "For partners' keys: deliver applications.",
  },
};
