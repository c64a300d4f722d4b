// The commands of the day read a tab of the settings as far down as something stood there, and a little further.
import { describe, expect, it } from 'vitest';
import { type CarnetSheet, workbookWhere } from './carnet-sheet';
import { type Client, invoiceOf, openSalon } from './salon';

function points(sheet: CarnetSheet, client: Client, version: number, balance: number): unknown {
  const recorded = sheet.call('record-invoice', invoiceOf(client, version, 5500, balance));
  return recorded.ok ? 'as shown' : recorded.refusal;
}

/** A salon with one programme, and a second one typed by hand below it. */
function typedBelow() {
  const { sheet, julie } = openSalon({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
  const { person, workbook } = sheet.standIn;
  const header = workbook.tab('Programmes').displayValues(1, 1, 1, 15)[0] ?? [];
  const [first] = workbook.tab('Programmes').displayValues(2, 1, 1, 15);
  const row = (first ?? []).map((text, i) => (header[i] === 'Name' ? 'Second' : text));
  const names = () => sheet.answer('open', {}).ruleset.programs.map(({ name }) => name);
  return { sheet, julie, person, row, names };
}

describe('a programme typed by hand', () => {
  it('counts at once, however far below the others', () => {
    const { person, row, names } = typedBelow();
    person.paste('Programmes', 60, 1, [row]);
    expect(names()).toEqual(['Points on everything', 'Second']);
  });

  it('counts where an undo brings it back below a list that cannot be read, of which Google tells nobody', () => {
    const { person, row, names } = typedBelow();
    const begun = row.map((text, i) => (i === 0 ? text : ''));
    const block = [...Array.from({ length: 14 }, () => begun), row];
    person.paste('Programmes', 3, 1, block);
    person.clear('Programmes', { row: 3, column: 1, rows: block.length, columns: row.length });
    expect(names()).toEqual(['Points on everything']);
    person.undo();
    expect(names()).toEqual(['Points on everything', 'Second']);
  });

  it('counts after the night where an undo brings it back far below, of which Google tells nobody', () => {
    const { sheet, person, row, names } = typedBelow();
    person.paste('Programmes', 60, 1, [row]);
    person.clear('Programmes', { row: 60, column: 1, rows: 1, columns: row.length });
    person.undo();
    expect(names()).toEqual(['Points on everything']);
    sheet.standIn.fireTriggers();
    expect(names()).toEqual(['Points on everything', 'Second']);
  });

  it('counts together with a change above it, where undos bring both back', () => {
    const { person, row, names } = typedBelow();
    const one = { row: 2, column: row.indexOf('Second') + 1 };
    person.paste('Programmes', 60, 1, [row]);
    person.edit('Programmes', one.row, one.column, 'First');
    person.clear('Programmes', { row: 60, column: 1, rows: 1, columns: row.length });
    person.edit('Programmes', one.row, one.column, 'Points on everything');
    expect(names()).toEqual(['Points on everything']);
    person.undo();
    person.undo();
    expect(names()).toEqual(['First', 'Second']);
  });

  it('stays in force when rows are put above it, however many', () => {
    const { sheet, julie, person, names } = typedBelow();
    points(sheet, julie, 0, 5);
    person.insertRows('Programmes', 2, 60);
    expect(points(sheet, julie, 1, 10)).toBe('as shown');
    expect(names()).toEqual(['Points on everything']);
  });
});
