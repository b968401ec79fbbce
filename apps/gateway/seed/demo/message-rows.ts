import type { AcknowledgedApplication } from './application-rows.ts';
import type { Construction } from './construction.ts';

export interface AcknowledgementToRender {
  language: 'NL' | 'EN';
  candidate: { firstName: string; lastName: string };
  vacancyTitle: string;
  /** `yyyy-mm-dd` */
  closingDate: string | null;
  organisationName: string;
  /** Of the careers site, as #rrggbb. */
  primaryColour: string;
  reference: string;
  appliedAt: Date;
}

export type RenderAcknowledgement = (
  input: AcknowledgementToRender,
) => Promise<{ subject: string; html: string; text: string }>;

const second = 1000;

/** Adds the acknowledgement of each application, sent at once; one address turned out not to exist. */
export async function buildMessages(
  construction: Construction,
  applications: AcknowledgedApplication[],
  render: RenderAcknowledgement,
): Promise<void> {
  const { plan, rows, organisationId: organisation_id, id } = construction;
  const domain = plan.senderAddress.split('@')[1];
  const undeliverable =
    plan.employers.length > 0
      ? applications.toSorted((a, b) => b.appliedAt.getTime() - a.appliedAt.getTime())[3]
      : undefined;

  for (const application of applications) {
    const { applicant, vacancyTitle, closingDate, language, reference, appliedAt } = application;
    const { subject, html, text } = await render({
      language,
      candidate: { firstName: applicant.firstName, lastName: applicant.lastName },
      vacancyTitle,
      closingDate,
      organisationName: plan.name,
      primaryColour: plan.careersSite.primaryColour,
      reference,
      appliedAt,
    });
    const messageId = id(appliedAt, `message/${application.id}`);
    const isSent = application !== undeliverable;
    const attempts = isSent
      ? [{ afterSeconds: 2, outcome: 'ACCEPTED', detail: '250 2.0.0 Ok: queued' }]
      : [
          { afterSeconds: 2, outcome: 'DEFERRED', detail: '451 4.7.1 Greylisting in action, please come back later' },
          { afterSeconds: 332, outcome: 'REFUSED', detail: '550 5.1.1 Recipient address rejected: user unknown' },
        ];
    const after = (seconds: number) => new Date(appliedAt.getTime() + seconds * second);
    rows.message.push({
      id: messageId,
      organisation_id,
      application_id: application.id,
      kind: 'ACKNOWLEDGEMENT',
      status: isSent ? 'SENT' : 'FAILED',
      language,
      from_name: plan.senderName,
      from_address: plan.senderAddress,
      to_name: `${applicant.firstName} ${applicant.lastName}`,
      to_address: applicant.email,
      subject,
      html,
      text,
      rfc_message_id: `<${messageId}@${domain}>`,
      created_at: appliedAt.toISOString(),
      scheduled_at: null,
      sent_at: isSent ? after(2).toISOString() : null,
      failure: isSent ? null : 'REFUSED',
      attempt_count: attempts.length,
    });
    attempts.forEach(({ afterSeconds, outcome, detail }, index) => {
      const at = after(afterSeconds);
      rows.message_attempt.push({
        id: id(at, `attempt/${messageId}/${index}`),
        organisation_id,
        message_id: messageId,
        attempted_at: at.toISOString(),
        outcome,
        detail,
      });
    });
  }
}
