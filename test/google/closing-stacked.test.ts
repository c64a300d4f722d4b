// Two things at once while a year is closed: what is put back is put back whole, and what counts is never written over.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { FaultPlan, Workbook } from '../../src/local/standin';
import { closeYear } from './close-year';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { entriesOf, violations } from './ledger-truth';

const SEQ = ledgerColumn('seq');

/** A year that is closed, one to close with settings that were typed in it, which no command has a key for, and one that is open. */
const salon = new FullSalon();
const { sheet } = salon;
const { workbook, person } = sheet.standIn;

function typed(policy: keyof RawPolicies, text: string): void {
  const row = workbook.tab('Settings').displayValues(1, 4, 60, 1).flat().indexOf(policy) + 1;
  person.edit('Settings', row, 2, text);
}

for (const code of ['CUT', 'SH', 'CUT']) salon.sell('Julie', [code]);
salon.later(60);
for (const code of ['CUT', 'SH', '2 CUT']) salon.sell('Amélie', [code]);
typed('tipsEarn', 'Yes');
salon.sell('Julie', ['CUT']);
salon.later(360);
salon.sell('Amélie', ['CUT']);
typed('tipsEarn', 'No');
for (const code of ['SH', 'CUT']) salon.sell('Julie', [code]);
expect(entriesOf(workbook).filter(({ key }) => key === '')).toHaveLength(2);
const archived = closeYear(sheet, 2026);
const start = workbook.snapshot();
const all = linesIn(workbook);
const { calls } = sheet.run('close-year', { year: 2027 }).meter;
const cut = calls.find(({ name }) => name === 'Range.moveTo')?.n ?? 0;

