// The one place that opens the spreadsheet. There is no second way: its own id may not be opened with `currentonly`.
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google gave no spreadsheet, which it may do where nobody has it open: a trigger, a web app. */
export class NoSpreadsheet extends Error {
  constructor() {
    super('there is no active spreadsheet');
    this.name = 'NoSpreadsheet';
  }
}

export function spreadsheetIfAny(): Spreadsheet | null {
  // The types do not say that it may be null.
  return SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
}

/** @throws NoSpreadsheet */
export function activeSpreadsheet(): Spreadsheet {
  const found = spreadsheetIfAny();
  if (found === null) throw new NoSpreadsheet();
  return found;
}
