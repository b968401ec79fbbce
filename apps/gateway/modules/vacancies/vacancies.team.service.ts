import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { User } from '../access/user.entity.ts';
import { TeamTemplateMember } from './template.entity.ts';
import type { TeamMemberInput } from './vacancies.inputs.ts';
import { type Vacancy, VacancyTeamMember } from './vacancy.entity.ts';

/** The members of a team or a preset: known and active, and one at least responsible. */
export async function readMembers(em: Em, members: TeamMemberInput[]): Promise<TeamMemberInput[]> {
  const unique = new Map(members.map(({ userId, isResponsible }) => [userId, { userId, isResponsible }]));
  const known = await em.count(User, { id: { $in: [...unique.keys()].filter(isUuid) }, state: 'ACTIVE' });
  if (known !== unique.size)
    throw badInput([
      problem('members', 'Kies gebruikers die bestaan en actief zijn.', 'Choose users that exist and are active.'),
    ]);
  if (![...unique.values()].some((member) => member.isResponsible))
    throw badInput([
      problem('members', 'Kies minstens één verantwoordelijke.', 'Choose at least one responsible person.'),
    ]);
  return [...unique.values()];
}

export async function replaceTeam(em: Em, vacancyId: string, members: TeamMemberInput[]): Promise<void> {
  const team = await readMembers(em, members);
  await em.nativeDelete(VacancyTeamMember, { vacancyId });
  await em.insertMany(
    VacancyTeamMember,
    team.map((member) => ({ vacancyId, ...member })),
  );
}

/**
 * Fills the team from a preset, as it is now. Who fills it stays in it, so that a preset never takes
 * away somebody's own access; when nobody else in it is active, they answer for the vacancy.
 */
export async function fillTeam(context: Context, em: Em, vacancy: Vacancy, teamTemplateId: string): Promise<void> {
  const { userId } = context.user;
  const preset = await em.find(TeamTemplateMember, { teamTemplateId });
  const active = await em.find(User, { id: { $in: preset.map((member) => member.userId) }, state: 'ACTIVE' });
  const activeIds = new Set(active.map(({ id }) => id));
  const members = preset.filter((member) => activeIds.has(member.userId));
  const hasResponsible = members.some(({ isResponsible }) => isResponsible);
  const own = members.find((member) => member.userId === userId);
  await replaceTeam(em, vacancy.id, [
    ...members,
    { userId, isResponsible: own?.isResponsible === true || !hasResponsible },
  ]);
  vacancy.teamTemplateId = teamTemplateId;
}
