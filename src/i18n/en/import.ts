// English: the import.

const imports = {
  till: 'Name of the other till',
  tillWhat: 'Keep it the same for all its files: a receipt is known again by till, number and client.',
  reading: 'Reading…',
  rows: (count: number, figure: string) => `${figure} ${count === 1 ? 'row' : 'rows'}`,
  goOnReading: 'Go on',
  newItems: 'New in the catalog',
  changedItems: 'Changed in the catalog',
  sameItems: 'In the catalog already',
  takeCatalog: 'Import into catalog',
  nothingYet: 'Nothing was written yet.',
  refused: 'Refused',
  changedReceipts: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'receipt has' : 'receipts have'} changed`,
  changedWhat:
    'They are in the ledger with other content. They stay as they are; undo and record again what should change.',
  tooLong: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'receipt was' : 'receipts were'} left out as too long`,
  tooLongWhat:
    'No line of the ledger can hold them. Split each one into two receipts in the file, and import it again.',
  unknown: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'description is' : 'descriptions are'} not in the catalog`,
  unknownWhat:
    'They earn only where everything earns. Import the lists of services and products first if they are there.',
  ambiguous: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'description is' : 'descriptions are'} both a service and a product`,
  ambiguousWhat: 'They count as services.',
};

export { imports as import };
