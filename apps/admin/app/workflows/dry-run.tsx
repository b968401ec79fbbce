import type { ApplicationsToTryQuery, StageEntryQuery, StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate, formatDateTime } from '@instroom/ui/format-date.ts';
import { Select } from '@instroom/ui/select.tsx';
import { useSearchParams } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

type Action = StageEntryQuery['stageEntryPreview'][number];

interface DryRunProps {
  stages: StageNameFragment[];
  applications: ApplicationsToTryQuery['applications']['edges'][number]['node'][];
  entry: Action[] | undefined;
}

/** What would happen if this candidate came into that status; nothing of it happens. */
export function DryRun({ stages, applications, entry }: DryRunProps) {
  const t = useTranslations('workflows');
  const language = useLocale();
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    if (value) params.set(name, value);
    else params.delete(name);
    setParams(params, { replace: true, preventScrollReset: true });
  };
  return (
    <Card title={t('dryRun')}>
      <p className="mb-4 text-ink-muted">{t('dryRunLead')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t('tryWith')}
          name="application"
          emptyLabel={applications.length === 0 ? t('noApplication') : '…'}
          value={params.get('application') ?? ''}
          onChange={(event) => choose('application', event.target.value)}
          options={applications.map(({ id, candidate, vacancy }) => ({
            value: id,
            label: `${candidate.name} · ${vacancy.title}`,
          }))}
        />
        <Select
          label={t('tryStage')}
          name="stage"
          emptyLabel={t('chooseTarget')}
          value={params.get('stage') ?? ''}
          onChange={(event) => choose('stage', event.target.value)}
          options={stages.map((stage) => ({ value: stage.id, label: nameIn(language, stage) }))}
        />
      </div>
      <div role="status" className="mt-4">
        {entry === undefined ? null : entry.length === 0 ? (
          <p>{t('nothingHappens')}</p>
        ) : (
          <>
            <p className="mb-2 font-medium">{t('wouldHappen')}</p>
            <ol className="flex list-decimal flex-col gap-3 pl-5">
              {entry.map((action) => (
                <li key={action.actionId}>
                  <Outcome action={action} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Card>
  );
}

function Outcome({ action }: { action: Action }) {
  const t = useTranslations('workflows');
  const names = action.colleagues.join(', ') || t('nobody');
  if (action.kind === 'NOTIFY') return t('wouldNotify', { names });
  if (action.kind === 'SET_TASK')
    return (
      <>
        {t('wouldTask', { title: action.text ?? '', names })}
        {action.dueOn ? `, ${t('wouldDue', { date: formatDate(action.dueOn) })}` : null}
      </>
    );
  const { mail } = action;
  if (!mail) return t('actionKinds.SEND_TEMPLATE');
  return (
    <div className="flex flex-col gap-2">
      <span>
        {t('wouldMail', { name: mail.toName, subject: mail.subject })},{' '}
        {t('wouldAt', { date: formatDateTime(action.plannedAt) })}
      </span>
      {mail.failure ? (
        <span className="text-danger">{mail.failure}</span>
      ) : (
        <details>
          <summary className="cursor-pointer text-brand">{t('mailPreview')}</summary>
          <iframe
            title={t('mailPreview')}
            sandbox=""
            srcDoc={mail.html}
            className="mt-2 h-96 w-full rounded-md border border-line bg-white"
          />
        </details>
      )}
    </div>
  );
}
