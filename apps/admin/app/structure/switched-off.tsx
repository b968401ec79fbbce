import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { Link } from '@remix-run/react';
import { Network } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCan } from '~/shell/viewer.ts';

/** Instead of a page of a part that the organisation does without. */
export function SwitchedOff() {
  const t = useTranslations('structure');
  const can = useCan();
  return (
    <Card>
      <EmptyState
        icon={<Network aria-hidden="true" className="size-6" />}
        title={t('off')}
        actions={
          can('ORGANISATION_MANAGE') ? (
            <Link to="/settings/company-profile" className={buttonClass('secondary')}>
              {t('toProfile')}
            </Link>
          ) : null
        }
      >
        {t('offText')}
      </EmptyState>
    </Card>
  );
}
