import type { StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { countBelow, type Node, treeOf } from './tree.ts';
import { UnitCard, type UnitActions } from './unit-card.tsx';

/** How many layers are opened at first; there is no limit to how many there can be. */
const LAYERS_AT_FIRST = 4;
/** Smaller, the menus of the boxes could not be hit with a finger. */
const SMALLEST = 0.6;

interface OrgChartProps {
  units: readonly StructureUnitFragment[];
  actions: UnitActions;
}

/** The organisation as boxes and lines: the top two layers beside each other, what is below them under each other. */
export function OrgChart({ units, actions }: OrgChartProps) {
  const t = useTranslations('structure');
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const top = treeOf(units);

  const fit = useCallback(() => {
    if (!frame.current || !chart.current) return;
    const width = chart.current.scrollWidth;
    setScale(Math.max(SMALLEST, Math.min(1, (frame.current.clientWidth - 32) / width)));
  }, []);
  useEffect(fit, [fit, units.length]);

  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const zoom = (by: number) => setScale((now) => Math.max(SMALLEST, Math.min(1.5, Math.round((now + by) * 10) / 10)));

  if (!top) return null;
  return (
    <section aria-label={t('diagram')} className="rounded-lg border border-line bg-surface shadow-card">
      <div className="hidden items-center justify-end gap-1 border-b border-line px-3 py-1.5 md:flex">
        <span className="mr-auto text-sm text-ink-muted">{t('dragHint')}</span>
        <IconButton
          size="sm"
          label={t('zoomOut')}
          icon={<ZoomOut aria-hidden="true" className="size-4" />}
          onClick={() => zoom(-0.1)}
        />
        <span className="w-12 text-center text-sm tabular-nums">{Math.round(scale * 100)}%</span>
        <IconButton
          size="sm"
          label={t('zoomIn')}
          icon={<ZoomIn aria-hidden="true" className="size-4" />}
          onClick={() => zoom(0.1)}
        />
        <IconButton
          size="sm"
          label={t('zoomToFit')}
          icon={<Maximize aria-hidden="true" className="size-4" />}
          onClick={fit}
        />
      </div>
      <div ref={frame} tabIndex={0} role="group" aria-label={t('diagram')} className="overflow-x-auto p-4">
        <div style={{ zoom: scale }} className="w-max min-w-full max-md:w-full">
          <div ref={chart} className="org-chart mx-auto w-max max-md:w-full">
            <ul className="org-row">
              <Branch node={top} layer={0} opened={opened} onToggle={toggle} units={units} actions={actions} />
            </ul>
          </div>
        </div>
      </div>
    </section>
  );
}

interface BranchProps extends OrgChartProps {
  node: Node;
  layer: number;
  opened: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

function Branch({ node, layer, opened, onToggle, units, actions }: BranchProps) {
  const t = useTranslations('structure');
  const isDeep = layer >= LAYERS_AT_FIRST - 1;
  const isOpen = !isDeep || opened.has(node.id);
  return (
    <li>
      <UnitCard unit={node} units={units} actions={actions} />
      {isDeep && node.children.length > 0 ? (
        <Button variant="quiet" size="sm" aria-expanded={isOpen} onClick={() => onToggle(node.id)} className="mt-1">
          {isOpen ? t('showLess', { name: node.name }) : t('showMore', { count: countBelow(node) })}
        </Button>
      ) : null}
      {isOpen && node.children.length > 0 ? (
        <ul className={layer === 0 ? 'org-row' : 'org-stack'}>
          {node.children.map((child) => (
            <Branch
              key={child.id}
              node={child}
              layer={layer + 1}
              opened={opened}
              onToggle={onToggle}
              units={units}
              actions={actions}
            />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
