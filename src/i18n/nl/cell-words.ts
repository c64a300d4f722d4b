// Dutch words that stand in cells of the sheet and nowhere else.
import type { CellWords } from '../catalog-shape';

export const cellWords: CellWords = {
  /** A voucher's percentage. */
  percentOff: (figure) => `${figure} % korting`,
  /** What a function in a cell answers instead of a number. */
  notSetUp: 'Deze spreadsheet is nog niet klaargemaakt.',
  nobody: (text) => `Geen klant heet “${text}”.`,
  several: (text) => `“${text}” kan meer dan één klant zijn: geef het nummer.`,
  noDay: (text) => `“${text}” is geen dag.`,
  noCard: (id) => `Er is geen bon ${id}.`,
  unreadable: 'Deze rij is onleesbaar: controleer het logboek.',
};
