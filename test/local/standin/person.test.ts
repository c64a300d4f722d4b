import { expect, test } from 'vitest';
import { openWorkbook } from '../../../src/local/standin/index';
import { body, script } from './script';

const ON_EDIT = `function onEdit(e) { console.log(e.range.getSheet().getName() + ' ' + e.range.getA1Notation(), e.value, e.oldValue, e.source.getId()); }`;

/** A workbook with a small table and a script that records its edits. */
function table() {
  const { google, workbook } = script(ON_EDIT);
  const { person } = google;
  person.paste('Sheet1', 1, 1, [
    ['name', 'points'],
    ['Cas', 3],
    ['ann', 2],
    ['Bob', ''],
  ]);
  return { google, person, workbook, values: () => workbook.tab('Sheet1').values() };
}

test('typed text is understood as the sheet understands it', () => {
  const { person, workbook } = table();
  person.edit('Sheet1', 5, 1, '007');
  person.edit('Sheet1', 5, 2, '=SUM(A1)');
  expect(workbook.tab('Sheet1').cell(5, 1).value).toBe(7);
  expect(workbook.tab('Sheet1').cell(5, 2).formula).toBe('=SUM(A1)');
});

test('an edit of one cell fires onEdit with old and new text', () => {
  const { person } = table();
  const edit = (text: string) => person.edit('Sheet1', 2, 2, text)?.effects.log;
  expect(edit('5')).toEqual(['Sheet1 B2 5 3 stand-in-workbook']);
  expect(edit('')).toEqual(['Sheet1 B2 undefined 5 stand-in-workbook']);
  expect(person.clear('Sheet1', { row: 2, column: 1, rows: 1, columns: 1 })?.effects.log).toEqual([
    'Sheet1 A2 undefined Cas stand-in-workbook',
  ]);
});

test('a paste or a cleared block fires onEdit once, without values', () => {
  const { person } = table();
  expect(person.paste('Sheet1', 2, 1, [[1, 2], [3]])?.effects.log).toEqual([
    'Sheet1 A2:B3 undefined undefined stand-in-workbook',
  ]);
  expect(person.clear('Sheet1', { row: 2, column: 1, rows: 2, columns: 2 })?.effects.log).toEqual([
    'Sheet1 A2:B3 undefined undefined stand-in-workbook',
  ]);
});

test('moving rows or columns fires onEdit; sorting, inserting, deleting, renaming, hiding, filtering and undo do not', () => {
  const { person } = table();
  expect(person.moveRows('Sheet1', 2, 1, 4)?.effects.log).toEqual([
    'Sheet1 A3:Z3 undefined undefined stand-in-workbook',
  ]);
  expect(person.moveColumn('Sheet1', 1, 3)?.effects.log).toEqual([
    'Sheet1 B1:B1000 undefined undefined stand-in-workbook',
  ]);
  person.addTab('Other');
  const silent = [
    person.sort('Sheet1', 1, 'ascending'),
    person.insertRows('Sheet1', 1),
    person.deleteRows('Sheet1', 1),
    person.insertColumns('Sheet1', 1),
    person.deleteColumns('Sheet1', 1),
    person.renameTab('Other', 'New'),
    person.hideTab('New'),
    person.showTab('New'),
    person.hideColumn('Sheet1', 1),
    person.showColumn('Sheet1', 1),
    person.filter('Sheet1', 1, ['x']),
    person.moveTab('New', 1),
    person.undo(),
    person.deleteTab('New'),
  ];
  expect(silent).toEqual(silent.map(() => null));
});

test('a script’s own writes do not fire onEdit', () => {
  const { run } = script(
    `${ON_EDIT} function go() { sheet().getRange('A1').setValue('x'); sheet().appendRow(['y']); }`,
  );
  expect(run().effects.log).toEqual([]);
});

test('a script without onEdit is not run', () => {
  expect(body('').google.person.edit('Sheet1', 1, 1, 'x')).toBe(null);
});

test('an onEdit that throws leaves the edit in place', () => {
  const { google, workbook } = script("function onEdit() { throw new Error('no'); }");
  expect(google.person.edit('Sheet1', 1, 1, 'x')?.status).toBe('threw');
  expect(workbook.tab('Sheet1').values()).toEqual([['x']]);
});

