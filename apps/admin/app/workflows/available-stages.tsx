import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { STAGE_GROUPS } from './stage-groups.ts';
import { useDraggableStage } from './use-draggable-stage.ts';

interface AvailableStagesProps {
  stages: StageNameFragment[];
  onAdd: (id: string) => void;
}

/** The statuses that the workflow does not have yet, by group. */
export function AvailableStages({ stages, onAdd }: AvailableStagesProps) {
  const t = useTranslations('workflows');
  const language = useLocale();
  const [text, setText] = useState('');
  const typed = text.trim().toLocaleLowerCase();
  const found = stages.filter((stage) => nameIn(language, stage).toLocaleLowerCase().includes(typed));
  return (
    <Card title={t('available')}>
      <label className="field-box mb-3 flex min-h-9 items-center gap-2 px-2.5">
        <Search aria-hidden="true" className="size-4 text-ink-faint" />
        <span className="sr-only">{t('searchAvailable')}</span>
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('searchAvailable')}
          className="min-w-0 flex-1 bg-transparent outline-none"
        />
      </label>
      {found.length === 0 ? (
        <p className="text-ink-muted">{typed ? t('noneAvailable') : t('allUsed')}</p>
      ) : (
        <div className="flex flex-col gap-4">
          {STAGE_GROUPS.filter((group) => found.some((stage) => stage.group === group)).map((group) => (
            <section key={group} aria-label={t(`groups.${group}`)}>
              <h3 className="mb-1.5 text-sm font-medium text-ink-muted">{t(`groups.${group}`)}</h3>
              <ul className="flex flex-col gap-1.5">
                {found
                  .filter((stage) => stage.group === group)
                  .map((stage) => (
                    <Available key={stage.id} stage={stage} onAdd={onAdd} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
}

function Available({ stage, onAdd }: { stage: StageNameFragment; onAdd: (id: string) => void }) {
  const t = useTranslations('workflows');
  const name = nameIn(useLocale(), stage);
  const { ref, isDragged } = useDraggableStage<HTMLLIElement>(stage);
  return (
    <li
      ref={ref}
      className={`flex cursor-grab items-center gap-2 rounded-md border border-line bg-surface py-1 pr-1 pl-3 shadow-card ${isDragged ? 'opacity-40' : ''}`}
    >
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{name}</span>
      {stage.kind === 'ARCHIVE' ? <Badge>{t('kinds.ARCHIVE')}</Badge> : null}
      <IconButton
        size="sm"
        label={t('add', { name })}
        onClick={() => onAdd(stage.id)}
        icon={<Plus aria-hidden="true" className="size-4" />}
      />
    </li>
  );
}
