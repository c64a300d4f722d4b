// What is typed by hand into a tab of settings is answered at once: colour and a note with the reason, until it is mended.
import { beforeEach, describe, expect, it } from 'vitest';
import type { TabName } from '../../src/app/ports/tabs';
import { layout } from '../../src/google/tabs/layout';
import { everyTen, invoiceOf, openSalon, setRuleset } from './salon';

const { sheet, julie } = openSalon();
setRuleset(sheet, {}, { programs: [everyTen] });
sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
const start = sheet.standIn.workbook.snapshot();
beforeEach(() => sheet.standIn.workbook.restore(start));

const { person, workbook } = sheet.standIn;
const columnOf = (tab: TabName, key: string) => layout[tab].findIndex((column) => column.key === key) + 1;
const POINTS = columnOf('programs', 'points');
const cell = (column = POINTS) => workbook.tab('Programmes').cell(2, column);

describe('a cell that cannot be read', () => {
  it('gets a colour and a note with the sentence, and loses both when it is mended', () => {
    person.edit('Programmes', 2, POINTS, '1.5');
    expect(cell().style.background).toBe('#fce8e6');
    expect(cell().note).toMatch(/^Carnet: .*1\.5/);
    person.edit('Programmes', 2, POINTS, '2');
    expect(cell().style.background).toBeUndefined();
    expect(cell().note).toBe('');
  });

  it('keeps a note that a person wrote, and only gets the colour', () => {
    const { grid } = workbook.tab('Programmes');
    const looks = [...(grid.row(2).looks ?? [])];
    looks[POINTS - 1] = { ...looks[POINTS - 1], note: 'ask Kim' };
    grid.putRow(2, { ...grid.row(2), looks });
    person.edit('Programmes', 2, POINTS, '-5');
    expect([cell().note, cell().style.background]).toEqual(['ask Kim', '#fce8e6']);
    person.edit('Programmes', 2, POINTS, '5');
    expect([cell().note, cell().style.background]).toEqual(['ask Kim', undefined]);
  });

  it('loses the note when it is mended, whatever colour a person has given it meanwhile, and keeps that colour', () => {
    person.edit('Programmes', 2, POINTS, '1.5');
    const { grid } = workbook.tab('Programmes');
    const looks = [...(grid.row(2).looks ?? [])];
    looks[POINTS - 1] = { ...looks[POINTS - 1], style: { background: '#ffff00' } };
    grid.putRow(2, { ...grid.row(2), looks });
    person.edit('Programmes', 2, POINTS, '2');
    expect([cell().note, cell().style.background]).toEqual(['', '#ffff00']);
  });

  it('is marked in the settings, and where several were pasted at once', () => {
    person.paste('Programmes', 2, POINTS, [['x', 'ten']]);
    expect(cell().note).toMatch(/^Carnet: /);
    const tab = workbook.tab('Settings');
    const row = tab.values().findIndex((cells) => cells.includes('tierMonths')) + 1;
    person.edit('Settings', row, 2, 'a year');
    expect(tab.cell(row, 2).note).toMatch(/^Carnet: .*a year/);
  });
});

it('the sentence beside a rule follows what is typed', () => {
  person.edit('Programmes', 2, POINTS, '4');
  expect(cell(columnOf('programs', 'says')).value).toMatch(/^4 points /);
});

it('a client’s new name stands in the ledger at once', () => {
  person.edit('Clients', julie.row, 1, 'Julie Durand');
  const names = workbook
    .tab('Ledger')
    .values(2)
    .map((row) => row[columnOf('ledger', 'name') - 1]);
  expect(names).toContain('Julie Durand');
  expect(names).not.toContain('Julie Martin');
});

it('typing elsewhere writes nothing, and no event does nothing', () => {
  const own = person.edit('Clients', julie.row, 2, '0470 12 34 56');
  expect(own?.meter.cellsWritten).toBe(0);
  for (const event of [undefined, null, {}, { range: {}, value: 'x' }])
    expect(sheet.standIn.run('onEdit', [event] as never)).toMatchObject({ status: 'returned' });
});

it('never throws, not even where a column is gone or the sheet was never set up', () => {
  person.deleteColumns('Programmes', POINTS);
  expect(person.edit('Programmes', 2, POINTS, 'x')).toMatchObject({ status: 'returned' });
});
