import { expect, test } from 'vitest';
import { openWorkbook, type WorkbookOptions } from '../../../src/local/standin/index';
import { body, thrown } from './script';

interface Shown {
  value: unknown;
  formula: string;
  format: string;
}

/** The cell's content after setValue of that text. */
function set(text: unknown, workbook: WorkbookOptions = {}, format = ''): Shown {
  const code = `const r = sheet().getRange('A1'); ${format ? `r.setNumberFormat('${format}');` : ''} r.setValue(a); return r.getValue();`;
  const google = body(code, {}, { workbook });
  const value = google.go(text);
  const { formula, format: left } = google.workbook.tab('Sheet1').cell(1, 1);
  return { value, formula, format: left };
}

const brussels = (text: string) => new Date(text);
const fr: WorkbookOptions = { locale: 'fr_BE' };
const us: WorkbookOptions = { locale: 'en_US' };

test.each<[string, unknown, string]>([
  ['12.50', 12.5, 'decimal point'],
  ['1,234.5', 1234.5, 'thousands'],
  ['12,50', '12,50', 'not a number in en_GB'],
  ['007', 7, 'leading zeros are lost'],
  ['+32470123456', 32470123456, 'a phone number loses its plus'],
  ['1e5', 100000, 'scientific'],
  ['-3', -3, 'negative'],
  ['12%', 0.12, 'percentage'],
  ['€12.50', 12.5, 'currency'],
  [' 5 ', 5, 'spaces around'],
  ['TRUE', true, 'boolean'],
  ['false', false, 'boolean in any case'],
  ['DAV*01', 'DAV*01', 'a code'],
  ['1.2.3', '1.2.3', 'a version'],
  ['12 rue Haute', '12 rue Haute', 'an address'],
  ['=', '=', 'a lone equals sign'],
  ['Marie 2', 'Marie 2', 'a name that starts like a month'],
  ['{"a":1}', '{"a":1}', 'JSON'],
  ['31/02/2018', '31/02/2018', 'no such day'],
  ['', '', 'empty'],
])('text put in a cell is read as a sheet reads it: %j becomes %j (%s)', (text, value) => {
  expect(set(text).value).toBe(value);
});

test.each([
  ['2018-03-15', 'en_GB', '2018-03-14T23:00:00Z'],
  ['15/03/2018', 'en_GB', '2018-03-14T23:00:00Z'],
  ['15/3/18', 'fr_BE', '2018-03-14T23:00:00Z'],
  ['3/15/2018', 'en_US', '2018-03-14T23:00:00Z'],
  ['1/2', 'en_GB', '2024-01-31T23:00:00Z'],
  ['15 Mar 2018', 'en_GB', '2018-03-14T23:00:00Z'],
  ['15 mars 2018', 'fr_BE', '2018-03-14T23:00:00Z'],
  ['Mar 15', 'en_US', '2024-03-14T23:00:00Z'],
  ['2018-07-15 10:30', 'en_GB', '2018-07-15T08:30:00Z'],
])('text that looks like a date becomes one: %s in %s', (text, locale, instant) => {
  const { value } = set(text, { locale });
  expect(value).toEqual(brussels(instant));
});

test('the locale decides separators and the order of day and month', () => {
  expect([set('12,50', fr).value, set('12.50', fr).value, set('1 234,5', fr).value]).toEqual([
    12.5,
    '12.50',
    1234.5,
  ]);
  expect([set('1/2/2024', us).value, set('1/2/2024', fr).value]).toEqual([
    brussels('2024-01-01T23:00:00Z'),
    brussels('2024-01-31T23:00:00Z'),
  ]);
  expect([set('VRAI', fr).value, set('VRAI').value]).toEqual([true, 'VRAI']);
});

test('text that starts with an equals sign becomes a formula, which is not computed', () => {
  expect(set('=1+1')).toEqual({ value: '#NAME?', formula: '=1+1', format: '' });
});

test('a plus sign before other text becomes a formula with an error', () => {
  expect(set('+32 470 12 34 56')).toEqual({ value: '#ERROR!', formula: '=+32 470 12 34 56', format: '' });
});

