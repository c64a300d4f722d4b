// The till's form, and every change that can be made to it.
import type { CatalogItem } from '../../app/ports/catalog';
import type { ShownInvoice } from '../../app/till/show-invoice';
import type { Day } from '../../core/day';
import type { ItemKind } from '../../core/invoice';
import type { StoredValueState } from '../../core/stored-value';

export type FormLine = {
  readonly id: number;
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
  readonly quantity: number;
  /** As typed. */
  readonly price: string;
  readonly discount: string;
  /** Who did or sold it; '' is whom the invoice names. */
  readonly staff: string;
  /** Whether price and discount are shown. */
  readonly open: boolean;
  /** Typed by hand, not from the catalog: name and kind can be changed. */
  readonly own: boolean;
};

/** A reward that was picked; `points` as typed where staff may say how many, '' for as many as possible. */
export type PickedReward = { readonly reward: string; readonly points: string };

/** A gift card or voucher that somebody brought, as it stood when it was looked up. */
export type PresentedCard = { readonly code: string; readonly row: number; readonly state: StoredValueState };

/** The invoice that is to be voided, and whose client it has. */
export type Correction = {
  readonly seq: number;
  readonly row: number;
  readonly member: { readonly id: string; readonly row: number; readonly version: number } | null;
  readonly shown: ShownInvoice;
  /** Whether gift cards or vouchers paid a part: their codes have to be typed again. */
  readonly hadStoredValues: boolean;
  /** Whether it made gift cards or vouchers: their codes end with it. */
  readonly madeStoredValues: boolean;
};

export type TillForm = {
  /** The member's id, `walk-in`, or '' before anyone is chosen. */
  readonly client: string;
  readonly lines: readonly FormLine[];
  readonly picks: readonly PickedReward[];
  readonly storedValues: readonly PresentedCard[];
  /** The invoice that this one replaces, or null. */
  readonly corrects: Correction | null;
  /** '' means today. */
  readonly day: Day | '';
  readonly receipt: string;
  readonly staff: string;
  readonly nextId: number;
};

export const WALK_IN = 'walk-in';

export const emptyForm: TillForm = {
  client: '',
  lines: [],
  picks: [],
  storedValues: [],
  corrects: null,
  day: '',
  receipt: '',
  staff: '',
  nextId: 1,
};

/** Nothing to save yet. A reward alone is an invoice: a gift card for points, taken home. */
export function isEmpty({ lines, picks }: TillForm): boolean {
  return lines.length === 0 && picks.length === 0;
}

export type TillChange =
  | { readonly do: 'choose'; readonly client: string }
  | { readonly do: 'add-item'; readonly item: CatalogItem; readonly price: string }
  | { readonly do: 'add-own'; readonly name: string }
  | { readonly do: 'edit'; readonly id: number; readonly part: Partial<FormLine> }
  | { readonly do: 'count'; readonly id: number; readonly by: 1 | -1 }
  | { readonly do: 'put-back'; readonly line: FormLine; readonly at: number }
  | { readonly do: 'details'; readonly part: Partial<Pick<TillForm, 'day' | 'receipt' | 'staff'>> }
  /** Once, or once more; `alone`: it takes the place of any other. */
  | { readonly do: 'pick'; readonly reward: string; readonly alone: boolean }
  | { readonly do: 'unpick'; readonly reward: string }
  | { readonly do: 'pick-less'; readonly reward: string }
  | { readonly do: 'use-points'; readonly reward: string; readonly points: string }
  | { readonly do: 'bring'; readonly storedValue: PresentedCard }
  | { readonly do: 'put-away'; readonly storedValue: string }
  | { readonly do: 'begin'; readonly form: TillForm }
  | { readonly do: 'clear' };
