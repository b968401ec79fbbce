import { readdirSync, readFileSync } from 'node:fs';

/** Nanoseconds each thread and process has run on a processor, by the file that says so. */
export type ProcessorTimes = Map<string, number>;

/** Of all threads of a process, and of all processes of the database server, whose first process is `postmaster`. */
export function processorTimes(pid: number, postmaster: number): ProcessorTimes {
  const threads = threadsOf(pid).map((thread) => `/proc/${pid}/task/${thread}/schedstat`);
  const children = read(`/proc/${postmaster}/task/${postmaster}/children`).trim().split(' ');
  const processes = [String(postmaster), ...children].map((id) => `/proc/${id}/schedstat`);
  return new Map([...threads, ...processes].flatMap((file) => onProcessor(file)));
}

/** Nanoseconds between two readings. What ended in between is left out: an idle connection that was closed. */
export function spentBetween(before: ProcessorTimes, after: ProcessorTimes): number {
  return [...after].reduce((sum, [file, time]) => sum + time - (before.get(file) ?? 0), 0);
}

/** Nothing when the thread ended between being listed and being read. */
function onProcessor(file: string): [string, number][] {
  const text = read(file);
  return text === '' ? [] : [[file, Number(text.split(' ')[0])]];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}
