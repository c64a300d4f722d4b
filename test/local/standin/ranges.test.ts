import { expect, test } from 'vitest';
import { body, thrown } from './script';

test('getRange takes four numeric forms and A1 notation', () => {
  const { go } = body(
    "const s = sheet(); return [s.getRange(2, 3), s.getRange(2, 3, 4), s.getRange(2, 3, 4, 5), s.getRange('B2'), s.getRange('b2:d4'), s.getRange('A:A'), s.getRange('A2:C'), s.getRange('2:3'), s.getRange('$A$1'), s.getRange(\"'Sheet1'!B2\")].map((r) => r.getA1Notation());",
  );
  expect(go()).toEqual(['C2', 'C2:C5', 'C2:G5', 'B2', 'B2:D4', 'A:A', 'A2:C1000', '2:3', 'A1', 'B2']);
});

test('a range outside the grid, or none at all, is refused', () => {
  const { go } = body(
    "const s = sheet(); return [() => s.getRange(1001, 1), () => s.getRange(1, 27), () => s.getRange(0, 1), () => s.getRange(1, 0), () => s.getRange(1, 1, 0), () => s.getRange(1, 1, 1, 0), () => s.getRange('A'), () => s.getRange('Other!A1'), () => s.getRange('A1:')].map(caught);",
  );
  expect(go()).toEqual([
    'The coordinates of the range are outside the dimensions of the sheet.',
    'The coordinates of the range are outside the dimensions of the sheet.',
    'The starting row of the range is too small.',
    'The starting column of the range is too small.',
    'The number of rows in the range must be at least 1.',
    'The number of columns in the range must be at least 1.',
    'Range not found',
    'Range not found',
    'Range not found',
  ]);
});

test('a range knows its place', () => {
  const { go } = body(
    "const r = sheet().getRange('B3:D7'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getSheet().getName()];",
  );
  expect(go()).toEqual([3, 2, 7, 4, 5, 3, 'Sheet1']);
});

test('setValues wants exactly the rows and columns of its range, and fails at the call', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1:B2'); return [() => r.setValues([[1, 2]]), () => r.setValues([[1, 2], [3]]), () => r.setValues([1, 2]), () => r.setValues('x')].map(caught);",
  );
  expect(go()).toEqual([
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    "The parameters (Number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ]);
  expect(workbook.tab('Sheet1').lastRow).toBe(0);
});

test('setValue fills every cell of its range', () => {
  const { go } = body("const r = sheet().getRange('A1:B2'); r.setValue('x'); return r.getValues();");
  expect(go()).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('getValues gives arrays of the script, with empty cells as empty text', () => {
  const { go } = body(
    "sheet().getRange('B2').setValue(1); const v = sheet().getRange('A1:C2').getValues(); return [v instanceof Array, v[0] instanceof Array, v, sheet().getRange('A1').isBlank()];",
  );
  expect(go()).toEqual([
    true,
    true,
    [
      ['', '', ''],
      ['', 1, ''],
    ],
    true,
  ]);
});

test('getFormulas gives formulas and getValues their values', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1:B1'); if (!a) r.setValues([['=POINTS(1)', 2]]); return [r.getFormulas(), r.getValues()];",
  );
  expect(go()).toEqual([[['=POINTS(1)', '']], [['#NAME?', 2]]]);
  workbook.tab('Sheet1').setFormulaResult(1, 1, 7);
  expect(go(true)).toEqual([[['=POINTS(1)', '']], [[7, 2]]]);
});

test('clearContent empties cells and leaves formats, notes and validation', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1'); r.setNumberFormat('@').setNote('n').setValue('=x'); r.clearContent(); return [r.getValue(), r.getFormulas()[0][0], sheet().getLastRow()];",
  );
  expect(go()).toEqual(['', '', 0]);
  expect(workbook.tab('Sheet1').cell(1, 1)).toMatchObject({ format: '@', note: 'n' });
});

test('formats, notes and looks are kept by cell', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1:B1'); r.setNumberFormats([['@', '0.00']]).setFontWeight('bold').setFontColor('#111').setBackground('#eee').setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setHorizontalAlignment('right').setVerticalAlignment('top'); sheet().getRange('A1').setNote('hello'); sheet().getRange('A1').setFontWeight(null); return [r.getNumberFormats(), r.getNotes()];",
  );
  expect(go()).toEqual([[['@', '0.00']], [['hello', '']]]);
  expect(workbook.tab('Sheet1').cell(1, 1)).toMatchObject({
    note: 'hello',
    style: { color: '#111', background: '#eee', wrap: 'CLIP', horizontal: 'right', vertical: 'top' },
  });
  expect(thrown(body("sheet().getRange('A1').setFontWeight('heavy');").run())).toBe(
    'Invalid argument: heavy',
  );
});

