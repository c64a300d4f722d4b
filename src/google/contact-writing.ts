// Writes cells that people type for a client, and puts back what the write hit because somebody moved rows or columns in the
// same second: unlike derived cells, these cannot be made again from the journal.
import type { ClientRow, ContactDetails, Members } from '../app/ports/members';
import type { Proof } from '../app/ports/rows';
import { MissingTab } from '../app/ports/tabs';
import { dayOfCell, literal, textOf } from './cells';
import { detailCells, memberOf, type Row } from './client-row';
import type { ClientsReading } from './clients-reading';
import { headerOf } from './column-words';
import { columnRuns } from './rows';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Values = { readonly [key: string]: string };

export function contactWriting(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
): Members['writeContact'] {
  function put(tab: Tab, row: number, values: Values): void {
    buffer.writing();
    for (const { column, keys } of columnRuns(tab, Object.keys(values))) {
      const cells = keys.map((key) => values[key] ?? '');
      tab.sheet.getRange(row, column, 1, keys.length).setValues([cells]);
    }
  }

  /** A row's cell as it was read, by the key of its column. */
  function before({ cells, positions }: Proof, key: string): string {
    return literal(dayOfCell(cells[(positions[key] ?? 0) - 1] ?? '', workbook.offset()));
  }

  /** The cells that stand in the columns of the write now, as the row's client had them. */
  function putBack(now: Tab, row: number, proof: Proof, columns: readonly number[]): void {
    const keys = Object.keys(now.positions).filter((key) => columns.includes(now.positions[key] ?? 0));
    put(now, row, Object.fromEntries(keys.map((key) => [key, before(proof, key)])));
  }

  /** Somebody inserted a row: it holds nothing but what was written. */
  function isOnlyWritten(tab: Tab, cells: Row, values: Values): boolean {
    return cells.every((cell, at) => {
      const key = Object.keys(tab.positions).find((name) => tab.positions[name] === at + 1);
      return textOf(cell) === '' || (key !== undefined && textOf(cell) === textOf(values[key]));
    });
  }

  return (client, wanted, listed) => {
    const tab = reading.proven();
    const { row, id } = client;
    const values = detailCells(wanted, workbook.language());
    for (const key of Object.keys(values) as (keyof ContactDetails)[])
      if (tab.positions[key] === undefined)
        throw new MissingTab('clients', headerOf('clients', key, workbook.language()));
    const columns = Object.keys(values).map((key) => tab.positions[key] ?? 0);
    put(tab, row, values);
    const cells = reading.cells(tab, row); // flushes the write first
    const now = workbook.relocated('clients') ?? tab;
    const there = samePlaces(now, tab) ? cells : reading.cells(now, row);
    const found = there === null ? null : memberOf(now, row, there);
    const isInPlace = samePlaces(now, tab) && found?.id === id;
    if (isInPlace && there !== null && shows(tab, there, values)) return true;
    if (there === null) return false;
    // Columns may have moved over the number itself, so that only the listed row tells whose it is.
    const hit = ownerOf(found?.id ?? '', { client, listed, isSameRow: !samePlaces(now, tab) });
    if (hit !== undefined) putBack(now, row, hit.proof, columns);
    else if (found === null && isOnlyWritten(now, there, values))
      put(now, row, Object.fromEntries(Object.keys(values).map((key) => [key, ''])));
    return false;
  };
}

function shows(tab: Tab, cells: Row, values: Values): boolean {
  return Object.entries(values).every(
    ([key, value]) => textOf(cells[(tab.positions[key] ?? 0) - 1]) === textOf(value),
  );
}

type Hit = {
  readonly client: ClientRow;
  readonly listed: readonly ClientRow[];
  /** Columns were moved, not rows. */
  readonly isSameRow: boolean;
};

function ownerOf(id: string, { client, listed, isSameRow }: Hit): ClientRow | undefined {
  const known = listed.find((other) => other.id === id);
  return known ?? (isSameRow ? client : undefined);
}
