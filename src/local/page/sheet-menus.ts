/** The menus for rows, columns and cells, in the bar and on right-click. */
import type { Act, TabState } from '../workbench/messages';
import type { Area } from './a1';
import type { Entry } from './menu';

export interface Place {
  readonly tab: TabState;
  readonly area: Area;
  act(act: Act): void;
}

export function editEntries(place: Place): Entry[] {
  const { tab, area, act } = place;
  return [
    { label: 'Undo', act: () => act({ act: 'undo', args: [] }) },
    'separator',
    { label: 'Delete the contents', act: () => act(clearing(tab, area)) },
    ...deletions(place),
    'separator',
    ...columnMoves(place),
    {
      label: 'Hide column',
      off: area.columns > 1,
      act: () => act({ act: 'hideColumn', args: [tab.name, area.column] }),
    },
    { label: 'Show hidden columns', off: tab.hiddenColumns.length === 0, act: () => showColumns(place) },
  ];
}

export function insertEntries({ tab, area, act }: Place): Entry[] {
  const rows = area.rows === 1 ? '1 row' : `${area.rows} rows`;
  const columns = area.columns === 1 ? '1 column' : `${area.columns} columns`;
  // Selecting a whole column does not ask for that many new rows.
  const tall = area.rows >= tab.maxRows - tab.frozenRows && area.rows > 1;
  const wide = area.columns >= tab.maxColumns && area.columns > 1;
  return [
    {
      label: `Insert ${rows} above`,
      off: tall,
      act: () => act({ act: 'insertRows', args: [tab.name, area.row, area.rows] }),
    },
    {
      label: `Insert ${rows} below`,
      off: tall,
      act: () => act({ act: 'insertRows', args: [tab.name, area.row + area.rows, area.rows] }),
    },
    'separator',
    {
      label: `Insert ${columns} left`,
      off: wide,
      act: () => act({ act: 'insertColumns', args: [tab.name, area.column, area.columns] }),
    },
    {
      label: `Insert ${columns} right`,
      off: wide,
      act: () => act({ act: 'insertColumns', args: [tab.name, area.column + area.columns, area.columns] }),
    },
  ];
}

export function dataEntries({ tab, area, act }: Place): Entry[] {
  return [
    {
      label: 'Sort sheet A to Z',
      act: () => act({ act: 'sort', args: [tab.name, area.column, 'ascending'] }),
    },
    {
      label: 'Sort sheet Z to A',
      act: () => act({ act: 'sort', args: [tab.name, area.column, 'descending'] }),
    },
    'separator',
    {
      label: 'Remove the filter',
      off: tab.hiddenRows.length === 0,
      act: () => act({ act: 'filter', args: [tab.name, area.column, null] }),
    },
    'separator',
    {
      label: tab.isTable ? 'Revert to unformatted data' : 'Convert to table',
      act: () => act({ act: tab.isTable ? 'convertToRange' : 'convertToTable', args: [tab.name] }),
    },
  ];
}

/** The right-click menu of a row number, a column letter or a cell. */
export function contextEntries(on: 'row' | 'column' | 'cell', place: Place): Entry[] {
  const [above, below, , left, right] = insertEntries(place);
  const { tab, area, act } = place;
  const [rowsOff, columnsOff] = deletions(place);
  const parts: Record<typeof on, (Entry | undefined)[]> = {
    row: [above, below, rowsOff],
    column: [
      left,
      right,
      columnsOff,
      'separator',
      ...columnMoves(place),
      'separator',
      ...dataEntries(place).slice(0, 2),
    ],
    cell: [above, left, 'separator', rowsOff, columnsOff, 'separator', ...dataEntries(place).slice(0, 2)],
  };
  const clear: Entry = { label: 'Delete the contents', act: () => act(clearing(tab, area)) };
  return [...parts[on], 'separator' as const, clear].filter((entry) => entry !== undefined);
}

function clearing(tab: TabState, area: Area): Act {
  return { act: 'clear', args: [tab.name, area] };
}

function deletions({ tab, area, act }: Place): [Entry, Entry] {
  const rows = area.rows === 1 ? `row ${area.row}` : `rows ${area.row}–${area.row + area.rows - 1}`;
  const columns = area.columns === 1 ? 'column' : `${area.columns} columns`;
  const allRows = area.rows >= tab.maxRows - tab.frozenRows;
  return [
    {
      label: `Delete ${rows}`,
      off: allRows,
      act: () => act({ act: 'deleteRows', args: [tab.name, area.row, area.rows] }),
    },
    {
      label: `Delete ${columns}`,
      off: area.columns >= tab.maxColumns,
      act: () => act({ act: 'deleteColumns', args: [tab.name, area.column, area.columns] }),
    },
  ];
}

function columnMoves({ tab, area, act }: Place): Entry[] {
  const { column } = area;
  return [
    {
      label: 'Move column left',
      off: column <= 1,
      act: () => act({ act: 'moveColumn', args: [tab.name, column, column - 1] }),
    },
    {
      label: 'Move column right',
      off: column >= tab.maxColumns,
      act: () => act({ act: 'moveColumn', args: [tab.name, column, column + 2] }),
    },
  ];
}

function showColumns({ tab, act }: Place): void {
  for (const column of tab.hiddenColumns) act({ act: 'showColumn', args: [tab.name, column] });
}
