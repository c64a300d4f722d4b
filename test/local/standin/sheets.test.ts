import { expect, test } from 'vitest';
import { body, returned } from './script';

test('a new workbook has one tab of 1,000 rows and 26 columns', () => {
  const { go } = body(
    'const s = sheet(); return [book().getSheets().length, s.getName(), s.getSheetId(), s.getMaxRows(), s.getMaxColumns(), s.getLastRow(), s.getLastColumn(), s.getIndex()];',
  );
  expect(go()).toEqual([1, 'Sheet1', 0, 1000, 26, 0, 0, 1]);
});

test('the last row is the last with contents: formats do not count, formulas do', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A5').setValue(1); s.getRange('A9').setNumberFormat('@'); s.getRange('C7').setValue('=A1'); const full = [s.getLastRow(), s.getLastColumn()]; s.getRange('C7').clearContent(); const less = [s.getLastRow(), s.getLastColumn()]; s.getRange('A5').setValue(''); return [full, less, s.getLastRow()];",
  );
  expect(go()).toEqual([[7, 3], [5, 1], 0]);
});

test('the data range reaches the last row and column, or is A1', () => {
  const { go } = body(
    "const empty = sheet().getDataRange().getA1Notation(); sheet().getRange('C2').setValue(1); return [empty, sheet().getDataRange().getA1Notation()];",
  );
  expect(go()).toEqual(['A1', 'A1:C2']);
});

test('appendRow writes under the last row with contents in any column', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('F3').setValue('far'); s.appendRow(['a', 'b']); return [s.getRange('A4:B4').getValues(), s.getLastRow()];",
  );
  expect(go()).toEqual([[['a', 'b']], 4]);
});

test('appendRow on a full grid adds a row, without the formats above it', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A:A').setNumberFormat('@'); s.getRange('A1000').setValue('007'); s.appendRow(['007']); return [s.getMaxRows(), s.getRange('A1000:A1001').getValues()];",
  );
  expect(go()).toEqual([1001, [['007'], [7]]]);
});

test('appendRow wider than the grid adds columns', () => {
  const { go } = body("sheet().appendRow(new Array(30).fill('x')); return sheet().getMaxColumns();");
  expect(go()).toBe(30);
});

test('appendRow reads text as typed or by the format of its cell', () => {
  const code =
    "const s = sheet(); s.getRange('A:A').setNumberFormat('@'); s.getRange('C:C').setNumberFormat('@'); s.appendRow(['007', '007', '+32 470 12 34 56']); return s.getRange('A1:C1').getValues();";
  const appended = (appendedText: 'as-typed' | 'by-format') =>
    body(code, {}, { workbook: { contested: { appendedText } } }).go();
  expect(appended('as-typed')).toEqual([[7, 7, '#ERROR!']]);
  expect(appended('by-format')).toEqual([['007', 7, '+32 470 12 34 56']]);
});

test('inserted rows push what is below and take the formats of the row they were inserted from', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('A1').setNumberFormat('@').setNote('n'); s.insertRowsAfter(1, 2); s.insertRowsBefore(1, 1); return [s.getRange('A1:A5').getValues().flat(), s.getMaxRows(), s.getRange('A1:A5').getNumberFormats().flat().map((f) => f === '@')];",
  );
  expect(go()).toEqual([['', 1, '', '', 2], 1003, [true, true, true, true, false]]);
});

test('deleted rows are gone with their contents; all rows cannot be deleted', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:A3').setValues([[1], [2], [3]]); s.deleteRow(2); const left = s.getRange('A1:A2').getValues().flat(); const none = s.deleteRows(1, 1); return [left, s.getMaxRows(), s.getRange('A1').getValue(), none, caught(() => s.deleteRows(1, 998)), caught(() => s.deleteRow(5000))];",
  );
  expect(go()).toEqual([
    [1, 3],
    998,
    3,
    undefined,
    "You can't delete all the rows on the sheet.",
    'Those rows are out of bounds.',
  ]);
});

