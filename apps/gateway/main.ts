import 'reflect-metadata';
import { createGateway } from './app.ts';
import { readEnv } from './env.ts';
import { createLog } from './platform/logging.ts';

const env = readEnv();
const log = createLog(env.LOG_LEVEL);
const { http, stop } = await createGateway(env, log);
await http.listen({ port: env.PORT, host: env.HOST });
log.info({ port: env.PORT }, 'gateway is ready');

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'gateway is stopping');
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'gateway did not stop cleanly');
        process.exit(1);
      },
    );
  });
}
// A process in an unknown state must not go on; whoever supervises it starts a fresh one.
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught error');
  process.exit(1);
});
process.on('unhandledRejection', (reason) => {
  log.fatal({ err: reason }, 'unhandled rejection');
  process.exit(1);
});
