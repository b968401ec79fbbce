import { useCallback, useEffect, useRef, useState } from 'react';
import { valuesFromForm, type VacancyValues } from './vacancy-values.ts';

const PAUSE_MS = 400;

/**
 * Keeps what is typed in a vacancy form for this browser tab, so that an ended session, a reload or a crash loses nothing.
 * `kept` is what an earlier visit left behind; call `forget` once it is saved or thrown away.
 */
export function useKeptDraft(key: string) {
  const [kept, setKept] = useState<VacancyValues>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const stored = sessionStorage.getItem(key);
    if (stored) setKept(JSON.parse(stored) as VacancyValues);
    return () => clearTimeout(timer.current);
  }, [key]);

  const keep = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => sessionStorage.setItem(key, JSON.stringify(valuesFromForm(new FormData(form)))),
        PAUSE_MS,
      );
    },
    [key],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    sessionStorage.removeItem(key);
    setKept(undefined);
  }, [key]);

  return { kept, keep, forget };
}
