import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { assertInReach } from './organisation.access.ts';
import type { DeleteOrgUnitInput } from './structure.inputs.ts';
import { onStructure } from './structure.service.ts';

type Contents = { units: number; users: number; groups: number; vacancies: number; candidates: number; sites: number };

/**
 * Deletes an entity. With something in it that is refused with how much there is, unless it says where
 * that goes: then all of it moves there in the same step.
 */
export async function deleteOrgUnit(
  context: Context,
  { orgUnitId, moveContentsToId }: DeleteOrgUnitInput,
): Promise<void> {
  await onStructure(context, 'deleteOrgUnit', async ({ em, about }) => {
    await assertInReach(context, em, [orgUnitId]);
    const unit = await em.findOneOrFail(OrgUnit, { id: orgUnitId });
    const contents = await contentsOf(em, orgUnitId);
    const isEmpty = Object.values(contents).every((count) => count === 0);
    if (!isEmpty) {
      if (unit.parentId === null) throw isTheTop(contents);
      if (!moveContentsToId) throw notEmpty(unit.name, contents);
      await assertInReach(context, em, [moveContentsToId], { orTop: true });
      await assertNotBelow(em, orgUnitId, moveContentsToId);
      await moveContents(em, orgUnitId, moveContentsToId);
    }
    // Its own wording of mails goes with it.
    await em.execute('delete from message_template_text where org_unit_id = ?', [orgUnitId]);
    await em.nativeDelete(OrgUnit, { id: orgUnitId });
    about('OrgUnit', orgUnitId);
  });
}

async function contentsOf(em: Em, id: string): Promise<Contents> {
  const [contents] = await em.execute<Contents[]>(
    `select (select count(*)::int from org_unit where parent_id = ?) as units, (select count(*)::int from app_user where org_unit_id = ?) as users,
       (select count(*)::int from user_group_org_unit where org_unit_id = ?) as groups, (select count(*)::int from vacancy where org_unit_id = ?) as vacancies,
       (select count(*)::int from candidate where org_unit_id = ?) as candidates,
       (select count(*)::int from careers_site where org_unit_id = ?) as sites`,
    [id, id, id, id, id, id],
  );
  return contents!;
}

async function moveContents(em: Em, from: string, to: string): Promise<void> {
  await em.execute(
    `update org_unit set parent_id = ?, version = version + 1,
       position = position + (select coalesce(max(position), -1) + 1 from org_unit where parent_id = ?)
     where parent_id = ?`,
    [to, to, from],
  );
  await em.execute('update app_user set org_unit_id = ?, updated_at = now() where org_unit_id = ?', [to, from]);
  await em.execute(
    'update vacancy set org_unit_id = ?, version = version + 1, updated_at = now() where org_unit_id = ?',
    [to, from],
  );
  await em.execute('update candidate set org_unit_id = ?, updated_at = now() where org_unit_id = ?', [to, from]);
  await em.execute('update careers_site set org_unit_id = ? where org_unit_id = ?', [to, from]);
  await em.execute(
    `insert into user_group_org_unit (user_group_id, org_unit_id)
     select user_group_id, ?::uuid from user_group_org_unit where org_unit_id = ? on conflict do nothing`,
    [to, from],
  );
  await em.execute('delete from user_group_org_unit where org_unit_id = ?', [from]);
}

async function assertNotBelow(em: Em, id: string, target: string): Promise<void> {
  const [found] = await em.execute<{ isBelow: boolean }[]>(
    `with recursive below as (
       select id from org_unit where id = ? union all select u.id from org_unit u join below on u.parent_id = below.id)
     select exists (select 1 from below where id = ?) as "isBelow"`,
    [id, target],
  );
  if (found?.isBelow)
    throw badInput([
      problem(
        'moveContentsToId',
        'Kies een entiteit die hier niet onder valt.',
        'Choose an entity that is not under this one.',
      ),
    ]);
}

function notEmpty(name: string, contents: Contents): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: `“${name}” is niet leeg: ${counted(contents, 'nl')}. Kies een entiteit waar dit heen gaat.`,
      en: `“${name}” is not empty: ${counted(contents, 'en')}. Choose an entity for it to go to.`,
    },
    { details: { contents } },
  );
}

function isTheTop(contents: Contents): DomainError {
  return new DomainError('CONFLICT', {
    nl: `Dit is de hoogste entiteit, en er hangt nog van alles aan: ${counted(contents, 'nl')}. Verwijder of verplaats dat eerst.`,
    en: `This is the highest entity, and things still hang on it: ${counted(contents, 'en')}. Delete or move those first.`,
  });
}

const words: Record<keyof Contents, { nl: [string, string]; en: [string, string] }> = {
  units: { nl: ['entiteit', 'entiteiten'], en: ['entity', 'entities'] },
  users: { nl: ['gebruiker', 'gebruikers'], en: ['user', 'users'] },
  groups: { nl: ['gebruikersgroep', 'gebruikersgroepen'], en: ['user group', 'user groups'] },
  vacancies: { nl: ['vacature', 'vacatures'], en: ['vacancy', 'vacancies'] },
  sites: { nl: ['vacaturesite', 'vacaturesites'], en: ['careers site', 'careers sites'] },
  candidates: { nl: ['kandidaat', 'kandidaten'], en: ['candidate', 'candidates'] },
};

function counted(contents: Contents, language: 'nl' | 'en'): string {
  return (Object.keys(words) as (keyof Contents)[])
    .filter((kind) => contents[kind] > 0)
    .map((kind) => `${contents[kind]} ${words[kind][language][contents[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}
