// The till's form, and every change that can be made to it.
import type { CatalogItem } from '../../app/ports/catalog';
import type { ShownInvoice } from '../../app/till/show-invoice';
import type { Day } from '../../core/day';
import type { ItemKind } from '../../core/invoice/invoice';
import type { StoredValueState } from '../../core/stored-values/stored-value';

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
  /** Who did or sold it; '' means the invoice's own staff. */
  readonly staff: string;
  /** Whether price and discount are shown. */
  readonly open: boolean;
  /** Typed by hand, not from the catalog: name and kind can be changed. */
  readonly own: boolean;
};

/** A picked reward; `points` as typed if staff may choose how many, '' for as many as possible. */
export type PickedReward = { readonly reward: string; readonly points: string };

/** A gift card or voucher that was presented, as it was when looked up. */
export type PresentedCard = {
  /** '' where the proof pays in its place: a form is kept in the browser, where nobody should find a code. */
  readonly code: string;
  readonly proof: string;
  readonly row: number;
  readonly state: StoredValueState;
};

/** The invoice to be voided, and its client. */
export type Correction = {
  readonly seq: number;
  readonly row: number;
  readonly member: { readonly id: string; readonly row: number; readonly version: number } | null;
  readonly shown: ShownInvoice;
  /** Whether gift cards or vouchers paid a part: their codes have to be entered again. */
  readonly hadStoredValues: boolean;
  /** Whether it issued gift cards or vouchers: voiding ends their codes. */
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

/** Whether there is nothing to save yet. A reward alone is an invoice: a gift card for points, for example. */
export function isEmpty({ lines, picks }: TillForm): boolean {
  return lines.length === 0 && picks.length === 0;
}

/** Whether nobody has begun anything. */
export function isUntouched({ client, lines, picks, storedValues, receipt, staff }: TillForm): boolean {
  const isAny = lines.length + picks.length + storedValues.length > 0;
  return client === '' && !isAny && receipt === '' && staff === '';
}

export type TillChange =
  | { readonly do: 'choose'; readonly client: string }
  | { readonly do: 'add-item'; readonly item: CatalogItem; readonly price: string }
  /** A line typed by hand; a gift card or a tip, whose amount is typed. */
  | {
      readonly do: 'add-own';
      readonly name: string;
      readonly kind: ItemKind;
      /** As it was typed the last time; absent for one that is new. */
      readonly price?: string;
    }
  | { readonly do: 'edit'; readonly id: number; readonly part: Partial<FormLine> }
  | { readonly do: 'count'; readonly id: number; readonly by: 1 | -1 }
  | { readonly do: 'put-back'; readonly line: FormLine; readonly at: number }
  | { readonly do: 'details'; readonly part: Partial<Pick<TillForm, 'day' | 'receipt' | 'staff'>> }
  /** Picks a reward once, or once more; `alone`: it replaces any other. */
  | { readonly do: 'pick'; readonly reward: string; readonly alone: boolean }
  | { readonly do: 'unpick'; readonly reward: string }
  | { readonly do: 'pick-less'; readonly reward: string }
  | { readonly do: 'use-points'; readonly reward: string; readonly points: string }
  | { readonly do: 'bring'; readonly storedValue: PresentedCard }
  | { readonly do: 'put-away'; readonly storedValue: string }
  | { readonly do: 'begin'; readonly form: TillForm }
  | { readonly do: 'clear' };
