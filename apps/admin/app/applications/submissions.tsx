import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCan } from '~/shell/viewer.ts';
import { DocumentCard } from './document-card.tsx';

type Application = ApplicationQuery['application'];
type Submission = Application['submissions'][number];

/** What the applicant sent, as it was sent: the newest first when they applied more than once. */
export function Submissions({ application }: { application: Application }) {
  const t = useTranslations('applications');
  const setUp = useTranslations('setUp');
  const total = application.submissions.length;
  return (
    <div className="flex flex-col gap-8">
      {application.submissions.map((submission, place) => (
        <section key={submission.id} className="flex flex-col gap-3">
          <p className="text-sm text-ink-muted">
            {total > 1 ? (
              <strong className="font-semibold text-ink">{t('submission', { number: total - place, total })}. </strong>
            ) : null}
            {t('snapshotHint', { date: formatDateTime(submission.submittedAt) })}{' '}
            {submission.formVersion
              ? setUp('formVersion', {
                  name: submission.formName ? `“${submission.formName}”` : setUp('ownForm'),
                  version: String(submission.formVersion),
                })
              : null}
          </p>
          <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
            <Sent submission={submission} language={application.language} />
            <DocumentCard document={submission.document ?? undefined} />
          </div>
        </section>
      ))}
    </div>
  );
}

function Sent({ submission, language }: { submission: Submission; language: Application['language'] }) {
  const t = useTranslations('applications');
  const shell = useTranslations('shell');
  const setUp = useTranslations('setUp');
  const { email, phone } = submission;
  const unknown = useCan()('CANDIDATES_VIEW_CONTACT') ? shell('notSpoken') : shell('withheld');
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <Card title={t('contact')}>
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <Fact name={t('email')}>
            {email ? (
              <a href={`mailto:${email}`} className="text-brand hover:underline">
                {email}
              </a>
            ) : (
              unknown
            )}
          </Fact>
          <Fact name={t('phone')}>
            {phone ? (
              <a href={`tel:${phone.replace(/\s/g, '')}`} className="text-brand hover:underline">
                {phone}
              </a>
            ) : (
              unknown
            )}
          </Fact>
          <Fact name={t('language')}>{t(`languages.${language}`)}</Fact>
        </dl>
      </Card>
      <Card title={t('motivation')}>
        {submission.motivation ? (
          <p className="leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">{submission.motivation}</p>
        ) : (
          <p className="text-ink-muted">{t('noMotivation')}</p>
        )}
      </Card>
      {submission.answers.length > 0 ? (
        <Card title={t('answers')}>
          <dl className="flex flex-col gap-4">
            {submission.answers.map((given) => (
              <Fact key={given.question} name={given.question}>
                {given.document?.viewUrl ? (
                  <a
                    href={given.document.viewUrl}
                    target="_blank"
                    rel="noreferrer"
                    className="text-brand hover:underline"
                  >
                    {given.answer}
                  </a>
                ) : (
                  <span className="whitespace-pre-wrap">{given.answer || shell('notSpoken')}</span>
                )}{' '}
                {given.points === null ? null : <Badge>{setUp('answerPoints', { count: given.points })}</Badge>}{' '}
                {given.isKnockOut ? <Badge tone="danger">{setUp('answerKnockOut')}</Badge> : null}
              </Fact>
            ))}
          </dl>
        </Card>
      ) : null}
      <Card title={t('consent')}>
        <p className="text-ink-muted">
          {t('consentGiven', {
            date: formatDateTime(submission.consentedAt),
            version: String(submission.consentVersion),
          })}
        </p>
        <blockquote className="mt-2 border-l-3 border-line-strong pl-3">{submission.consentText}</blockquote>
      </Card>
    </div>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-muted">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
