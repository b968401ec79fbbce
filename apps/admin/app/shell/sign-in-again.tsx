import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { createContext, useCallback, useContext, useState, type FormEvent, type ReactNode } from 'react';
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
  const [failure, setFailure] = useState<Failure>();
  const [isSending, setIsSending] = useState(false);

  // A plain request: an action of the router would read the page behind again, before anyone is signed in.
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsSending(true);
    const body = new URLSearchParams(new FormData(event.currentTarget) as unknown as Record<string, string>);
    const answer = await fetch('/sign-in-again', { method: 'POST', body })
      .then((response) => response.json() as Promise<{ failure?: Failure }>)
      .catch(() => ({
        failure: {
          code: 'UNREACHABLE' as const,
          sentence: t('errors.unreachableTitle'),
          fields: {},
          requestId: undefined,
        },
      }));
    setIsSending(false);
    setFailure(answer.failure);
    if (answer.failure) return;
    showToast({ text: t('shell.signedInAgain') });
    onDone();
  };

  return (
    <Dialog title={t('shell.signInAgain')} isOpen onClose={onDone} closeLabel={t('shell.close')} isAlert>
      <form onSubmit={(event) => void signIn(event)} className="flex flex-col gap-4" noValidate>
        <p className="text-ink-muted">{t('shell.signInAgainText')}</p>
        <FormErrors failure={failure} />
        <TextField
          label={t('signIn.email')}
          name="email"
          type="email"
          autoComplete="username"
          error={failure?.fields.email}
          isRequired
        />
        <TextField
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          error={failure?.fields.password}
          isRequired
        />
        <Button type="submit" variant="primary" isPending={isSending} className="self-start">
          {t('signIn.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
