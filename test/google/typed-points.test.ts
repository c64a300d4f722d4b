// Points that people type into Clients: the ledger's are put back, and it is said once, in the sidebar and in the cell.
import { describe, expect, it } from 'vitest';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';

const POINTS = clientColumn('points');

function salonWith() {
  const salon = new FullSalon();
  salon.sell('Julie', ['2 CUT']);
  const { workbook, person } = salon.sheet.standIn;
  const cell = (row: number) => workbook.tab('Clients').cell(row, POINTS);
  const problems = () => salon.sheet.answer('list-clients', { first: 2 }).problems;
  return { salon, person, cell, problems };
}

const told = (row: number, text: string) => ({
  tab: 'clients',
  row,
  column: 'G',
  refusal: { code: 'points-typed', text },
});

describe('points typed over those of the ledger', () => {
  it('are put right by the next list, which says so once; the cell keeps saying it', () => {
    const { salon, person, cell, problems } = salonWith();
    person.edit('Clients', 2, POINTS, 340);
    expect(problems()).toEqual([told(2, '340')]);
    expect(cell(2)).toMatchObject({ value: 10 });
    expect(cell(2).note).toContain('“340” was typed here.');
    expect(problems()).toEqual([]);
    expect(salon.balance('Julie')).toBe(10);
    expect(salon.findings()).toEqual([]);
  });

  it('are put right by an invoice too, which leaves the words in the cell', () => {
    const { salon, person, cell, problems } = salonWith();
    person.edit('Clients', 2, POINTS, '1,000');
    salon.sell('Julie', ['CUT']);
    expect(cell(2)).toMatchObject({ value: 15 });
    expect(cell(2).note).toContain('was typed here');
    expect(problems()).toEqual([]);
  });

  it('beside a new name count for nothing, and that is said', () => {
    const { salon, person, cell, problems } = salonWith();
    person.edit('Clients', 4, 1, 'Nora');
    person.edit('Clients', 4, POINTS, 120);
    expect(problems()).toEqual([told(4, '120')]);
    expect(cell(4)).toMatchObject({ value: 0 });
    expect(cell(4).note).toContain('“120” was typed here.');
    expect(salon.balance('Nora')).toBe(0);
    expect(problems()).toEqual([]);
  });

  it('in a whole column are put right twenty at a time, and told at the first cell', () => {
    const { salon, person, problems } = salonWith();
    for (let n = 0; n < 25; n++) person.edit('Clients', 4 + n, 1, `Client ${n}`);
    expect(problems()).toEqual([]);
    for (let n = 0; n < 25; n++) person.edit('Clients', 4 + n, POINTS, 7);
    expect(problems()).toEqual([
      { tab: 'clients', row: 4, column: 'G', refusal: { code: 'points-typed-often', count: 25 } },
    ]);
    expect(problems()).toHaveLength(5);
    expect(problems()).toEqual([]);
    expect(violations(salon.sheet.standIn.workbook)).toEqual([]);
  });

  it('pasted with a list of new names count for nothing, at few calls, and that is said', () => {
    const { salon, person } = salonWith();
    for (let n = 0; n < 40; n++) person.edit('Clients', 4 + n, 1, `Client ${n}`);
    for (let n = 0; n < 40; n++) person.edit('Clients', 4 + n, POINTS, 30 + n);
    const outcome = salon.sheet.run('list-clients', { first: 2 });
    expect(outcome).toMatchObject({
      value: { value: { problems: [{ row: 4, refusal: { code: 'points-typed-often', count: 40 } }] } },
    });
    expect(outcome.meter.calls.length).toBeLessThan(40);
    expect(violations(salon.sheet.standIn.workbook)).toEqual([]);
  });

  it('and emptied ones are put right without a word', () => {
    const { person, cell, salon, problems } = salonWith();
    person.edit('Clients', 2, POINTS, '');
    expect(problems()).toEqual([]);
    salon.sell('Julie', ['CUT']);
    expect(cell(2)).toMatchObject({ value: 15, note: '' });
  });
});
