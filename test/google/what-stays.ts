import type { CarnetSheet } from './carnet-sheet';

/**
 * All that a request may have changed, as text; not the cache, where links that lead nowhere are counted for some hours.
 * Each tab stands in it by the number of its last change: a write of the same value is one.
 */
export function whatStays({ standIn: { workbook } }: Pick<CarnetSheet, 'standIn'>): string {
  const tabs = workbook.tabs().map(({ id, name, revision }) => [id, name, revision]);
  return JSON.stringify({ ...workbook.state, cache: null, tabs });
}
