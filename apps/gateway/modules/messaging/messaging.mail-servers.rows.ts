import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import { inLanguage } from '../../platform/language.ts';
import type { MailServerProblem } from '../../platform/mail/mail-servers.ts';
import type { MailServer } from './messaging.mail-servers.objects.ts';
import { mailServerSentences } from './messaging.mail-servers.sentences.ts';

type Row = Omit<MailServer, 'problem'> & { problem: MailServerProblem | null; problemDetail: string | null };

const servers = statement(
  'messaging.mailServers',
  `select s.id, s.org_unit_id as "orgUnitId", u.name as "orgUnitName", coalesce(s.sender_name, o.sender_name) as "senderName",
     coalesce(s.sender_address, o.sender_address) as "senderAddress", s.host, s.port, s.security, s.username,
     s.sealed_password is not null as "hasPassword", s.returns_to_sender as "returnsToSender", s.bulk_per_minute as "bulkPerMinute", s.version,
     s.checked_at as "checkedAt", s.verified_at as "verifiedAt", s.failing_since as "failingSince", s.problem, s.problem_detail as "problemDetail",
     (select count(*)::int from message m where m.organisation_id = s.organisation_id and m.status = 'SENDING' and m.next_attempt_at is not null
        and lower(m.from_address) = lower(coalesce(s.sender_address, o.sender_address))) as "waitingCount"
   from mail_server s join organisation o on o.id = s.organisation_id
   left join org_unit u on u.organisation_id = s.organisation_id and u.id = s.org_unit_id
   where s.organisation_id = $1 and ($2::uuid is null or s.id = $2::uuid)
   order by s.org_unit_id is not null, ${byName('u.name')}, s.id`,
);

/** That of the organisation as a whole first. */
export async function readMailServers(context: Context, id: string | null = null): Promise<MailServer[]> {
  const rows = await context.read.rows<Row>(servers, [context.organisationId, id]);
  return rows.map(({ problem, problemDetail, ...row }) => ({
    ...row,
    problem: problem && {
      code: problem,
      what: inLanguage(mailServerSentences[problem].what, context.language),
      todo: inLanguage(mailServerSentences[problem].todo, context.language),
      detail: problemDetail,
    },
  }));
}
