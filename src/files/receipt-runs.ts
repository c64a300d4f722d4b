// Adjacent rows of one receipt. Many tills write date, client and state on its first row alone: the others take them
// from there.
import { cellAt, type Places } from './column-use';
import type { TableRow } from './read-table';

/** A row with the cells that it takes from its receipt. */
export type RunRow = {
  readonly source: TableRow;
  /** Which run it is in: adjacent rows with one number. */
  readonly run: number;
  readonly receipt: string;
  readonly date: string;
  readonly status: string;
  readonly staff: string;
  /** The day on which the receipt was cancelled, as written; '' if it was not. */
  readonly cancelledOn: string;
  /** The row that names the client: itself, another of its receipt, or itself if none does. */
  readonly named: TableRow;
  /** Its receipt has several clients, and the row names none. */
  readonly isUnclear: boolean;
};

const NAMED = ['client', 'firstName', 'lastName', 'clientCode', 'phone', 'email', 'loyaltyCard'] as const;

/** @param skipped rows that are no part of a receipt */
export function runsOf(
  rows: readonly TableRow[],
  places: Places,
  skipped: (row: TableRow) => boolean,
): readonly RunRow[] {
  const runs: TableRow[][] = [];
  let number = '';
  for (const row of rows) {
    const own = cellAt(row, places.receipt);
    const last = runs[runs.length - 1];
    const isSame = !skipped(row) && last !== undefined && places.receipt !== undefined && isOn(row, own);
    if (isSame) last.push(row);
    else runs.push([row]);
    number = skipped(row) ? '' : own !== '' || !isSame ? own : number;
  }
  return runs.flatMap((run, at) => filled(run, at, places));

  /** Whether the row goes on with the receipt above: by its number, or by having neither number, date nor client. */
  function isOn(row: TableRow, own: string): boolean {
    if (number === '' || row.fault !== null) return false;
    if (own !== '') return own === number;
    return cellAt(row, places.date) === '' && !isNamed(row) && cellAt(row, places.description) !== '';
  }

  function isNamed(row: TableRow): boolean {
    return clientCells(row, places) !== '';
  }
}

function clientCells(row: TableRow, places: Places): string {
  return NAMED.map((meaning) => cellAt(row, places[meaning]))
    .join('\t')
    .trim();
}

function filled(run: readonly TableRow[], at: number, places: Places): readonly RunRow[] {
  const first = (place: number | undefined) => {
    const found = run.find((row) => row.fault === null && cellAt(row, place) !== '');
    return found === undefined ? '' : cellAt(found, place);
  };
  const clients = run.filter((row) => row.fault === null && clientCells(row, places) !== '');
  const isOne = new Set(clients.map((row) => clientCells(row, places))).size === 1;
  const cells = [places.receipt, places.date, places.status, places.staff, places.cancelledOn].map(first);
  const [receipt, date, status, staff, cancelledOn] = cells;
  return run.map((source) => {
    const own = source.fault === null && clientCells(source, places) !== '';
    return {
      source,
      run: at,
      receipt: cellAt(source, places.receipt) || (receipt ?? ''),
      date: cellAt(source, places.date) || (date ?? ''),
      status: cellAt(source, places.status) || (status ?? ''),
      staff: cellAt(source, places.staff) || (staff ?? ''),
      cancelledOn: cancelledOn ?? '',
      named: own || !isOne ? source : (clients[0] ?? source),
      isUnclear: !own && !isOne && clients.length > 0,
    };
  });
}