test('a leading apostrophe makes literal text and is not kept', () => {
  const taken: WorkbookOptions = { contested: { apostropheInOtherCells: 'taken' } };
  const texts = ["'=1+1", "'007", "'TRUE"];
  expect(texts.map((text) => set(text, taken)).map(({ value, formula }) => [value, formula])).toEqual([
    ['=1+1', ''],
    ['007', ''],
    ['TRUE', ''],
  ]);
});

test('a text cell (@) keeps text as it is', () => {
  const texts = ['+32470123456', '007', '=1+1', '2018-03-15', 'TRUE', '12%'];
  expect(texts.map((text) => set(text, {}, '@').value)).toEqual(texts);
  expect(set('=1+1', {}, '@').formula).toBe('');
});

test('another cell takes or keeps the apostrophe, as the workbook is told', () => {
  const kept: WorkbookOptions = { contested: { apostropheInOtherCells: 'kept' } };
  const taken: WorkbookOptions = { contested: { apostropheInOtherCells: 'taken' } };
  expect([set("'007", kept).value, set("'=1", kept), set("'007", taken).value]).toEqual([
    "'007",
    { value: "'=1", formula: '', format: '' },
    '007',
  ]);
});

test('where a space groups digits, a phone number written with spaces becomes a number', () => {
  expect([set('0470 12 34 56', fr).value, set('0470 12 34 56').value]).toEqual([470123456, '0470 12 34 56']);
});

test('a text cell takes or keeps the apostrophe, as the workbook is told', () => {
  expect(set("'007", { contested: { apostropheInTextCells: 'taken' } }, '@').value).toBe('007');
  expect(set("'007", { contested: { apostropheInTextCells: 'kept' } }, '@').value).toBe("'007");
});

test('a text cell keeps a number that a script writes as a number', () => {
  expect(set(5, {}, '@').value).toBe(5);
});

test('null and undefined empty a cell; what is no number shows #NUM!', () => {
  const { go } = body(
    "const r = sheet().getRange('A1:D1'); r.setValues([[1, 1, 1, 1]]); r.setValues([[null, undefined, NaN, 1 / 0]]); return r.getValues();",
  );
  expect(go()).toEqual([['', '', '#NUM!', '#NUM!']]);
});

test('objects and functions in cells are outside the model', () => {
  expect(thrown(body("sheet().getRange('A1').setValue({});").run())).toContain(
    'Writing a Object into a cell is not modelled',
  );
});

test('a Date is stored in the spreadsheet’s wall time and read back as a Date of the script', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1'); const d = new Date('2024-07-01T12:34:56Z'); r.setValue(d); const v = r.getValue(); return [v instanceof Date, v.getTime() === d.getTime()];",
  );
  expect(go()).toEqual([true, true]);
  expect(workbook.tab('Sheet1').cell(1, 1)).toMatchObject({
    display: '01/07/2024 14:34:56',
    format: 'dd/mm/yyyy hh:mm:ss',
  });
});

test('a date is a number whose format shows a date', () => {
  const { go } = body(
    "const r = sheet().getRange('A1'); r.setValue(new Date(2024, 0, 1)); const seen = [typeof r.getValue()]; r.setNumberFormat('0'); seen.push(r.getValue()); r.setNumberFormat('yyyy-mm-dd'); seen.push(r.getDisplayValues()[0][0]); return seen;",
  );
  expect(go()).toEqual(['object', 45292, '2024-01-01']);
});

test('changing the spreadsheet’s time zone moves the instants of its dates', () => {
  const { go } = body(
    "const r = sheet().getRange('A1'); r.setValue(new Date('2024-01-01T12:00:00Z')); book().setSpreadsheetTimeZone('America/New_York'); return [r.getValue().toISOString(), book().getSpreadsheetTimeZone(), caught(() => book().setSpreadsheetTimeZone('Nowhere/Else'))];",
  );
  expect(go()).toEqual(['2024-01-01T18:00:00.000Z', 'America/New_York', 'Invalid argument: Nowhere/Else']);
});

