import type {
  BulkPlanInput,
  ProofMailQuery,
  ProofProblemKind,
  ProofRunQuery,
} from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { useFetcher } from '@remix-run/react';
import { ArrowLeft, CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ProofMails } from './proof-mails.tsx';
import { ProofProblems } from './proof-problems.tsx';
import { BulkMoment } from './bulk-moment.tsx';

export type Proof = ProofRunQuery['proofRun'];
export type ProofMail = ProofMailQuery['proofMail'];

interface ProofPanelProps {
  plan: BulkPlanInput;
  /** Back to the mail, which is still there as it was written. */
  onBack?: (() => void) | undefined;
}

/** Everything that would happen, before it does: what stands in the way with its fix, every mail, and the start. */
export function ProofPanel({ plan, onBack }: ProofPanelProps) {
  const t = useTranslations('bulk');
  const language = useLocale();
  const shell = useTranslations('shell');
  const trial = useFetcher<{ proof?: Proof; failure?: Failure }>();
  const starting = useFetcher<{ failure?: Failure }>();
  const [fixes, setFixes] = useState<{ leaveOut: ProofProblemKind[]; withoutMail: ProofProblemKind[] }>({
    leaveOut: [],
    withoutMail: [],
  });
  const [exceptIds, setExceptIds] = useState<string[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { selection } = plan;
  const tried: BulkPlanInput = {
    ...plan,
    ...fixes,
    selection: { ...selection, exceptIds: [...(selection.exceptIds ?? []), ...exceptIds] },
  };
  const text = JSON.stringify(tried);
  const failure = starting.data?.failure ?? trial.data?.failure;
  const proof = trial.data?.proof;
  useActionResult(starting.data);
  useEffect(() => {
    void trial.submit({ intent: 'proof', plan: text }, { method: 'post' });
    // A refusal to start says that something changed: it is tried again.
  }, [text, starting.data]);

  if (!proof)
    return failure ? (
      <Notice
        tone="danger"
        title={failure.sentence}
        isLive
        actions={onBack ? <BackButton onBack={onBack} /> : undefined}
      >
        {Object.values(failure.fields).join(' ')}
      </Notice>
    ) : (
      <p className="flex items-center gap-2" role="status">
        <Spinner /> {t('proving')}
      </p>
    );

  const isBusy = trial.state !== 'idle';
  return (
    <div className="flex flex-col gap-5">
      {onBack ? (
        <p>
          <BackButton onBack={onBack} />
        </p>
      ) : null}
      <FormErrors failure={starting.data?.failure} />
      {proof.isReady ? (
        <Notice tone="success" isLive>
          <span className="flex items-center gap-2">
            <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-success" />
            {t('ready')}
          </span>
        </Notice>
      ) : (
        <Notice tone="danger" title={t('notReady')} isLive>
          {t('notReadyText')}
        </Notice>
      )}
      <Card title={t('whatHappens')}>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{t(`sum.${plan.kind}`, { count: proof.count })}</li>
          {proof.selectedCount > proof.count ? (
            <li>{t('leftOut', { count: proof.selectedCount - proof.count })}</li>
          ) : null}
          {proof.targets.map(({ stage, count }) => (
            <li key={stage.id}>{t('goesTo', { count, stage: nameIn(language, stage) })}</li>
          ))}
          {plan.mail ? <li>{t('mailed', { count: proof.mailedCount })}</li> : null}
          {plan.mail && proof.mailedCount < proof.count ? (
            <li>{t('notMailed', { count: proof.count - proof.mailedCount })}</li>
          ) : null}
          {plan.kind !== 'MESSAGE' && !plan.mail ? <li>{t('noMail')}</li> : null}
          {plan.anonymises ? <li>{t('anonymised')}</li> : null}
          {plan.mail && plan.kind !== 'MESSAGE' ? <li>{t('stageMailHeld')}</li> : null}
          <BulkMoment plan={plan} />
        </ul>
      </Card>
      <ProofProblems
        problems={proof.problems}
        plan={tried}
        isBusy={isBusy}
        onLeaveOut={(kind) => setFixes((now) => ({ ...now, leaveOut: [...now.leaveOut, kind] }))}
        onWithoutMail={(kind) => setFixes((now) => ({ ...now, withoutMail: [...now.withoutMail, kind] }))}
        onExcept={(id) => setExceptIds((now) => [...now, id])}
        onBack={onBack}
      />
      {fixes.leaveOut.length + fixes.withoutMail.length + exceptIds.length > 0 ? (
        <p className="flex flex-wrap items-center gap-3 text-ink-muted">
          {t('solved')}
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              setFixes({ leaveOut: [], withoutMail: [] });
              setExceptIds([]);
            }}
          >
            {t('unsolve')}
          </Button>
        </p>
      ) : null}
      {plan.mail && proof.recipients.length > 0 ? <ProofMails plan={tried} recipients={proof.recipients} /> : null}
      <starting.Form method="post" className="flex flex-col gap-3" noValidate>
        <input type="hidden" name="intent" value="start" />
        <input type="hidden" name="plan" value={text} />
        <input type="hidden" name="expectedCount" value={proof.count} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <TextField
          label={t('name')}
          name="name"
          description={t('nameHint')}
          defaultValue={t(`names.${plan.kind}`, { date: formatDate(new Date()) })}
          error={fieldErrors(starting.data?.failure).name}
          maxLength={120}
          className="max-w-xl"
          isRequired
        />
        <p className="flex flex-wrap gap-2">
          <Button
            type="submit"
            variant="primary"
            isPending={starting.state !== 'idle' || isBusy}
            disabledReason={proof.isReady ? undefined : t('notReady')}
          >
            {t(plan.mail && plan.kind !== 'MESSAGE' ? `startMailed.${plan.kind}` : `start.${plan.kind}`, {
              count: proof.count,
            })}
          </Button>
          {isBusy ? (
            <span className="flex items-center gap-2 text-sm text-ink-muted" role="status">
              <Spinner /> {shell('loading')}
            </span>
          ) : null}
        </p>
      </starting.Form>
    </div>
  );
}

function BackButton({ onBack }: { onBack: () => void }) {
  const t = useTranslations('bulk');
  return (
    <Button size="sm" icon={<ArrowLeft aria-hidden="true" className="size-4" />} onClick={onBack}>
      {t('backToMail')}
    </Button>
  );
}
