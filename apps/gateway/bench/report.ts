import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@instroom/launch/project.ts';
import type { BulkSend } from './bulk.ts';
import type { MailRates } from './mails.ts';
import { ratio, type Rounds, type Slice } from './rounds.ts';

/** The rounds of one question, by how many asked at once. */
export interface Measured {
  name: 'list' | 'board';
  title: string;
  kilobytes: number;
  byConnections: Map<number, Rounds>;
}

export interface Goal {
  text: string;
  aim: number;
  measured: number;
  /** Requests per second have to reach the aim, processor time has to stay below it. */
  isMet: boolean;
}

export const names = {
  sql: 'one hand-written SQL statement behind a bare HTTP server (no RLS, no sign-in)',
  postgraphile: 'PostGraphile (no RLS, no sign-in)',
  postgraphileIsolated: 'PostGraphile, RLS on (no sign-in)',
  known: 'gateway, RLS, sign-in and marks on: known document',
  free: 'gateway, RLS, sign-in and marks on: free-form query',
} as const;

export const MANY = 8;

export function goalsOf(measured: Measured[], mails: MailRates, bulk: BulkSend): Goal[] {
  const least = { list: { perSecond: 0.55, processorTime: 1.5 }, board: { perSecond: 0.42, processorTime: 1.9 } };
  const goals = measured.flatMap(({ name, byConnections }) => {
    const rounds = byConnections.get(MANY)!;
    const compared = (baseline: string, measure: keyof Slice) => ratio(rounds, names.known, baseline, measure);
    return [
      atMost(
        `${name}: processor time per request, compared with SQL`,
        least[name].processorTime,
        compared(names.sql, 'processorTime'),
      ),
      atLeast(
        `${name}: requests per second, compared with SQL`,
        least[name].perSecond,
        compared(names.sql, 'perSecond'),
      ),
      atLeast(
        `${name}: requests per second, compared with PostGraphile with RLS`,
        1.3,
        compared(names.postgraphileIsolated, 'perSecond'),
      ),
    ];
  });
  return [
    ...goals,
    atLeast('mails per second, compared with MJML compiled for each mail', 150, mails.toMjml),
    atLeast('mails per second, compared with React Email', 10, mails.toReact),
    atMost(
      'seconds until an acknowledgement leaves, in the middle of a message to 10,000',
      5,
      bulk.acknowledgementSeconds,
    ),
  ];
}

const atLeast = (text: string, aim: number, measured: number): Goal => ({
  text: `${text}: at least`,
  aim,
  measured,
  isMet: measured >= aim,
});
const atMost = (text: string, aim: number, measured: number): Goal => ({
  text: `${text}: at most`,
  aim,
  measured,
  isMet: measured <= aim,
});

/** The page docs/benchmarks.md. */
export function reportOf(
  measured: Measured[],
  mails: MailRates,
  bulk: BulkSend,
  goals: Goal[],
  rounds: number,
  postgresVersion: string,
): string {
  return `# Benchmarks

Made by \`npm run bench\` on ${today()}. Ratios are given, which hold on other machines; only the message to many has figures of this one.
${measured.map(tableOf).join('')}
## Mails

An acknowledgement of ${mails.kilobytes.toFixed(0)} kB: compiled once and rendered for each recipient, with every placeholder checked, **${mails.toMjml.toFixed(0)} times** as many mails per second as with MJML compiled for each mail and **${mails.toReact.toFixed(0)} times** as many as React Email making the same subject, HTML and plain text (React told that it is production; **${mails.toReactHtml.toFixed(1)} times** as many as it renders of the HTML alone). Of these, processor time is counted.

## A message to many

One organisation writes to all its 10,000 applicants, each mail a job of the queue and handed to a mail server that takes everything: **${bulk.perSecond.toFixed(0)} mails a second** from the first to the last, one mail at a time, with at most ${bulk.peakMegabytes.toFixed(0)} MB of memory in the gateway. The proof run before it, which makes all 10,000, takes ${bulk.proofSeconds.toFixed(1)} seconds. Somebody who applies at another organisation in the middle has an acknowledgement with the mail server after ${bulk.acknowledgementSeconds.toFixed(2)} seconds.

## Aims

| aim | | measured | |
| --- | ---: | ---: | --- |
${goals.map(({ text, aim, measured: value, isMet }) => `| ${text} | ${aim} | ${precise(value)} | ${isMet ? 'met' : '**missed**'} |`).join('\n')}

The figures are those of ${MANY} at once and of the known document. Processor time is the gate, because other work on the machine moves it least.

## How it is measured

- Data: ten organisations with together 10,000 vacancies (4,000 published), 100,000 applications, 50,000 candidates and 250,000 messages, the same at every run, in a fresh PostgreSQL.
- Every way of answering is a process of its own and all run at once. They answer in turn for half a second, ${rounds} rounds, in the opposite order each round; a figure is the median over the rounds of the ratio within the round. Before that, each warms up for at least two seconds and 4,000 answers.
- Before anything is timed, all answers to all questions are compared: same data, ${MANY} and 1 connections kept alive, the board asked of 400 vacancies in turn and the list of ten organisations.
- Processor time is what the threads of the answering process and all processes of PostgreSQL spent on a processor, per request.
- The hand-written statement names the tenant on every table and is prepared. PostGraphile has the counts written into its one statement by an extension of its schema, and with RLS one transaction with the tenant set. Neither knows sign-in or permissions; the gateway looks the session up in every request.
- \`npm run bench -- --quick\` gives a rougher picture sooner, and writes nothing.

Versions: ${versions(postgresVersion)}.
`;
}

function tableOf({ title, kilobytes, byConnections }: Measured): string {
  const measures: (keyof Slice)[] = ['perSecond', 'processorTime', 'p95Ms'];
  const head = [...byConnections.keys()].flatMap((count) => [`requests/s (${count} at once)`, 'processor time', 'p95']);
  const rows = Object.values(names).map((name) => {
    const cells = [...byConnections.values()].flatMap((rounds) =>
      measures.map((measure) => precise(ratio(rounds, name, names.sql, measure))),
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return `
## ${title}

${kilobytes.toFixed(1)} kB an answer. Everything as a multiple of the first row: more requests per second is better, less processor time per request and a lower 95th percentile of the waiting time are better.

| | ${head.join(' | ')} |
| --- |${' ---: |'.repeat(head.length)}
${rows.join('\n')}
`;
}

function precise(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function today(): string {
  return new Date().toISOString().slice(0, 10).split('-').reverse().join('-');
}

function versions(postgresVersion: string): string {
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(join(PROJECT_ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  const packages = [
    'postgraphile',
    '@apollo/server',
    'graphql',
    'graphql-jit',
    'fastify',
    'pg',
    'mjml',
    'handlebars',
    '@react-email/components',
    '@react-email/render',
  ].map((name) => `${name} ${versionOf(name)}`);
  return [`Node ${process.versions.node}`, `PostgreSQL ${postgresVersion}`, ...packages].join(', ');
}
