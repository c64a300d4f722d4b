// English words that stand in cells of the sheet and nowhere else.
export const cellWords = {
  /** A voucher's percentage. */
  percentOff: (figure: string) => `${figure}% off`,
  /** What a function in a cell answers instead of a number. */
  notSetUp: 'This sheet is not set up yet.',
  nobody: (text: string) => `No client is called “${text}”.`,
  several: (text: string) => `Several clients are meant by “${text}”: give the number.`,
  noDay: (text: string) => `“${text}” is no day.`,
  noCard: (id: string) => `There is no card ${id}.`,
  unreadable: 'This row cannot be read: check the ledger.',
};
