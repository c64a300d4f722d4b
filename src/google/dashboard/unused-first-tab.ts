// The empty tab with which Google begins a new spreadsheet: it goes once the Dashboard stands in its place.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google's names for it, in Carnet's languages. */
const NAMES = ['Sheet1', 'Feuille 1', 'Blad1'];

/** Deletes it if nobody has ever used it. */
export function removeUnusedFirstTab(spreadsheet: Spreadsheet): void {
  for (const name of NAMES) {
    const sheet = spreadsheet.getSheetByName(name);
    const isEmpty = sheet !== null && sheet.getLastRow() === 0 && sheet.getLastColumn() === 0;
    // Charts of other tabs' cells lie over empty ones.
    if (isEmpty && sheet.getCharts().length === 0) spreadsheet.deleteSheet(sheet);
  }
}
