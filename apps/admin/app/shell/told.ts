import { showToast } from '@instroom/ui/toast.tsx';
import { redirect, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';

const COOKIE = 'instroom_told';

/** Goes on to another page, which tells what was done. */
export function redirectTelling(path: string, text: string): Response {
  return redirect(path, {
    headers: { 'Set-Cookie': `${COOKIE}=${encodeURIComponent(text)}; Path=/; Max-Age=30; SameSite=Lax` },
  });
}

/** Tells what the page before left to be told. */
export function useTold(): void {
  const { state } = useNavigation();
  useEffect(() => {
    if (state !== 'idle') return;
    const left = document.cookie.split('; ').find((pair) => pair.startsWith(`${COOKIE}=`));
    if (!left) return;
    document.cookie = `${COOKIE}=; Path=/; Max-Age=0`;
    showToast({ text: decodeURIComponent(left.slice(COOKIE.length + 1)) });
  }, [state]);
}
