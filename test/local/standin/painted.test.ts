// Conditional formats, banding, the one filter of a tab, frozen columns, and one value for many places.
import { expect, test } from 'vitest';
import { openWorkbook } from '../../../src/local/standin/index';
import { body, thrown } from './script';

test('conditional formats are one list a tab, set whole and read back', () => {
  const { go, workbook } = body(`
    const s = sheet();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0)
      .setBackground('#fce8e6').setFontColor('#b3261e').setRanges([s.getRange('B2:B9')]).build();
    s.setConditionalFormatRules([...s.getConditionalFormatRules(), rule]);
    s.getRange('B2:B3').setValues([[-5], [5]]);
    return s.getConditionalFormatRules().map((one) => {
      const condition = one.getBooleanCondition();
      return [condition.getCriteriaType().toString(), condition.getCriteriaValues(),
        condition.getBackgroundObject().asRgbColor().asHexString(), one.getRanges()[0].getA1Notation()];
    });
  `);
  expect(go()).toEqual([['NUMBER_LESS_THAN', [0], '#fce8e6', 'B2:B9']]);
  expect(go()).toHaveLength(2);
  const tab = workbook.tab('Sheet1');
  expect(tab.seenStyle(2, 2)).toMatchObject({ background: '#fce8e6', color: '#b3261e' });
  expect(tab.seenStyle(3, 2)).toEqual({});
  expect(tab.look(2, 2)).toEqual({});
});

test('a conditional format follows its column, and names no other tab', () => {
  const { google, workbook } = body(`
    const s = sheet();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('Void')
      .setFontColor('#b3261e').setRanges([s.getRange('B2:B9')]).build();
    s.setConditionalFormatRules([rule]);
    return caught(() => book().insertSheet('Other').setConditionalFormatRules([rule]));
  `);
  expect(google.run('go')).toMatchObject({
    value: 'Conditional format rules cannot reference a different sheet.',
  });
  google.person.insertColumns('Sheet1', 1);
  google.person.edit('Sheet1', 4, 3, 'voided 12');
  expect(workbook.tab('Sheet1').seenStyle(4, 3)).toEqual({ color: '#b3261e' });
});

test('a conditional format needs a condition and a range', () => {
  const { run } = body(`
    const builder = SpreadsheetApp.newConditionalFormatRule();
    return a === 'range' ? builder.whenNumberLessThan(0).build() : builder.setRanges([sheet().getRange('A1')]).build();
  `);
  expect(thrown(run({}, 'range'))).toBe('The conditional format rule must have a range.');
  expect(thrown(run({}, 'condition'))).toBe('The conditional format rule is missing a condition.');
});

test('banding is laid over a range once, and is no look of a cell', () => {
  const { google, workbook } = body(`
    const range = sheet().getRange('A2:C9');
    range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
    return [sheet().getBandings().length, caught(() => range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false)),
      range.getBackgrounds()[1][0]];
  `);
  expect(google.run('go')).toMatchObject({
    value: [1, 'You cannot add alternating background colors to a range that already has them.', '#ffffff'],
  });
  expect(workbook.tab('Sheet1').seenStyle(3, 1)).toHaveProperty('background');
  expect(workbook.tab('Sheet1').seenStyle(2, 1)).toEqual({});
});

test('a tab has one filter, which hides rows by the values it names', () => {
  const { google, workbook } = body(`
    const s = sheet();
    s.getRange('A1:A3').setValues([['What'], ['Invoice'], ['Settings']]);
    const before = s.getFilter();
    const filter = s.getRange('A1:B9').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Settings']).build());
    return [before, s.getFilter().getColumnFilterCriteria(1).getHiddenValues(), caught(() => s.getRange('A1:B9').createFilter())];
  `);
  expect(google.run('go')).toMatchObject({
    value: [null, ['Settings'], "You can't create a filter in a sheet that already has a filter."],
  });
  expect([2, 3].map((row) => workbook.tab('Sheet1').rowHidden(row))).toEqual([false, true]);
  google.person.insertColumns('Sheet1', 1);
  expect([2, 3].map((row) => workbook.tab('Sheet1').rowHidden(row))).toEqual([false, true]);
});

test('a filter that is removed shows all rows again', () => {
  const { go, workbook } = body(`
    const s = sheet();
    s.getRange('A1:A2').setValues([['What'], ['Settings']]);
    s.getRange('A1:B9').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Settings']).build());
    s.getFilter().remove();
    return s.getFilter();
  `);
  expect(go()).toBe(null);
  expect(workbook.tab('Sheet1').rowHidden(2)).toBe(false);
});

test('columns are frozen, and texts wrapped, as a script asks and reads', () => {
  const { go } = body(`
    const s = sheet();
    s.setFrozenColumns(1);
    s.getRange('A1').setWrap(true);
    return [s.getFrozenColumns(), s.getRange('A1:B1').getWraps(), caught(() => s.setFrozenColumns(26))];
  `);
  expect(go()).toEqual([1, [[true, false]], "You can't freeze all visible columns."]);
});

test('a list of ranges takes one value in one call', () => {
  const { run, workbook } = body(`
    sheet().getRangeList(['B2', 'B9']).setValue('Julie');
    return sheet().getRangeList(['B2', 'B9']).getRanges().map((range) => range.getA1Notation());
  `);
  const outcome = run();
  expect(outcome).toMatchObject({ status: 'returned', value: ['B2', 'B9'] });
  expect(outcome.meter.byKind.write).toBe(1);
  expect([2, 9, 3].map((row) => workbook.tab('Sheet1').cell(row, 2).value)).toEqual(['Julie', 'Julie', '']);
});

test('colours of cells are in the file of the workbook', () => {
  const workbook = openWorkbook();
  workbook.paint(0, { bands: [{ area: { row: 2, column: 1, rows: 8, columns: 3 }, theme: 'LIGHT_GREY' }] });
  expect(workbook.copy().painted(0).bands).toHaveLength(1);
  expect(JSON.stringify(workbook.state)).toContain('LIGHT_GREY');
});
