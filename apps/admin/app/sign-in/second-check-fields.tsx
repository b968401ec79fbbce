import type { PendingSignInQuery } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

type Pending = NonNullable<PendingSignInQuery['pendingSignIn']>;

const RECOVERY = 'recovery';

/** The second check inside a dialog: by a code of one's own, or a recovery code. */
export function SecondCheckFields({ failure }: { failure: Failure | undefined }) {
  const t = useTranslations('signIn.check');
  const [pending, setPending] = useState<Pending>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    void fetch('/sign-in-again')
      .then((answer) => answer.json() as Promise<Pending | null>)
      .then(
        (found) => setPending(found ?? undefined),
        () => undefined,
      );
  }, []);
  const codes = (pending?.secondFactors ?? []).filter(({ kind }) => kind !== 'PASSKEY');
  const way = chosen ?? codes[0]?.id ?? RECOVERY;
  const factor = codes.find(({ id }) => id === way);
  const options = [
    ...codes.map(({ id, name, maskedNumber }) => ({
      value: id,
      label: maskedNumber ? `${name} (${maskedNumber})` : name,
    })),
    { value: RECOVERY, label: t('recovery') },
  ];
  return (
    <>
      <Select
        label={t('how')}
        name="way"
        value={way}
        onChange={(event) => setChosen(event.target.value)}
        options={options}
      />
      {factor ? <input type="hidden" name="secondFactorId" value={factor.id} /> : null}
      {factor?.kind === 'SMS' ? (
        <Button type="submit" name="send" value="yes" className="self-start">
          {t('sendSms')}
        </Button>
      ) : null}
      {factor ? (
        <TextField
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={failure?.fields.code}
          isRequired
        />
      ) : (
        <TextField
          label={t('recoveryCode')}
          name="recoveryCode"
          autoComplete="off"
          error={failure?.fields.recoveryCode}
          isRequired
        />
      )}
    </>
  );
}
