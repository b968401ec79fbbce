import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { Connection, postOf } from './connections.ts';
import { processorTimes, spentBetween } from './processor-time.ts';
import { startServer } from './servers/child.ts';
const { owner, app } = JSON.parse(readFileSync('/tmp/bench-pg.json', 'utf8'));
const master = Number(readFileSync('/tmp/pg-master', 'utf8').split('\n')[0]);
const c = new pg.Client({ connectionString: owner }); await c.connect(); await c.query("update session set last_seen_at = now(), expires_at = now() + interval '1 day'"); 
const org = (await c.query(`select id from organisation where slug='bench-3'`)).rows[0].id; await c.end();
const docs = ['query A { viewer { user { id } } }', 'query B { educationLevels { id } }', 'query C { vacancies(first: 1) { edges { node { id } } } }', 'query D { vacancies(filter: {states: [PUBLISHED]}, first: 20) { edges { node { id } } } }',  'query E { vacancies(filter: {states: [PUBLISHED]}, first: 20) { edges { node { id number title state closingDate createdAt applicationCount newApplicationCount } } } }', 'query F { vacancies(filter: {states: [PUBLISHED]}, first: 20) { edges { node { id number title state closingDate createdAt place { id name } employer { id name } applicationCount newApplicationCount } } } }', 'query G { __typename }'];
const hash = (t: string) => createHash('sha256').update(t).digest('hex');
const g = await startServer('gateway.ts', { databaseUrl: app, isIsolated: true, documents: Object.fromEntries(docs.map((d) => [hash(d), d])) });
const s = await startServer('sql.ts', { databaseUrl: owner, isIsolated: true, documents: {} });
const head = { cookie: 'instroom_session=session-of-bench-3', 'x-instroom-language': 'en', 'x-request-id': 'bench-request' };
const cases: [string, any, Buffer][] = [['sql list', s, postOf('/list', {}, { values: [org] })], ['GET live', g, Buffer.from('GET /live HTTP/1.1\r\nhost: x\r\n\r\n')], ...docs.map((d) => [d.slice(6, 90), g, postOf('/graphql', head, { variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: hash(d) } } })] as [string, any, Buffer]),
 ['G anonymous', g, postOf('/graphql', {}, { variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: hash(docs[6]!) } } })]];
const acc: any = {}; const N = 500;
for (let r = 0; r < 12; r++) for (const [name, sv, req] of cases) {
  const conns = await Promise.all(Array.from({ length: 4 }, () => Connection.open(sv.port))); let n = 0;
  const a = processorTimes(sv.pid, 0), b = processorTimes(0, master);
  await Promise.all(conns.map(async (x) => { while (n++ < N) await x.ask(req); }));
  if (r > 2) (acc[name] ??= []).push([spentBetween(a, processorTimes(sv.pid, 0)) / N / 1000, spentBetween(b, processorTimes(0, master)) / N / 1000]); conns.forEach((x) => x.close());
}
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!.toFixed(0);
for (const [name] of cases) console.log(name.padEnd(92), 'node', med(acc[name].map((x: any) => x[0])), 'db', med(acc[name].map((x: any) => x[1])));
await g.stop(); await s.stop(); process.exit(0);
