import type { BuiltInRoleKey } from '../../modules/access/access.permissions.ts';
import type { DemoApiKey } from './credentials.ts';
import type { Trade } from './trades.ts';

/** What is written by hand about an organisation; `world.ts` turns it into rows. */
export interface OrganisationPlan {
  name: string;
  slug: string;
  createdDaysAgo: number;
  senderName: string;
  senderAddress: string;
  /** What the company profile tells, as columns. */
  profile?: Record<string, string>;
  /** Paths from the top, `Duinrand / Regio Zeeland / Wijkteam Goes`; a parent stands above its children. */
  orgUnits: string[];
  users: UserPlan[];
  employers: EmployerPlan[];
  stages: Record<string, StagePlan>;
  /** The first is the default. Stages by their key, in order. */
  workflows: { name: string; stages: string[]; actions?: Record<string, StageActionPlan[]> }[];
  /** Mails that stages send, by their key. */
  stageTemplates?: Record<string, StageTemplatePlan>;
  careersSite: { introductionNl: string; introductionEn: string; primaryColour: string };
  channelNames: Record<ChannelKind, string>;
  privacyStatements: { daysAgo: number; nl: string; en: string }[];
  apiKey: DemoApiKey;
  vacancies: VacancyPlan[];
  people: { NL: readonly string[]; EN: readonly string[] };
  /** Part of every reference a partner gives to an application. */
  partnerPrefix: string;
}

export interface UserPlan {
  name: string;
  email: string;
  role: BuiltInRoleKey;
  jobTitle: string;
  /** The last part of an org unit's path. */
  orgUnit?: string;
  employer?: string;
  state?: 'INVITED' | 'ACTIVE' | 'DEACTIVATED';
  language?: Language;
}

export interface EmployerPlan {
  name: string;
  chamberOfCommerceNumber: string;
  place: string;
  website: string;
  accountManager: string;
  contacts: { name: string; email: string; phone: string }[];
}

export interface StagePlan {
  nl: string;
  en: string;
  group: 'NEW' | 'IN_PROGRESS' | 'INTERVIEW' | 'OFFER' | 'HIRED' | 'REJECTED' | 'OTHER';
  kind: 'ACTIVE' | 'ARCHIVE';
  /** What the candidate reads; the word of the group when left out. */
  candidate?: { view?: 'SHOWN' | 'AS_PREVIOUS' | 'HIDDEN'; nl?: string; en?: string; textNl?: string; textEn?: string };
}

/** What happens on coming into a stage. */
export type StageActionPlan =
  | { kind: 'SEND_TEMPLATE'; template: string; delayHours?: number }
  | { kind: 'NOTIFY'; audience: 'RESPONSIBLE' | 'TEAM' }
  | { kind: 'SET_TASK'; audience: 'RESPONSIBLE' | 'TEAM'; title: string; dueInDays: number };

export interface StageTemplatePlan {
  kind: 'GENERAL' | 'REJECTION';
  name: string;
  nl: { subject: string; body: string };
  en: { subject: string; body: string };
}

export type Language = 'NL' | 'EN';
export type ChannelKind = 'CAREERS_SITE' | 'PARTNER_FEED';

/** A job text: paragraphs, and headings with a list below them. */
export type JobText = (string | { heading: string; items: string[] })[];

export interface VacancyPlan {
  title: string;
  trade: Trade;
  text: JobText;
  language?: Language;
  /** Dutch name of an ESCO occupation. */
  occupation?: string;
  /** Slug of a place. */
  place?: string;
  workplace?: 'ON_SITE' | 'HYBRID' | 'REMOTE';
  educationLevel?: string;
  hours?: [min: number, max: number];
  /** In whole cents. */
  salary?: [minCents: number, maxCents: number, period: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'];
  contract?:
    'PERMANENT' | 'TEMPORARY' | 'AGENCY' | 'FREELANCE' | 'INTERNSHIP' | 'APPRENTICESHIP' | 'VOLUNTEER' | 'ON_CALL';
  /** From today; negative when the closing date has passed. */
  closesInDays?: number;
  places?: number;
  orgUnit?: string;
  employer?: string;
  workflow?: string;
  /** E-mail addresses up to the @; the first is responsible and made the vacancy. */
  team: string[];
  questions?: QuestionPlan[];
  createdDaysAgo: number;
  publishedDaysAgo?: number;
  /** A change after publication, and what stood there before it. */
  changed?: { daysAgo: number; before: Partial<Pick<VacancyPlan, 'salary' | 'hours' | 'places' | 'title'>> };
  closed?: { daysAgo: number; reason: 'FILLED' | 'WITHDRAWN' | 'EXPIRED' };
  /** Both when left out. */
  channels?: ChannelKind[];
  applications?: number;
}

export interface QuestionPlan {
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'YES_NO' | 'CHOICE';
  label: string;
  isRequired?: boolean;
  options?: string[];
  /** What applicants answer to an open question. */
  answers?: string[];
}
