// What an entry that takes an invoice back says of it.
import type { Day } from './day';
import type { Cents } from './money';
import type { Rests } from './rests';
import type { Uses } from './uses';

/** Some units of a line, or some of its amount, or both. */
export type Return = {
  /** The line's index. */
  readonly line: number;
  /** Units, 0 where only money is given back. */
  readonly quantity: number;
  /** Of the line's amount as invoiced, before rewards. */
  readonly amount: Cents;
};

/** What a reversal takes back of an invoice; the entry's `of` says which. */
export type Reversal = {
  /** It did not happen: the visit goes too. A refund leaves the visit. */
  readonly isVoid: boolean;
  /** Everything that was left of the invoice. */
  readonly isWhole: boolean;
  readonly returned: readonly Return[];
  /** The invoice's day. */
  readonly day: Day;
  /** Points earned that are taken back, points used that are given back. */
  readonly earned: number;
  readonly used: number;
  /** Points that it should have taken and the client did not have; below 0 where it makes up for those of earlier ones. */
  readonly short: number;
  /** Money spent less: what was invoiced less what rewards took off it. */
  readonly spent: Cents;
  /** What of its rewards and bonuses can be used again. */
  readonly uses: Uses;
  /** How much less programmes have left over for the next invoice. */
  readonly rests: Rests;
  /** Money to give back to the client, beside what goes back to gift cards. */
  readonly money: Cents;
};
