import type { Dice } from './dice.ts';
import { daysBefore, idAt } from './moments.ts';
import type { ChannelKind, OrganisationPlan, UserPlan } from './plan.ts';
import type { Rows } from './rows.ts';

/** An organisation being built: its plan, its rows so far, and the ids that rows use to point at each other. */
export interface Construction {
  plan: OrganisationPlan;
  rows: Rows;
  /** Midnight after the last moment of the world. */
  today: Date;
  dice: Dice;
  founded: Date;
  organisationId: string;
  siteId: string;
  apiKeyId: string;
  /** Unique within the organisation by `name`. */
  id(moment: Date, name: string): string;
  orgUnitId(name: string): string;
  roleId(key: string): string;
  /** By the e-mail address up to the @. */
  user(login: string): UserPlan & { id: string };
  employerId(name: string): string;
  stageId(key: string): string;
  workflow(name: string | undefined): { id: string; stages: string[] };
  channelId(kind: ChannelKind | 'INDEED_FEED' | 'LINKEDIN_FEED' | 'PLATFORM'): string;
  audit(entry: AuditedAct): void;
}

interface AuditedAct {
  at: Date;
  actorKind: 'USER' | 'API_KEY' | 'VISITOR' | 'SYSTEM';
  actorId: string | null;
  operation: string;
  recordType: string;
  recordId: string;
}

export function startConstruction(plan: OrganisationPlan, rows: Rows, today: Date, dice: Dice): Construction {
  const founded = daysBefore(today, plan.createdDaysAgo, 9 * 60);
  const id = (moment: Date, name: string) => idAt(moment, `${plan.slug}/${name}`);
  const idOf = (kind: string, name: string, known: string[]) => {
    if (!known.includes(name)) throw new Error(`${plan.name} has no ${kind} "${name}".`);
    return id(founded, `${kind}/${name}`);
  };
  const orgUnits = plan.orgUnits.map(lastPart);
  const logins = plan.users.map(({ email }) => loginOf(email));
  const employers = plan.employers.map(({ name }) => name);
  const workflows = plan.workflows.map(({ name }) => name);

  return {
    plan,
    rows,
    today,
    dice,
    founded,
    id,
    organisationId: id(founded, 'organisation'),
    siteId: id(founded, 'careers-site'),
    apiKeyId: id(founded, 'api-key'),
    orgUnitId: (name) => idOf('org unit', name, orgUnits),
    roleId: (key) => id(founded, `role/${key}`),
    user: (login) => ({ id: idOf('user', login, logins), ...plan.users[logins.indexOf(login)]! }),
    employerId: (name) => idOf('employer', name, employers),
    stageId: (key) => idOf('stage', key, Object.keys(plan.stages)),
    workflow: (name = workflows[0]!) => ({
      id: idOf('workflow', name, workflows),
      stages: plan.workflows[workflows.indexOf(name)]!.stages,
    }),
    channelId: (kind) => id(founded, `channel/${kind}`),
    audit({ at, actorKind, actorId, operation, recordType, recordId }) {
      rows.audit_entry.push({
        id: id(at, `audit/${operation}/${recordId}`),
        organisation_id: id(founded, 'organisation'),
        occurred_at: at.toISOString(),
        actor_kind: actorKind,
        actor_id: actorId,
        operation,
        record_type: recordType,
        record_id: recordId,
        request_id: id(at, `request/${operation}/${recordId}`),
      });
    },
  };
}

/** `Wijkteam Delft` of `Zorggroep Duinrand / Regio Haaglanden / Wijkteam Delft`. */
export function lastPart(path: string): string {
  return path.split(' / ').at(-1)!;
}

export function loginOf(email: string): string {
  return email.slice(0, email.indexOf('@'));
}
