import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { showToast } from '@instroom/ui/toast.tsx';
import { createContext, useCallback, useContext, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SecondCheckFields } from '~/sign-in/second-check-fields.tsx';
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

type Answer = { failure?: Failure | undefined; isToBeChecked: boolean };

function SignInDialog({ onDone }: { onDone: () => void }) {
  const t = useTranslations();
  const [answer, setAnswer] = useState<Answer>({ isToBeChecked: false });
  const [isSending, setIsSending] = useState(false);
  const { failure, isToBeChecked } = answer;

  // A plain request: an action of the router would read the page behind again, before anyone is signed in.
  const send = async (form: FormData): Promise<void> => {
    setIsSending(true);
    const body = new URLSearchParams(form as unknown as Record<string, string>);
    const fresh = await fetch('/sign-in-again', { method: 'POST', body })
      .then((response) => response.json() as Promise<Answer>)
      .catch(() => ({
        failure: {
          code: 'UNREACHABLE' as const,
          sentence: t('errors.unreachableTitle'),
          fields: {},
          requestId: undefined,
        },
        isToBeChecked,
      }));
    setIsSending(false);
    setAnswer(fresh);
    if (fresh.failure || fresh.isToBeChecked) return;
    showToast({ text: t('shell.signedInAgain') });
    onDone();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
  };

  return (
    <Dialog title={t('shell.signInAgain')} isOpen onClose={onDone} closeLabel={t('shell.close')} isAlert>
      <form onSubmit={submit} className="flex flex-col gap-4" noValidate>
        <p className="text-ink-muted">{t('shell.signInAgainText')}</p>
        <FormErrors failure={failure} />
        {isToBeChecked ? (
          <SecondCheckFields failure={failure} />
        ) : (
          <>
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
          </>
        )}
        <Button type="submit" variant="primary" isPending={isSending} className="self-start">
          {t(isToBeChecked ? 'signIn.check.submit' : 'signIn.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
