import { createServer } from 'node:net';
import { LaunchError } from './launch-error.ts';

/** A TCP port on 127.0.0.1 that nobody used a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function isTaken(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // Only a taken port counts: a machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'),
    );
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}

/** Throws one sentence when another program holds the port; `variable` is the setting that moves it. */
export async function requireFreePort(port: number, variable: string, purpose: string): Promise<void> {
  const taken = (await isTaken(port, '127.0.0.1')) || (await isTaken(port, undefined));
  if (taken) {
    throw new LaunchError(
      `Port ${port} (${purpose}) is in use; stop the program that holds it or choose another with ${variable}.`,
    );
  }
}
