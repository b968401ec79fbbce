import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { assertInReach, topOfReach } from './organisation.access.ts';
import { readDefaults } from './organisation.defaults.ts';
import type {
  CreateOrgUnitInput,
  EditOrgUnitInput,
  MoveOrgUnitInput,
  SetOrgUnitDefaultsInput,
  SetOrgUnitUsersInput,
} from './structure.inputs.ts';
import { orgUnitKinds } from './organisation.terms.ts';

const rules = z
  .object({ name: line(120), kind: z.enum(orgUnitKinds), kindName: z.string().nullish() })
  .transform(({ name, kind, kindName }, context) => {
    if (kind !== 'OTHER') return { name, kind, kindName: null };
    const word = line(40).safeParse(kindName ?? '');
    if (word.success) return { name, kind, kindName: word.data };
    context.issues.push(
      ...word.error.issues.map((issue) => ({ ...issue, path: ['kindName'], input: kindName }) as never),
    );
    return z.NEVER;
  });

/** Adds an entity as the last one below its parent. The first has no parent and is the top of the diagram. */
export async function createOrgUnit(context: Context, input: CreateOrgUnitInput): Promise<string> {
  const fields = checked(rules, input);
  return onStructure(context, 'createOrgUnit', async ({ em, about }) => {
    const parentId = input.parentId || null;
    if (parentId === null) await assertNoRoot(context, em);
    else await assertInReach(context, em, [parentId], { orTop: true });
    await assertFreeName(em, fields.name, parentId, null);
    const unit = em.create(OrgUnit, { ...fields, parentId, position: await nextPosition(em, parentId) });
    await em.flush();
    about('OrgUnit', unit.id);
    return unit.id;
  });
}

/** Changes the words of an entity and, when its parent is another one, its place. */
export async function editOrgUnit(context: Context, input: EditOrgUnitInput): Promise<void> {
  const fields = checked(rules, input);
  await onUnit(context, 'editOrgUnit', input.orgUnitId, async (unit, em) => {
    if (unit.version !== input.expectedVersion) throw editedMeanwhile(unit);
    const parentId = input.parentId || null;
    if (parentId !== unit.parentId) {
      await assertCanHangBelow(context, em, unit, parentId);
      unit.position = await nextPosition(em, parentId);
    }
    await assertFreeName(em, fields.name, parentId, unit.id);
    em.assign(unit, { ...fields, parentId });
  });
}

/** Puts an entity, with all below it, under a parent and before a neighbour; last when none is named. */
export async function moveOrgUnit(
  context: Context,
  { orgUnitId, parentId, beforeId }: MoveOrgUnitInput,
): Promise<void> {
  await onUnit(context, 'moveOrgUnit', orgUnitId, async (unit, em) => {
    if (parentId !== unit.parentId) {
      await assertCanHangBelow(context, em, unit, parentId);
      await assertFreeName(em, unit.name, parentId, unit.id);
    }
    const siblings = await em.find(
      OrgUnit,
      { parentId, id: { $ne: unit.id } },
      { orderBy: { position: 1, name: 1, id: 1 } },
    );
    const at = beforeId ? siblings.findIndex(({ id }) => id === beforeId) : siblings.length;
    if (at < 0) throw notFound();
    unit.parentId = parentId;
    siblings.toSpliced(at, 0, unit).forEach((sibling, position) => (sibling.position = position));
  });
}

/** Sets what vacancies of an entity, and of those below it that choose nothing, take as defaults. */
export async function setOrgUnitDefaults(
  context: Context,
  { orgUnitId, defaults }: SetOrgUnitDefaultsInput,
): Promise<void> {
  await onUnit(context, 'setOrgUnitDefaults', orgUnitId, async (_unit, em) => {
    const columns = await readDefaults(em, defaults);
    await em.execute(`update org_unit set ${columns.map(({ column }) => `${column} = ?`).join(', ')} where id = ?`, [
      ...columns.map(({ id }) => id),
      orgUnitId,
    ]);
  });
}

/**
 * Says who works at an entity. Nobody moves themselves unless they reach everything anyway: for roles
 * with a part of the tree the place in it decides what they see.
 */
export async function setOrgUnitUsers(context: Context, { orgUnitId, userIds }: SetOrgUnitUsersInput): Promise<void> {
  const wanted = [...new Set(userIds)];
  await onStructure(context, 'setOrgUnitUsers', async ({ em, about }) => {
    await assertInReach(context, em, [orgUnitId], { orTop: true });
    const users = await em.execute<{ id: string; org_unit_id: string | null }[]>(
      `select id, org_unit_id from app_user where id = any (string_to_array(?, ',')::uuid[]) for no key update`,
      [wanted.filter(isUuid).join(',')],
    );
    if (users.length !== wanted.length)
      throw badInput([problem('userIds', 'Kies gebruikers die bestaan.', 'Choose users that exist.')]);
    const leaving = await em.execute<{ id: string }[]>(
      'select id from app_user where org_unit_id = ? for no key update',
      [orgUnitId],
    );
    const moving = [
      ...users.filter((user) => user.org_unit_id !== orgUnitId),
      ...leaving.filter(({ id }) => !wanted.includes(id)).map(({ id }) => ({ id, org_unit_id: orgUnitId })),
    ];
    if (topOfReach(context) !== null) {
      if (moving.some(({ id }) => id === context.user.userId)) throw cannotMoveOneself();
      await assertInReach(
        context,
        em,
        moving.flatMap(({ org_unit_id }) => org_unit_id ?? []),
        { orTop: true },
      );
      if (moving.some(({ org_unit_id }) => org_unit_id === null)) throw notFound();
    }
    await em.execute(
      `update app_user set updated_at = now(), org_unit_id = case when id = any (string_to_array(?, ',')::uuid[]) then ?::uuid end
       where id = any (string_to_array(?, ',')::uuid[])`,
      [wanted.join(','), orgUnitId, moving.map(({ id }) => id).join(',')],
    );
    about('OrgUnit', orgUnitId);
  });
}

