// The data of an entry that takes an invoice back.
import type { Day } from '../day';
import type { Cents } from '../money';
import type { Rests } from '../points/rests';
import type { Uses } from '../points/uses';

/** Some units of a line, or some of its amount, or both. */
export type Return = {
  /** The line's index. */
  readonly line: number;
  /** Units, 0 if only money is given back. */
  readonly quantity: number;
  /** Part of the line's amount as invoiced, before rewards. */
  readonly amount: Cents;
};

/** What a reversal takes back; the entry's `of` names the invoice. */
export type Reversal = {
  /** Treated as if it never happened: the visit goes too. A refund leaves the visit. */
  readonly isVoid: boolean;
  /** Takes back everything that was left of the invoice. */
  readonly isWhole: boolean;
  readonly returned: readonly Return[];
  /**
   * The number of the return that this entry gives back, with all its figures below 0; 0 on all others. A return that
   * was given back is as if it had never been taken.
   */
  readonly givesBack: number;
  /** The invoice's day. */
  readonly day: Day;
  /** Earned points taken back, and used points given back. */
  readonly earned: number;
  readonly used: number;
  /** Points that it should have taken but the client did not have; below 0 if it makes up for an earlier shortfall. */
  readonly short: number;
  /** Reduction of money spent: the invoiced amount less rewards. */
  readonly spent: Cents;
  /** Rewards and bonuses that can be used again; if a return is given back, those that are used again. */
  readonly uses: Uses;
  /** Reduction of the leftover money that programmes keep for the next invoice. */
  readonly rests: Rests;
  /** Money to give back to the client, in addition to refunds to gift cards. */
  readonly money: Cents;
};

/** A reversal of money and points that names no lines of an invoice: it is always whole, and leaves the visit. */
export const wholeMoney = {
  isVoid: false,
  isWhole: true,
  returned: [],
  givesBack: 0,
  used: 0,
  uses: [],
  rests: [],
} as const;
