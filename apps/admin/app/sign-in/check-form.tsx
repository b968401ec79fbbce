import type { SecondFactorFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Form, Link, useNavigation, useSubmit } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { usePasskey } from './passkey.ts';

type Factor = Pick<SecondFactorFieldsFragment, 'id' | 'kind' | 'name' | 'maskedNumber'>;

interface CheckFormProps {
  /** Absent: a recovery code is asked for. */
  factor: Factor | undefined;
  returnTo: string;
  failure: Failure | undefined;
  isSent: boolean;
  passkeyOptions: string | undefined;
}

/** The second check by one of the person's ways. */
export function CheckForm({ factor, returnTo, failure, isSent, passkeyOptions }: CheckFormProps) {
  const t = useTranslations('signIn.check');
  const errors = fieldErrors(failure);
  const isSending = useNavigation().state !== 'idle';
  if (factor?.kind === 'PASSKEY') return <PasskeyCheck {...{ returnTo, passkeyOptions }} error={errors.passkey} />;
  return (
    <Form method="post" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="returnTo" value={returnTo} />
      {factor ? <input type="hidden" name="secondFactorId" value={factor.id} /> : null}
      {factor?.kind === 'AUTHENTICATOR_APP' ? <p>{t('codeOfApp')}</p> : null}
      {factor?.kind === 'SMS' ? (
        <>
          <p>{t(isSent ? 'smsSent' : 'codeOfSms', { number: factor.maskedNumber ?? '' })}</p>
          <Button type="submit" name="intent" value="send" className="self-start">
            {t(isSent ? 'sendSmsAgain' : 'sendSms')}
          </Button>
        </>
      ) : null}
      {factor ? (
        <TextField
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          error={errors.code}
          isRequired
        />
      ) : (
        <>
          <p>{t('recoveryText')}</p>
          <TextField
            label={t('recoveryCode')}
            name="recoveryCode"
            autoComplete="off"
            error={errors.recoveryCode}
            isRequired
          />
        </>
      )}
      <Button type="submit" variant="primary" size="lg" isPending={isSending}>
        {t('submit')}
      </Button>
    </Form>
  );
}

function PasskeyCheck({
  returnTo,
  passkeyOptions,
  error,
}: {
  returnTo: string;
  passkeyOptions: string | undefined;
  error?: string | undefined;
}) {
  const t = useTranslations('signIn.check');
  const submit = useSubmit();
  const [isStopped, setIsStopped] = useState(false);
  const { isReady, prove } = usePasskey();
  useEffect(() => {
    if (!passkeyOptions) return;
    prove(passkeyOptions).then(
      (passkey) => submit({ passkey, returnTo }, { method: 'post' }),
      () => setIsStopped(true),
    );
  }, [passkeyOptions, prove, submit, returnTo]);
  return (
    <Form method="post" className="flex flex-col gap-4" onSubmit={() => setIsStopped(false)}>
      <p>{t('passkey')}</p>
      {isStopped ? (
        <Notice tone="warning" isLive>
          {t('passkeyStopped')}
        </Notice>
      ) : null}
      <FieldError id="passkey-error">{error}</FieldError>
      {isReady ? (
        <Button type="submit" name="intent" value="passkey" variant="primary" size="lg">
          {t('usePasskey')}
        </Button>
      ) : (
        <p>{t('passkeyNeedsScripts')}</p>
      )}
    </Form>
  );
}

/** The other ways in which the person can do the check. */
export function CheckChoice({
  current,
  factors,
  hasRecoveryCodes,
  returnTo,
}: {
  current: string;
  factors: Factor[];
  hasRecoveryCodes: boolean;
  returnTo: string;
}) {
  const t = useTranslations('signIn.check');
  const ways = [
    ...factors.map(({ id, name, maskedNumber }) => ({ id, name: maskedNumber ? `${name} (${maskedNumber})` : name })),
    ...(hasRecoveryCodes ? [{ id: 'recovery', name: t('recovery') }] : []),
  ].filter(({ id }) => id !== current);
  if (ways.length === 0) return null;
  return (
    <nav aria-label={t('other')} className="border-t border-line pt-4">
      <p className="text-sm font-medium">{t('other')}</p>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {ways.map(({ id, name }) => (
          <li key={id}>
            <Link to={`?${new URLSearchParams({ way: id, returnTo })}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
