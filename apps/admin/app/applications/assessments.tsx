import type { ApplicationQuery, AssessmentShownFragment } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { ClipboardCheck, Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { useCan } from '~/shell/viewer.ts';
import { AskForAssessments } from './ask-for-assessments.tsx';
import { OwnAssessment } from './own-assessment.tsx';

type Application = ApplicationQuery['application'];

/** What colleagues think of a candidate: the viewer's own first, then each round, then asking. */
export function Assessments({ application }: { application: Application }) {
  const t = useTranslations('assessments');
  const { assessments, ownAssessment, possibleAssessors } = application;
  const rounds = Object.values(Object.groupBy(assessments ?? [], ({ roundId }) => roundId));
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      {ownAssessment ? <OwnAssessment key={ownAssessment.id} assessment={ownAssessment} /> : null}
      {assessments ? null : (
        <Card isPadded={false}>
          <EmptyState icon={<Lock aria-hidden="true" className="size-6" />} title={t('withheld')} />
        </Card>
      )}
      {assessments && rounds.length === 0 ? (
        <Card isPadded={false}>
          <EmptyState icon={<ClipboardCheck aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        </Card>
      ) : null}
      {rounds.map((round) => (round?.[0] ? <Round key={round[0].roundId} first={round[0]} round={round} /> : null))}
      {possibleAssessors ? <AskForAssessments application={application} /> : null}
    </div>
  );
}

function Round({ first, round }: { first: AssessmentShownFragment; round: AssessmentShownFragment[] }) {
  const t = useTranslations('assessments');
  const can = useCan();
  return (
    <Card
      title={t('askedBy', { name: first.askedBy, date: formatDate(first.askedAt) })}
      isPadded={false}
      actions={
        can('MESSAGES_SEND') && !first.closedAt ? (
          <ConfirmButton
            label={t('close')}
            title={t('closeTitle')}
            size="sm"
            fields={{ intent: 'close-assessments', roundId: first.roundId }}
          >
            {t('closeText')}
          </ConfirmButton>
        ) : undefined
      }
    >
      {first.closedAt || first.dueOn ? (
        <p className="px-4 pt-3 text-sm text-ink-muted sm:px-5">
          {first.closedAt
            ? t('closed', { date: formatDate(first.closedAt) })
            : t('dueBefore', { date: formatDate(first.dueOn ?? '') })}
        </p>
      ) : null}
      <ul className="divide-y divide-line">
        {round.map((assessment) => (
          <Row key={assessment.id} assessment={assessment} canTakeBack={can('MESSAGES_SEND')} />
        ))}
      </ul>
    </Card>
  );
}

const TONES = { POSITIVE: 'success', DOUBTFUL: 'warning', NEGATIVE: 'danger' } as const;

function Row({ assessment, canTakeBack }: { assessment: AssessmentShownFragment; canTakeBack: boolean }) {
  const t = useTranslations('assessments');
  const { id, assessor, advice, score, words, givenAt, changedAt, closedAt, isHidden, isOverdue } = assessment;
  const { name } = assessor;
  return (
    <li className="flex flex-col gap-2 px-4 py-3 sm:px-5">
      <div className="flex flex-wrap items-center gap-2.5">
        <Avatar name={name} size="sm" />
        <span className="font-semibold">{name}</span>
        {advice ? <Badge tone={TONES[advice]}>{t(`advices.${advice}`)}</Badge> : null}
        {score ? <span className="tabular-nums">{t('scoreOf', { score })}</span> : null}
        {givenAt ? (
          <span className="text-sm text-ink-muted tabular-nums">
            {changedAt ? t('changedAt', { date: formatDate(changedAt) }) : t('givenAt', { date: formatDate(givenAt) })}
          </span>
        ) : (
          <Badge tone={isOverdue ? 'danger' : 'neutral'}>
            {closedAt ? t('notGiven') : isOverdue ? t('overdue') : t('waiting')}
          </Badge>
        )}
        {canTakeBack && !givenAt && !closedAt ? (
          <span className="ml-auto">
            <ConfirmButton
              label={t('takeBack')}
              fullLabel={t('takeBackFrom', { name })}
              title={t('takeBackTitle')}
              size="sm"
              isDanger
              fields={{ intent: 'take-back-assessment', assessmentId: id }}
            >
              {t('takeBackText', { name })}
            </ConfirmButton>
          </span>
        ) : null}
      </div>
      {isHidden ? <p className="text-ink-muted">{t('hidden')}</p> : null}
      {words ? <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p> : null}
    </li>
  );
}
