import type { SecondFactorFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Link, useFetcher } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { RecoveryCodes } from '~/sign-in/recovery-codes.tsx';
import { CurrentPassword } from './current-password.tsx';

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

interface ConfirmedProps {
  intent: string;
  values?: Record<string, string>;
  label: string;
  ariaLabel?: string;
  title: string;
  text: ReactNode;
  hasPassword: boolean;
}

/** A button behind which the password is asked once more. */
function Confirmed({ intent, values = {}, label, ariaLabel, title, text, hasPassword }: ConfirmedProps) {
  const shell = useTranslations('shell');
  const codesText = useTranslations('security.codes');
  const fetcher = useFetcher<ActionResult & { codes?: string[] }>();
  const [isOpen, setIsOpen] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (!fetcher.data || fetcher.data.failure) return;
    setIsOpen(false);
    setCodes(fetcher.data.codes);
  }, [fetcher.data]);
  const open = () => {
    setCodes(undefined);
    setIsOpen(true);
  };
  return (
    <>
      <Button size="sm" onClick={open} aria-label={ariaLabel}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
          <input type="hidden" name="intent" value={intent} />
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p>{text}</p>
          <FormErrors failure={failure} />
          {hasPassword ? <CurrentPassword error={fieldErrors(failure).currentPassword} /> : null}
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
            {label}
          </Button>
        </fetcher.Form>
      </Dialog>
      {codes ? (
        <Dialog
          title={codesText('heading')}
          isOpen
          onClose={() => setCodes(undefined)}
          closeLabel={shell('close')}
          isAlert
          footer={
            <Button variant="primary" onClick={() => setCodes(undefined)}>
              {codesText('done')}
            </Button>
          }
        >
          <p className="mb-4">{codesText('text')}</p>
          <RecoveryCodes codes={codes} />
        </Dialog>
      ) : null}
    </>
  );
}
