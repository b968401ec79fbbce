import { TextField } from '@instroom/ui/text-field.tsx';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

interface Advice {
  score: 0 | 1 | 2 | 3 | 4;
  problems: string[];
}

const PAUSE_MS = 300;
const COLOURS = ['bg-danger', 'bg-danger', 'bg-warning', 'bg-success', 'bg-success'];

/** A field for a new password: the rule above it, and below it what the gateway thinks of what is typed. */
export function NewPasswordField({ label, error }: { label: string; error?: string | undefined }) {
  const t = useTranslations('security.password');
  const [password, setPassword] = useState('');
  const advice = useAdvice(password);
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={label}
        name="password"
        type="password"
        autoComplete="new-password"
        description={`${t('rule')} ${t('hint')}`}
        error={error}
        onChange={(event) => setPassword(event.target.value)}
        isRequired
      />
      <div role="status" className="min-h-11 text-sm">
        {advice ? (
          <>
            <div aria-hidden="true" className="flex gap-1">
              {[1, 2, 3, 4].map((bar) => (
                <span
                  key={bar}
                  className={`h-1.5 flex-1 rounded-full ${advice.score >= bar ? COLOURS[advice.score] : 'bg-sunken'}`}
                />
              ))}
            </div>
            <p className="mt-1">
              {t('strength')}: {t(`strengths.score${advice.score}`)}.{' '}
              <span className="text-ink-muted">{advice.problems.join(' ')}</span>
            </p>
          </>
        ) : null}
      </div>
    </div>
  );
}

function useAdvice(password: string): Advice | undefined {
  const [advice, setAdvice] = useState<Advice>();
  useEffect(() => {
    const asking = new AbortController();
    const later = setTimeout(() => {
      if (password === '') return setAdvice(undefined);
      void fetch('/password-advice', { method: 'POST', body: new URLSearchParams({ password }), signal: asking.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Advice>) : undefined))
        .then(setAdvice, () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
      asking.abort();
    };
  }, [password]);
  return advice;
}
