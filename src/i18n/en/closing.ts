// English: closing a year.

export const closing = {
  title: 'Close a year',
  rowWhat: 'Old lines leave the ledger for the archive.',
  what: 'The lines of years that are over move to the tab Archive, so that the ledger stays quick. Nothing else changes: balances, histories, refunds and reports go on reading them.',
  inLedger: (lines: number, figure: string) => `${figure} ${lines === 1 ? 'line' : 'lines'} in the ledger`,
  recordedLater: (lines: number, figure: string) =>
    `${figure} of them ${lines === 1 ? 'is' : 'are'} of an earlier year than ${lines === 1 ? 'it was' : 'they were'} recorded in, as imported receipts are. Lines move in the order in which they were recorded: these go with the year of the import.`,
  archived: (lines: number, figure: string) => `${figure} ${lines === 1 ? 'line' : 'lines'} in the archive`,
  proposed: (figure: string) =>
    `The ledger has ${figure} lines. From here on, searching and checking it takes noticeably longer.`,
  none: 'No year is over that still has lines to move.',
  close: (year: number) => `Close ${year}`,
  means: (year: number, lines: number, figure: string) =>
    `${figure} ${lines === 1 ? 'line' : 'lines'} up to 31 December ${year} will move. You can stop at any time, and invoices can be recorded meanwhile.`,
  going: (year: number) => `Closing ${year}`,
  of: (done: string, all: string) => `${done} of ${all}`,
  keepOpen: 'Leave this page open. Each line is copied and read back before it leaves the ledger.',
  stop: 'Stop here',
  stopped: 'Stopped. What has moved stands in the archive; you can go on later.',
  goOn: 'Go on',
  done: (lines: number, figure: string) =>
    `Closed. ${figure} ${lines === 1 ? 'line has' : 'lines have'} moved to the archive.`,
};
