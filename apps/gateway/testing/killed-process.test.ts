import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn, openVacancy, submit } from './applicants.ts';
import { startGatewayProcess } from './gateway-process.ts';
import { openWorld, type World } from './world.ts';

describe('a gateway process that ends', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  it('HRO-47 killed while it sends, leaves a mail that another process sends, once', async () => {
    const vacancy = await openVacancy(world);
    world.mailbox.misbehave = { kind: 'hang', at: 'data' };
    const first = await startGatewayProcess(world);
    const form = filledIn(vacancy);
    expect((await submit(world, vacancy, form)).errors).toBeUndefined();
    const isTaken = async () =>
      (
        await world.sql<{ count: number }>(
          "select count(*)::int as count from pgboss.job where name = 'messaging.send' and state = 'active'",
        )
      )[0]?.count;
    while (!(await isTaken())) await sleep(50);
    await first.signal('SIGKILL');
    world.mailbox.misbehave = undefined;
    const second = await startGatewayProcess(world);
    const email = form['email'] as string;
    const mail = await waitForMail(world.mailbox.url, { to: email }, 45_000);
    await sleep(1_000);
    const all = (await (
      await fetch(`${world.mailbox.url}/api/mails?to=${encodeURIComponent(email)}`)
    ).json()) as unknown[];
    expect(all).toHaveLength(1);
    const [message] = await world.sql<{ status: string; rfc_message_id: string }>(
      'select m.status, m.rfc_message_id from message m where lower(m.to_address) = lower($1)',
      [email],
    );
    expect(message?.status).toBe('SENT');
    expect(mail.messageId).toBe(message?.rfc_message_id);
    expect(await second.signal('SIGTERM')).toBe(0);
  }, 120_000);
});
