import { createContext, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** The mark of our own scripts. The browser hides it after loading, so it is known while rendering on the server only. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
