import type { CarnetSheet } from './carnet-sheet';

/** All that a request may have changed, as text; not the cache, where links that lead nowhere are counted for some hours. */
export function whatStays({ standIn }: CarnetSheet): string {
  return JSON.stringify({ ...standIn.workbook.state, cache: null });
}