/** Every change of the tree waits for the one before it: two moves that are each right could make a circle together. */
export function onStructure<Result>(
  context: Context,
  operation: string,
  work: (step: Change) => Promise<Result>,
): Promise<Result> {
  topOfReach(context);
  return change(context, operation, async (step) => {
    await step.em.execute(
      "select pg_advisory_xact_lock(hashtextextended('org_unit' || current_setting('app.organisation'), 0))",
    );
    await assertInUse(step.em, context);
    return work(step);
  });
}

/** Refuses while the organisation does without the structure. */
async function assertInUse(em: Em, context: Context): Promise<void> {
  const [{ isOn } = { isOn: false }] = await em.execute<{ isOn: boolean }[]>(
    `select 'ORGANISATION_STRUCTURE' = any (features) as "isOn" from organisation where id = ?`,
    [context.organisationId],
  );
  if (!isOn)
    throw new DomainError('CONFLICT', {
      nl: 'De module organisatiestructuur staat uit. Zet haar aan op het bedrijfsprofiel.',
      en: 'The organisation structure is switched off. Switch it on in the company profile.',
    });
}

async function onUnit(
  context: Context,
  operation: string,
  orgUnitId: string,
  work: (unit: OrgUnit, em: Em) => Promise<void>,
): Promise<void> {
  await onStructure(context, operation, async ({ em, about }) => {
    await assertInReach(context, em, [orgUnitId]);
    await work(await em.findOneOrFail(OrgUnit, { id: orgUnitId }), em);
    about('OrgUnit', orgUnitId);
  });
}

async function assertNoRoot(context: Context, em: Em): Promise<void> {
  if (topOfReach(context) !== null) throw notFound();
  if ((await em.count(OrgUnit, { parentId: null })) > 0)
    throw badInput([
      problem(
        'parentId',
        'Er is al een hoogste entiteit. Kies waar deze onder hangt.',
        'There is a highest entity already. Choose what this one hangs below.',
      ),
    ]);
}

async function assertCanHangBelow(context: Context, em: Em, unit: OrgUnit, parentId: string | null): Promise<void> {
  if (parentId === null || unit.parentId === null)
    throw badInput([
      problem(
        'parentId',
        'De hoogste entiteit blijft de hoogste; de andere hangen eronder.',
        'The highest entity stays the highest; the others hang below it.',
      ),
    ]);
  await assertInReach(context, em, [parentId], { orTop: true });
  const [found] = await em.execute<{ isBelow: boolean }[]>(
    `with recursive below as (
       select id from org_unit where id = ? union all select u.id from org_unit u join below on u.parent_id = below.id)
     select exists (select 1 from below where id = ?) as "isBelow"`,
    [unit.id, parentId],
  );
  if (found?.isBelow)
    throw new DomainError(
      'CONFLICT',
      {
        nl: `“${unit.name}” kan niet onder zichzelf of onder een entiteit hangen die er zelf onder valt. Verplaats die eerst.`,
        en: `“${unit.name}” cannot hang below itself or below an entity that is under it. Move that one first.`,
      },
      {
        fields: [
          problem('parentId', 'Kies een entiteit die er niet onder valt.', 'Choose an entity that is not under it.'),
        ],
      },
    );
}

/** Two neighbours with one name cannot be told apart where one chooses. */
async function assertFreeName(em: Em, name: string, parentId: string | null, exceptId: string | null): Promise<void> {
  const same = await em.execute<{ id: string }[]>(
    'select id from org_unit where lower(name) = lower(?) and parent_id is not distinct from ?::uuid and id is distinct from ?::uuid limit 1',
    [name, parentId, exceptId],
  );
  if (same.length > 0)
    throw badInput([
      problem(
        'name',
        'Er hangt hier al een entiteit met deze naam.',
        'There is an entity with this name here already.',
      ),
    ]);
}

async function nextPosition(em: Em, parentId: string | null): Promise<number> {
  const [{ next } = { next: 0 }] = await em.execute<{ next: number }[]>(
    'select coalesce(max(position), -1) + 1 as next from org_unit where parent_id is not distinct from ?::uuid',
    [parentId],
  );
  return next;
}

function editedMeanwhile({ version, name, kind, kindName, parentId }: OrgUnit): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze entiteit intussen gewijzigd. Wat je typte staat er nog; vergelijk en sla opnieuw op.',
      en: 'Somebody else changed this entity in the meantime. What you typed is still here; compare and save again.',
    },
    { details: { current: { version, name, kind, kindName: kindName ?? null, parentId: parentId ?? null } } },
  );
}

function cannotMoveOneself(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Je eigen plek bepaalt wat je ziet; laat iemand met de hele organisatie die veranderen.',
    en: 'Your own place decides what you see; have somebody with the whole organisation change it.',
  });
}
