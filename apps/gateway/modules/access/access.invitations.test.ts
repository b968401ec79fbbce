import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from '../../platform/change.ts';
import { systemContext } from '../../platform/context.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { createInvitation, invitationState, withdrawInvitations } from './access.invitations.service.ts';

describe('invitations', () => {
  let world: World;
  let organisationId: string;
  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    const [demo] = await world.sql<{ id: string }>("select id from organisation where slug = 'demo'");
    organisationId = demo!.id;
  });
  afterAll(() => world.close());

  /** A user without an account yet, as the page of users makes one. */
  async function invitee(email: string): Promise<string> {
    const [user] = await world.sql<{ id: string }>(
      `with a as (select account_for($1, $1) as id)
       insert into app_user (organisation_id, account_id, role_id, name, state)
       select $2, a.id, r.id, 'Nieuwe Collega', 'INVITED' from a join role r on r.organisation_id = $2 and r.key = 'RECRUITER' returning id`,
      [email, organisationId],
    );
    return user!.id;
  }

  const invite = (userId: string, more: { kind?: 'STAFF' | 'CONTACT_PERSON'; message?: string } = {}) => {
    const context = systemContext(world.gateway.gateway, organisationId, 'test');
    return change(context, 'inviteUser', (step) => createInvitation(context, step, { userId, kind: 'STAFF', ...more }));
  };

  it('HRO-25 the invitation is mailed at once, with a button to a page of its own', async () => {
    const userId = await invitee('nieuw@demo.instroom.example');
    await invite(userId, { message: 'Fijn dat je meedoet!' });
    const mail = await waitForMail(world.mailbox.url, { to: 'nieuw@demo.instroom.example' });
    expect(mail.subject).toContain('nodigt je uit');
    expect(mail.html).toContain('Meld je aan');
    expect(mail.text).toContain('Fijn dat je meedoet!');
    expect(mail.text).toMatch(/\/invitation\?token=[\w-]{43}/);
    const waiting = await world.sql<{ data: object }>("select data from pgboss.job where name = 'access.mail'");
    const token = /token=([\w-]{43})/.exec(mail.text ?? '')?.[1];
    expect(JSON.stringify(waiting)).not.toContain(token);
  });

  it('HRO-26 the link of staff works for 48 hours, that of a contact person for 30 days', async () => {
    const staff = await invite(await invitee('staf@demo.instroom.example'));
    const contact = await invite(await invitee('contact@demo.instroom.example'), { kind: 'CONTACT_PERSON' });
    const hoursUntil = (moment: Date) => Math.round((moment.getTime() - Date.now()) / 3_600_000);
    expect(hoursUntil(staff.expiresAt)).toBe(48);
    expect(hoursUntil(contact.expiresAt)).toBe(30 * 24);
    const [row] = await world.sql<{ acceptedAt: null; withdrawnAt: null; expiresAt: Date }>(
      'select accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt", expires_at as "expiresAt" from invitation where id = $1',
      [staff.invitationId],
    );
    expect(invitationState(row!, new Date(row!.expiresAt.getTime() - 1))).toBe('OPEN');
    expect(invitationState(row!, row!.expiresAt)).toBe('EXPIRED');
  });

  it('of several invitations only the newest is open, and none after they are withdrawn', async () => {
    const userId = await invitee('vaker@demo.instroom.example');
    await Promise.all([invite(userId), invite(userId)]).catch(() => undefined);
    const last = await invite(userId);
    const open = () =>
      world.sql<{ id: string }>('select id from invitation where user_id = $1 and withdrawn_at is null', [userId]);
    expect(await open()).toEqual([{ id: last.invitationId }]);
    const context = systemContext(world.gateway.gateway, organisationId, 'test');
    await change(context, 'deactivateUser', (step) => withdrawInvitations(step, userId));
    expect(await open()).toEqual([]);
  });

  it('nobody who has an account here, or was deactivated, is invited', async () => {
    const [active] = await world.sql<{ id: string }>(
      "select id from app_user where organisation_id = $1 and state = 'ACTIVE' limit 1",
      [organisationId],
    );
    await expect(invite(active!.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(invite(crypto.randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