test('a sort moves whole rows: numbers, text without case, booleans, blanks last', () => {
  const { person, values, workbook } = table();
  person.edit('Sheet1', 5, 1, 'TRUE');
  person.edit('Sheet1', 6, 1, '4');
  person.sort('Sheet1', 1, 'ascending', { from: 2, to: 6 });
  expect(values().map((row) => row[0])).toEqual(['name', 4, 'ann', 'Bob', 'Cas', true]);
  person.sort('Sheet1', 2, 'descending', { from: 2, to: 6 });
  expect(values().map((row) => row[1])).toEqual(['points', 3, 2, '', '', '']);
  person.sort('Sheet1', 1, 'ascending');
  expect(values().map((row) => row[0])).toEqual([4, 'ann', 'Bob', 'Cas', 'name', true]);
  expect(workbook.tab('Sheet1').frozenRows).toBe(0);
});

test('a sort without a span leaves frozen rows', () => {
  const { go, google, workbook } = body(
    "const s = sheet(); s.getRange('A1:A3').setValues([['z'], ['b'], ['a']]); s.setFrozenRows(1);",
  );
  go();
  google.person.sort('Sheet1', 1, 'ascending');
  expect(workbook.tab('Sheet1').values().flat()).toEqual(['z', 'a', 'b']);
});

test('formats and notes move with sorted rows', () => {
  const { go, google, workbook } = body(
    "const s = sheet(); s.getRange('A1:A2').setValues([[2], [1]]); s.getRange('A1').setNote('two').setNumberFormat('0.00');",
  );
  go();
  google.person.sort('Sheet1', 1, 'ascending');
  expect(workbook.tab('Sheet1').cell(2, 1)).toMatchObject({ value: 2, note: 'two', display: '2.00' });
});

test('rows and columns are inserted, deleted and moved with all they hold', () => {
  const { person, values } = table();
  person.insertRows('Sheet1', 3, 1);
  person.deleteColumns('Sheet1', 1);
  expect(values()).toEqual([['points'], [3], [''], [2]]);
  person.moveRows('Sheet1', 4, 1, 1);
  person.insertColumns('Sheet1', 1);
  person.moveColumn('Sheet1', 2, 1);
  expect(values()).toEqual([[2], ['points'], [3]]);
});

test('a row inserted by hand takes the formats of the row above', () => {
  const { go, google, workbook } = body("sheet().getRange('A1').setNumberFormat('@').setValue('007');");
  go();
  google.person.insertRows('Sheet1', 2);
  google.person.edit('Sheet1', 2, 1, '007');
  google.person.insertRows('Sheet1', 1);
  google.person.edit('Sheet1', 1, 1, '007');
  expect(workbook.tab('Sheet1').values().flat()).toEqual([7, '007', '007']);
});

test('the spreadsheet is given another name, which undo does not take back', () => {
  const { person, workbook } = table();
  person.addTab('B');
  person.renameWorkbook('Salon Lumière');
  person.undo();
  expect([workbook.name, workbook.tabs().length]).toEqual(['Salon Lumière', 1]);
});

test('tabs are renamed, added, deleted, hidden, shown and moved', () => {
  const { person, workbook } = table();
  person.addTab('B');
  person.renameTab('Sheet1', 'A');
  person.moveTab('B', 1);
  person.hideTab('A');
  expect(workbook.tabs().map((tab) => [tab.name, tab.hidden])).toEqual([
    ['B', false],
    ['A', true],
  ]);
  expect(() => person.hideTab('B')).toThrow('One tab must stay visible.');
  expect(() => person.renameTab('B', 'A')).toThrow('already exists');
  person.showTab('A');
  person.deleteTab('B');
  expect(workbook.tabs().map((tab) => tab.name)).toEqual(['A']);
});

test('a filter hides rows by displayed text and changes no value a script reads', () => {
  const { google, person, workbook } = table();
  person.filter('Sheet1', 1, ['ann']);
  const hidden = () => [1, 2, 3, 4, 5].map((row) => workbook.tab('Sheet1').rowHidden(row));
  expect(hidden()).toEqual([false, true, false, true, false]);
  expect(workbook.tab('Sheet1').lastRow).toBe(4);
  person.insertColumns('Sheet1', 1);
  expect(hidden()).toEqual([false, true, false, true, false]);
  person.filter('Sheet1', 2, null);
  expect(hidden()).toEqual([false, false, false, false, false]);
  expect(google.exposed).toContain('onEdit');
});