/** All entries in the Ledger and the archive, each as often as it stands there. */
function linesIn(book: Workbook, tabs = ['Archive', 'Ledger']): string[] {
  const texts = tabs.flatMap((name) => book.tab(name).values().flat());
  return texts
    .filter((cell): cell is string => String(cell).startsWith('{"') && String(cell).includes('"prev"'))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(text: string): number {
  return (JSON.parse(text) as { seq: number }).seq;
}

/** Closes the year while somebody acts before some of its calls. */
function closing(acts: { readonly [call: number]: () => unknown }, faults?: FaultPlan) {
  return sheet.run('close-year', { year: 2027 }, undefined, {
    ...(faults === undefined ? {} : { faults }),
    before: ({ n }) => acts[n]?.(),
  });
}

function lost(): number[] {
  const there = new Set(linesIn(workbook));
  return all.filter((text) => !there.has(text)).map(numberOf);
}

const sort = () => person.sort('Ledger', SEQ, 'descending');

beforeEach(() => workbook.restore(start));

describe('in the second in which lines are cut out', () => {
  it('a sort: lines that no command has a key for are put back, too', () => {
    closing({ [cut]: sort });
    expect(linesIn(workbook, ['Ledger'])).toEqual(all.slice(archived));
    expect(violations(workbook)).toEqual([]);
  });

  it('a line that is copied to another place: no line counts in the archive that stands in the Ledger', () => {
    const { meter: _, ...outcome } = closing({
      [cut]: () => {
        person.insertRows('Ledger', 3);
        const [cells = []] = workbook.tab('Ledger').values(2, 1, 1);
        for (const [i, cell] of cells.entries()) person.edit('Ledger', 3, i + 1, String(cell));
      },
    });
    expect(outcome).toMatchObject({ value: { refusal: { code: 'lines-moved' } } });
    expect(lost()).toEqual([]);
    expect(sheet.answer('show-closing', {}).archived).toBe(archived);
  });

  it('a sort, and a row inserted while lines are put back: none is written over', () => {
    const { meter } = closing({ [cut]: sort });
    const writing = ['Sheet.insertRowsAfter', 'Range.setValues'];
    const back = meter.calls.filter(
      ({ n, name, where }) => n > cut && where.startsWith('Ledger') && writing.includes(name),
    );
    expect(back.length).toBeGreaterThan(1);
    for (const { n } of back) {
      workbook.restore(start);
      closing({ [cut]: sort, [n]: () => person.insertRows('Ledger', 2) });
      expect(lost(), `at call ${n}`).toEqual([]);
      expect(workbook.tab('Carnet move').lastRow, `at call ${n}`).toBe(0);
    }
  });
});

describe('in the second in which lines are cut out, and columns or notes are lost', () => {
  it.each(['key', 'seq'] as const)('the Ledger’s column of “%s”: each line is put back once', (key) => {
    closing({
      [cut]: sort,
      [cut + 1]: () => person.deleteColumns('Ledger', ledgerColumn(key)),
    });
    expect(linesIn(workbook, ['Ledger', 'Carnet move'])).toEqual(all.slice(archived));
  });

  it('a kill, and all notes of the script: what was accepted anew has every line', () => {
    closing({ [cut]: sort }, { at: cut, act: 'kill-after', survive: 99 });
    expect(lost()).not.toEqual([]);
    // The page that is open keeps its own.
    for (const key of Object.keys(workbook.scriptProperties()))
      if (!key.startsWith('page.') && key !== 'served') workbook.setScriptProperty(key, null);
    sheet.answer('adopt-sheet', { reason: 'the notes are gone' });
    expect(lost()).toEqual([]);
    expect(workbook.tab('Carnet move').lastRow).toBe(0);
    // The empty rows that the cut has left.
    sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
  });
});

describe('what somebody has typed in the tab of what is cut out', () => {
  it('stays, and lines are cut out elsewhere', () => {
    salon.sell('Julie', ['CUT']); // what the last closing has left there is gone
    person.edit('Carnet move', 3, 2, 'mine');
    expect(closeYear(sheet, 2027)).toBeGreaterThan(0);
    expect(workbook.tab('Carnet move').cell(3, 2).display).toBe('mine');
    expect(workbook.tab('Carnet move 2').lastRow).toBe(0);
    expect(violations(workbook)).toEqual([]);
  });

  it('stays where it was typed while the year is closed', () => {
    salon.sell('Julie', ['CUT']); // what the last closing has left there is gone
    const tidy = workbook.snapshot();
    const before = sheet.run('close-year', { year: 2027 }).meter.calls;
    const cutting = before.find(({ name }) => name === 'Range.moveTo')?.n ?? 0;
    const inMove = before.filter(({ n, where }) => n < cutting && where.startsWith('Carnet move'));
    expect(inMove.length).toBeGreaterThan(0);
    for (const { n } of inMove) {
      workbook.restore(tidy);
      closing({ [n]: () => person.edit('Carnet move', 1, 2, 'mine') });
      expect(workbook.tab('Carnet move').cell(1, 2).display, `at call ${n}`).toBe('mine');
      expect(lost(), `at call ${n}`).toEqual([]);
    }
  });
});

describe('with copies in the archive that a portion has left which was cut off', () => {
  const inArchive = calls.filter(({ where }) => where.startsWith('Archive'));
  const copied = inArchive.find(({ name }) => name === 'Range.setValues')?.n ?? 0;

  it.each([
    ['a sort', () => person.sort('Archive', 1, 'descending')],
    ['an inserted row', () => person.insertRows('Archive', 2)],
  ])('%s of the archive: what counts there is not written over', (_what, act) => {
    for (const { n } of inArchive.filter((call) => call.n <= copied)) {
      workbook.restore(start);
      closing({}, { at: copied + 2, act: 'kill-before' });
      closing({ [n]: act });
      expect(lost(), `at call ${n}`).toEqual([]);
    }
  });

  it('sorted before: the owner is told which tab is to be put in order', () => {
    closing({}, { at: copied + 2, act: 'kill-before' });
    person.sort('Archive', 1, 'descending');
    const refusal = { code: 'lines-out-of-order', tab: 'archive' };
    expect(sheet.call('close-year', { year: 2027 })).toMatchObject({ refusal });
    person.sort('Archive', 1, 'ascending');
    expect(closeYear(sheet, 2027)).toBeGreaterThan(0);
    expect(salon.findings()).toEqual([]);
  });

  it.each([
    ['sorted among the lines that count', () => person.sort('Archive', 1, 'descending')],
    ['one of which was dragged to the top', () => person.moveRows('Archive', 2 + archived, 1, 2)],
    ['sorted by another column', () => person.sort('Archive', 4, 'ascending')],
  ])('%s: Repair puts them below again', (_what, act) => {
    closing({}, { at: copied + 2, act: 'kill-before' });
    act();
    expect(sheet.call('repair-ledger', {})).toMatchObject({ ok: true });
    expect(salon.findings()).toEqual([]);
    expect(lost()).toEqual([]);
    person.sort('Archive', 1, 'ascending');
    expect(closeYear(sheet, 2027)).toBeGreaterThan(0);
    expect(linesIn(workbook)).toEqual(all);
    expect(salon.findings()).toEqual([]);
  });
});
