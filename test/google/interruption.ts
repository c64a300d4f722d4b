// A command interrupted at every call that it makes to Google, in every way, and what comes after it.
import { describe, expect, it } from 'vitest';
import type { WritingName } from '../../src/app/actions';
import type { FaultPlan, Outcome, Snapshot, Workbook } from '../../src/local/standin';
import type { AnyExample } from './command-examples';
import { violations } from './ledger-truth';
import { invoiceOf } from './salon';
import { cellsOf, entryCount } from './sheet-cells';

const KEY = 'e'.repeat(32);
const OTHER_KEY = 'f'.repeat(32);

/** What a fault left of the sheet. */
type Left = { readonly name: string; readonly sheet: Snapshot };

/** Of calls more than these, some. */
const MOST_CALLS = 100;

/** Kinds of call that change something: a kill after any other leaves what the one before it left. */
const CHANGES = new Set([
  'property-write',
  'cache',
  'write',
  'append',
  'flush',
  'rows',
  'structure',
  'metadata',
  'triggers',
]);

/** Tests for one example: sent again it is done once, and never sent again it harms nobody. */
export function testInterruptions({ action, what, prepare }: AnyExample): void {
  describe(`${action}: ${what}`, () => {
    const { sheet, command, entries, isBroken } = prepare();
    const { workbook } = sheet.standIn;
    const start = workbook.snapshot();
    const before = entryCount(workbook);
    const run = (faults?: FaultPlan): Outcome => {
      workbook.restore(start);
      return sheet.run(action as WritingName, command as never, KEY, faults === undefined ? {} : { faults });
    };
    const { calls } = run().meter;
    const done = cellsOf(workbook);
    const left = everythingLeft(workbook, run, calls);

    it('can be interrupted in many ways', () => {
      expect(calls.length).toBeGreaterThan(5);
      expect(left.length).toBeGreaterThan(1);
    });

    it(`sent again, it stands once and every cell is as if nothing had happened (${left.length} states)`, () => {
      for (const { name, sheet: state } of left) {
        workbook.restore(state);
        const reply = sheet.call(action as WritingName, command as never, KEY);
        expect(reply, name).toMatchObject({ ok: true });
        expect(entryCount(workbook) - before, name).toBe(entries);
        expect(cellsOf(workbook), name).toEqual(done);
      }
      // The cells are the same each time: one check says it for all.
      expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
    });

    it.skipIf(isBroken)('never sent again, the next command makes the ledger whole', () => {
      for (const { name, sheet: state } of left) {
        workbook.restore(state);
        sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null), OTHER_KEY);
        expect(sheet.answer('check-ledger', {}), name).toMatchObject({ findings: [], stopped: null });
        if (workbook.tabs().some((tab) => tab.name === 'Ledger'))
          expect(violations(workbook), name).toEqual([]);
      }
    });
  });
}

/** Every different sheet that a fault can leave, each once: what follows depends on nothing else. */
function everythingLeft(
  workbook: Workbook,
  run: (faults: FaultPlan) => Outcome,
  calls: Calls,
): readonly Left[] {
  const left = new Map<string, Left>();
  const keep = (name: string): void => {
    const state = JSON.stringify([workbook.state, workbook.tabs().map((tab) => tab.values())]);
    if (!left.has(state)) left.set(state, { name, sheet: workbook.snapshot() });
  };
  for (const { n: at, kind } of spread(distinct(calls))) {
    run({ at, act: 'apply-then-throw' });
    keep(`thrown after call ${at}`);
    if (!CHANGES.has(kind)) continue;
    run({ at, act: 'throw-before' });
    keep(`thrown before call ${at}`);
    const pending = run({ at, act: 'kill-after', survive: 0 }).meter.pendingAtEnd.length;
    keep(`killed after call ${at}, nothing landed`);
    for (const survive of subsetsOf(pending)) {
      run({ at, act: 'kill-after', survive });
      keep(`killed after call ${at}, ${JSON.stringify(survive)} of ${pending} landed`);
    }
  }
  return [...left.values()];
}

type Calls = Outcome['meter']['calls'];

/** Calls that differ in what can go wrong at them: of reads one after the other, the first stands for all. */
function distinct(calls: Calls): Calls {
  const isRead = (call: Calls[number] | undefined) => call?.kind === 'read' || call?.kind === 'lastRow';
  return calls.filter((call, i) => !isRead(call) || !isRead(calls[i - 1]));
}

/** All of them, or so many, evenly spread: making all tabs takes five hundred. */
function spread(calls: Calls): Calls {
  const step = Math.ceil(calls.length / MOST_CALLS);
  return calls.filter((_, i) => i % step === 0 || i === calls.length - 1);
}

/** Which of the writes that wait may land nevertheless: every prefix of few, some of many, and all but the first. */
function subsetsOf(pending: number): readonly (number | readonly boolean[])[] {
  const prefixes = Array.from({ length: pending }, (_, i) => i + 1);
  const some = prefixes.filter((n) => pending <= 4 || [1, pending >> 1, pending - 1, pending].includes(n));
  return pending < 2 ? some : [...some, prefixes.map((n) => n > 1)];
}
