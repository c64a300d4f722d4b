// A till's exports as data: what their headings mean, which money earns, and how they say void and refund.
import type { BookingState } from '../../core/imported/imported-booking';
import type { Meaning } from '../column-use';
import type { FileKind } from '../file-kind';
import type { RowKind, Status } from '../row-words';

type Headings = string | readonly string[];

/** Two columns of money, with and without tax. */
export type TaxedApart = { readonly with: Headings; readonly without: Headings };

export type Export = {
  readonly kind: FileKind;
  /** Headings that only this export has together. Of several spellings of one, one is enough. */
  readonly signature: readonly Headings[];
  readonly columns: { readonly [M in Exclude<Meaning, 'amount'>]?: Headings };
  /** The line's total after discounts; with two, the one that is taxed as the salon's prices are. */
  readonly amount?: Headings | TaxedApart;
  /** Its own words for rows and states, folded, beside those that every file may have. */
  readonly words?: { readonly [word: string]: RowKind | Status | BookingState };
};

export type Layout = {
  /** As people call it. */
  readonly till: string;
  readonly exports: readonly Export[];
};
