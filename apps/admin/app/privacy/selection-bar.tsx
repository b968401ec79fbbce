import type { PrivacyRunKind } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan } from '~/shell/viewer.ts';
import { RunDialog } from './run-dialog.tsx';
import type { Selection } from './selection.ts';

const KINDS = ['EXTEND', 'ASK_CONSENT', 'HOLD', 'LIFT_HOLD', 'ANONYMISE', 'DELETE'] as const satisfies PrivacyRunKind[];

/** What can be done with those who are chosen. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const t = useTranslations('dataProtection');
  const mayErase = useCan()('CANDIDATES_ERASE');
  const [kind, setKind] = useState<PrivacyRunKind>();
  const kinds = KINDS.filter((one) => mayErase || (one !== 'DELETE' && one !== 'ANONYMISE'));
  if (selection.count === 0) return null;
  return (
    <section
      aria-label={t('actions')}
      className="flex flex-col gap-2 rounded-lg border border-brand/40 bg-brand-soft px-3 py-2"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong aria-live="polite">
          {selection.isEverybody
            ? t('everybodySelected', { count: selection.total })
            : t('selected', { count: selection.count })}
        </strong>
        {!selection.isEverybody && selection.isPageChosen && selection.total > selection.count ? (
          <Button size="sm" variant="quiet" onClick={selection.chooseEverybody}>
            {t('selectEverybody', { count: selection.total })}
          </Button>
        ) : null}
        <Button size="sm" variant="quiet" onClick={selection.clear}>
          {t('clear')}
        </Button>
      </p>
      <div className="flex flex-wrap gap-2">
        {kinds.map((one) => (
          <Button key={one} size="sm" variant={one === 'DELETE' ? 'danger' : 'secondary'} onClick={() => setKind(one)}>
            {t(`kinds.${one}`)}
          </Button>
        ))}
      </div>
      {kind ? (
        <RunDialog
          key={kind}
          kind={kind}
          selection={selection.input}
          onClose={() => setKind(undefined)}
          onStarted={() => {
            setKind(undefined);
            selection.clear();
          }}
        />
      ) : null}
    </section>
  );
}
