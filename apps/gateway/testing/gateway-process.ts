import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@instroom/launch/ports.ts';
import type { World } from './world.ts';

export type GatewayProcess = { url: string; signal(name: NodeJS.Signals): Promise<number | null> };

/** A gateway in a process of its own, as it runs in production, on the database and mail server of `world`. */
export async function startGatewayProcess(world: World): Promise<GatewayProcess> {
  const port = await freePort();
  const settings = Object.entries(world.gateway.gateway.env).filter(([, value]) => value !== undefined);
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts'], {
    cwd: new URL('..', import.meta.url),
    env: {
      ...Object.fromEntries(settings.map(([name, value]) => [name, String(value)])),
      PORT: String(port),
      RUN_JOBS: 'true',
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    const isReady = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) break;
    if (attempt > 300 || child.exitCode !== null) throw new Error('The gateway process did not become ready');
    await sleep(100);
  }
  return {
    url,
    async signal(name) {
      const ended = once(child, 'exit') as Promise<[number | null]>;
      child.kill(name);
      return (await ended)[0];
    },
  };
}
