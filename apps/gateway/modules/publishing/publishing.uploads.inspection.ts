import { Worker } from 'node:worker_threads';
import type { DocumentKind, RefusalReason, Verdict } from './publishing.uploads.worker.ts';

/** What can be sent along with an application. */
export const documentKinds: Record<DocumentKind, { contentType: string; extension: string }> = {
  PDF: { contentType: 'application/pdf', extension: 'pdf' },
  DOCX: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  ODT: { contentType: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
};

const PATIENCE_MS = 10_000;
const AT_ONCE = 2;
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const worker = new URL(
  import.meta.url.endsWith('.ts') ? './publishing.uploads.worker.ts' : './publishing.uploads.worker.js',
  import.meta.url,
);

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Says what a file is, by its content. Strangers' files are opened in a thread of their own with
 * little memory and little time, a few at once, so that a crafted one harms nobody else.
 */
export async function inspectFile(path: string): Promise<Verdict | { refused: RefusalReason | 'UNREADABLE' }> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await inspectInThread(path);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function inspectInThread(path: string): Promise<Verdict | { refused: 'UNREADABLE' }> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: path,
      resourceLimits: memory,
      env: {},
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      resolve({ refused: 'UNREADABLE' });
      void thread.terminate();
    }, PATIENCE_MS);
    thread.once('message', (verdict: Verdict) => resolve(verdict));
    thread.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ refused: 'UNREADABLE' }) : reject(error),
    );
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The inspection of a file ended without a verdict'));
    });
  });
}
