// French words that stand in cells of the sheet and nowhere else.
import type { CellWords } from '../catalog-shape';

export const cellWords: CellWords = {
  /** A voucher's percentage. */
  percentOff: (figure) => `${figure} % de remise`,
  /** What a function in a cell answers instead of a number. */
  notSetUp: 'Cette feuille n’est pas encore configurée.',
  nobody: (text) => `Aucun client ne s’appelle « ${text} ».`,
  several: (text) => `Plusieurs clients correspondent à « ${text} » : indiquez le numéro.`,
  noDay: (text) => `« ${text} » n’est pas un jour.`,
  noCard: (id) => `Il n’y a pas de carte ${id}.`,
  unreadable: 'Cette ligne est illisible : vérifiez le journal.',
};
