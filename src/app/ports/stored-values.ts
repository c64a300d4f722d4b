// The tab of gift cards and vouchers.
import type { StoredValueState } from '../../core/stored-values/stored-value';
import type { Compared, Written } from './rows';

/** A gift card's or voucher's row; the state is null if its cell is damaged or belongs to another card. */
export type StoredValueRow = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
};

/** What a write of many rows shows when it is read back. */
export type StoredValuesWritten = {
  /** The cards whose rows have their states. */
  readonly verified: ReadonlySet<string>;
  /** Rows that are not what was written: a person moved rows or typed meanwhile. */
  readonly wrong: readonly StoredValueRow[];
};

/** The tab of gift cards and vouchers, which only Carnet writes. */
export type StoredValues = {
  /** The card's row: the hint if it is right, else by literal search; null if there is none. */
  locate(id: string, hint: number): StoredValueRow | null;
  /** The rows of many cards, in few calls wherever they are, and those between; cards without a row are missing. */
  find(ids: readonly string[]): readonly StoredValueRow[];
  /**
   * Cards that clients bought or got, as their rows say: for what is only shown. In one search and one reading, unless
   * they stand far apart.
   */
  ofMembers(members: readonly string[]): readonly StoredValueRow[];
  /** The current content of a row; null if it is empty. */
  at(row: number): StoredValueRow | null;
  /** Writes all cells of a row except its number, which identifies the card, and reads the row back. */
  write(row: number, state: StoredValueState): Written<StoredValueRow>;
  /**
   * The same for many rows that were found, in few calls.
   * @param found all rows of `find`: what stands between those to be written is written again where that saves calls
   */
  writeAll(states: readonly StoredValueState[], found: readonly StoredValueRow[]): StoredValuesWritten;
  /** Empties a row without a card. */
  clear(row: number): void;
  /**
   * Adds rows below the last one, in the given order.
   * @returns the first new row, unless a person moves rows meanwhile; and the cards just above it, which the write hits
   * if a person inserts rows in the same second
   */
  append(states: readonly StoredValueState[]): { readonly first: number; readonly above: readonly string[] };
  /** Current content of adjacent rows. */
  rows(first: number, last: number): readonly StoredValueRow[];
  /** Deletes rows from the tab. */
  remove(rows: readonly number[]): void;
  /** All rows in sheet order, with changes that a person made. */
  compare(): readonly Compared<StoredValueRow>[];
};
