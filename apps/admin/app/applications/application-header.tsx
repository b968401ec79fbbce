import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Link } from '@remix-run/react';
import { ArrowLeft, ChevronDown } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useReadAgain } from '~/shell/read-again.ts';
import { useRefusalReason } from '~/shell/viewer.ts';
import { MoveMenu } from './move-menu.tsx';
import { useMoveWithReason } from './move-reason.tsx';
import { useMoves } from './moves.ts';
import { SourceName } from './source-name.tsx';
import { StageBadge } from './stage-badge.tsx';

/** Who applied, for what, how far they are, and the way onward. */
export function ApplicationHeader({ application }: { application: ApplicationQuery['application'] }) {
  const t = useTranslations('applications');
  const board = useTranslations('board');
  const workflows = useTranslations('workflows');
  const language = useLocale();
  const reasonNot = useRefusalReason()(application.viewerCanMove);
  const { pending, move } = useMoves(application, useReadAgain());
  const { request, dialog } = useMoveWithReason((moved, stage, reason) => void move(moved, stage, reason));
  const { candidate, vacancy } = application;
  const stage = pending.get(application.id)?.toStage ?? application.stage;

  return (
    <header className="flex flex-col gap-3">
      <Link
        to={`/vacancies/${vacancy.id}/board`}
        className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('backToBoard')}
      </Link>
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={candidate.name} size="lg" />
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-semibold tracking-tight">
            <Link to={`/candidates/${candidate.id}`} className="text-ink no-underline hover:underline">
              {candidate.name}
            </Link>
            <StageBadge stage={stage} />
          </h1>
          <p className="text-ink-muted">
            <Link to={`/vacancies/${vacancy.id}/board`} className="text-ink-muted hover:text-ink hover:underline">
              {vacancy.title}
            </Link>
            {' · '}
            {formatDateTime(application.appliedAt)}
            {' · '}
            <SourceName {...application} />
          </p>
          <p className="text-sm text-ink-muted">
            {workflows('candidateReads')}: “{application.candidateProgress.name}”
          </p>
        </div>
        {reasonNot ? (
          <Button variant="primary" disabledReason={reasonNot}>
            {board('move')}
          </Button>
        ) : (
          <MoveMenu
            name={candidate.name}
            stages={vacancy.workflow.stages}
            currentStageId={stage.id}
            trigger={
              <>
                {board('move')}
                <ChevronDown aria-hidden="true" className="size-4" />
              </>
            }
            triggerClassName={buttonClass('primary')}
            onMove={(to) => request(application, to)}
          />
        )}
      </div>
      <Progress
        stages={vacancy.workflow.stages}
        currentId={stage.id}
        label={`${t('stage')}: ${nameIn(language, stage)}`}
      />
      {dialog}
    </header>
  );
}

/** How far along the active stages; nothing for one that is in the archive. */
function Progress({
  stages,
  currentId,
  label,
}: {
  stages: ApplicationQuery['application']['vacancy']['workflow']['stages'];
  currentId: string;
  label: string;
}) {
  const active = stages.filter(({ kind }) => kind === 'ACTIVE');
  const reached = active.findIndex(({ id }) => id === currentId);
  if (reached < 0) return null;
  return (
    <div role="img" aria-label={label} className="flex gap-1">
      {active.map((stage, place) => (
        <span
          key={stage.id}
          className={`h-1 flex-1 rounded-full ${place <= reached ? 'bg-brand' : 'bg-line-strong'}`}
        />
      ))}
    </div>
  );
}
