// The reports: a part of the page that is fetched where the page is a dialog.
export { ReportsSheet } from './reports-sheet';
