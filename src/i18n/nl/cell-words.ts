// Dutch words that stand in cells of the sheet and nowhere else.
import type { CellWords } from '../catalog-shape';

export const cellWords: CellWords = {
  /** A voucher's percentage. */
  percentOff: (figure) => `${figure} % korting`,
};
