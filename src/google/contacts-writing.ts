// Fills empty contact cells of clients, a block for adjacent rows. Clients who have moved meanwhile keep what they have.
import type { ClientRow, Contact } from '../app/ports/members';
import { textOf } from './cells';
import { contactTexts, memberOf } from './client-row';
import type { ClientsReading } from './clients-reading';
import { writeRows } from './rows';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Filling = { readonly seen: ClientRow; readonly contact: Partial<Contact> };

export function fillContacts(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
  rows: readonly Filling[],
): void {
  if (rows.length === 0) return;
  const tab = reading.proven();
  const cells = rows.map(({ seen, contact }) => ({
    id: seen.id,
    row: seen.row,
    values: contactTexts(contact, workbook.language()),
  }));
  const groups = new Map<string, typeof cells>();
  for (const each of cells) {
    const keys = Object.keys(each.values).join();
    groups.set(keys, [...(groups.get(keys) ?? []), each]);
  }
  buffer.writing();
  for (const group of groups.values()) writeRows(tab, group);
  // Where a person has moved rows in the same second, another client got what is not theirs.
  const back = reading.rowsOf(cells.map(({ id }) => id));
  for (const { id, row, values } of cells) {
    const there = back?.rows.get(row) ?? reading.cells(tab, row);
    if (there === null || memberOf(tab, row, there)?.id === id) continue;
    for (const [key, value] of Object.entries(values)) {
      const column = tab.positions[key];
      if (column !== undefined && textOf(there[column - 1]) === value)
        tab.sheet.getRange(row, column).setValue('');
    }
  }
}