test('moved rows go before another row, numbered before the move, and none is lost', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:A4').setValues([[1], [2], [3], [4]]); const none = s.moveRows(s.getRange('B1:B2'), 5); const after = s.getRange('A1:A4').getValues().flat(); s.moveRows(s.getRange('A4'), 1); return [none, after, s.getRange('A1:A4').getValues().flat(), s.getMaxRows(), caught(() => s.moveRows(s.getRange('A1'), 1001))];",
  );
  expect(go()).toEqual([undefined, [3, 4, 1, 2], [2, 3, 4, 1], 1000, 'Those rows are out of bounds.']);
});

test('deleted columns are gone with their contents; all columns cannot be deleted', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:C1').setValues([[1, 2, 3]]); const none = s.deleteColumns(2, 1); return [s.getRange('A1:B1').getValues().flat(), s.getMaxColumns(), none, caught(() => s.deleteColumns(1, 25)), caught(() => s.deleteColumns(30, 1))];",
  );
  expect(go()).toEqual([
    [1, 3],
    25,
    undefined,
    "You can't delete all the columns on the sheet.",
    'Those columns are out of bounds.',
  ]);
});

test('rows inserted and deleted by a script land at once', () => {
  const { run, workbook } = body(
    "sheet().appendRow(['a']); sheet().insertRowsAfter(1, 5); sheet().getLastRow();",
  );
  run({ faults: { at: 3, act: 'kill-before' } });
  expect([workbook.tab('Sheet1').lastRow, workbook.tab('Sheet1').maxRows]).toEqual([1, 1005]);
});

test('inserted columns push cells, widths and hidden columns', () => {
  const { go, workbook } = body(
    "const s = sheet(); s.getRange('A1:B1').setValues([['a', 'b']]); s.setColumnWidth(2, 50).setColumnWidths(3, 2, 70); s.hideColumns(2); s.insertColumnsAfter(1, 1); return [s.getRange('A1:C1').getValues()[0], s.isColumnHiddenByUser(2), s.isColumnHiddenByUser(3), s.getMaxColumns()];",
  );
  expect(go()).toEqual([['a', '', 'b'], false, true, 27]);
  expect([2, 3, 4].map((column) => workbook.tab('Sheet1').columnWidth(column))).toEqual([100, 50, 70]);
});

test('columns and tabs are hidden and shown, rows frozen, tabs coloured', () => {
  const { go, workbook } = body(
    "const s = sheet(); s.hideColumns(2, 2); s.showColumns(3); s.setFrozenRows(1); s.setTabColor('#ff0000'); const other = book().insertSheet('Other'); other.hideSheet(); const seen = [s.isColumnHiddenByUser(2), s.isColumnHiddenByUser(3), s.getFrozenRows(), other.isSheetHidden(), caught(() => s.hideSheet())]; other.showSheet(); return seen.concat(other.isSheetHidden());",
  );
  expect(go()).toEqual([true, false, 1, true, "You can't hide all the sheets in a document.", false]);
  expect(workbook.tab('Sheet1').color).toBe('#ff0000');
});

test('tabs are inserted after the active one, become active, and are found by name or id', () => {
  const { go } = body(
    "b = book(); b.insertSheet('Ledger'); const id = b.getSheetByName('Ledger').getSheetId(); b.insertSheet('First', 0); return [b.getSheets().map((s) => s.getName()), b.getSheetById(id).getName(), b.getSheetByName('ledger'), b.getSheetById(99), b.getActiveSheet().getName()];",
  );
  expect(go()).toEqual([['First', 'Sheet1', 'Ledger'], 'Ledger', null, null, 'First']);
});

