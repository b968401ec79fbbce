import { useCallback, useEffect, useState } from 'react';

/** What the browser does with passkeys; JSON goes in and comes out. `isReady` is false without scripts or where there are none. */
export function usePasskey(): {
  isReady: boolean;
  make(options: string): Promise<string>;
  prove(options: string): Promise<string>;
} {
  const [isReady, setIsReady] = useState(false);
  useEffect(
    () => setIsReady('PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential),
    [],
  );
  const make = useCallback(async (options: string) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
    return asText(await navigator.credentials.create({ publicKey }));
  }, []);
  const prove = useCallback(async (options: string) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
    return asText(await navigator.credentials.get({ publicKey }));
  }, []);
  return { isReady, make, prove };
}

function asText(credential: Credential | null): string {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was used');
  return JSON.stringify(credential.toJSON());
}
