/** Tabs that refuse what a script writes: those that a person has converted to a table, and those that its owner closed. */
import { ServiceError } from './errors';
import type { Handles } from './handles';
import type { Tab } from './tab';

const CLOSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/**
 * Throws where a script writes what a table refuses. All columns are taken for typed, in all rows: Sheets gives most
 * columns a type by itself, and a table grows with what is written below it.
 */
export function refuseTyped({ workbook }: Handles, tab: Tab, what: 'rules' | 'contents'): void {
  if (tab.isClosed) throw new ServiceError(CLOSED);
  if (!tab.isTable) return;
  if (what === 'contents' && workbook.contested.typedColumnsRefuse === 'rules') return;
  throw new ServiceError('This operation is not allowed on cells in typed columns.');
}