test.each([
  [1234.5, '#,##0.00', 'en_GB', '1,234.50'],
  [1234.5, '#,##0.00', 'fr_BE', '1 234,50'],
  [1.005, '0.00', 'en_GB', '1.01'],
  [0.125, '0.0%', 'en_GB', '12.5%'],
  [-5, '0;(0)', 'en_GB', '(5)'],
  [7, '000', 'en_GB', '007'],
  [12.5, '0.00 "pts"', 'en_GB', '12.50 pts'],
  [12.5, '[$€]#,##0.00', 'en_GB', '€12.50'],
  [0.1, '', 'fr_BE', '0,1'],
  [45292.5, 'd mmm yyyy h:mm', 'en_GB', '1 Jan 2024 12:00'],
  [100000, '0.00E+00', 'en_GB', '1.00E+05'],
])('number formats show %d with %s in %s as %s', (value, format, locale, shown) => {
  const { go } = body(
    "const r = sheet().getRange('A1'); r.setNumberFormat(b); r.setValue(a); return r.getDisplayValues()[0][0];",
    {},
    { workbook: { locale } },
  );
  expect(go(value, format)).toBe(shown);
});

test('a number format outside the model is refused when it is set', () => {
  expect(thrown(body("sheet().getRange('A1').setNumberFormat('[Red]z');").run())).toContain(
    'Number format [Red]z is not modelled',
  );
});

test('numbers typed as dates, percentages or money give an automatic cell that format', () => {
  expect(['2018-03-15', '12%', '$5', '1e5', '5'].map((text) => set(text).format)).toEqual([
    'yyyy-mm-dd',
    '0%',
    '[$$]#,##0.00',
    '0.00E+00',
    '',
  ]);
  expect(set('12%', {}, '0.00').format).toBe('0.00');
});

test('more than 50,000 characters in a cell are refused', () => {
  const { go } = body(
    "return [caught(() => sheet().getRange('A1').setValue('x'.repeat(50000))), caught(() => sheet().appendRow(['x'.repeat(50001)]))];",
  );
  expect(go()).toEqual([
    'nothing was thrown',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ]);
});

test('more than 10 million cells in a workbook are refused', () => {
  const { go } = body(
    'return [caught(() => sheet().insertRowsAfter(1, 383000)), caught(() => sheet().insertRowsAfter(1, 1000))];',
  );
  expect(go()).toEqual([
    'nothing was thrown',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ]);
});

test('a hundred thousand rows of twelve cells are written and read fast', () => {
  const workbook = openWorkbook();
  const { google } = body(
    "const s = sheet(); if (a === 'read') return s.getRange(1, 1, 100000, 12).getValues().length; s.insertRowsAfter(1, 100000); const rows = []; for (let i = 0; i < 100000; i++) rows.push([i, 'member ' + i, '2024-01-01', 'x', 'y', 'z', i / 100, true, 'note', '', 'k' + i, 'end']); s.getRange(1, 1, 100000, 12).setValues(rows); SpreadsheetApp.flush();",
    { workbook },
  );
  // CPU time of this process, since the machine may be busy with others.
  const spent = () => process.cpuUsage().user / 1000;
  let start = 0;
  const spans: Record<string, number> = {};
  const time = (what: string) => {
    google.run('go', [what], {
      before: () => {
        start = spent();
      },
    });
    spans[what] = spent() - start;
  };
  time('write');
  time('read');
  expect(workbook.tab('Sheet1').lastRow).toBe(100_000);
  // Each takes about 0.2 s on a small machine, plus garbage collection.
  expect(spans.write).toBeLessThan(2000);
  expect(spans.read).toBeLessThan(2000);
});

test('appending to a long tab costs as little as to a short one', () => {
  const workbook = openWorkbook();
  workbook.tab('Sheet1').load(Array.from({ length: 100_000 }, (_, index) => [index, 'x']));
  const { google } = body(
    "for (let i = 0; i < 200; i++) { sheet().appendRow([i, 'y']); sheet().getLastRow(); }",
    { workbook },
  );
  const start = process.cpuUsage().user;
  expect(google.run('go').status).toBe('returned');
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  expect(workbook.tab('Sheet1').lastRow).toBe(100_200);
});
