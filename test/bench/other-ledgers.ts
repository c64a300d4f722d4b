// The same movements of points as other ledgers read them, and what each says of everybody's balance.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What an entry moves for one client. */
export type Movement = {
  readonly seq: number;
  readonly day: string;
  readonly member: string;
  readonly points: number;
  readonly balance: number;
};

export type Other = {
  readonly name: string;
  readonly command: string;
  /** Writes the movements as it reads them. */
  prepare(folder: string, movements: readonly Movement[]): void;
  /** Adds them all up; `check` also holds each balance that was recorded against the movements. */
  balances(folder: string): ReadonlyMap<string, number>;
  check(folder: string): void;
};

const MOST_TEXT = 1 << 28;

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: MOST_TEXT });
}

export function isInstalled({ command }: Other): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

function write(file: string, lines: Iterable<string>): void {
  const out = openSync(file, 'w');
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < 5000) continue;
    writeSync(out, waiting.join(''));
    waiting = [];
  }
  writeSync(out, waiting.join(''));
  closeSync(out);
}

/** Both read this: a transaction an entry, with the balance that it leaves asserted. */
function* journal(movements: readonly Movement[]): Iterable<string> {
  for (const { seq, day, member, points, balance } of movements)
    yield `${day} entry ${seq}\n    clients:${member}  ${points} P = ${balance} P\n    salon\n\n`;
}

/** Rows `  12 P  clients:X`, or CSV `"clients:X","12 P"`. */
function read(text: string, row: RegExp): ReadonlyMap<string, number> {
  return new Map([...text.matchAll(row)].map(({ groups }) => [groups?.id ?? '', Number(groups?.points)]));
}

const FILE = 'points.journal';
const BASE = 'points.db';

export const others: readonly Other[] = [
  {
    name: 'ledger',
    command: 'ledger',
    prepare: (folder, movements) => write(join(folder, FILE), journal(movements)),
    balances: (folder) =>
      read(
        run('ledger', ['-f', join(folder, FILE), 'balance', 'clients', '--flat', '--no-total', '--empty']),
        /^\s*(?<points>-?\d+)(?: P)?\s+clients:(?<id>\w+)$/gm,
      ),
    // It reads balance assertions each time.
    check: (folder) => void run('ledger', ['-f', join(folder, FILE), 'stats']),
  },
  {
    name: 'hledger',
    command: 'hledger',
    prepare: (folder, movements) => write(join(folder, FILE), journal(movements)),
    balances: (folder) =>
      read(
        run('hledger', ['-f', join(folder, FILE), 'balance', 'clients', '--flat', '-E', '-N', '-O', 'csv']),
        /^"clients:(?<id>\w+)","(?<points>-?\d+)(?: P)?"/gm,
      ),
    check: (folder) => void run('hledger', ['-f', join(folder, FILE), 'check', 'assertions']),
  },
  {
    name: 'sqlite3',
    command: 'sqlite3',
    prepare(folder, movements) {
      const csv = join(folder, 'points.csv');
      write(
        csv,
        (function* () {
          for (const { seq, member, points, balance } of movements)
            yield `${seq},${member},${points},${balance}\n`;
        })(),
      );
      run('sqlite3', [
        join(folder, BASE),
        'create table moved(seq integer primary key, member text, points integer, balance integer)',
        '.mode csv',
        `.import ${csv} moved`,
      ]);
    },
    balances: (folder) =>
      read(
        run('sqlite3', [join(folder, BASE), 'select member, sum(points) from moved group by member']),
        /^(?<id>\w+)\|(?<points>-?\d+)$/gm,
      ),
    check(folder) {
      const sums = 'select balance, sum(points) over (partition by member order by seq) as right from moved';
      const wrong = run('sqlite3', [
        join(folder, BASE),
        `select count(*) from (${sums}) where balance <> right`,
      ]);
      if (wrong.trim() !== '0') throw new Error(`sqlite3 finds ${wrong.trim()} wrong balances`);
    },
  },
];