test('a search is literal, without case, over displayed text, anywhere in a cell', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:C2').setValues([['dav*01', 'DAV201', 12.5], ['xDAV*01x', '=DAV', true]]); s.getRange('C1').setNumberFormat('0.00'); const find = (t) => s.createTextFinder(t).findAll().map((r) => r.getA1Notation()); return ['DAV*01', '12.50', '12.5', 'true', '#NAME', '=DAV'].map(find);",
  );
  expect(go()).toEqual([['A1', 'A2'], ['C1'], ['C1'], ['C2'], ['B2'], []]);
});

test('search options: case, entire cell, regular expression, formula text', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:C1').setValues([['dav', 'DAV', 'DAV*01']]); s.getRange('A2').setValue('=DAV()'); const find = (t, f) => f(s.createTextFinder(t)).findAll().map((r) => r.getA1Notation()); return [find('DAV', (t) => t.matchCase(true)), find('dav', (t) => t.matchEntireCell(true)), find('^D.V$', (t) => t.useRegularExpression(true).matchCase(true)), find('DAV()', (t) => t.matchFormulaText(true))];",
  );
  expect(go()).toEqual([['B1', 'C1'], ['A1', 'B1'], ['B1'], ['A2']]);
});

test('a regular expression that does not parse is refused', () => {
  expect(thrown(body("sheet().createTextFinder('(').useRegularExpression(true).findNext();").run())).toBe(
    'Invalid regular expression: (',
  );
});

test('findNext walks by rows and answers null at the end', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:B2').setValues([['x', 'x'], ['x', 'y']]); const t = s.createTextFinder('x'); const walk = []; for (let i = 0; i < 4; i++) { const r = t.findNext(); walk.push(r && r.getA1Notation()); } const back = s.createTextFinder('x').findPrevious().getA1Notation(); const from = s.createTextFinder('x').startFrom(s.getRange('B1')).findNext().getA1Notation(); return [walk, back, from, s.createTextFinder('zz').findNext()];",
  );
  expect(go()).toEqual([['A1', 'B1', 'A2', null], 'A2', 'A2', null]);
});

test('a search sees hidden columns and filtered rows, or passes them over', () => {
  const code =
    "const s = sheet(); s.getRange('A1:B1').setValues([['x', 'x']]); s.hideColumns(2); return s.createTextFinder('x').findAll().map((r) => r.getA1Notation());";
  const seen = body(code, {}, { workbook: { contested: { searchSeesHiddenCells: true } } });
  expect(seen.go()).toEqual(['A1', 'B1']);
  const passed = body(code, {}, { workbook: { contested: { searchSeesHiddenCells: false } } });
  expect(passed.go()).toEqual(['A1']);
  passed.workbook.tab('Sheet1').load([['x'], ['y'], ['x']]);
  passed.google.person.filter('Sheet1', 1, ['y']);
  const rows = body("return sheet().createTextFinder('x').findAll().map((r) => r.getRow());", {
    workbook: passed.workbook,
  });
  expect(rows.go()).toEqual([1]);
});

test('replaceAllWith replaces what is found, in whole cells or in parts', () => {
  const { go, workbook } = body(
    "sheet().getRange('A1:B3').setValues([['Invoice', 'Invoice'], ['invoice 3', ''], ['Other', '']]); const column = sheet().getRange('A1:A3'); return [column.createTextFinder('invoice').matchEntireCell(true).replaceAllWith('Facture'), column.createTextFinder('Invoice').matchCase(true).replaceAllWith('x'), column.createTextFinder('invoice').replaceAllWith('$& a')];",
  );
  expect(go()).toEqual([1, 0, 1]);
  expect(workbook.tabs()[0]?.values()).toEqual([
    ['Facture', 'Invoice'],
    ['$& a 3', ''],
    ['Other', ''],
  ]);
});

test('a range named by its columns or rows alone keeps that name', () => {
  const { go } = body(
    "return ['D:F', 'D:B', '5:7', '5:2', 'C5:B2', '$C$3'].map((a1) => sheet().getRange(a1).getA1Notation());",
  );
  expect(go()).toEqual(['D:F', 'B:D', '5:7', '2:5', 'B2:C5', 'C3']);
});

test('what a script sets is read back: weights, colours, alignments and widths', () => {
  const { go } = body(
    "const s = sheet(); const r = s.getRange('A1:B1'); s.getRange('A1').setFontWeight('bold').setFontColor('#111111').setBackground('#eeeeee').setHorizontalAlignment('right'); s.setColumnWidth(1, 50); return [r.getFontWeights(), r.getFontColors(), r.getBackgrounds(), r.getHorizontalAlignments(), s.getColumnWidth(1), s.getColumnWidth(2)];",
  );
  expect(go()).toEqual([
    [['bold', 'normal']],
    [['#111111', '#000000']],
    [['#eeeeee', '#ffffff']],
    [['right', 'general']],
    50,
    100,
  ]);
});

