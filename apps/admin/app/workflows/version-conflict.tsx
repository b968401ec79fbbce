import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import type { Draft } from './workflow-draft.ts';

interface VersionConflictProps {
  mine: Draft;
  theirs: Draft;
  changedBy: string | null | undefined;
  stages: Map<string, StageNameFragment>;
  onTake: () => void;
  onKeep: () => void;
  onMerge: () => void;
}

/** What somebody else saved meanwhile beside what one made oneself, and three ways on. */
export function VersionConflict({ mine, theirs, changedBy, stages, onTake, onKeep, onMerge }: VersionConflictProps) {
  const t = useTranslations('workflows');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="conflict-title"
      className="flex flex-col gap-3 rounded-lg border border-warning/40 bg-warning-soft p-4"
    >
      <h3 id="conflict-title" className="font-semibold">
        {t('conflictTitle', { name: changedBy ?? t('somebody') })}
      </h3>
      <p>{t('conflictText')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title={t('theirs')} draft={theirs} other={mine} stages={stages} />
        <Version title={t('mine')} draft={mine} other={theirs} stages={stages} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={onMerge}>
          {t('merge')}
        </Button>
        <Button onClick={onKeep}>{t('keepMine')}</Button>
        <Button onClick={onTake}>{t('takeTheirs')}</Button>
      </div>
    </section>
  );
}

interface VersionProps {
  title: string;
  draft: Draft;
  other: Draft;
  stages: Map<string, StageNameFragment>;
}

function Version({ title, draft, other, stages }: VersionProps) {
  const t = useTranslations('workflows');
  const language = useLocale();
  return (
    <section aria-label={title} className="rounded-md border border-line bg-surface p-3">
      <h4 className="text-sm font-medium text-ink-muted">{title}</h4>
      <p className="mb-1.5 font-medium [overflow-wrap:anywhere]">{draft.name}</p>
      <ol className="flex list-decimal flex-col gap-0.5 pl-5">
        {draft.stageIds
          .flatMap((id) => stages.get(id) ?? [])
          .map((stage) => (
            <li key={stage.id}>
              {nameIn(language, stage)}{' '}
              {other.stageIds.includes(stage.id) ? null : <Badge tone="info">{t('onlyHere')}</Badge>}
            </li>
          ))}
      </ol>
    </section>
  );
}
