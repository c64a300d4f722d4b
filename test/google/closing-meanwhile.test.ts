// People act at every call of a portion that closes a year: whatever they do, each line stands in the Ledger or the archive.
import { describe, expect, it } from 'vitest';
import type { FaultPlan, Workbook } from '../../src/local/standin';
import { closeYear } from './close-year';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { violations } from './ledger-truth';

const SEQ = ledgerColumn('seq');

/** Two lines of a year that was closed before, five of the one to close, two of the next, and room below. */
const salon = new FullSalon();
salon.sell('Julie', ['CUT']);
salon.sell('Amélie', ['SH']);
salon.later(60);
for (const code of ['CUT', 'SH', '2 CUT', 'CUT', '2 SH']) salon.sell('Julie', [code]);
salon.later(360);
salon.sell('Amélie', ['CUT']);
salon.sell('Julie', ['SH']);
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
expect(closeYear(sheet, 2026)).toBeGreaterThan(2);
const start = workbook.snapshot();
const all = linesIn(workbook, ['Archive', 'Ledger']);
const everywhere = ['Archive', 'Ledger', 'Carnet move'];
const calls = sheet.run('close-year', { year: 2027 }).meter.calls;
/** Putting all in order costs more than the command. */
const isLooked = (n: number) => n % 4 === 0;
const closed = { archive: workbook.tab('Archive').lastRow, ledger: workbook.tab('Ledger').lastRow };

