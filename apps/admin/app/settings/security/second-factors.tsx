import type { SecondFactorFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Link } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Confirmed } from './confirmed.tsx';

interface Props {
  factors: SecondFactorFieldsFragment[];
  recoveryCodesLeft: number;
  hasPassword: boolean;
}

/** The second checks one has, with the codes for when none is at hand. */
export function SecondFactors({ factors, recoveryCodesLeft, hasPassword }: Props) {
  const t = useTranslations('security.page');
  return (
    <Card
      title={t('secondChecks')}
      actions={
        <Link to="/settings/security/new" className={buttonClass('secondary', 'sm')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Link>
      }
    >
      {factors.length === 0 ? <p className="text-ink-muted">{t('noSecondChecks')}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {factors.map((factor) => (
          <li key={factor.id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
            <FactorName factor={factor} />
            {factors.length > 1 ? <Remove factor={factor} hasPassword={hasPassword} /> : null}
          </li>
        ))}
        {factors.length > 0 ? (
          <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
            <span>
              <span className="block font-medium">{t('recoveryCodes')}</span>
              <span className="text-sm text-ink-muted">{t('recoveryLeft', { count: recoveryCodesLeft })}</span>
            </span>
            <Renew hasPassword={hasPassword} />
          </li>
        ) : null}
      </ul>
    </Card>
  );
}

function FactorName({ factor }: { factor: SecondFactorFieldsFragment }) {
  const t = useTranslations('security');
  const { kind, name, maskedNumber, lastUsedAt } = factor;
  return (
    <span className="min-w-0">
      <span className="block font-medium break-words">{name}</span>
      <span className="text-sm text-ink-muted">
        {[
          t(`secondCheck.kinds.${kind}`),
          maskedNumber,
          lastUsedAt ? t('page.lastUsed', { date: formatDateTime(lastUsedAt) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}

function Remove({ factor, hasPassword }: { factor: SecondFactorFieldsFragment; hasPassword: boolean }) {
  const t = useTranslations('security.page');
  return (
    <Confirmed
      intent="remove"
      values={{ secondFactorId: factor.id }}
      label={t('remove')}
      ariaLabel={`${t('remove')}: ${factor.name}`}
      title={t('removeTitle')}
      text={t('removeText', { name: factor.name })}
      hasPassword={hasPassword}
    />
  );
}

function Renew({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('security.page');
  return (
    <Confirmed intent="codes" label={t('renew')} title={t('renew')} text={t('renewText')} hasPassword={hasPassword} />
  );
}