test('two tabs cannot have the same name', () => {
  const { go } = body(
    "return [caught(() => book().insertSheet('sheet1')), caught(() => book().insertSheet('B').setName('Sheet1')), sheet().setName('A').getName()];",
  );
  const taken = (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`;
  expect(go()).toEqual([taken('sheet1'), taken('Sheet1'), 'A']);
});

test('the last visible tab cannot be deleted; a deleted tab’s handle fails', () => {
  const { go } = body(
    "const s = book().insertSheet('B'); book().deleteSheet(s); return [book().getSheets().length, caught(() => s.getLastRow()), caught(() => book().deleteSheet(sheet()))];",
  );
  expect(go()).toEqual([1, 'Sheet 1 not found', "You can't remove all the visible sheets in a document."]);
});

test('the active tab is moved and activated', () => {
  const { go } = body(
    "b = book(); b.insertSheet('B'); b.setActiveSheet(b.getSheetByName('Sheet1')); b.moveActiveSheet(2); sheet().activate(); return b.getSheets().map((s) => s.getName());",
  );
  expect(go()).toEqual(['B', 'Sheet1']);
  expect(body('sheet().activate();').run().effects.activeTab).toBe('Sheet1');
});

test('a cell is activated with its tab, and is the person’s selection then', () => {
  const { run } = body(
    "sheet().getRange('B3').activate(); return book().getActiveRange().getA1Notation() + book().getActiveSheet().getName();",
  );
  expect(run()).toMatchObject({
    value: 'B3Sheet1',
    effects: { activeTab: 'Sheet1', activeArea: { row: 3, column: 2, rows: 1, columns: 1 } },
  });
});

test('the selection is the person’s in a menu and the first cell in a trigger', () => {
  const { google, run } = body(
    'return [book().getActiveSheet().getName(), book().getActiveRange().getA1Notation(), book().getActiveCell().getA1Notation()];',
    {},
    { workbook: { contested: { activeSpreadsheet: 'always' } } },
  );
  google.person.addTab('B');
  google.person.select('B', { row: 3, column: 2, rows: 2, columns: 2 });
  expect(returned(run())).toEqual(['B', 'B3:C4', 'B3']);
  expect(returned(run({ as: 'trigger' }))).toEqual(['Sheet1', 'A1', 'A1']);
});

test('the spreadsheet has an id, a name, an address, a time zone and a locale', () => {
  const { go } = body(
    'b = book(); return [b.getId(), b.getName(), b.getUrl(), b.getSpreadsheetTimeZone(), b.getSpreadsheetLocale()];',
    {},
    { workbook: { id: 'abc', name: 'Salon', locale: 'fr_BE' } },
  );
  expect(go()).toEqual([
    'abc',
    'Salon',
    'https://docs.google.com/spreadsheets/d/abc/edit',
    'Europe/Brussels',
    'fr_BE',
  ]);
});

test('metadata is found by key, value, id and kind of place', () => {
  const { go } = body(
    "b = book(); const s = sheet(); b.addDeveloperMetadata('whole'); s.addDeveloperMetadata('tab', 'ledger'); s.getRange('B:B').addDeveloperMetadata('column', 'points', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); s.getRange('2:2').addDeveloperMetadata('row'); const T = SpreadsheetApp.DeveloperMetadataLocationType; const keys = (f) => f.find().map((m) => m.getKey()); const column = b.createDeveloperMetadataFinder().withKey('column').withValue('points').find()[0]; return [keys(b.createDeveloperMetadataFinder()), keys(s.createDeveloperMetadataFinder()), keys(b.createDeveloperMetadataFinder().withLocationType(T.ROW)), keys(b.createDeveloperMetadataFinder().withId(column.getId())), column.getValue(), column.getLocation().getColumn().getA1Notation(), column.getLocation().getRow(), column.getLocation().getLocationType() === T.COLUMN, s.getDeveloperMetadata().map((m) => m.getLocation().getSheet().getName())];",
  );
  expect(go()).toEqual([
    ['whole', 'tab', 'column', 'row'],
    ['tab', 'column', 'row'],
    ['row'],
    ['column'],
    'points',
    'B:B',
    null,
    true,
    ['Sheet1'],
  ]);
});

test('metadata can be changed and removed', () => {
  const { go } = body(
    "const s = sheet(); s.addDeveloperMetadata('k', 'v'); const m = s.getDeveloperMetadata()[0]; m.setValue('w'); const value = s.getDeveloperMetadata()[0].getValue(); m.remove(); return [value, s.getDeveloperMetadata().length, caught(() => m.getKey())];",
  );
  expect(go()).toEqual(['w', 0, 'The developer metadata does not exist.']);
});

test('metadata goes on whole rows and columns only', () => {
  const { go } = body(
    "return ['A1', 'A1:B1000', 'A2:A'].map((a1) => caught(() => sheet().getRange(a1).addDeveloperMetadata('k')).slice(0, 50));",
  );
  expect(go()).toEqual(new Array(3).fill('Adding developer metadata to arbitrary ranges is n'));
});

test('a column by its numbers is whole for metadata or is not', () => {
  const code = "sheet().getRange(1, 4, 1000, 1).addDeveloperMetadata('k');";
  const outcome = (wholeLines: 'open-ranges' | 'any-form') =>
    body(code, {}, { workbook: { contested: { wholeLines } } }).google.run('go').status;
  expect(outcome('open-ranges')).toBe('threw');
  expect(outcome('any-form')).toBe('returned');
});

test('metadata moves with its row, column or tab and is deleted with it', () => {
  const { google, go, workbook } = body(
    "const s = sheet(); if (a) { s.getRange('C:C').addDeveloperMetadata('c'); s.getRange('5:5').addDeveloperMetadata('r'); s.addDeveloperMetadata('t'); } return book().createDeveloperMetadataFinder().find().map((m) => { const l = m.getLocation(); const p = l.getColumn() || l.getRow(); return m.getKey() + (p ? p.getA1Notation() : ''); });",
  );
  go(true);
  const { person } = google;
  person.insertColumns('Sheet1', 1, 2);
  person.moveColumn('Sheet1', 5, 1);
  person.insertRows('Sheet1', 3);
  person.moveRows('Sheet1', 6, 1, 2);
  expect(go()).toEqual(['cA:A', 'r2:2', 't']);
  person.deleteRows('Sheet1', 2);
  person.deleteColumns('Sheet1', 1);
  expect(go()).toEqual(['t']);
  person.addTab('B');
  person.deleteTab('Sheet1');
  expect(workbook.state.metadata).toEqual([]);
});

test('metadata stays on its row when a person sorts', () => {
  const { google, go } = body(
    "const s = sheet(); if (a) { s.getRange('A1:A2').setValues([[2], [1]]); s.getRange('1:1').addDeveloperMetadata('r'); } return [s.getRange('A1:A2').getValues().flat(), book().createDeveloperMetadataFinder().find()[0].getLocation().getRow().getRow()];",
  );
  go(true);
  google.person.sort('Sheet1', 1, 'ascending');
  expect(go()).toEqual([[1, 2], 1]);
});

test('protections are kept, described, listed and removed', () => {
  const { go } = body(
    "const s = sheet(); const P = SpreadsheetApp.ProtectionType; const p = s.getRange('A1:B2').protect().setDescription('journal').setWarningOnly(true); s.protect().setUnprotectedRanges([s.getRange('C1')]); s.protect(); const seen = [s.getProtections(P.RANGE).map((x) => [x.getDescription(), x.isWarningOnly(), x.getRange().getA1Notation()]), s.getProtections(P.SHEET).length]; p.remove(); return seen.concat(s.getProtections(P.RANGE).length, caught(() => s.getProtections('RANGE')));",
  );
  expect(go()).toEqual([
    [['journal', true, 'A1:B2']],
    1,
    0,
    "The parameters don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
  ]);
});

test('the range of a protected tab covers it and has no name', () => {
  const { go } = body(
    'const r = sheet().protect().getRange(); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()];',
  );
  expect(go()).toEqual(['', 1000, 26]);
});

test('protected ranges stretch and move with rows and columns', () => {
  const { google, go } = body(
    "if (a) sheet().getRange('B2:C3').protect(); return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation());",
  );
  go(true);
  google.person.insertRows('Sheet1', 3);
  google.person.insertColumns('Sheet1', 1);
  expect(go()).toEqual(['C2:D4']);
  google.person.deleteRows('Sheet1', 2, 3);
  expect(go()).toEqual([]);
});

test('protection does not stop its owner, script or person', () => {
  const { go, google, workbook } = body(
    "sheet().protect(); sheet().getRange('A1').setValue('script'); return sheet().getRange('A1').getValue();",
  );
  expect(go()).toBe('script');
  google.person.edit('Sheet1', 1, 1, 'person');
  expect(workbook.tab('Sheet1').values()).toEqual([['person']]);
});

test('a tab that its owner closed refuses what a script writes, and can not be edited', () => {
  const { go, google } = body(
    "const r = sheet().getRange('A1'); return [r.canEdit(), caught(() => { r.setValue('x'); SpreadsheetApp.flush(); })];",
  );
  expect(go()).toEqual([true, 'nothing was thrown']);
  google.person.closeTab('Sheet1');
  const [canEdit, said] = go() as [boolean, string];
  expect(canEdit).toBe(false);
  expect(said).toMatch(/protected/);
});
