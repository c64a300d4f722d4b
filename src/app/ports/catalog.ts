// The tab of services and products: the salon's own, which a file may bring up to date.
import type { ItemKind } from '../../core/invoice';
import type { Cents } from '../../core/money';
import type { Ruleset } from '../../core/ruleset';

export type CatalogRefusal =
  | { readonly code: 'item-kind-unknown'; readonly text: string }
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-points'; readonly text: string }
  | { readonly code: 'item-tax'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string };

export type CatalogItem = {
  /** '' for an item without one. */
  readonly code: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  /** Null where the price is made at the till. */
  readonly price: Cents | null;
  readonly active: boolean;
  /** Points a unit, by a switch and a number of its own; 0 where it has none. */
  readonly catalogPoints: number;
  /** Its own tax rate in hundredths of a percent; null where its kind's counts. */
  readonly taxRate: number | null;
  /** What one costs the salon, without tax; null where that is not known. */
  readonly cost: Cents | null;
};

/** An item as a file has it: what it lists in points, and its tax, are the salon's to say. */
export type ImportedItem = Omit<CatalogItem, 'catalogPoints' | 'taxRate' | 'cost'> & {
  /** Absent where the file has no column of it: what the Catalog has stays. */
  readonly cost?: Cents | null;
};

export type CatalogTab = {
  /**
   * Adds items, and rewrites those that stand there already but for what they are known by: kind and code, or kind and
   * name without a code.
   */
  put(items: readonly ImportedItem[], ruleset: Ruleset): { readonly added: number; readonly changed: number };
};
