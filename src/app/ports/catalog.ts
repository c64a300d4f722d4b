// The tab of services and products: owned by the salon, and updatable from a file.
import type { ImportedItem } from '../../core/imported/imported-item';
import type { ItemKind } from '../../core/invoice/invoice';
import type { Cents } from '../../core/money';
import type { Ruleset } from '../../core/settings/ruleset';

export type CatalogRefusal =
  | { readonly code: 'item-kind-unknown'; readonly text: string }
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-points'; readonly text: string }
  | { readonly code: 'item-points-price'; readonly text: string }
  | { readonly code: 'item-tax'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string }
  /** The same item as in the row `row`, which counts. */
  | { readonly code: 'catalog-doubled'; readonly text: string; readonly row: number };

export type CatalogItem = {
  /** '' for an item without one. */
  readonly code: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  /** Null if the till sets the price. */
  readonly price: Cents | null;
  readonly active: boolean;
  /** Points per unit, from a switch and a number in separate cells; 0 if none. */
  readonly catalogPoints: number;
  /** Price of a unit in points, for a reward that goes by it; 0 if none. */
  readonly pointsPrice: number;
  /** The item's own tax rate in hundredths of a percent; null if its kind's rate applies. */
  readonly taxRate: number | null;
  /** The salon's cost per unit, without tax; null if unknown. */
  readonly cost: Cents | null;
};

/** An item and the points for a unit of it; 0 switches its own points off. */
export type ItemPoints = Pick<CatalogItem, 'kind' | 'code' | 'name'> & { readonly points: number };

export type CatalogTab = {
  /**
   * Adds new items, and rewrites existing ones except for their key: kind and code, or kind and name if there is no
   * code.
   */
  put(items: readonly ImportedItem[], ruleset: Ruleset): { readonly added: number; readonly changed: number };
  /** Writes the points of items and nothing else of them; returns the names of those that are not in the tab any more. */
  setPoints(items: readonly ItemPoints[], ruleset: Ruleset): { readonly missing: readonly string[] };
};
