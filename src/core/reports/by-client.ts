// What each client did in a period.
import type { Day } from '../day';
import type { Cents } from '../money';
import type { EntryFigures } from './entry-figures';
import type { HolderOf } from './visits';
import { moneyOf, type WayOf } from './ways';

export type ClientSums = {
  readonly member: string;
  /** Invoices, those that were voided taken off. */
  readonly invoices: number;
  /** After rewards, refunds taken off. */
  readonly spent: Cents;
  readonly earned: number;
  readonly used: number;
  readonly byHand: number;
  /** The last day with an invoice; '' for none. */
  readonly last: Day | '';
};

const nothing = { invoices: 0, spent: 0, earned: 0, used: 0, byHand: 0, last: '' };

/** In the order in which they appear; invoices of nobody under ''. What was merged counts for the client who stays. */
export function sumsByClient(
  movements: readonly EntryFigures[],
  wayOf: WayOf,
  holderOf: HolderOf,
): readonly ClientSums[] {
  const found = new Map<string, { -readonly [Key in keyof ClientSums]: ClientSums[Key] }>();
  for (const movement of movements) {
    const { kind, day, earned, used, points } = movement;
    const member = holderOf(movement.member);
    const own = found.get(member) ?? { member, ...nothing };
    found.set(member, own);
    const way = wayOf(movement);
    own.spent += moneyOf(movement);
    if (way === 'invoiced') {
      own.earned += earned;
      own.used += used;
    } else if (way === 'byHand') own.byHand += points;
    if (kind === 'invoice') {
      own.invoices += 1;
      if (day > own.last) own.last = day;
    }
    if (isVoid(movement)) own.invoices -= 1;
  }
  return [...found.values()];
}

/** Whether it makes an invoice as if it had never been. */
export function isVoid({ kind, of, takenBack, sums }: EntryFigures): boolean {
  return kind === 'reverse' && of > 0 && sums !== null && takenBack?.isVoid === true;
}
