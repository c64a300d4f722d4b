// Effects of an entry never reach the sheet before the entry does, and nothing of a command reaches it after the lock
// is released. Writes in Google's buffer may be lost together, or land in any order.
import { describe, expect, it } from 'vitest';
import type { WritingName } from '../../src/app/actions';
import type { FaultPlan, Workbook } from '../../src/local/standin';
import { type AnyExample, allExamples } from './command-examples';
import { FullSalon } from './full-salon';
import { invoiceOf } from './salon';
import { cellsOf } from './sheet-cells';

const KEY = 'd'.repeat(32);

/** Commands that append entries and then write their effects. */
const WRITING: readonly WritingName[] = [
  'record-invoice',
  'refund-invoice',
  'void-stored-value',
  'save-settings',
  'change-expiry',
  'expire-points',
  'take-receipts',
];

const walkIn: AnyExample = {
  action: 'record-invoice',
  what: 'an invoice of nobody’s: no cell follows from it, the checkpoint does',
  prepare: () => ({ sheet: new FullSalon().sheet, command: invoiceOf(null, 0, 1500, null), entries: 1 }),
};

const adoption: AnyExample = {
  action: 'adopt-sheet',
  what: 'of a sheet that has lost nothing: no cell follows from it, the checkpoint does',
  prepare: () => ({ sheet: new FullSalon().sheet, command: { reason: 'to be sure' }, entries: 1 }),
};

const written = [
  walkIn,
  adoption,
  ...WRITING.flatMap((name) => allExamples.filter(({ action }) => action === name).slice(0, 1)),
];

type Stored = { readonly seq: number; readonly kind?: string; readonly hash?: string };

function storedIn(workbook: Workbook, tab: string): readonly Stored[] {
  return (
    workbook
      .tab(tab)
      .values()
      .flat()
      .filter((cell) => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"seq":'))
      .map((cell) => JSON.parse(String(cell)) as Stored & { readonly last?: readonly Stored[] })
      // The movements of a client end with the last one.
      .map(({ last, ...stored }) => ({ ...stored, ...last?.at(-1) }))
  );
}

/** The highest entry number among all effects in the sheet. */
function lastFollowing(workbook: Workbook): number {
  const { done } = workbook.state.properties.script;
  const checkpoint = JSON.parse(done ?? '{"seq":0}') as Stored;
  const states = ['Clients', 'Gift cards'].flatMap((tab) => storedIn(workbook, tab));
  return Math.max(checkpoint.seq, ...states.map(({ seq }) => seq));
}

function lastEntry(workbook: Workbook): number {
  return Math.max(0, ...storedIn(workbook, 'Ledger').map(({ seq }) => seq));
}

describe.each(written)('$action, $what', ({ action, prepare }) => {
  const { sheet, command } = prepare();
  const { workbook } = sheet.standIn;
  const start = workbook.snapshot();
  const run = (at: number, survive: number | readonly boolean[]) => {
    workbook.restore(start);
    return sheet.run(action, command as never, KEY, { faults: { at, act: 'kill-after', survive } });
  };
  const { calls } = sheet.run(action, command as never, KEY).meter;

  it('killed at any call, losing all buffered writes or only the first, shows no effect without its entry', () => {
    for (const { n: at } of calls) {
      const waiting = run(at, 0).meter.pendingAtEnd.length;
      expect(lastFollowing(workbook), `${at}`).toBeLessThanOrEqual(lastEntry(workbook));
      // The entry is written first: if it alone is lost, every later write lands without it.
      if (waiting === 0) continue;
      run(
        at,
        Array.from({ length: waiting }, (_, write) => write > 0),
      );
      expect(lastFollowing(workbook), `${at}, the first lost`).toBeLessThanOrEqual(lastEntry(workbook));
    }
  });

  it('killed after its last call to the sheet, has lost nothing reported in its answer', () => {
    const answered = calls.findLast(({ name }) => name === 'Lock.releaseLock');
    workbook.restore(start);
    sheet.run(action, command as never, KEY);
    const whole = cellsOf(workbook);
    run(answered?.n ?? 0, 0);
    expect(cellsOf(workbook)).toEqual(whole);
  });
});

describe.each(written)('$action, $what, failing', ({ action, prepare }) => {
  it('failing at any call after its first write, releases the lock with an empty buffer', () => {
    const { sheet, command } = prepare();
    const { workbook } = sheet.standIn;
    const start = workbook.snapshot();
    const run = (...faults: FaultPlan[]) => {
      workbook.restore(start);
      return sheet.run(action, command as never, KEY, { faults }).meter;
    };
    const { calls } = run();
    const first = calls.find(({ kind }) => kind === 'append' || kind === 'write')?.n ?? 0;
    const released = calls
      .filter(({ n }) => n > first)
      .flatMap(({ n }) => {
        const failure: FaultPlan = { at: n, act: 'throw-before' };
        const release = run(failure).calls.find(({ name }) => name === 'Lock.releaseLock');
        if (release === undefined || release.n <= n) return [];
        const { pendingAtEnd } = run(failure, { at: release.n, act: 'kill-after', survive: 0 });
        expect(pendingAtEnd, `${n}`).toEqual([]);
        return [n];
      });
    expect(released.length).toBeGreaterThan(1);
  });
});

describe.each(allExamples.filter(({ action }) => action !== 'set-up'))(
  '$action, $what',
  ({ action, prepare }) => {
    it('gives the lock away with nothing waiting', () => {
      const { sheet, command } = prepare();
      const { workbook } = sheet.standIn;
      const start = workbook.snapshot();
      const { calls } = sheet.run(action, command as never, KEY).meter;
      const whole = cellsOf(workbook);
      const releases = calls.filter(({ name }) => name === 'Lock.releaseLock');
      for (const { n: at } of releases) {
        workbook.restore(start);
        const { pendingAtEnd } = sheet.run(action, command as never, KEY, {
          faults: { at, act: 'kill-after', survive: 0 },
        }).meter;
        expect(pendingAtEnd).toEqual([]);
      }
      if (releases.length > 0) expect(cellsOf(workbook)).toEqual(whole);
    });
  },
);
