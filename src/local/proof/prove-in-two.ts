// Proves a long journal in two threads: one decides its beginning, the other takes that as it stands and decides the rest.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Depth } from '../../core/decide/proof';
import type { Head } from '../../core/journal/entry';
import { type Proved, type ProvedFrom, proveFrom, proveJournal } from './prove-journal';

/** What a thread is to prove: the rows that begin before a place in the file. */
export type Beginning = { readonly file: string; readonly depth: Depth; readonly end: number };

/** What it found: the last entry before that place, or null where anything is wrong. */
export type BeginningProved = { readonly head: Head | null };

export type Threads = {
  /** The built file of the other thread. */
  readonly worker: URL;
  /** Where its part ends. */
  readonly end: number;
};

/** Shorter files are proved before a second thread has begun. */
const LONG = 16_000_000;

/**
 * The share of the file that the other thread proves. To take an entry as it stands costs a third of what it costs to
 * decide it again: so both are done at the same time. Sums alone cost little more than that, and one thread proves them.
 */
const SHARE = 0.64;

/** @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it */
export async function proveLongJournal(file: string, depth: Depth): Promise<Proved> {
  const { size } = statSync(file);
  if (depth === 'sums' || size < LONG || availableParallelism() < 2) return proveJournal(file, depth);
  const worker = new URL('./proof/prove-beginning.js', import.meta.url);
  const end = Math.floor(size * SHARE);
  return (await proveInTwo(file, depth, { worker, end })) ?? proveJournal(file, depth);
}

/**
 * Null where anything is found or goes wrong: then one thread proves it all again, and names what there is. Of a sound
 * journal both together know what one does: what the first proves is the very text that the second begins with.
 */
export async function proveInTwo(file: string, depth: Depth, threads: Threads): Promise<ProvedFrom | null> {
  const { worker, end } = threads;
  const beginning = beginningOf(worker, { file, depth, end });
  const rest = restOf(file, depth, end);
  const { head } = await beginning;
  if (head === null || rest === null || rest.findings.length > 0) return null;
  return head.seq === rest.begun.seq && head.hash === rest.begun.hash ? rest : null;
}

function restOf(file: string, depth: Depth, end: number) {
  try {
    return proveFrom(file, depth, end);
  } catch {
    return null; // what cannot be read there, or by nobody: one thread says which
  }
}

function beginningOf(script: URL, workerData: Beginning): Promise<BeginningProved> {
  const worker = new Worker(script, { workerData });
  return new Promise((done) => {
    worker.once('message', done);
    const fail = () => done({ head: null });
    worker.once('error', fail);
    worker.once('exit', fail);
  });
}
