// The person's window onto the sheet.
import type { TabName } from './tabs';

/** A cell by its row and its column's letter; row 0 is the whole tab, '' the first column. */
export type Place = { readonly tab: TabName; readonly row: number; readonly column: string };

export type Places = {
  /**
   * Opens the tab and selects the cell, for whoever asks and has the sheet open.
   * @throws MissingTab without the tab
   */
  show(place: Place): void;
};
