// A service or product from a file, without what only the salon sets: points and tax rate.
import type { ItemKind } from '../invoice/invoice';
import type { Cents } from '../money';

export type ImportedItem = {
  /** '' for an item without one. */
  readonly code: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  /** Null if the till sets the price. */
  readonly price: Cents | null;
  readonly active: boolean;
  /** The salon's cost per unit, without tax; null if unknown. Absent if the file has no such column: the Catalog then keeps its own. */
  readonly cost?: Cents | null;
};
