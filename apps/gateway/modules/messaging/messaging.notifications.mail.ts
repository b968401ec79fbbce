import { compileProductMail } from '@instroom/emails';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered, tenantEm } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import type { JobDefinition, TimerDefinition } from '../../platform/jobs/jobs.ts';
import { inLanguage, tagOf } from '../../platform/language.ts';
import { contextOfUser } from '../access/access.users.access.ts';
import { renderRequest } from './messaging.assessments.mail.ts';
import { renderNotice } from './messaging.notice.mail.ts';
import { type NotificationRow, readNotification, readUnsummarised } from './messaging.notifications.rows.ts';
import { sentenceOf } from './messaging.notifications.sentences.ts';
import {
  faceOf,
  messageIdFor,
  type Sender,
  senderColumns,
  senderSource,
} from '../organisation/organisation.sender.rows.ts';

/** Mails one notification, if its reader can still see what it is about. */
export const sendNotification: JobDefinition<{ notificationId: string }> = {
  name: 'messaging.notification',
  retries: 8,
  async run(context, { notificationId }) {
    const owner = await context.read.one<{ userId: string }>(ownerOf, [context.organisationId, notificationId]);
    if (!owner) return;
    await asReader(context, owner.userId, async (reader, facts) => {
      const row = await readNotification(reader, notificationId);
      if (!row) return;
      const rendered = await renderOne(reader, row, facts);
      if (rendered) await send(context, `notification.${notificationId}`, facts, rendered);
    });
  },
};

/** Mails what waits for somebody's summary, and remembers that it did. */
export const sendDailySummary: JobDefinition<{ userId: string }> = {
  name: 'messaging.daily-summary',
  retries: 8,
  async run(context, { userId }) {
    await asReader(context, userId, async (reader, facts) => {
      const rows = await readUnsummarised(reader);
      const last = rows.at(-1);
      if (!last) return;
      await send(context, `summary.${last.id}`, facts, await renderSummary(reader, rows, facts));
      await tenantEm(context.gateway.orm, context.organisationId).transactional((em) =>
        numbered(
          em,
          `update notification set summarised_at = now() where user_id = $1::uuid and mail = 'DAILY' and summarised_at is null and id <= $2::uuid`,
          [userId, last.id],
        ),
      );
    });
  },
};

/** Asks for the summaries of the day, early enough for the start of it. */
export const dailySummaries: TimerDefinition = {
  name: 'messaging.daily-summaries',
  cron: '30 7 * * *',
  async run(context) {
    const waiting = await context.read.rows<{ userId: string }>(waitingForSummary, [context.organisationId]);
    if (waiting.length === 0) return;
    await change(context, dailySummaries.name, async (step) => {
      for (const { userId } of waiting) await step.enqueue(sendDailySummary, { userId });
    });
  },
};

const ownerOf = statement(
  'notifications.owner',
  `select n.user_id as "userId" from notification n where n.organisation_id = $1 and n.id = $2::uuid`,
);

const waitingForSummary = statement(
  'notifications.waitingForSummary',
  `select distinct n.user_id as "userId" from notification n where n.organisation_id = $1 and n.mail = 'DAILY' and n.summarised_at is null`,
);

type Facts = Sender & { recipientName: string; recipientAddress: string };

const readerFacts = statement(
  'notifications.reader',
  `select ${senderColumns}, u.name as "recipientName", ac.email as "recipientAddress"
   from ${senderSource}
   join app_user u on u.organisation_id = o.id and u.id = $2::uuid and u.state = 'ACTIVE' and u.receives_email
   join account ac on ac.id = u.account_id
   where o.id = $1`,
);

/** Does `work` with the rights of the colleague it is for; nothing when they left or want no mail. */
async function asReader(
  context: Context,
  userId: string,
  work: (reader: Context, facts: Facts) => Promise<void>,
): Promise<void> {
  const facts = await context.read.one<Facts>(readerFacts, [context.organisationId, userId]);
  const reader = facts && (await contextOfUser(context, userId));
  if (reader && facts) await work(reader, facts);
}

type Rendered = { subject: string; html: string; text: string };

async function renderOne(reader: Context, row: NotificationRow, facts: Facts): Promise<Rendered | undefined> {
  if (row.kind === 'NEW_APPLICATION' && row.applicationId) return renderNotice(reader, row.applicationId, facts);
  if (row.kind === 'ASSESSMENT_ASKED') {
    const request = await renderRequest(reader, row, facts.recipientName);
    if (request !== 'UNWRITABLE') return request;
  }
  return renderNotification(reader, row, facts);
}

async function renderNotification(reader: Context, row: NotificationRow, facts: Facts): Promise<Rendered> {
  const { env } = reader.gateway;
  const mail = await compileProductMail('messaging-notification', settingsOf(reader, facts));
  return mail.render({
    recipient: { name: facts.recipientName },
    notification: {
      text: inLanguage(sentenceOf(row.kind, row), reader.language),
      url: new URL(pathOf(row), env.PUBLIC_ADMIN_URL).href,
      settingsUrl: new URL('/settings/notifications', env.PUBLIC_ADMIN_URL).href,
    },
  });
}

async function renderSummary(reader: Context, rows: NotificationRow[], facts: Facts): Promise<Rendered> {
  const { env } = reader.gateway;
  const mail = await compileProductMail('messaging-daily-summary', settingsOf(reader, facts));
  return mail.render({
    recipient: { name: facts.recipientName },
    notification: {
      count: String(rows.length),
      items: rows.map((row) => inLanguage(sentenceOf(row.kind, row), reader.language)),
      url: new URL('/notifications', env.PUBLIC_ADMIN_URL).href,
      settingsUrl: new URL('/settings/notifications', env.PUBLIC_ADMIN_URL).href,
    },
  });
}

/** The page of the console that a notification leads to. */
export function pathOf({ path, applicationId, vacancyId }: NotificationRow): string {
  if (path) return path;
  if (applicationId) return `/applications/${applicationId}`;
  return vacancyId ? `/vacancies/${vacancyId}` : '/notifications';
}

function settingsOf({ language, gateway: { env } }: Context, facts: Facts) {
  const face = faceOf(env, facts, language);
  return { language: tagOf(language), ...face, timeZone: facts.timeZone } as const;
}

async function send(context: Context, name: string, facts: Facts, rendered: Rendered): Promise<void> {
  const { outcome } = await context.gateway.mail.send({
    organisationId: context.organisationId,
    messageId: messageIdFor(name, facts),
    from: { name: facts.senderName, address: facts.senderAddress },
    to: { name: facts.recipientName, address: facts.recipientAddress },
    ...rendered,
  });
  if (outcome === 'DEFERRED' || outcome === 'UNKNOWN') throw new Error('The mail server did not take the notice yet');
  if (outcome === 'REFUSED')
    context.gateway.log.warn({ organisationId: context.organisationId }, 'notice refused by the mail server');
}
