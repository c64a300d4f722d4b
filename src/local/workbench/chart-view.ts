/** What the page draws of a tab's charts: the texts and numbers of their ranges, by category. */
import type { Chart } from '../standin/charts';
import type { Tab, Workbook } from '../standin/index';
import type { ChartView } from './messages';

export function chartViews(workbook: Workbook): readonly ChartView[] {
  return (workbook.state.charts ?? []).map((chart) => chartView(workbook, chart));
}

function chartView(workbook: Workbook, chart: Chart): ChartView {
  const { options } = chart;
  const [head = [], ...lines] = tableOf(workbook, chart);
  const legend = (options.legend as { position?: string } | undefined)?.position;
  return {
    id: chart.id,
    tab: chart.tab,
    type: chart.type,
    title: String(options.title ?? ''),
    isStacked: options.isStacked === true,
    hasLegend: legend !== 'none',
    colors: Array.isArray(options.colors) ? options.colors.map(String) : [],
    at: chart.at,
    width: Number(options.width ?? 600),
    height: Number(options.height ?? 371),
    categories: lines.map(([category]) => category?.text ?? ''),
    series: head.slice(1).map(({ text }, i) => ({
      name: text,
      values: lines.map((line) => line[i + 1]?.value ?? 0),
    })),
  };
}

type Cell = { readonly text: string; readonly value: number };

/** A first line of names and a first column of categories, whichever way the cells stand. */
function tableOf(workbook: Workbook, { ranges, transposed }: Chart): readonly (readonly Cell[])[] {
  const [range] = ranges;
  const tab = workbook.tabs().find(({ id }) => id === range?.tab);
  if (range === undefined || tab === undefined) return [];
  const { row, column, rows, columns } = range.area;
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cellOf(tab, row + i, column + j)),
  );
  const table = transposed ? (cells[0] ?? []).map((_, j) => cells.map((line) => line[j] as Cell)) : cells;
  // What has no category is not drawn: fewer rewards than there is room for.
  return table.filter((line, i) => i === 0 || line[0]?.text !== '');
}

function cellOf(tab: Tab, row: number, column: number): Cell {
  const { value, display } = tab.cell(row, column);
  return { text: display, value: typeof value === 'number' ? value : 0 };
}