const ACTS: [string, (person: ReturnType<typeof table>['person']) => void][] = [
  ['edit', (person) => person.edit('Sheet1', 2, 1, '=x')],
  ['paste', (person) => person.paste('Sheet1', 2, 2, [['a', 'b'], ['2024-01-01']])],
  ['clear', (person) => person.clear('Sheet1', { row: 1, column: 1, rows: 3, columns: 2 })],
  ['sort', (person) => person.sort('Sheet1', 1, 'descending')],
  ['insertRows', (person) => person.insertRows('Sheet1', 2, 3)],
  ['deleteRows', (person) => person.deleteRows('Sheet1', 2, 2)],
  ['insertColumns', (person) => person.insertColumns('Sheet1', 1, 2)],
  ['deleteColumns', (person) => person.deleteColumns('Sheet1', 1, 2)],
  ['moveRows', (person) => person.moveRows('Sheet1', 1, 2, 5)],
  ['moveRows up', (person) => person.moveRows('Sheet1', 3, 2, 1)],
  ['moveColumn', (person) => person.moveColumn('Sheet1', 1, 3)],
  ['moveColumn left', (person) => person.moveColumn('Sheet1', 2, 1)],
  ['renameTab', (person) => person.renameTab('Sheet1', 'Z')],
  ['hideColumn', (person) => person.hideColumn('Sheet1', 1)],
  ['filter', (person) => person.filter('Sheet1', 1, ['ann'])],
  ['addTab', (person) => person.addTab('B')],
  ['deleteTab', (person) => person.deleteTab('Sheet1')],
];

test.each(ACTS)('undo takes back the last act: %s', (_, act) => {
  const { person, workbook, google } = table();
  person.addTab('Spare');
  google.workbook.change({
    metadata: [
      { id: 90, key: 'row', value: null, visibility: 'DOCUMENT', place: { type: 'ROW', tab: 0, at: 2 } },
      {
        id: 91,
        key: 'column',
        value: null,
        visibility: 'DOCUMENT',
        place: { type: 'COLUMN', tab: 0, at: 1 },
      },
    ],
  });
  const picture = () => ({
    tabs: workbook.tabs().map((tab) => ({
      name: tab.name,
      values: tab.values(),
      size: [tab.maxRows, tab.maxColumns],
      formats: tab.values().map((row, r) => row.map((__, c) => tab.cell(r + 1, c + 1).format)),
      hidden: [tab.columnHidden(1), tab.rowHidden(2)],
    })),
    metadata: [...workbook.state.metadata].sort((a, b) => a.id - b.id),
  });
  const before = picture();
  act(person);
  expect(picture()).not.toEqual(before);
  person.undo();
  expect(picture()).toEqual(before);
});

test('undo leaves what the script wrote elsewhere since', () => {
  const { google, go, workbook } = body("sheet().getRange('C1').setValue('script');");
  google.person.edit('Sheet1', 1, 1, 'person');
  go();
  google.person.undo();
  expect(workbook.tab('Sheet1').values()).toEqual([['', '', 'script']]);
  expect(google.person.undo()).toBe(null);
});

test('undo still works after a restore that brought a tab back', () => {
  const { google, workbook } = body('');
  google.person.addTab('B');
  google.person.edit('B', 1, 1, 'x');
  const start = workbook.snapshot();
  google.person.deleteTab('B');
  workbook.restore(start);
  google.person.undo();
  expect(workbook.tab('B').values()).toEqual([]);
});

test('input that a rule rejects is refused and changes nothing', () => {
  const { go, google, workbook } = body(
    "sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build());",
  );
  go();
  expect(() => google.person.edit('Sheet1', 1, 1, 'no')).toThrow('violates the data validation rules');
  expect(workbook.tab('Sheet1').values()).toEqual([]);
});

test('a copy of the workbook has the tabs, another id and no properties', () => {
  const { google, go, workbook } = body(
    "sheet().getRange('A1').setValue('x'); PropertiesService.getScriptProperties().setProperty('p', '1');",
  );
  go();
  const copy = google.person.copyWorkbook('Copy');
  expect([copy.name, copy.tab('Sheet1').values(), copy.scriptProperties()]).toEqual(['Copy', [['x']], {}]);
  expect(copy.id).not.toBe(workbook.id);
  copy.tab('Sheet1').load([['only in the copy']]);
  expect(workbook.tab('Sheet1').values()).toEqual([['x']]);
});

test('a person may act between any two calls of an execution', () => {
  const { google, workbook } = body(
    "const r = sheet().getRange('A1'); const one = r.getValue(); const two = r.getValue(); sheet().appendRow([one + two]);",
  );
  google.person.edit('Sheet1', 1, 1, 'a');
  google.run('go', [], {
    before: (call) => {
      if (call.n === 2) google.person.edit('Sheet1', 1, 1, 'b');
    },
  });
  expect(workbook.tab('Sheet1').values()).toEqual([['b'], ['ab']]);
});

test('a pasted block grows the grid', () => {
  const workbook = openWorkbook();
  const { google } = body('', { workbook });
  google.person.paste('Sheet1', 1000, 26, [['a', 'b'], ['c']]);
  expect([workbook.tab('Sheet1').maxRows, workbook.tab('Sheet1').maxColumns]).toEqual([1001, 27]);
});
