// Closes a year as the page does.
import type { CarnetSheet } from './carnet-sheet';

// More portions than any test needs.
const MOST = 50;

/** A portion at a time, until nothing of it is left. @returns how many entries have moved */
export function closeYear(sheet: CarnetSheet, year: number): number {
  let moved = 0;
  for (let portions = 0; portions < MOST; portions++) {
    const portion = sheet.answer('close-year', { year });
    moved += portion.moved;
    if (portion.next === null) return moved;
  }
  throw new Error(`${year} is never closed`);
}
