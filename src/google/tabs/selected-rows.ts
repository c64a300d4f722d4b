// The rows of a tab that the person in front of the sheet has selected.
import type { RowSpan } from '../../app/ports/rows';
import type { Tab, Workbook } from './workbook';

/** In sheet order, without the header. None where another tab is open, or nobody has the sheet open. */
export function selectedRows({ sheet }: Tab, { spreadsheet }: Workbook): readonly RowSpan[] {
  const list = spreadsheet.getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList | null;
  const own = (list?.getRanges() ?? []).filter(
    (range) => range.getSheet().getSheetId() === sheet.getSheetId(),
  );
  return own
    .map((range) => ({ first: Math.max(2, range.getRow()), last: range.getLastRow() }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);
}
