// Proves and rebuilds an exported journal (`npm run bench:ledger -- 1000000`; 100,000 entries unless told otherwise), beside
// a bare loop of JSON.parse and SHA-256 over the same file and, where they are installed, ledger, hledger and sqlite3 with
// the same movements of points. They add up and hold recorded balances against that; none of them has a chain or decides.
// All balances must be the same. Processor time, since on a shared machine elapsed time is mostly other processes'; of the
// other programs, elapsed time beside Carnet's.
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, readEntry } from '../../src/core/journal/entry';
import { balanceOf, pointsOf } from '../../src/core/points/account';
import { openJournal } from '../../src/local/proof/journal-csv';
import { proveJournal } from '../../src/local/proof/prove-journal';
import { writeJournal } from './journal-file';
import { isInstalled, type Movement, others } from './other-ledgers';

const SEED = 20180315;
const entries = Number(process.argv[2] ?? 100_000);
const clients = Math.min(20_000, Math.max(50, Math.round(entries / 50)));
/** What the proof was to cost at most, in times of the bare loop. */
const GOAL = 2;

type Timed<Value> = { readonly value: Value; readonly processor: number; readonly elapsed: number };

/** Seconds. */
function timed<Value>(work: () => Value): Timed<Value> {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, processor: (user + system) / 1e6, elapsed: (performance.now() - clock) / 1000 };
}

function bareLoop(file: string): number {
  const journal = openJournal(file);
  let sum = 0;
  journal.each((_row, text) => {
    if (text !== null) sum += JSON.parse(text).seq + hash('sha256', text).length;
  });
  journal.close();
  return sum;
}

function movementsIn(file: string): readonly Movement[] {
  const journal = openJournal(file);
  const movements: Movement[] = [];
  journal.each((_row, text) => {
    const entry = readEntry(text, (body) => hash('sha256', body)) as Entry;
    const { seq, day, member, change, after } = entry;
    if (after !== null)
      movements.push({ seq, day, member, points: pointsOf(change), balance: balanceOf(after) });
  });
  journal.close();
  return movements;
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const seconds = (some: number) => `${some.toFixed(1)} s`.padStart(10);
const times = (some: number) => `${some.toFixed(1)} ×`.padStart(8);

function main(folder: string): void {
  const file = join(folder, 'journal.csv');
  writeJournal({ file, entries, clients }, SEED);
  console.log(
    `Seed ${SEED}: ${entries} entries of ${clients} clients, ${Math.round(statSync(file).size / 1e6)} MB`,
  );
  const bare = timed(() => bareLoop(file));
  console.log(`bare loop of JSON.parse and SHA-256  ${seconds(bare.processor)}            ${megabytes()} MB`);
  const sums = timed(() => proveJournal(file, 'sums'));
  report('chain, keys and sums', sums, bare);
  const whole = timed(() => proveJournal(file, 'decisions'));
  report('every entry decided again', whole, bare);
  for (const { value } of [sums, whole])
    if (value.findings.length > 0) throw new Error(JSON.stringify(value.findings.slice(0, 3)));
  if (whole.processor > GOAL * bare.processor)
    console.log(`More than ${GOAL} × the bare loop: docs/decisions.md says what stands in the way`);
  const balances = new Map(
    [...whole.value.past.members].map(([id, { account }]) => [id, balanceOf(account)]),
  );
  beside(folder, file, balances, sums.elapsed);
}

function report(what: string, { processor }: Timed<unknown>, bare: Timed<unknown>): void {
  console.log(
    `Carnet: ${what.padEnd(28)} ${seconds(processor)} ${times(processor / bare.processor)}  ${megabytes()} MB`,
  );
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

const folder = mkdtempSync(join(tmpdir(), 'carnet-bench-'));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true });
}
