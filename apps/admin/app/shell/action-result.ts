import type { Failure } from '@instroom/graphql/errors.ts';
import { showToast } from '@instroom/ui/toast.tsx';
import { useEffect } from 'react';
import { useSessionCheck } from './sign-in-again.tsx';

/** What most actions answer: why not, or the word that it is done. */
export interface ActionResult {
  failure?: Failure;
  done?: string;
}

/** Tells once that an action is done, and asks to sign in again when that is what it needs. */
export function useActionResult(result: ActionResult | undefined): void {
  const checkSession = useSessionCheck();
  useEffect(() => {
    if (result?.done) showToast({ text: result.done });
    checkSession(result?.failure);
  }, [result, checkSession]);
}
