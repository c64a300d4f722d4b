// How points are rounded to whole ones: one setting for programmes and extra points.

/** `nearest` rounds a half up. */
export const roundings = ['down', 'nearest', 'up'] as const;
export type Rounding = (typeof roundings)[number];

/**
 * part ÷ whole as a whole number; all are integers, and the whole is above 0. Adding before the division keeps it exact:
 * money has at most twelve digits, so that dividend and divisor stay far below 2^53.
 */
export function roundedShare(part: number, whole: number, rounding: Rounding): number {
  if (rounding === 'down') return Math.floor(part / whole);
  if (rounding === 'up') return Math.floor((part + whole - 1) / whole);
  return Math.floor((2 * part + whole) / (2 * whole));
}
