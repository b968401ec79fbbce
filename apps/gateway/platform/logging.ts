import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * Structured lines without personal data: log ids, counts and codes, never names, addresses, texts
 * or inputs. `redact` is the second net.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['*.email', '*.password', '*.token', '*.phone', 'headers', '*.headers', '*.variables'],
      remove: true,
    },
    serializers: {
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code,
        message: withoutValues(error.message),
        stack: withoutValues(error.stack ?? ''),
      }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Database messages quote the values they choke on; those are personal data. */
function withoutValues(text: string): string {
  return text
    .replace(/\(([^()]*)\)=\([^)]*\)/g, '($1)=(…)')
    .replace(/"[^"\n]*@[^"\n]*"/g, '"…"')
    .replace(/[^\s<>"']+@[^\s<>"']+\.[^\s<>"']+/g, '…');
}
