// npm run soak -- --seeds 200 --ops 100 [--from 1001] [--minutes 10]: random days and seasons beyond those of the test run, a
// process each. A run that fails is made as short as possible, told, and kept in kept-seeds.json for every test run to come.
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keptOf, sayFailure, shortest } from './failure';
import type { KeptSeed, RunName } from './kept-seeds';
import { ran } from './kinds-of-runs';
import { addTally, emptyTally, type Tally, tallyLines } from './tally';

const KEPT = 'test/simulation/kept-seeds.json';

const SHORTER_TRIES = 400;

const NAMES: readonly RunName[] = ['day', 'season'];

type Wanted = {
  readonly seeds: number;
  readonly ops: number;
  readonly from: number;
  readonly minutes: number;
};

/** What one process reports at its end. */
type Report = { readonly tally: Tally; readonly kept: readonly KeptSeed[] };

function main(): void {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '100' },
      ops: { type: 'string', default: '100' },
      from: { type: 'string', default: '1001' },
      minutes: { type: 'string', default: '600' },
      only: { type: 'string', default: '' },
    },
  });
  const { seeds, ops, from, minutes, only } = values;
  const wanted = { seeds: Number(seeds), ops: Number(ops), from: Number(from), minutes: Number(minutes) };
  for (const [name, value] of Object.entries(wanted))
    if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} is a number from 1`);
  const own = NAMES.find((name) => name === only);
  if (own !== undefined) process.send?.(soaked(own, wanted));
  else together();
}

/** Half of the seeds are days, half are seasons. */
function soaked(name: RunName, { seeds, ops, from, minutes }: Wanted): Report {
  const end = Date.now() + minutes * 60_000;
  const [tally, kept] = [emptyTally(), [] as KeptSeed[]];
  for (let n = 0; n < Math.ceil(seeds / NAMES.length) && Date.now() < end; n++) {
    const run = ran({ name, seed: from + n, commands: ops, only: null });
    addTally(tally, run.tally);
    if (run.wrong.length === 0) continue;
    const failure = shortest(run, SHORTER_TRIES);
    console.log(sayFailure(failure));
    kept.push(keptOf(failure.short));
  }
  return { tally, kept };
}

function together(): void {
  const reports: Report[] = [];
  for (const name of NAMES) {
    const child = fork(process.argv[1] ?? '', [...process.argv.slice(2), '--only', name]);
    child.on('message', (report) => reports.push(report as Report));
    child.on('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
    });
  }
  process.on('beforeExit', () => {
    const [sum, kept] = [emptyTally(), reports.flatMap((report) => report.kept)];
    for (const { tally } of reports) addTally(sum, tally);
    console.log(tallyLines(sum, kept.length).join('\n'));
    if (kept.length === 0) return;
    const before = JSON.parse(readFileSync(KEPT, 'utf8')) as readonly KeptSeed[];
    writeFileSync(KEPT, `${JSON.stringify([...before, ...kept], null, 2)}\n`);
    console.log(`kept in ${KEPT}`);
    process.exit(1);
  });
}

main();
