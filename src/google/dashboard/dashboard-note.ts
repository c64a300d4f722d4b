// What is known of the Dashboard tab without looking at it: where it is, which charts are Carnet's, whether it is left alone.
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'dashboard';

export type DashboardNote = {
  /** The sheet's id. */
  readonly id: number;
  /** Ids of the charts that Carnet has made. */
  readonly charts: readonly number[];
  /** Writing failed: nothing is written until the tab is mended. */
  readonly isLeft: boolean;
};

export function readDashboardNote(store: Store): DashboardNote | undefined {
  const text = readNote(store, KEY);
  return text === undefined ? undefined : (JSON.parse(text) as DashboardNote);
}

export function writeDashboardNote(store: Store, note: DashboardNote): void {
  writeNote(store, KEY, JSON.stringify(note));
}
