// Adds one client below the last, whatever the number of clients: in few calls, without reading where the tab ends.
import type { MemberRow, NewClient } from '../../app/ports/members';
import { MissingTab } from '../../app/ports/tabs';
import { newCells } from '../../core/members/member-cells';
import { type Cell, textOf } from '../tabs/cells';
import { headerOf } from '../tabs/column-words';
import { ABOVE, lastRowOf, widthOf } from '../tabs/rows';
import { addRows, type Beside } from '../tabs/rows-added';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { ClientChangesStore } from './client-changes';
import { newRow } from './client-derived';
import type { ClientsReading } from './clients-reading';

type Row = readonly Cell[];

// So many rows below the last one are empty, or the tab may go on after them.
const EMPTY = 3;

/** The last row with content, and those above it. */
type End = { readonly last: number; readonly above: readonly Row[] };

export type Adding = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
  readonly changes: ClientChangesStore;
  /** Writes the row again in the columns as they are now. */
  putInPlace(written: Tab, clients: readonly NewClient[], first: number): void;
};

/** @returns null if the number stands in one of the last rows already */
export function clientAdding({
  workbook,
  buffer,
  reading,
  changes,
  putInPlace,
}: Adding): (client: NewClient) => MemberRow | null {
  /** Where the last client was added, unless rows were added or deleted since. */
  function near(tab: Tab): End | null {
    const hint = changes.lastRow();
    if (hint < 2) return null;
    const first = Math.max(2, hint - ABOVE + 1);
    let rows: readonly Row[] | null = null;
    // Beyond the end of the grid there is no row either, and asking costs no call.
    for (let below = EMPTY; rows === null && below >= 0; below--) rows = rowsFrom(tab, first, hint + below);
    if (rows === null) return null;
    const isEmpty = (row: Row | undefined) => row?.every((cell) => cell === '') === true;
    const kept = hint - first + 1;
    if (isEmpty(rows[kept - 1]) || !rows.slice(kept).every(isEmpty)) return null;
    return { last: hint, above: rows.slice(0, kept) };
  }

  /** Null where the sheet has become shorter. */
  function rowsFrom({ sheet, ...tab }: Tab, first: number, last: number): readonly Row[] | null {
    let range: GoogleAppsScript.Spreadsheet.Range;
    try {
      range = sheet.getRange(first, 1, last - first + 1, widthOf({ sheet, ...tab }));
    } catch {
      return null;
    }
    return buffer.read(() => range.getValues());
  }

  function endOf(tab: Tab): End {
    const last = lastRowOf(tab.sheet, buffer);
    return { last, above: (last < 2 ? [] : rowsFrom(tab, Math.max(2, last - ABOVE + 1), last)) ?? [] };
  }

  /** The rows are read first: whoever moves columns after that is told by the header, or by the same rows after the write. */
  function look(): { readonly tab: Tab; readonly end: End; readonly isSure: boolean } {
    const tab = reading.tab();
    const end = near(tab) ?? endOf(tab);
    if (reading.isStillThere(tab)) return { tab, end, isSure: true };
    const now = reading.tab();
    return { tab: now, end: endOf(now), isSure: false };
  }

  return (client) => {
    const { tab, end, isSure } = look();
    for (const key of ['id', 'name', 'state'])
      if (tab.positions[key] === undefined) throw new MissingTab('clients', headerOf('clients', key, 'en'));
    const { last, above } = end;
    const at = (tab.positions.id ?? 1) - 1;
    if (above.some((row) => textOf(row[at]) === client.id)) return null;
    const cells = newRow(tab, client, workbook.language());
    const isMoved = () => !reading.isStillThere(tab);
    const beside = addRows(tab, buffer, { key: 'id', below: last, rows: [cells], above, isMoved });
    const isTold = isSure && isToldBy(beside, cells);
    if (!isTold && isMoved()) putInPlace(tab, [client], last + 1);
    changes.note([client.id], last + 1);
    const proof = { cells: cells.map(asRead), positions: tab.positions };
    return { row: last + 1, id: client.id, ...newCells(client.id), proof };
  };
}

/**
 * Whether the rows above tell that no column has moved while the row was written: they read as before, and each column with
 * something in the new row has something there too.
 */
function isToldBy(beside: Beside | null, written: Row): boolean {
  if (beside === null) return false;
  const { before, after } = beside;
  const isSame = before.every((row, i) => row.every((cell, j) => String(cell) === String(after[i]?.[j])));
  return isSame && written.every((cell, j) => cell === '' || before.some((row) => (row[j] ?? '') !== ''));
}

/** A cell as it reads back after a write. */
export function asRead(cell: Cell): Cell {
  return typeof cell === 'string' ? textOf(cell) : cell;
}
