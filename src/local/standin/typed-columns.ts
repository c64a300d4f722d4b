/** A tab that a person has converted to a table: its columns have a type, and scripts may not write all to them. */
import { ServiceError } from './errors';
import type { Handles } from './handles';
import type { Tab } from './tab';

/**
 * Throws where a script writes what a table refuses. All columns are taken for typed, in all rows: Sheets gives most
 * columns a type by itself, and a table grows with what is written below it.
 */
export function refuseTyped({ workbook }: Handles, tab: Tab, what: 'rules' | 'contents'): void {
  if (!tab.isTable) return;
  if (what === 'contents' && workbook.contested.typedColumnsRefuse === 'rules') return;
  throw new ServiceError('This operation is not allowed on cells in typed columns.');
}
