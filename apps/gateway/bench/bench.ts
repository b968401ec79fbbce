import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from '@instroom/launch/build.ts';
import { LaunchError } from '@instroom/launch/launch-error.ts';
import { say, table } from '@instroom/launch/progress.ts';
import { PROJECT_ROOT } from '@instroom/launch/project.ts';
import { FULL_BOARD } from '../testing/crowd.ts';
import { compareAnswers } from './agreement.ts';
import { measureBulk } from './bulk.ts';
import { measureMails } from './mails.ts';
import { documents, type Question, questionsAbout } from './questions.ts';
import { goalsOf, MANY, type Measured, names, reportOf } from './report.ts';
import { type Pace, ratio, type Rounds, runRounds } from './rounds.ts';
import { type StartedServer, startServer } from './servers/child.ts';
import { createWorld, type World } from './world.ts';

/** `npm run bench`: the gateway beside hand-written SQL and PostGraphile. `--quick` measures less and writes nothing. */
const isQuick = process.argv.includes('--quick');
const pace: Pace = isQuick
  ? { rounds: 7, sliceMs: 300, warmUpMs: 1_000, warmUpRequests: 1_500 }
  : { rounds: 11, sliceMs: 500, warmUpMs: 2_000, warmUpRequests: 4_000 };
const ROWS = { list: 20, board: FULL_BOARD };

const stops: (() => Promise<void>)[] = [];
try {
  if (process.platform !== 'linux')
    throw new LaunchError('The benchmark reads processor times from /proc and needs Linux.');
  say('Building the gateway …');
  await buildProduct(join(tmpdir(), 'instroom-bench-logs'), undefined, ['gateway']);
  say('Filling a database …');
  const world = await createWorld();
  stops.push(world.destroy);
  const servers = await startServers(world);
  const measured: Measured[] = [];
  for (const question of questionsAbout(world.organisations, world.fullBoards))
    measured.push(await measure(question, servers, world.postmaster));
  say('Rendering mails …');
  const mails = await measureMails(pace.rounds);
  say('Sending to ten thousand …');
  const bulk = await measureBulk(world);
  const goals = goalsOf(measured, mails, bulk);
  console.log(
    `\n${table(goals.map(({ text, aim, measured: value, isMet }) => [isMet ? 'met' : 'MISSED', text, String(aim), value.toFixed(2)]))}\n`,
  );
  if (!isQuick)
    writeFileSync(
      join(PROJECT_ROOT, 'docs', 'benchmarks.md'),
      reportOf(measured, mails, bulk, goals, pace.rounds, world.postgresVersion),
    );
  process.exitCode = goals.every(({ isMet }) => isMet) ? 0 : 1;
} catch (error) {
  console.error(error instanceof LaunchError ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  process.channel?.unref();
}

type Servers = Record<keyof typeof names, StartedServer>;

async function startServers({ ownerUrl, appUrl }: World): Promise<Servers> {
  const start = async (file: string, databaseUrl: string, isIsolated = true): Promise<StartedServer> => {
    const server = await startServer(file, { databaseUrl, isIsolated, documents });
    stops.push(server.stop);
    return server;
  };
  return {
    sql: await start('sql.ts', ownerUrl),
    postgraphile: await start('postgraphile.ts', ownerUrl, false),
    postgraphileIsolated: await start('postgraphile.ts', appUrl),
    known: await start('gateway.ts', appUrl),
    free: await start('gateway.ts', appUrl),
  };
}

async function measure(question: Question, servers: Servers, postmaster: number): Promise<Measured> {
  const { name, title, inputs } = question;
  const words = {
    sql: question.sql,
    postgraphile: question.postgraphile,
    postgraphileIsolated: question.postgraphile,
    known: question.gatewayKnown,
    free: question.gatewayFree,
  };
  const answerers = (Object.keys(names) as (keyof typeof names)[]).map((way) => ({
    ...servers[way],
    name: names[way],
    requests: inputs.map((input) => words[way](input)),
  }));
  const sizes = await compareAnswers(question, answerers, ROWS[name]);
  say(`${title}: all answers agree.`);
  const variants = answerers.map((answerer) => ({ ...answerer, sizes: sizes.get(answerer.name) ?? [] }));
  const byConnections = new Map<number, Rounds>();
  for (const connections of [MANY, 1]) {
    const rounds = await runRounds(variants, connections, pace, postmaster);
    byConnections.set(connections, rounds);
    say(`${title}, ${connections} at once:`);
    console.log(
      table(
        variants.map((variant) => [
          variant.name,
          ...(['perSecond', 'processorTime', 'p95Ms'] as const).map(
            (what) => `${what} ${ratio(rounds, variant.name, names.sql, what).toFixed(2)}`,
          ),
        ]),
      ),
    );
  }
  const [sql = []] = [sizes.get(names.sql)];
  return { name, title, kilobytes: sql.reduce((sum, size) => sum + size, 0) / sql.length / 1000, byConnections };
}
