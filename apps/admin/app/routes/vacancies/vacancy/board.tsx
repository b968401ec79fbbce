import { VacancyBoardDocument } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ArrowDownWideNarrow, Inbox, KanbanSquare, Rows3 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Board } from '~/applications/board.tsx';
import { byScore, withPendingMoves } from '~/applications/board-columns.ts';
import { BoardList } from '~/applications/board-list.tsx';
import { LineStateMark } from '~/applications/line-state-mark.tsx';
import { useLiveApplications } from '~/applications/live-applications.ts';
import { useMoveWithReason } from '~/applications/move-reason.tsx';
import { useMoves } from '~/applications/moves.ts';
import { nameIn } from '~/i18n/language.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { useReadAgain } from '~/shell/read-again.ts';
import { useViewer } from '~/shell/viewer.ts';
import { useVacancyHeader } from '~/vacancies/vacancy-outlet.ts';

const FRESH_MS = 6_000;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyBoardDocument, { id: params.vacancyId! });
}

export default function VacancyBoard() {
  const t = useTranslations('board');
  const setUp = useTranslations('setUp');
  const language = useLocale();
  const [params] = useSearchParams();
  const { vacancy } = useLoaderData<typeof loader>();
  const { title } = useVacancyHeader();
  const { user } = useViewer();
  const readAgain = useReadAgain();
  const { pending, move } = useMoves(vacancy, readAgain);
  const { request: requestMove, dialog } = useMoveWithReason((application, stage, reason) => {
    void move(application, stage, reason);
    focusCard(application.id);
  });
  const [freshIds, setFreshIds] = useState<ReadonlySet<string>>(new Set());
  const [heard, setHeard] = useState('');

  const line = useLiveApplications(vacancy.id, {
    onReconnected: readAgain,
    onEvent: (event) => {
      readAgain();
      if (event.actorId === user.id) return;
      const { candidate, stage } = event.application;
      setFreshIds((before) => new Set(before).add(event.applicationId));
      if (event.kind === 'RECEIVED') setHeard(t('received', { name: candidate.name }));
      if (event.kind === 'MOVED') setHeard(t('movedByOther', { name: candidate.name, stage: nameIn(language, stage) }));
    },
  });
  useEffect(() => {
    if (freshIds.size === 0) return;
    const timer = setTimeout(() => setFreshIds(new Set()), FRESH_MS);
    return () => clearTimeout(timer);
  }, [freshIds]);

  const isByScore = params.get('sort') === 'score';
  const columns = useMemo(() => {
    const moved = withPendingMoves(vacancy.board?.columns ?? [], pending);
    if (!isByScore) return moved;
    return moved.map((column) => ({ ...column, applications: column.applications.toSorted(byScore) }));
  }, [vacancy.board, pending, isByScore]);
  const hasScores = columns.some(({ applications }) => applications.some(({ score }) => score !== null));
  const pendingIds = useMemo(
    () => new Set([...pending].filter(([, { isAnswered }]) => !isAnswered).map(([id]) => id)),
    [pending],
  );
  const isEmpty = columns.every(({ count }) => count === 0);
  const isList = params.get('view') === 'list';

  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <ViewSwitch isList={isList} />
          {hasScores ? (
            <Link
              to={`?${new URLSearchParams({ ...(isList && { view: 'list' }), ...(!isByScore && { sort: 'score' }) })}`}
              replace
              preventScrollReset
              className={buttonClass('secondary', 'sm')}
            >
              <ArrowDownWideNarrow aria-hidden="true" className="size-3.5" />
              {isByScore ? setUp('sortByTime') : setUp('sortByScore')}
            </Link>
          ) : null}
        </div>
        <LineStateMark state={line} />
      </div>
      <p role="status" className="sr-only">
        {heard}
      </p>
      {isEmpty ? (
        <Card isPadded={false}>
          <EmptyState
            icon={<Inbox aria-hidden="true" className="size-6" />}
            title={t('empty')}
            actions={
              vacancy.state === 'DRAFT' ? (
                <Link to={`/vacancies/${vacancy.id}/publish`} className={buttonClass('primary')}>
                  {t('emptyAction')}
                </Link>
              ) : null
            }
          >
            {vacancy.state === 'DRAFT' ? t('emptyDraft') : t('emptyText')}
          </EmptyState>
        </Card>
      ) : null}
      {isList ? (
        isEmpty ? null : (
          <BoardList
            title={t('title', { vacancy: title })}
            columns={columns}
            isByScore={isByScore}
            onMove={requestMove}
          />
        )
      ) : (
        <Board columns={columns} freshIds={freshIds} pendingIds={pendingIds} onMove={requestMove} />
      )}
      {dialog}
    </div>
  );
}

function ViewSwitch({ isList }: { isList: boolean }) {
  const t = useTranslations('board');
  const look = (isOn: boolean) =>
    classNames(
      'inline-flex min-h-7 items-center gap-1.5 rounded-sm px-2.5 text-sm font-medium no-underline',
      isOn ? 'bg-surface text-ink shadow-card' : 'text-ink-muted hover:text-ink',
    );
  return (
    <nav aria-label={t('view')} className="flex gap-0.5 rounded-md bg-hover p-0.5">
      <Link to="?" replace preventScrollReset aria-current={isList ? undefined : 'page'} className={look(!isList)}>
        <KanbanSquare aria-hidden="true" className="size-4" /> {t('asBoard')}
      </Link>
      <Link
        to="?view=list"
        replace
        preventScrollReset
        aria-current={isList ? 'page' : undefined}
        className={look(isList)}
      >
        <Rows3 aria-hidden="true" className="size-4" /> {t('asList')}
      </Link>
    </nav>
  );
}

/** The moved card is drawn anew in its column: the focus follows it there, so that the keyboard can go on. */
function focusCard(applicationId: string) {
  setTimeout(
    () => document.querySelector<HTMLElement>(`#card-${CSS.escape(applicationId)} a`)?.focus({ preventScroll: true }),
    50,
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
