// Tells the sheets apart in what a page keeps in the browser: one address may serve the pages of several.
import { hashOfText } from '../../core/journal/canonical';
import type { Wired } from '../wiring';

const LENGTH = 12;

/** Not the sheet's own number, which would open it to whoever it was shared with. */
export function sheetMark({ workbook }: Pick<Wired, 'workbook'>): string {
  return hashOfText(workbook.spreadsheet.getId()).slice(0, LENGTH);
}
