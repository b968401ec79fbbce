import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { refuseMoreThanOwn } from './access.roles.service.ts';
import { Role, Session, User } from './user.entity.ts';

/**
 * From now on this session sees what the role sees and changes nothing. With a colleague, their part of the
 * organisation, employer and teams count; without, one's own. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED for
 * a role that may do more than one may oneself.
 */
export async function previewRole(context: Context, roleId: string, userId: string | null | undefined): Promise<void> {
  const { sessionId } = context.user;
  await change(context, 'previewRole', async ({ em, about }) => {
    const role = isUuid(roleId) ? await em.findOne(Role, { id: roleId }) : null;
    if (!role) throw notFound();
    about('Role', role.id);
    refuseMoreThanOwn(context, role);
    if (userId && !(isUuid(userId) && (await em.count(User, { id: userId, roleId: role.id })) > 0))
      throw badInput([problem('userId', 'Kies iemand met deze rol.', 'Choose somebody with this role.')]);
    await em.nativeUpdate(Session, { id: sessionId }, { previewedRoleId: role.id, previewedUserId: userId || null });
  });
}

/** Back to one's own role. Ending twice changes nothing. */
export async function endRolePreview(context: Context): Promise<void> {
  const { sessionId } = context.user;
  await change(context, 'endRolePreview', async ({ em, about }) => {
    about('Session', sessionId);
    await em.nativeUpdate(Session, { id: sessionId }, { previewedRoleId: null, previewedUserId: null });
  });
}
