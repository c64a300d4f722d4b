/** Charts of a tab: EmbeddedChart, its builder, and the enumerations of the Charts service. */
import type { Chart, ChartType } from './charts';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import { changeNow, type Handles, type Place, tabOf } from './handles';
import { behind, enumeration, type Members, model } from './model';
import { accept, type Kind } from './signature';

const CHART_TYPE = enumeration('COLUMN', 'BAR', 'LINE', 'AREA');
const HIDDEN_DIMENSION = enumeration('IGNORE_ROWS', 'IGNORE_COLUMNS', 'IGNORE_BOTH', 'SHOW_BOTH');

const CHART = 'EmbeddedChart';

/** A chart that is not in a tab yet has no id. */
type Built = Omit<Chart, 'id'> & { readonly id: number | null };

export function chartsService(execution: Execution): object {
  return model(execution, 'Charts', {
    ChartType: CHART_TYPE,
    ChartHiddenDimensionStrategy: HIDDEN_DIMENSION,
  });
}

/** The methods of a tab. */
export function chartMethods(handles: Handles, tab: number): Members {
  const { execution, workbook } = handles;
  const all = () => workbook.state.charts ?? [];
  const given = (method: string, args: unknown[]): Built => {
    const chart = args.length === 1 ? behind<Built>(args[0], CHART) : null;
    if (chart === null)
      throw new ServiceError(
        `The parameters don't match the method signature for SpreadsheetApp.Sheet.${method}.`,
      );
    return chart;
  };
  const change = (method: string, work: () => void) =>
    changeNow(handles, { kind: 'structure', name: `Sheet.${method}`, where: tabOf(handles, tab).name }, work);
  const there = (chart: Built): Chart => {
    const found = all().find(({ id, tab: own }) => id === chart.id && own === tab);
    if (found === undefined) throw new ServiceError('Embedded item with id not found.');
    return found;
  };
  return {
    newChart: () =>
      builder(handles, {
        id: null,
        tab,
        type: 'COLUMN',
        ranges: [],
        headers: 0,
        transposed: false,
        hidden: 'IGNORE_ROWS',
        options: {},
        at: { row: 1, column: 1, x: 0, y: 0 },
      }),
    getCharts: () =>
      execution.read({ kind: 'structure', name: 'Sheet.getCharts', where: '', cells: 0 }, () =>
        execution.realm.list(
          all()
            .filter((chart) => chart.tab === tab)
            .map((chart) => chartObject(handles, chart)),
        ),
      ),
    insertChart(...args: unknown[]) {
      const chart = given('insertChart', args);
      change('insertChart', () =>
        workbook.change({ charts: [...all(), { ...chart, tab, id: workbook.freshId() }] }),
      );
    },
    updateChart(...args: unknown[]) {
      const chart = given('updateChart', args);
      change('updateChart', () => {
        const { id } = there(chart);
        workbook.change({ charts: all().map((one) => (one.id === id ? { ...chart, tab, id } : one)) });
      });
    },
    removeChart(...args: unknown[]) {
      const chart = given('removeChart', args);
      change('removeChart', () => {
        const { id } = there(chart);
        workbook.change({ charts: all().filter((one) => one.id !== id) });
      });
    },
  };
}

function chartObject(handles: Handles, chart: Built): object {
  const { realm } = handles.execution;
  return model(
    handles.execution,
    CHART,
    {
      getChartId: () => chart.id,
      getRanges: () => realm.list(chart.ranges.map(({ tab, area }) => handles.range(tab, area))),
      modify: () => builder(handles, chart),
    },
    chart,
  );
}

function builder(handles: Handles, start: Built): object {
  let chart = start;
  const set = (method: string, signatures: Kind[][], next: (args: unknown[]) => Partial<Built>) => ({
    [method]: (...args: unknown[]) => {
      accept(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, args, ...signatures);
      chart = { ...chart, ...next(args) };
      return self;
    },
  });
  const member = (method: string, of: object, value: unknown): string => {
    if (!Object.values(of).includes(value))
      throw new ServiceError(
        `The parameters don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.${method}.`,
      );
    return String(value);
  };
  const self: object = model(handles.execution, 'EmbeddedChartBuilder', {
    ...set('setChartType', [['object']], ([type]) => ({
      type: member('setChartType', CHART_TYPE, type) as ChartType,
    })),
    ...set('addRange', [['object']], ([range]) => {
      const place = behind<Place>(range, 'Range');
      if (place === null)
        throw new ServiceError("The parameters don't match the method signature for addRange.");
      const { row, column, rows, columns } = place.area;
      return { ranges: [...chart.ranges, { tab: place.tab, area: { row, column, rows, columns } }] };
    }),
    ...set('clearRanges', [[]], () => ({ ranges: [] })),
    ...set('setNumHeaders', [['number']], ([headers]) => ({ headers: headers as number })),
    ...set('setTransposeRowsAndColumns', [['boolean']], ([transposed]) => ({
      transposed: transposed as boolean,
    })),
    ...set('setHiddenDimensionStrategy', [['object']], ([hidden]) => ({
      hidden: member('setHiddenDimensionStrategy', HIDDEN_DIMENSION, hidden) as Chart['hidden'],
    })),
    ...set('setOption', [['string', 'any']], ([name, value]) => ({
      options: { ...chart.options, [name as string]: JSON.parse(JSON.stringify(value)) },
    })),
    ...set('setPosition', [['number', 'number', 'number', 'number']], ([row, column, x, y]) => {
      if ((row as number) < 1 || (column as number) < 1)
        throw new ServiceError('The position of the chart is outside of the sheet.');
      return { at: { row, column, x, y } as Chart['at'] };
    }),
    build: () => chartObject(handles, chart),
  });
  return self;
}
