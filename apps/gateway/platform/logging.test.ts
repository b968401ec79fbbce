import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from './logging.ts';

describe('log', () => {
  function written(act: (log: ReturnType<typeof createLog>) => void): string {
    const lines: string[] = [];
    const stream = new PassThrough().on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    act(createLog('debug', stream));
    return lines.join('');
  }

  it('leaves out what the database quotes of a row, and addresses of mail anywhere in an error', () => {
    const error = Object.assign(
      new Error(
        'duplicate key value violates unique constraint: Key (email_norm)=(kanarie@vogel.example) already exists, said <kanarie@vogel.example>',
      ),
      { code: '23505' },
    );
    const text = written((log) => log.error({ err: error, requestId: 'r-1' }, 'unexpected error'));
    expect(text).not.toContain('kanarie');
    expect(text).toContain('23505');
    expect(text).toContain('r-1');
  });

  it('leaves out fields that hold personal data or secrets', () => {
    const text = written((log) =>
      log.info(
        {
          input: { email: 'kanarie@vogel.example', password: 'kanariepiet', token: 'kanarie', phone: '0612345678' },
          headers: { cookie: 'kanarie' },
        },
        'x',
      ),
    );
    expect(text).not.toMatch(/kanarie|0612345678/);
  });
});
