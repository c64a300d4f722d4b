// English: the import.

const imports = {
  what: 'CSV files of your other till: receipts, and the lists of services and products, in any order.',
  drop: 'Choose files, or drop them here',
  chooseFirst: 'Choose a file first',
  removeFile: (name: string) => `Remove ${name}`,
  whichKind: 'What is in this file?',
  kindIs: 'Contains',
  kinds: { receipts: 'Receipts', services: 'Services', products: 'Products' },
  kindMissing: 'Say what is in this file: its columns do not tell.',
  till: 'Name of the other till',
  tillWhat: 'Keep it the same for all its files: a receipt is known again by till, number and client.',
  read: 'Read files',
  reading: 'Reading…',
  whichDates: 'Day or month first? The dates can be read both ways.',
  orders: { dmy: 'Day first', mdy: 'Month first' },
  means: (sample: string, day: string) => `${sample} is ${day}`,
  datesMissing: 'Choose how the file writes its dates.',
  goOnReading: 'Go on',

  rows: (count: number, figure: string) => `${figure} ${count === 1 ? 'row' : 'rows'}`,
  newItems: 'New in the catalog',
  changedItems: 'Changed in the catalog',
  sameItems: 'In the catalog already',
  takeCatalog: 'Import into catalog',
  nothingYet: 'Nothing was written yet.',

  pointsOrHistory: 'Points or history only',
  givePoints: 'Give points',
  pointsWhat: 'Each invoice earns by today’s programmes.',
  historyOnly: 'History only',
  historyWhat: 'Invoices are recorded and earn nothing.',
  period: (first: string, last: string) => `${first} to ${last}`,
  numberOnDays: (receipt: string, days: string) =>
    `Receipt ${receipt} appears on ${days}. How does the till number its receipts?`,
  numberings: { daily: 'It begins again each day', unique: 'No number comes twice' },
  numberingWhat: {
    daily: 'A receipt is known by its number and its day.',
    unique: 'A number is one receipt, whatever its day.',
  },
  invoices: 'Invoices',
  newClients: 'New clients',
  clientsWithPoints: 'Clients who get points',
  points: 'Points',
  walkIns: 'Invoices of walk-ins',
  whatHappens: 'Rows',
  rowCount: 'Number',
  taken: 'To be imported',
  thereAlready: 'There already',
  changed: 'Changed, left alone',
  refused: 'Refused',
  wholeFile: 'Whole file',
  unreadable: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'amount' : 'amounts'} cannot be read and count in no sum.`,
  changedReceipts: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'receipt has' : 'receipts have'} changed`,
  changedWhat:
    'They are in the ledger with other content. They stay as they are; void and record again what should change.',
  tooLong: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'receipt was' : 'receipts were'} left out as too long`,
  tooLongWhat:
    'No entry of the ledger can hold them. Split each one into two receipts in the file, and import it again.',
  unknown: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'description is' : 'descriptions are'} not in the catalog`,
  unknownWhat:
    'They earn only where everything earns. Import the lists of services and products first if they are there.',
  ambiguous: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'description is' : 'descriptions are'} both a service and a product`,
  ambiguousWhat: 'They count as services.',
  andMore: (figure: string) => `and ${figure} more`,
  refusedRows: 'Rows refused',
  row: 'Row',
  reason: 'Reason',
  rowText: 'Text',
  saveThem: 'Save as file',
  refusedFile: 'refused',
  take: (count: number, figure: string) => `Import ${figure} ${count === 1 ? 'invoice' : 'invoices'}`,

  taking: 'Importing',
  keepOpen: 'Keep this sidebar open. If it is closed, choose the file again: what is in stays in, once.',
  stop: 'Stop',
  stopped: 'Stopped',
  stoppedAt: 'What is in stays in. Going on takes the rest and nothing twice.',
  goOn: 'Go on',
  of: (reached: string, all: string) => `${reached} of ${all}`,
  done: 'Import finished',
  more: 'Import more',
  seeClients: 'See clients',
};

export { imports as import };
