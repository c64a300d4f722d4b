// English words that stand in cells of the sheet and nowhere else.
export const cellWords = {
  /** A voucher's percentage. */
  percentOff: (figure: string) => `${figure}% off`,
};
