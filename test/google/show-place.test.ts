// What cannot be read in a tab is found by a press: its tab is opened, and its cell selected.
import { expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import { openSalon } from './salon';
import { Phone } from './staff-hands';

const { sheet } = openSalon();
const { person } = sheet.standIn;

it('leads to the cell that the settings name', () => {
  const rows = sheet.standIn.workbook.tab('Settings').values();
  const value = layout.settings.findIndex(({ key }) => key === 'value') + 1;
  const row = rows.findIndex((cells) => cells.includes('bookingDelay')) + 1;
  person.edit('Settings', row, value, 'soon');
  sheet.open();
  const [problem] = sheet.answer('open', {}).problems;
  expect(problem).toMatchObject({ tab: 'settings', row });
  const { tab, column } = problem ?? { tab: 'settings', column: '' };
  const before = sheet.standIn.workbook.tab('Settings').values();
  const { effects } = sheet.run('show-place', { tab, row, column });
  expect(effects.activeTab).toBe('Settings');
  expect(effects.activeArea).toEqual({ row, column: value, rows: 1, columns: 1 });
  expect(sheet.standIn.workbook.tab('Settings').values()).toEqual(before);
});

it('opens the tab alone where it is about all of it, or the row is gone', () => {
  for (const row of [0, 900_000]) {
    const { effects } = sheet.run('show-place', { tab: 'catalog', row, column: '' });
    expect([effects.activeTab, effects.activeArea]).toEqual(['Catalog', null]);
  }
});

it('says so in a sentence where the tab was deleted', () => {
  person.deleteTab('Bookings');
  expect(sheet.call('show-place', { tab: 'bookings', row: 2, column: 'A' })).toMatchObject({
    ok: false,
    refusal: { code: 'tab-gone' },
  });
});

it('takes no address that is none, and does nothing for who has no sheet before them', () => {
  for (const column of ['B2', 'b', 'AAAA', "'"])
    expect(sheet.call('show-place', { tab: 'settings', row: 2, column })).toMatchObject({
      refusal: { code: 'command-malformed' },
    });
  expect(new Phone(sheet, 'Inès').call('show-place', { tab: 'settings', row: 2, column: 'B' }).ok).toBe(true);
});
