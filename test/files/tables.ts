// Texts as tables, for tests.
import { readTable, type Table } from '../../src/files/read-table';

/** @throws if the text is no table */
export function tableOfText(text: string): Table {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.refusal.code);
  return table.value;
}
