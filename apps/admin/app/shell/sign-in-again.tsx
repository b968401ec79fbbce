import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { useFetcher } from '@remix-run/react';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FormErrors } from './form-errors.tsx';

const AskContext = createContext<() => void>(() => {});

/** Asks to sign in again when an answer says that the session has ended; the page behind keeps what was typed. */
export function useSessionCheck(): (failure: Failure | undefined) => void {
  const ask = useContext(AskContext);
  return useCallback(
    (failure) => {
      if (failure?.code === 'NOT_SIGNED_IN') ask();
    },
    [ask],
  );
}

export function SignInAgain({ children }: { children: ReactNode }) {
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback(() => setIsAsked(true), []);
  return (
    <AskContext.Provider value={ask}>
      {children}
      {isAsked ? <SignInDialog onDone={() => setIsAsked(false)} /> : null}
    </AskContext.Provider>
  );
}

function SignInDialog({ onDone }: { onDone: () => void }) {
  const t = useTranslations();
  const fetcher = useFetcher<{ failure?: Failure; isSignedIn?: boolean }>();
  const isSignedIn = fetcher.data?.isSignedIn;

  useEffect(() => {
    if (!isSignedIn) return;
    showToast({ text: t('shell.signedInAgain') });
    onDone();
  }, [isSignedIn, onDone, t]);

  return (
    <Dialog title={t('shell.signInAgain')} isOpen onClose={onDone} closeLabel={t('shell.close')} isAlert>
      <fetcher.Form method="post" action="/sign-in" className="flex flex-col gap-4" noValidate>
        <p className="text-ink-muted">{t('shell.signInAgainText')}</p>
        <FormErrors failure={fetcher.data?.failure} />
        <input type="hidden" name="stay" value="yes" />
        <TextField label={t('signIn.email')} name="email" id="again-email" type="email" autoComplete="username" isRequired />
        <TextField label={t('signIn.password')} name="password" id="again-password" type="password" autoComplete="current-password" isRequired />
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('signIn.submit')}
        </Button>
      </fetcher.Form>
    </Dialog>
  );
}
