import { createServer } from 'node:http';
import { Pool } from 'pg';
import { boardStatement, listStatement } from '../statements.ts';
import { answerTo, readSettings } from './child.ts';

/**
 * The least that can answer: a bare HTTP server with one prepared statement for each question, which returns the answer
 * as text. It connects past row-level security and names the tenant on every table instead. It knows no sign-in.
 */
const { databaseUrl } = readSettings();
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const statements: Record<string, { name: string; text: string }> = { '/list': listStatement, '/board': boardStatement };

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const { values } = JSON.parse(body) as { values: string[] };
    pool.query<{ answer: string }>({ ...statements[request.url ?? '']!, values }).then(
      ({ rows }) => {
        const answer = rows[0]?.answer ?? 'null';
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
          .end(answer);
      },
      (error: unknown) => response.writeHead(500, { 'content-length': 0 }).end(String(error)),
    );
  });
});
answerTo(server);
