// Runs the built command line in a thread of its own, with the files of docs/settings.md as printed there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, SHARE_ENV, Worker } from 'node:worker_threads';
import { afterAll, beforeEach } from 'vitest';

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const done = new Int32Array(new SharedArrayBuffer(4));
let worker: Worker | undefined;

/** The end of one command line, as a process of its own would have it. */
export function ended(...args: readonly string[]): Ended {
  if (worker === undefined) {
    // The zone of the script is the process's, which both set.
    worker = new Worker('./test/local/command-line-worker.js', { workerData: { done }, env: SHARE_ENV });
    worker.unref();
  }
  const { port1, port2 } = new MessageChannel();
  const before = Atomics.load(done, 0);
  worker.postMessage({ args, answer: port2 }, [port2]);
  Atomics.wait(done, 0, before);
  const { message } = receiveMessageOnPort(port1) as { readonly message: Ended };
  port1.close();
  return message;
}

/** What a command writes. @throws if it is refused */
export function carnet(...args: readonly string[]): string {
  const { code, out, err } = ended(...args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${err}`);
  return out;
}

export const GUIDE = readFileSync('docs/settings.md', 'utf8');

/** A folder for one test file, with a workbook that is gone before each test. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
  const workbook = join(folder, 'workbook.json');

  afterAll(() => rmSync(folder, { recursive: true }));

  /** A file from the guide, written where the command can read it. */
  function example(name: string): string {
    const block = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(GUIDE);
    if (block?.[1] === undefined) throw new Error(`the guide has no example ${name}`);
    return written(name, block[1]);
  }

  /** A word of a printed command, with the workbook and the files of the guide where the command can find them. */
  function inFolder(word: string): string {
    if (word === 'salon.json') return workbook;
    return /\.(json|csv|ics)$/.test(word) ? example(word) : word;
  }

  function written(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  function ran(...args: string[]): { code: number | null; said: string } {
    const { code, err } = ended(...args);
    return { code, said: err };
  }

  beforeEach(() => rmSync(workbook, { force: true }));

  /** The workbook as it was each time that a test began so. */
  const begun = new Map<'set up' | 'with its receipts', Buffer>();

  /** The guide's salon. */
  function begin(how: 'set up' | 'with its receipts'): void {
    const known = begun.get(how);
    if (known === undefined) {
      carnet('settings', '--workbook', workbook, '--file', example('settings.json'));
      if (how === 'with its receipts')
        carnet('import', '--workbook', workbook, '--receipts', example('receipts.csv'));
      begun.set(how, readFileSync(workbook));
    } else writeFileSync(workbook, known);
  }

  return { folder, workbook, example, inFolder, written, carnet, ran, begin };
}
