import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';

export interface ServerSettings {
  databaseUrl: string;
  isIsolated: boolean;
  /** Operations to be known by their hash. */
  documents: Record<string, string>;
  /** With a mail server it sends mail and does jobs; without one it only answers. */
  smtpUrl?: string;
}

export interface StartedServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** Starts a server of this folder as a process of its own. */
export async function startServer(file: string, settings: ServerSettings): Promise<StartedServer> {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(settings)], {
    env: { PATH: '', NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const [port] = (await Promise.race([once(child, 'message'), refused(child, file)])) as [number];
  return {
    pid: child.pid!,
    port,
    async stop() {
      if (!child.connected) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function refused(child: ChildProcess, file: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The server ${file} ended with exit code ${String(code)}`);
}

/** For the child: what it was started with. */
export function readSettings(): ServerSettings {
  return JSON.parse(process.argv[2] ?? '{}') as ServerSettings;
}

/** For the child: listens on a free port, says which, and lives as long as its parent wants. */
export function answerTo(server: Server): void {
  process.on('disconnect', () => process.exit(0));
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
