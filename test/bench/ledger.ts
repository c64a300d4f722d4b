// Proves and rebuilds an exported journal (`npm run bench:ledger -- 1000000`; 100,000 entries unless told otherwise), beside
// a bare loop of JSON.parse and SHA-256 over the same file and, where they are installed, ledger, hledger and sqlite3 with
// the same movements of points. They add up and hold recorded balances against that; none of them has a chain or decides.
// All balances must be the same. Each is a process of its own: elapsed time, processor time of all its threads, which says more
// where other processes run, and the most memory that it had; of the other programs, elapsed time beside Carnet's.
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, readEntry } from '../../src/core/journal/entry';
import { balanceOf, pointsOf } from '../../src/core/points/account';
import { openJournal } from '../../src/local/proof/journal-csv';
import { type Proved, proveJournal } from '../../src/local/proof/prove-journal';
import { writeJournal } from './journal-file';
import { isInstalled, type Movement, others } from './other-ledgers';

const SEED = 20180315;
const entries = Number(process.argv[2] ?? 100_000);
const clients = Math.min(20_000, Math.max(50, Math.round(entries / 50)));
/** What the proof was to cost at most, in times of the bare loop. */
const GOAL = 2;
const MEASURE = '--measure';

/** One kind of work over the file, each in a process of its own: its memory is nobody else's, and none is warmer than another. */
const measured: { readonly [name: string]: (file: string) => unknown } = {
  bare: bareLoop,
  sums: (file) => sound(proveJournal(file, 'sums')),
  decisions: (file) => sound(proveJournal(file, 'decisions')),
};

/** Seconds and megabytes. */
type Measured = { readonly elapsed: number; readonly processor: number; readonly memory: number };

function sound(proved: Proved): Proved {
  if (proved.findings.length > 0) throw new Error(JSON.stringify(proved.findings.slice(0, 3)));
  return proved;
}

function measure(name: string, file: string): Measured {
  const [script = ''] = process.argv.slice(1);
  // As `npm run carnet` has it.
  const args = ['--max-semi-space-size=32', '--min-semi-space-size=16', script, MEASURE, name, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function measureHere(name: string, file: string): void {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  measured[name]?.(file);
  const elapsed = (performance.now() - clock) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const processor = (user + system) / 1e6;
  console.log(JSON.stringify({ elapsed, processor, memory: mostMemory() } satisfies Measured));
}

/** Megabytes. What Linux says of the process itself, where it does: its resource usage begins with that of its parent. */
function mostMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return Math.round(Number(own || process.resourceUsage().maxRSS) / 1024);
}

function bareLoop(file: string): number {
  const journal = openJournal(file);
  let sum = 0;
  journal.each((_row, text) => {
    if (text !== null) sum += JSON.parse(text).seq + hash('sha256', text).length;
    return true;
  });
  journal.close();
  return sum;
}

/** Seconds that others take. */
function timed<Value>(work: () => Value): { readonly value: Value; readonly elapsed: number } {
  const clock = performance.now();
  const value = work();
  return { value, elapsed: (performance.now() - clock) / 1000 };
}

function movementsIn(file: string): readonly Movement[] {
  const journal = openJournal(file);
  const movements: Movement[] = [];
  journal.each((_row, text) => {
    const entry = readEntry(text, (body) => hash('sha256', body)) as Entry;
    const { seq, day, member, change, after } = entry;
    if (after !== null)
      movements.push({ seq, day, member, points: pointsOf(change), balance: balanceOf(after) });
    return true;
  });
  journal.close();
  return movements;
}

const seconds = (some: number) => `${some.toFixed(1)} s`.padStart(9);
const times = (some: number) => `${some.toFixed(1)} ×`.padStart(8);

function main(folder: string): void {
  const file = join(folder, 'journal.csv');
  writeJournal({ file, entries, clients }, SEED);
  console.log(
    `Seed ${SEED}: ${entries} entries of ${clients} clients, ${Math.round(statSync(file).size / 1e6)} MB`,
  );
  console.log(`${''.padEnd(46)}  elapsed            processor           memory`);
  const bare = measure('bare', file);
  const report = (what: string, name: string) => {
    const { elapsed, processor, memory } = name === 'bare' ? bare : measure(name, file);
    const clock = `${seconds(elapsed)}${times(elapsed / bare.elapsed)}`;
    const work = `${seconds(processor)}${times(processor / bare.processor)}`;
    console.log(`${what.padEnd(46)}${clock} ${work} ${String(memory).padStart(6)} MB`);
    return elapsed;
  };
  report('bare loop of JSON.parse and SHA-256', 'bare');
  const sums = report('Carnet: chain, keys and sums, as check --quick', 'sums');
  const whole = report('Carnet: every entry decided, as check', 'decisions');
  if (whole > GOAL * bare.elapsed)
    console.log(`More than ${GOAL} × the bare loop: docs/decisions.md says what stands in the way`);
  const { members } = proveJournal(file, 'sums').past;
  const balances = new Map([...members].map(([id, { account }]) => [id, balanceOf(account)]));
  beside(folder, file, balances, sums);
}

function beside(folder: string, file: string, balances: ReadonlyMap<string, number>, carnet: number): void {
  const movements = movementsIn(file);
  console.log(
    `\n${balances.size} balances from ${movements.length} movements; elapsed, beside Carnet’s chain, keys and sums`,
  );
  for (const other of others) {
    if (!isInstalled(other)) {
      console.log(`${other.name.padEnd(10)} is not installed: left out`);
      continue;
    }
    other.prepare(folder, movements);
    const rebuilt = timed(() => other.balances(folder));
    const checked = timed(() => other.check(folder));
    const wrong = [...balances].filter(([id, points]) => (rebuilt.value.get(id) ?? 0) !== points);
    const figures = [rebuilt, checked].map(({ elapsed }) => `${seconds(elapsed)} ${times(elapsed / carnet)}`);
    console.log(
      `${other.name.padEnd(10)} balances ${figures[0]}   recorded balances held against that ${figures[1]}`,
    );
    if (wrong.length === 0) continue;
    console.error(`${other.name}: ${wrong.length} balances differ, first ${JSON.stringify(wrong[0])}`);
    process.exitCode = 1;
  }
}

const [, , first = '', name = '', given = ''] = process.argv;
if (first === MEASURE) measureHere(name, given);
else {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-bench-'));
  try {
    main(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
