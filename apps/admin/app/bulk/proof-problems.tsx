import type { BulkPlanInput, ProofProblemKind } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Link } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useFieldLabels } from './field-labels.ts';
import type { Proof } from './proof-panel.tsx';

type Problem = Proof['problems'][number];

interface ProofProblemsProps {
  problems: Problem[];
  plan: BulkPlanInput;
  isBusy: boolean;
  onLeaveOut: (kind: ProofProblemKind) => void;
  onWithoutMail: (kind: ProofProblemKind) => void;
  onExcept: (applicationId: string) => void;
  onBack?: (() => void) | undefined;
}

/** What the proof run found, the worst first, each with ways to solve it. */
export function ProofProblems({ problems, ...acts }: ProofProblemsProps) {
  const t = useTranslations('bulk');
  if (problems.length === 0) return null;
  return (
    <Card title={t('found')} isPadded={false}>
      <ul className="divide-y divide-line">
        {problems.map((problem) => (
          <li key={problem.kind} className="flex flex-col gap-2 px-4 py-3 sm:px-5">
            <ProblemEntry problem={problem} {...acts} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type EntryProps = Omit<ProofProblemsProps, 'problems'> & { problem: Problem };

function ProblemEntry({ problem, plan, isBusy, onLeaveOut, onWithoutMail, onExcept, onBack }: EntryProps) {
  const t = useTranslations('bulk');
  const { kind, isBlocking, isAboutMail, count, recipients } = problem;
  const labelOf = useFieldLabels();
  const isOfMailOnly = isAboutMail && plan.kind !== 'MESSAGE';
  const isOfCandidate = kind === 'NO_ADDRESS' || kind === 'BOUNCED_ADDRESS' || kind === 'EMPTY_FIELD';
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={isBlocking ? 'danger' : 'warning'}>{t(isBlocking ? 'blocks' : 'warns')}</Badge>
        <h3 className="font-medium">{t(`problems.${kind}`, { count })}</h3>
      </div>
      <p className="max-w-prose text-ink-muted">{t(`problemTexts.${kind}`)}</p>
      <details>
        <summary className="cursor-pointer text-sm text-brand-strong">{t('who', { count })}</summary>
        <ul className="mt-2 flex flex-col gap-1.5 text-sm">
          {recipients.map((one) => (
            <li key={one.applicationId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                to={isOfCandidate ? `/candidates/${one.candidateId}` : `/applications/${one.applicationId}`}
                target="_blank"
                className="font-medium text-ink underline"
              >
                {one.name}
              </Link>
              <span className="text-ink-muted">{one.vacancyTitle}</span>
              {kind === 'EMPTY_FIELD' ? (
                <span className="text-danger">{t('empty', { fields: one.emptyFields.map(labelOf).join(', ') })}</span>
              ) : null}
              <Button
                size="sm"
                variant="quiet"
                aria-label={t('leaveOutOne', { name: one.name })}
                onClick={() => onExcept(one.applicationId)}
              >
                {t('leaveOut')}
              </Button>
            </li>
          ))}
          {count > recipients.length ? (
            <li className="text-ink-muted">{t('more', { count: count - recipients.length })}</li>
          ) : null}
        </ul>
      </details>
      <p className="flex flex-wrap gap-2">
        {isOfMailOnly ? (
          <Button size="sm" isPending={isBusy} onClick={() => onWithoutMail(kind)}>
            {t('solveWithoutMail', { count })}
          </Button>
        ) : null}
        <Button size="sm" isPending={isBusy} onClick={() => onLeaveOut(kind)}>
          {t('solveLeaveOut', { count })}
        </Button>
        {onBack && (kind === 'EMPTY_FIELD' || kind === 'TEMPLATE_FAULT') ? (
          <Button size="sm" variant="quiet" onClick={onBack}>
            {t('solveMail')}
          </Button>
        ) : null}
      </p>
    </>
  );
}
