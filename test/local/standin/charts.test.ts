import { expect, test } from 'vitest';
import { body } from './script';

const MADE =
  "const s = sheet(); s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('C2:F4')).setNumHeaders(1).setTransposeRowsAndColumns(true).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setOption('title', 'Points').setPosition(7, 1, 0, 0).build());";

test('a built chart has no id and is in no tab until it is inserted', () => {
  const { go, workbook } = body(
    "const s = sheet(); const chart = s.newChart().addRange(s.getRange('A1:B3')).setPosition(5, 1, 0, 0).build(); const before = [chart.getChartId(), s.getCharts().length]; s.insertChart(chart); return [...before, s.getCharts().length, typeof s.getCharts()[0].getChartId()];",
  );
  expect(go()).toEqual([null, 0, 1, 'number']);
  expect(workbook.state.charts).toHaveLength(1);
});

test('a chart keeps what its builder was told', () => {
  const { go, workbook } = body(`${MADE} return s.getCharts()[0].getRanges().map((r) => r.getA1Notation());`);
  expect(go()).toEqual(['C2:F4']);
  expect(workbook.state.charts?.[0]).toMatchObject({
    type: 'COLUMN',
    headers: 1,
    transposed: true,
    hidden: 'SHOW_BOTH',
    options: { title: 'Points' },
    at: { row: 7, column: 1 },
  });
});

test('updateChart puts a modified chart in the place of its own, removeChart takes it away', () => {
  const { go, workbook } = body(
    `${MADE} const one = s.getCharts()[0]; s.updateChart(one.modify().clearRanges().addRange(s.getRange('A1:B9')).setOption('title', 'Other').build()); const two = s.getCharts()[0]; const same = one.getChartId() === two.getChartId(); const ranges = two.getRanges().map((r) => r.getA1Notation()); s.removeChart(two); return [same, ranges, s.getCharts().length, caught(() => s.removeChart(two))];`,
  );
  expect(go()).toEqual([true, ['A1:B9'], 0, 'Embedded item with id not found.']);
  expect(workbook.state.charts).toEqual([]);
});

test('the ranges and the place of a chart follow rows and columns', () => {
  const { go } = body(
    `${MADE} s.insertColumnsAfter(1, 2); s.insertRowsBefore(1, 1); return s.getCharts()[0].getRanges().map((r) => r.getA1Notation());`,
  );
  expect(go()).toEqual(['E3:H5']);
});

test('charts go with their tab', () => {
  const { go, workbook } = body(`${MADE} book().insertSheet('Other'); book().deleteSheet(s); return 'gone';`);
  expect(go()).toBe('gone');
  expect(workbook.state.charts).toEqual([]);
});

test('a chart’s builder refuses what is no type, no range and no place', () => {
  const { go } = body(
    "const s = sheet(); const made = s.newChart(); return [caught(() => made.setChartType('COLUMN')), caught(() => made.addRange('A1')), caught(() => made.setPosition(0, 1, 0, 0)), caught(() => made.setNumHeaders('1'))].map((text) => text !== 'nothing was thrown');",
  );
  expect(go()).toEqual([true, true, true, true]);
});

test('a font size is a whole number of points', () => {
  const { go, workbook } = body(
    "const s = sheet(); s.getRange('A1').setFontSize(16); return caught(() => s.getRange('A1').setFontSize(0));",
  );
  expect(go()).not.toBe('nothing was thrown');
  expect(workbook.tab('Sheet1').cell(1, 1).style).toMatchObject({ fontSize: '16pt' });
});
