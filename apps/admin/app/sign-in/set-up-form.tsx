import type { Failure } from '@instroom/graphql/errors.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Form, Link, useNavigation, useSubmit } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldErrors } from '~/shell/field-errors.ts';
import { usePasskey } from './passkey.ts';
import type { SetUp } from './set-up.server.ts';

interface SetUpFormProps {
  setUp: SetUp;
  failure: Failure | undefined;
  isSentAgain: boolean;
  /** Where one goes that stops. */
  stopAt: string;
}

/** Shows what an app or telephone needs, and asks for the proof that it works. */
export function SetUpForm({ setUp, failure, isSentAgain, stopAt }: SetUpFormProps) {
  const t = useTranslations('security.setUp');
  const isSending = useNavigation().state !== 'idle';
  const errors = fieldErrors(failure);
  if (setUp.kind === 'PASSKEY')
    return <NewPasskey options={setUp.passkeyOptions ?? ''} error={errors.passkey} stopAt={stopAt} />;
  return (
    <>
      {setUp.kind === 'SMS' ? (
        <p role="status">{isSentAgain ? t('sentAgain') : t('smsText', { number: setUp.maskedNumber ?? '' })}</p>
      ) : (
        <AppSteps secret={setUp.secret ?? ''} qrCode={setUp.qrCode ?? ''} />
      )}
      <Form method="post" noValidate className="flex flex-col gap-4">
        <TextField
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          error={errors.code}
          isRequired
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" size="lg" isPending={isSending}>
            {t('check')}
          </Button>
          <Link to={stopAt} className={buttonClass('secondary', 'lg')}>
            {t('stop')}
          </Link>
          {setUp.kind === 'SMS' ? (
            <Button type="submit" name="intent" value="again" variant="quiet">
              {t('again')}
            </Button>
          ) : null}
        </div>
      </Form>
    </>
  );
}

/** Both stores' own pages of Google Authenticator. */
const APP_STORE = 'https://apps.apple.com/app/google-authenticator/id388497605';
const PLAY_STORE = 'https://play.google.com/store/apps/details?id=com.google.android.apps.authenticator2';

function AppSteps({ secret, qrCode }: { secret: string; qrCode: string }) {
  const t = useTranslations('security.setUp');
  return (
    <ol className="flex list-decimal flex-col gap-4 pl-5">
      <li>
        {t('getApp')}
        <span className="mt-1 flex flex-wrap gap-4">
          <a href={APP_STORE} target="_blank" rel="noreferrer">
            {t('appStore')}
          </a>
          <a href={PLAY_STORE} target="_blank" rel="noreferrer">
            {t('playStore')}
          </a>
        </span>
      </li>
      <li>
        {t('scan')}
        <img src={qrCode} alt={t('qrCode')} className="mt-2 size-48 rounded-lg border border-line bg-white p-2" />
        <p className="mt-3 text-ink-muted">{t('type')}</p>
        <code aria-label={t('secret')} className="mt-1 block font-mono text-md tracking-wide break-words select-all">
          {secret.match(/.{4}/g)?.join(' ')}
        </code>
      </li>
      <li>{t('enter')}</li>
    </ol>
  );
}

function NewPasskey({ options, error, stopAt }: { options: string; error: string | undefined; stopAt: string }) {
  const t = useTranslations('security.setUp');
  const signIn = useTranslations('signIn.check');
  const submit = useSubmit();
  const { isReady, make } = usePasskey();
  const [isStopped, setIsStopped] = useState(false);
  const start = () => {
    setIsStopped(false);
    make(options).then(
      (passkey) => submit({ passkey }, { method: 'post' }),
      () => setIsStopped(true),
    );
  };
  return (
    <div className="flex flex-col gap-4">
      <p>{t('passkeyText')}</p>
      {isStopped ? (
        <Notice tone="warning" isLive>
          {t('passkeyStopped')}
        </Notice>
      ) : null}
      <FieldError id="passkey-error">{error}</FieldError>
      <div className="flex flex-wrap gap-2">
        {isReady ? (
          <Button variant="primary" size="lg" onClick={start}>
            {t('makePasskey')}
          </Button>
        ) : (
          <p>{signIn('passkeyNeedsScripts')}</p>
        )}
        <Link to={stopAt} className={buttonClass('secondary', 'lg')}>
          {t('stop')}
        </Link>
      </div>
    </div>
  );
}

/** The heading of the page, by what is set up. */
export function useSetUpHeading(kind: SetUp['kind'] | undefined): string {
  const t = useTranslations('security.setUp');
  return t(kind === 'SMS' ? 'smsHeading' : kind === 'PASSKEY' ? 'passkeyHeading' : 'appHeading');
}
