// Prints what a Ledger of many entries costs, and what closing a year takes: where the proposal to close one comes from.
import type { ActionName, CommandOf } from '../../src/app/actions';
import type { Outcome } from '../../src/local/standin/index';
import { newKey, searching } from '../google/carnet-sheet';
import { FullSalon } from '../google/full-salon';
import { lengthen } from '../google/lengthen';
import { ledgerReads } from '../google/text-read';

type Calls = Outcome['meter']['calls'];

/** `npm run bench:year -- 1` measures the first alone. */
const sizes = [10_000, 50_000, 100_000].slice(0, Number(process.argv[2] ?? 3));

/** What one call to Google takes on a slow day. */
const SECONDS_A_CALL = 0.2;
/** An invoice of a real salon takes some 1,500 signs; those that are measured are filled up to that. */
const NOTE = 'x'.repeat(500);
const CELLS = 10_000_000;

const rows = sizes.map((entries) => {
  const salon = new FullSalon({}, {}, searching());
  const { sheet } = salon;
  salon.sell('Julie', ['CUT']);
  lengthen(sheet, entries, NOTE);
  const text = sheet.standIn.workbook
    .tab('Ledger')
    .values()
    .reduce((sum, cells) => sum + String(cells[13]).length, 0);
  const run = <Name extends ActionName>(action: Name, command: CommandOf<Name>): Calls => {
    const { status, meter } = sheet.run(action, command, newKey());
    if (status !== 'returned') throw new Error(`${action} ${status}`);
    return meter.calls;
  };
  const check = run('check-ledger', {});
  salon.later(60);
  salon.sell('Julie', ['CUT']);
  const portions: Calls[] = [];
  const largest: number[] = [];
  while (portions.length < 4) {
    const { calls, value } = moving(salon);
    largest.push(Math.max(...ledgerReads(sheet, calls)));
    portions.push(calls);
    if (value === null) break;
  }
  const usual = portions[1] ?? [];
  return {
    'entries in the Ledger': entries,
    'their text, MB': megabytes(text),
    'that a check reads, calls': check.length,
    'that one search of the texts goes through, MB': megabytes(text),
    'closing: portions of 1,000': Math.ceil(entries / 1000),
    'calls a portion': usual.length,
    'seconds a portion': (usual.length * SECONDS_A_CALL).toFixed(1),
    'minutes in all': (((entries / 1000) * usual.length * SECONDS_A_CALL) / 60).toFixed(1),
    'largest read, MB': megabytes(Math.max(...largest)),
    'seconds at the lock at most': (lockedAtMost(usual) * SECONDS_A_CALL).toFixed(1),
    'cells, % of a workbook, before': percent(entries * 26),
    'and in the archive': percent(entries * 11),
  };
});

console.table(
  Object.fromEntries(rows.map((row) => [row['entries in the Ledger'].toLocaleString('en'), row])),
);

function moving({ sheet }: FullSalon): { readonly calls: Calls; readonly value: number | null } {
  const outcome = sheet.run('close-year', { year: 2026 }, newKey());
  const { value } = outcome as unknown as { value: { value: { next: number | null } } };
  return { calls: outcome.meter.calls, value: value.value.next };
}

/** Calls between taking the lock and giving it back, at most. */
function lockedAtMost(calls: Calls): number {
  let [most, since] = [0, -1];
  for (const [i, { name }] of calls.entries()) {
    if (name === 'Lock.tryLock') since = i;
    if (name === 'Lock.releaseLock') most = Math.max(most, i - since);
  }
  return most;
}

function megabytes(signs: number): string {
  return (signs / 1_000_000).toFixed(1);
}

function percent(cells: number): string {
  return `${((100 * cells) / CELLS).toFixed(1)} %`;
}
