// The Dashboard's charts, Google's own, over the cells beside the figures.
import type { Language } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import { CHART_ROWS, type ChartName, COLUMN_WIDTH, drawn, FIRST_CHART_ROW } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** In pixels, so that two fit beside each other and rows of the usual height hold them. */
const SIZE = { width: 3 * COLUMN_WIDTH - 12, height: 21 * CHART_ROWS - 12 } as const;

/** Two that are told apart without colour too, on white and in print. */
const COLOURS = ['#8a2a5b', '#d9a2bd'];

const INK = '#5f5f66';

/** Makes all charts as they should be, or only lets those draw the right cells that draw others: columns were inserted. */
export type ChartsTo = 'anew' | 'where-moved';

type Place = { readonly row: number; readonly column: number };

const order: readonly ChartName[] = ['points', 'open', 'people', 'rewards'];

/**
 * Makes the charts that are missing and puts those right that are there: where they lie, what they draw, their words.
 * @param known ids of those made before, in order; of one that a person has deleted, another one is made
 * @returns the ids
 */
export function furnishCharts(
  sheet: Sheet,
  known: readonly number[],
  { language, to }: { readonly language: Language; readonly to: ChartsTo },
): readonly number[] {
  const there = byId(sheet);
  for (const [i, name] of order.entries()) {
    const chart = there.get(known[i] ?? -1);
    if (to === 'where-moved') {
      if (chart !== undefined && !drawsIts(chart, name)) sheet.updateChart(redrawn(chart, sheet, name));
    } else if (chart === undefined)
      sheet.insertChart(drawnBy(sheet.newChart(), sheet, name, language).build());
    else sheet.updateChart(drawnBy(chart.modify().clearRanges(), sheet, name, language).build());
  }
  if (to === 'where-moved') return known;
  // What was just made is what was not there before.
  const fresh = [...byId(sheet).keys()].filter((id) => !there.has(id));
  return order.flatMap((_name, i) => {
    const id = known[i];
    return id !== undefined && there.has(id) ? [id] : fresh.splice(0, 1);
  });
}

function byId(sheet: Sheet): ReadonlyMap<number, Chart> {
  const charts = new Map<number, Chart>();
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null) charts.set(id, chart);
  }
  return charts;
}

function drawsIts(chart: Chart, name: ChartName): boolean {
  const { row, column, rows, columns } = drawn[name];
  const [range] = chart.getRanges();
  const is = range && [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
  return String(is) === String([row, column, rows, columns]);
}

function redrawn(chart: Chart, sheet: Sheet, name: ChartName): Chart {
  const { row, column, rows, columns } = drawn[name];
  return chart
    .modify()
    .clearRanges()
    .addRange(sheet.getRange(row, column, rows, columns))
    .build();
}

function drawnBy(builder: Builder, sheet: Sheet, name: ChartName, language: Language): Builder {
  const { row, column, rows, columns } = drawn[name];
  const place = placeOf(name);
  const { ChartType, ChartHiddenDimensionStrategy } = Charts;
  const type = {
    points: ChartType.COLUMN,
    open: ChartType.AREA,
    people: ChartType.COLUMN,
    rewards: ChartType.BAR,
  };
  return (
    builder
      .setChartType(type[name])
      .addRange(sheet.getRange(row, column, rows, columns))
      .setNumHeaders(1)
      .setTransposeRowsAndColumns(true)
      // The columns with what is drawn are hidden.
      .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(place.row, place.column, 0, 0)
      .setOption('title', catalogs[language].dashboard.charts[name])
      .setOption('titleTextStyle', { color: INK, fontSize: 13 })
      .setOption('colors', COLOURS)
      .setOption('legend', { position: rows > 2 ? 'top' : 'none' })
      .setOption('isStacked', name === 'people')
      .setOption('width', SIZE.width)
      .setOption('height', SIZE.height)
  );
}

function placeOf(name: ChartName): Place {
  const at = order.indexOf(name);
  return { row: FIRST_CHART_ROW + Math.floor(at / 2) * CHART_ROWS, column: at % 2 === 0 ? 1 : 4 };
}
