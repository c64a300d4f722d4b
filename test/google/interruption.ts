// A command interrupted at each of its calls to Google, in every way, and the commands that follow.
import { beforeAll, describe, expect, it } from 'vitest';
import type { WritingName } from '../../src/app/actions';
import type { Finding } from '../../src/core/decide/finding';
import type { FaultPlan, Outcome, RunHow, Snapshot, Workbook } from '../../src/local/standin';
import { fingerprintIn } from '../../src/local/standin/fingerprint';
import type { AnyExample, Prepared } from './command-examples';
import { runNight, wrongInTheEnd } from './dashboard/sight';
import { violations } from './ledger-truth';
import { invoiceOf } from './salon';
import { cellsOf, entryCount } from './sheet-cells';

const KEY = 'e'.repeat(32);
const OTHER_KEY = 'f'.repeat(32);

/** The sheet that a fault left. */
type Left = { readonly name: string; readonly state: Snapshot };

/** Creating all tabs takes five hundred calls: above this limit, calls are sampled evenly. */
const MOST_CALLS = 40;

/** Kinds of call that change something: a kill after any other leaves the same sheet as a kill before it. */
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

/** Tests for one example: if sent again it is done once, and if never sent again it harms nobody. */
export function testInterruptions({ action, what, prepare }: AnyExample): void {
  describe(`${action}: ${what}`, () => {
    let given: Given;
    beforeAll(() => {
      given = interrupted(action, prepare());
    });

    it('leaves the sheet in several different states', () => {
      expect(given.left.length).toBeGreaterThan(1);
    });

    it('sent again, it is recorded once and every cell is as if nothing had happened', () => {
      const { sheet, command, entries, before, left, done } = given;
      for (const { name, state } of left) {
        sheet.standIn.workbook.restore(state);
        const reply = sheet.call(action as WritingName, command as never, KEY);
        expect(reply, name).toMatchObject({ ok: true });
        expect(entryCount(sheet.standIn.workbook) - before, name).toBe(entries);
        expect(cellsOf(sheet.standIn.workbook), name).toEqual(done);
      }
      // The cells are the same each time, so one check is enough.
      expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
    });

    it('never sent again, the next command completes the ledger', () => {
      const { sheet, left, isBroken } = given;
      if (isBroken) return expectBroken(given);
      for (const { name, state } of left) {
        sheet.standIn.workbook.restore(state);
        sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null), OTHER_KEY);
        const { findings, stopped } = sheet.answer('check-ledger', {});
        // What stands in a row, agreed to and never recorded, is named and not lost.
        const isRecorded = sheet.standIn.workbook
          .tabs()
          .some((tab) => JSON.stringify(tab.values()).includes('kind\\":\\"consent'));
        const isUnrecorded = ({ code }: Finding) => code === 'consent-differs' && !isRecorded;
        // Names beside numbers follow those in Clients in the night.
        const isForTheNight = ({ code }: Finding) => code === 'name-differs';
        expect(
          findings.filter((finding) => !isUnrecorded(finding) && !isForTheNight(finding)),
          name,
        ).toEqual([]);
        expect(stopped, name).toBeNull();
        const isEnglish = sheet.standIn.workbook.tabs().some((tab) => tab.name === 'Ledger');
        if (isEnglish) expect(violations(sheet.standIn.workbook), name).toEqual([]);
        expect(wrongInTheEnd(sheet), name).toEqual([]);
        if (!findings.some(isForTheNight)) continue;
        runNight(sheet);
        expect(sheet.answer('check-ledger', {}).findings.filter(isForTheNight), name).toEqual([]);
      }
    });
  });
}

/** If only this command repairs the ledger, another one is refused or harmless, and then this one repairs it. */
function expectBroken({ sheet, action, command, left }: Given): void {
  for (const { name, state } of left) {
    sheet.standIn.workbook.restore(state);
    sheet.call('record-invoice', invoiceOf(null, 0, 1000, null), OTHER_KEY);
    expect(sheet.call(action as WritingName, command as never, KEY), name).toMatchObject({ ok: true });
    expect(sheet.answer('check-ledger', {}), name).toMatchObject({ findings: [], stopped: null });
  }
}

type Given = Prepared<WritingName> & {
  readonly action: WritingName;
  /** Entries before the command, and every cell after it. */
  readonly before: number;
  readonly done: ReturnType<typeof cellsOf>;
  readonly left: readonly Left[];
};

function interrupted(action: WritingName, prepared: Prepared<WritingName>): Given {
  const { sheet, command } = prepared;
  const { workbook } = sheet.standIn;
  const start = workbook.snapshot();
  const before = entryCount(workbook);
  const run = (how: RunHow = {}): Outcome => {
    workbook.restore(start);
    return sheet.run(action, command as never, KEY, how);
  };
  const { calls } = run().meter;
  const done = cellsOf(workbook);
  return { ...prepared, action, before, done, left: everythingLeft(workbook, run, calls) };
}

/** Every distinct sheet that a fault can leave, once: the rest depends on nothing else. */
function everythingLeft(workbook: Workbook, run: (how: RunHow) => Outcome, calls: Calls): readonly Left[] {
  const left = new Map<string, Left>();
  const keep = (name: string, state: Snapshot): void => {
    const print = fingerprintIn(state);
    if (!left.has(print)) left.set(print, { name, state });
  };
  const all = distinct(calls);
  const step = Math.ceil(all.length / MOST_CALLS);
  const tried = all.filter((_, i) => i % step === 0);
  const killedAfter = new Set(tried.flatMap(({ n, kind }) => (CHANGES.has(kind) ? [n] : [])));
  run({
    after({ n: at }, { pending: { length }, left: leftBy }) {
      if (!killedAfter.has(at)) return;
      keep(`killed after call ${at}, nothing landed`, leftBy({ survive: 0 }));
      for (const survive of step === 1 ? subsetsOf(length) : [length])
        keep(`killed after call ${at}, ${JSON.stringify(survive)} of ${length} landed`, leftBy({ survive }));
    },
  });
  const thrown = (act: FaultPlan['act'], at: number): void => {
    run({ faults: { at, act } });
    keep(`${act} of call ${at}`, workbook.snapshot());
  };
  for (const { n: at, kind } of tried) {
    thrown('apply-then-throw', at);
    // Between sampled ones, the previous call was tested with a throw after it.
    if (CHANGES.has(kind) && step === 1) thrown('throw-before', at);
  }
  return [...left.values()];
}

type Calls = Outcome['meter']['calls'];

/** Calls that can fail differently: of consecutive reads, the first represents all. */
function distinct(calls: Calls): Calls {
  const isRead = (call: Calls[number] | undefined) => call?.kind === 'read' || call?.kind === 'lastRow';
  return calls.filter((call, i) => !isRead(call) || !isRead(calls[i - 1]));
}

/** Which buffered writes may land: each prefix if there are few, a sample if many, and all but the first. */
function subsetsOf(pending: number): readonly (number | readonly boolean[])[] {
  const prefixes = Array.from({ length: pending }, (_, i) => i + 1);
  const some = prefixes.filter((n) => pending <= 4 || [1, pending >> 1, pending - 1, pending].includes(n));
  return pending < 2 ? some : [...some, prefixes.map((n) => n > 1)];
}
