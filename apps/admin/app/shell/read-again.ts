import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

const PAUSE_MS = 100;

/** Reads the page's data again, once for all reasons that come close together. */
export function useReadAgain(): () => void {
  const { revalidate } = useRevalidator();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(revalidate, PAUSE_MS);
  }, [revalidate]);
}