test('a rule is read back with its kind, its words, its help and whether it rejects', () => {
  const { go } = body(
    "const C = SpreadsheetApp.DataValidationCriteria; const r = sheet().getRange('A1:B1'); sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(false).setHelpText('Choose').build()); const [[one, two]] = r.getDataValidations(); r.setDataValidations([[null, one]]); const moved = r.getDataValidations()[0].map((rule) => rule === null); return [one.getCriteriaType() === C.VALUE_IN_LIST, one.getCriteriaValues(), one.getAllowInvalid(), one.getHelpText(), two, moved];",
  );
  expect(go()).toEqual([true, [['Yes', 'No'], true], false, 'Choose', null, [true, false]]);
});

test('a search on a range stays inside it', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:A3').setValues([['x'], ['x'], ['x']]); return s.getRange('A2:A3').createTextFinder('x').findAll().map((r) => r.getRow());",
  );
  expect(go()).toEqual([2, 3]);
});

test('a search reads the sheet once, whatever its size', () => {
  expect(body("sheet().createTextFinder('x').findNext();").run().meter.byKind).toEqual({ search: 1 });
});

test('a rule that rejects input refuses a script’s value where it lands, and keeps the old one', () => {
  const { go, workbook } = body(
    "const r = sheet().getRange('A1'); r.setValue('yes'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).setHelpText('Choose').build()); r.setValue('perhaps'); const message = caught(() => SpreadsheetApp.flush()); return [message, r.getValue()];",
  );
  expect(go()).toEqual([
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
    'yes',
  ]);
  expect(workbook.tab('Sheet1').choices(1, 1)).toEqual(['yes', 'no']);
});

test.each([
  ['requireNumberGreaterThanOrEqualTo(0)', '5', '-1'],
  ['requireDate()', '2024-01-01', 'soon'],
  ['requireCheckbox()', 'TRUE', 'maybe'],
  ["requireValueInRange(sheet().getRange('C1:C2'))", 'red', 'blue'],
])('rules are checked by kind: %s accepts %s and rejects %s', (rule, good, bad) => {
  const { go } = body(
    `sheet().getRange('C1:C2').setValues([['red'], ['green']]); const r = sheet().getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()); const put = (x) => caught(() => { r.setValue(x); SpreadsheetApp.flush(); }); return [put(a), put(b) !== 'nothing was thrown', put('')];`,
  );
  expect(go(good, bad)).toEqual(['nothing was thrown', true, 'nothing was thrown']);
});

test('a rule allows invalid input unless told otherwise, and can be cleared', () => {
  const { go } = body(
    "const r = sheet().getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).build()); r.setValue('other'); const strict = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=TRUE').build(); r.setDataValidation(strict); r.clearDataValidations(); return r.getValue();",
  );
  expect(go()).toBe('other');
  expect(
    thrown(
      body(
        "SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1').setAllowInvalid(false).build();",
      ).run(),
    ),
  ).toContain('not modelled');
});

test('checkboxes put FALSE in their cells, so those rows count as filled', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1').setValue('x'); s.getRange('A1:A3').insertCheckboxes(); const boxes = [s.getLastRow(), s.getRange('A1:A3').getValues()]; s.getRange('B1').setValue('kept'); s.getRange('B1:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); return boxes.concat([s.getLastRow(), s.getRange('B1').getValue()]);",
  );
  expect(go()).toEqual([3, [[false], [false], [false]], 4, 'kept']);
});

test('moved cells go with contents, formats and notes, whole; what they leave is blank, and what was there is gone', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:B2').setNumberFormat('@').setValues([['007', 'a'], ['=b', 'c']]); s.getRange('A1').setNote('n'); s.getRange('D2').setValue('old'); const none = s.getRange('A1:B2').moveTo(s.getRange('C2:D9')); return [none, s.getRange('A1:D3').getValues(), s.getRange('C2').getNotes()[0][0], s.getRange('A1:C2').getNumberFormats().map((row) => row.map((f) => f === '@')), caught(() => s.getRange('A1:B2').moveTo(s.getRange('Z1')))];",
  );
  expect(go()).toEqual([
    undefined,
    [
      ['', '', '', ''],
      ['', '', '007', 'a'],
      ['', '', '=b', 'c'],
    ],
    'n',
    [
      [false, false, false],
      [false, false, true],
    ],
    'The coordinates of the range are outside the dimensions of the sheet.',
  ]);
});

test('formats alone are copied from one row to others', () => {
  const { go } = body(
    "const s = sheet(); s.getRange('A1:B1').setNumberFormat('@').setValues([['007', 'x']]); const none = s.getRange('A1:B1').copyTo(s.getRange('A2:B3'), { formatOnly: true }); s.getRange('A2:B2').setValues([['008', '9']]); return [none, s.getRange('A1:B3').getValues()];",
  );
  expect(go()).toEqual([
    undefined,
    [
      ['007', 'x'],
      ['008', '9'],
      ['', ''],
    ],
  ]);
});