/** The entries in the tabs, each as often as it stands there, in order of number. */
function linesIn({ tabs }: Workbook, names: readonly string[]): string[] {
  const texts = tabs
    .call(workbook)
    .filter(({ name }) => names.includes(name))
    .flatMap((tab) => tab.values().flat())
    .filter(
      (cell): cell is string => typeof cell === 'string' && cell.startsWith('{') && cell.includes('"prev"'),
    );
  return texts.sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(text: string): number {
  return (JSON.parse(text) as { seq: number }).seq;
}

const end = () => workbook.tab('Ledger').lastRow;

/** Before a call that has nothing to do with a tab, an act in it is the same as before the next that has. */
function callsAt(tab: string): readonly number[] {
  const own = tab === 'Ledger' ? ['Ledger', 'Carnet move', 'Script'] : [tab];
  return calls.filter(({ where }) => own.some((name) => where.startsWith(name))).map(({ n }) => n);
}

const acts: readonly (readonly [what: string, act: () => unknown])[] = [
  ['sorts the Ledger, latest first', () => person.sort('Ledger', SEQ, 'descending')],
  ['sorts the Ledger by client', () => person.sort('Ledger', ledgerColumn('member'), 'ascending')],
  ['inserts a row at the Ledger’s top', () => person.insertRows('Ledger', 2)],
  ['inserts rows among its lines', () => person.insertRows('Ledger', 4, 3)],
  ['drags its first line to the end', () => person.moveRows('Ledger', 2, 1, end() + 1)],
  ['drags its last line to the top', () => person.moveRows('Ledger', end(), 1, 2)],
  ['deletes its third line', () => person.deleteRows('Ledger', 4)],
  ['filters it', () => person.filter('Ledger', ledgerColumn('member'), ['nobody'])],
  ['moves its entries to the front', () => person.moveColumn('Ledger', ledgerColumn('entry'), 1)],
  ['types over the number of its first line', () => person.edit('Ledger', 2, SEQ, '77')],
  ['puts a note beside its first line', () => person.edit('Ledger', 2, 22, 'call back')],
  ['sorts the archive, latest first', () => person.sort('Archive', 1, 'descending')],
  ['inserts a row at the archive’s top', () => person.insertRows('Archive', 2)],
  ['drags the archive’s first line to the end', () => person.moveRows('Archive', 2, 1, 4)],
  ['types over a number in the archive', () => person.edit('Archive', 3, 1, '77')],
];

/** What an owner does who is told: puts it back in order, and goes on. */
function finished(): void {
  person.filter('Ledger', 1, null);
  const [first] = workbook.tab('Ledger').values(1, 1, 1, 1)[0] ?? [];
  if (String(first).startsWith('Carnet')) person.moveColumn('Ledger', 1, ledgerColumn('entry') + 1);
  sheet.call('repair-ledger', {});
  for (const tab of ['Ledger', 'Archive']) {
    const [header = []] = workbook.tab(tab).values(1, 1, 1);
    person.sort(tab, header.indexOf('No.') + 1, 'ascending');
  }
  closeYear(sheet, 2027);
}

describe.each(acts)('somebody who %s', (what, act) => {
  it('at any call of it, loses no line but what they delete themselves, and none stands twice', () => {
    let refused = 0;
    const at = callsAt(what.includes('archive') ? 'Archive' : 'Ledger');
    for (const n of at) {
      workbook.restore(start);
      let gone: readonly string[] = [];
      const isDeleted = what.startsWith('deletes');
      const outcome = sheet.run('close-year', { year: 2027 }, undefined, {
        before: (call) => {
          if (call.n !== n) return;
          const before = linesIn(workbook, everywhere);
          act();
          const after = new Set(linesIn(workbook, everywhere));
          gone = before.filter((text) => !after.has(text));
        },
      });
      expect(outcome.status, `at call ${n}`).toBe('returned');
      if ((outcome as { value?: { ok?: boolean } }).value?.ok !== true) refused += 1;
      const left = all.filter((text) => !gone.includes(text));
      expect(linesIn(workbook, ['Archive', 'Ledger']), `at call ${n}`).toEqual(expect.arrayContaining(left));
      expect(workbook.tab('Carnet move').lastRow, `at call ${n}`).toBe(0);
      if (isDeleted || !isLooked(n)) continue;
      finished();
      expect(linesIn(workbook, ['Archive', 'Ledger']), `at call ${n}`).toEqual(all);
      expect(violations(workbook), `at call ${n}`).toEqual([]);
      expect(salon.findings(), `at call ${n}`).toEqual([]);
    }
    expect(refused).toBeLessThan(at.length);
  });
});

describe('a sort in the very second in which lines are cut out', () => {
  const cut = calls.find(({ name }) => name === 'Range.moveTo')?.n ?? 0;
  const after = calls.filter(({ n }) => n >= cut).map(({ n }) => n);

  it.each(['kill-before', 'kill-after'] as const)('and a %s at any call after it, loses nothing', (way) => {
    for (let at = cut; at < cut + 2 * after.length; at++) {
      workbook.restore(start);
      const faults: FaultPlan = { at, act: way };
      sheet.run('close-year', { year: 2027 }, undefined, {
        faults,
        before: ({ n }) => {
          if (n === cut) person.sort('Ledger', SEQ, 'descending');
        },
      });
      const held = linesIn(workbook, everywhere);
      expect(held, `at call ${at}`).toEqual(expect.arrayContaining(all));
      // Whoever has the lock next puts everything back.
      sheet.call('adjust-points', { member: salon.seen('Amélie'), points: 3, note: 'thanks', seen: null });
      expect(workbook.tab('Carnet move').lastRow, `at call ${at}`).toBe(0);
      if (!isLooked(at)) continue;
      finished();
      expect(linesIn(workbook, ['Archive', 'Ledger']), `at call ${at}`).toEqual(expect.arrayContaining(all));
      expect(violations(workbook), `at call ${at}`).toEqual([]);
    }
  });
});

it('the Ledger’s rows are used again: its grid does not grow, nor has it rows without formats', () => {
  workbook.restore(start);
  const before = workbook.tab('Ledger').maxRows;
  closeYear(sheet, 2027);
  expect([workbook.tab('Archive').lastRow, workbook.tab('Ledger').lastRow]).toEqual([
    closed.archive,
    closed.ledger,
  ]);
  expect(workbook.tab('Ledger').maxRows).toBe(before);
  const below = workbook.tab('Ledger').lastRow + 1;
  const receipt = ledgerColumn('receipt');
  expect([0, 1, 5].map((by) => workbook.tab('Ledger').cell(below + by, receipt).format)).toEqual([
    '@',
    '@',
    '@',
  ]);
});
