/** A script compiled for any number of contexts. What V8 made of it is remembered on disk, as compiling a large script
 * takes longer than most commands run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vm from 'node:vm';

const CACHE = join('node_modules', '.cache', 'carnet');

export interface Compiled {
  readonly script: vm.Script;
  /** To be called once after the script's first use: only then is there code of its functions to remember. */
  used(): void;
}

/** What compiles in a moment is not worth a file. */
const LONG = 100_000;

export function compiled(file: string, text: string): Compiled {
  const place = placeOf(file, text);
  // V8 itself compares no more than the length of the text, and refuses what another version of it has made.
  const mark = Buffer.from(createHash('sha256').update(`${process.version} ${text}`).digest('hex'));
  const cachedData = place === null ? undefined : read(place, mark);
  const script = new vm.Script(text, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  let isRemembered = place === null || (cachedData !== undefined && script.cachedDataRejected === false);
  return {
    script,
    used() {
      if (isRemembered || place === null) return;
      isRemembered = true;
      remember(place, [mark, script.createCachedData()]);
    },
  };
}

/** One file for each script of the project, however often it is built; none for what a test writes elsewhere. */
function placeOf(file: string, text: string): string | null {
  const path = relative('.', file);
  if (text.length < LONG || path.startsWith('..') || !existsSync('node_modules')) return null;
  return join(CACHE, `${path.replace(/[^\w.]/g, '-')}.code`);
}

function read(place: string, mark: Buffer): Buffer | undefined {
  try {
    const stored = readFileSync(place);
    return stored.subarray(0, mark.length).equals(mark) ? stored.subarray(mark.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, this costs time only. */
function remember(place: string, parts: readonly Buffer[]): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    // Another process never reads half of it.
    const draft = `${place}.${process.pid}`;
    writeFileSync(draft, Buffer.concat(parts));
    renameSync(draft, place);
  } catch {}
}
