import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { useNavigate } from '@remix-run/react';
import { ChevronDown, Mail, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCan } from '~/shell/viewer.ts';
import { ExcludeDialog } from './exclude-dialog.tsx';
import type { BulkStart } from './plan.ts';
import type { Selection } from './selection.ts';

/** How many are chosen, and what can be done with them. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const t = useTranslations('bulk');
  const navigate = useNavigate();
  const can = useCan();
  const [isExcluding, setExcluding] = useState(false);
  const { count, total, isAll, isPageChosen } = selection;
  if (count === 0) return null;
  const start = (state: BulkStart) => void navigate('/applications/bulk', { state });
  return (
    <section
      aria-label={t('selection')}
      className="sticky top-2 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-brand/40 bg-brand-soft px-3 py-2"
    >
      <strong aria-live="polite">{t(isAll ? 'allSelected' : 'selected', { count })}</strong>
      {!isAll && isPageChosen && total > count ? (
        <Button size="sm" variant="quiet" onClick={selection.chooseAll}>
          {t('selectAll', { count: total })}
        </Button>
      ) : null}
      <Button size="sm" variant="quiet" onClick={selection.clear}>
        {t('clear')}
      </Button>
      <span className="ml-auto">
        <Menu
          label={t('actions')}
          trigger={
            <>
              {t('actions')}
              <ChevronDown aria-hidden="true" className="size-4" />
            </>
          }
          triggerClassName={buttonClass('primary', 'sm')}
          onAction={(act) => {
            if (act === 'exclude') setExcluding(true);
            else start({ kind: 'MESSAGE', selection: selection.input, count, hasMail: true });
          }}
        >
          {can('MESSAGES_SEND') ? (
            <MenuItem id="mail" icon={<Mail aria-hidden="true" className="size-4" />}>
              {t('sendMail')}
            </MenuItem>
          ) : null}
          {can('APPLICATIONS_MOVE') ? (
            <MenuItem id="exclude" icon={<UserX aria-hidden="true" className="size-4" />}>
              {t('exclude')}
            </MenuItem>
          ) : null}
        </Menu>
      </span>
      {isExcluding ? (
        <ExcludeDialog
          count={count}
          onClose={() => setExcluding(false)}
          onChosen={(chosen) => start({ ...chosen, selection: selection.input, count })}
        />
      ) : null}
    </section>
  );
}
