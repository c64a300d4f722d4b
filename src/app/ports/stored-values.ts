// The tab of gift cards and vouchers.
import type { StoredValueState } from '../../core/stored-value';
import type { Compared, Written } from './rows';

/** A gift card's or voucher's row; the state is null where its cell is damaged or belongs to another. */
export type StoredValueRow = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
};

/** The tab of gift cards and vouchers: all of it is written by Carnet. */
export type StoredValues = {
  /** The card's row: the hint if it is right, else by literal search; null where there is none. */
  locate(id: string, hint: number): StoredValueRow | null;
  /** What stands in a row now; null where it is empty. */
  at(row: number): StoredValueRow | null;
  /** Writes a row, all but its number, and reads it back: the number is what proves whose row it is. */
  write(row: number, state: StoredValueState): Written<StoredValueRow>;
  /** Empties a row that is nobody's. */
  clear(row: number): void;
  /**
   * New rows below the last, in the order given.
   * @returns the first of them, unless a person moves rows meanwhile; and the cards just above it, which a block hits
   * where a person inserts rows in the same second
   */
  append(states: readonly StoredValueState[]): { readonly first: number; readonly above: readonly string[] };
  /** Neighbouring rows as they stand now. */
  rows(first: number, last: number): readonly StoredValueRow[];
  /** Takes rows out of the tab. */
  remove(rows: readonly number[]): void;
  /** All rows, in sheet order, with what a person has changed. */
  compare(): readonly Compared<StoredValueRow>[];
};
