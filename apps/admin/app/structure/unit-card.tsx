import type { StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { Link } from '@remix-run/react';
import { Briefcase, Ellipsis, UserRound, Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { withDragAndDrop } from '~/applications/drag-and-drop.ts';
import { withBelow } from './tree.ts';

export type UnitAct = 'add' | 'edit' | 'place' | 'earlier' | 'later' | 'delete';

export interface UnitActions {
  onAct: (act: UnitAct, unit: StructureUnitFragment) => void;
  /** Hangs an entity below another, by dragging. */
  onMove: (unitId: string, parentId: string) => void;
  isPending: boolean;
}

interface UnitCardProps {
  unit: StructureUnitFragment;
  units: readonly StructureUnitFragment[];
  actions: UnitActions;
}

/** One entity: open it, drag it onto another, or do what its menu offers. */
export function UnitCard({ unit, units, actions }: UnitCardProps) {
  const t = useTranslations('structure');
  const box = useRef<HTMLDivElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const { onAct, onMove, isPending } = actions;
  const isTop = unit.parentId === null;
  const siblings = units.filter(({ parentId }) => parentId === unit.parentId);
  const at = siblings.findIndex(({ id }) => id === unit.id);

  useEffect(() => {
    const element = box.current;
    if (!element || isPending) return;
    return withDragAndDrop(({ draggable, dropTargetForElements }) => {
      const stopDragging = isTop
        ? () => {}
        : draggable({
            element,
            getInitialData: () => ({ unitId: unit.id, parentId: unit.parentId }),
            onDragStart: () => setIsDragged(true),
            onDrop: () => setIsDragged(false),
          });
      const stopTaking = dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          source.data.parentId !== unit.id && !withBelow(units, String(source.data.unitId)).has(unit.id),
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: ({ source }) => {
          setIsOver(false);
          onMove(String(source.data.unitId), unit.id);
        },
      });
      return () => {
        stopDragging();
        stopTaking();
      };
    });
  }, [unit.id, unit.parentId, isTop, isPending, units, onMove]);

  return (
    <div
      ref={box}
      className={classNames(
        'relative w-56 rounded-lg border bg-raised p-2.5 text-left shadow-card transition-colors max-md:w-full',
        isOver ? 'border-brand bg-brand-soft' : 'border-line-strong',
        !isTop && !isPending && 'md:cursor-grab',
        isDragged && 'opacity-40',
      )}
    >
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <p className="text-xs text-ink-muted">{unit.kindName ?? t(`kinds.${unit.kind}`)}</p>
          <Link
            to={`/settings/organisation-structure/${unit.id}`}
            draggable={false}
            prefetch="intent"
            className="font-medium text-ink [overflow-wrap:anywhere] hover:underline"
          >
            {unit.name}
          </Link>
        </div>
        <Menu
          label={t('actionsFor', { name: unit.name })}
          trigger={<Ellipsis aria-hidden="true" className="size-4" />}
          triggerClassName={classNames(iconButtonClass, '-mt-1 -mr-1 size-10')}
          onAction={(act) => onAct(act as UnitAct, unit)}
        >
          <MenuItem id="add">{t('addBelow')}</MenuItem>
          <MenuItem id="edit">{t('edit')}</MenuItem>
          {isTop ? null : <MenuItem id="place">{t('place')}</MenuItem>}
          {at > 0 ? <MenuItem id="earlier">{t('earlier')}</MenuItem> : null}
          {at >= 0 && at < siblings.length - 1 ? <MenuItem id="later">{t('later')}</MenuItem> : null}
          <MenuItem id="delete">{t('delete')}</MenuItem>
        </Menu>
      </div>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-xs text-ink-muted tabular-nums">
        <Count icon={UserRound} text={t('userCount', { count: unit.userCount })} count={unit.userCount} />
        <Count icon={Briefcase} text={t('vacancyCount', { count: unit.vacancyCount })} count={unit.vacancyCount} />
        <Count icon={Users} text={t('candidateCount', { count: unit.candidateCount })} count={unit.candidateCount} />
      </p>
    </div>
  );
}

function Count({ icon: Icon, text, count }: { icon: typeof Users; text: string; count: number }) {
  return (
    <span className="flex items-center gap-1" title={text}>
      <Icon aria-hidden="true" className="size-3.5 text-ink-faint" />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{text}</span>
    </span>
  );
}
