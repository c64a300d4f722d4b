// Gift cards and vouchers presented at the till: whether they are usable, and what an invoice takes from them.
import type { Day } from '../day';
import type { View } from '../decide/view';
import type { Quote } from '../invoice/quote';
import { accept, type Result, refuse } from '../result';
import type { StoredValueMove, StoredValueState } from './stored-value';

/** Its id, and the code as typed. */
export type Presented = { readonly storedValue: string; readonly text: string };

export type PresentedRefusal =
  | { readonly code: 'stored-value-unknown'; readonly text: string }
  | { readonly code: 'stored-value-expired'; readonly text: string; readonly until: Day }
  | { readonly code: 'stored-value-voided'; readonly text: string }
  /** It is used up. */
  | { readonly code: 'stored-value-empty'; readonly text: string }
  | { readonly code: 'stored-value-twice'; readonly text: string }
  /** It was issued when the salon had another currency. */
  | { readonly code: 'stored-value-other-currency'; readonly text: string; readonly currency: string };

/** The current states of gift cards and vouchers, all of them usable. */
export function presentedIn(
  { storedValues, ruleset }: View,
  presented: readonly Presented[],
  day: Day,
): Result<readonly StoredValueState[], PresentedRefusal> {
  const usable: StoredValueState[] = [];
  for (const { storedValue, text } of presented) {
    const state = storedValues.get(storedValue);
    if (state === undefined) return refuse({ code: 'stored-value-unknown', text });
    const { id, voided, balance, until, currency } = state;
    if (usable.some((other) => other.id === id)) return refuse({ code: 'stored-value-twice', text });
    if (voided) return refuse({ code: 'stored-value-voided', text });
    if (balance <= 0) return refuse({ code: 'stored-value-empty', text });
    if (until !== '' && until < day) return refuse({ code: 'stored-value-expired', text, until });
    if (currency !== ruleset.currency.code)
      return refuse({ code: 'stored-value-other-currency', text, currency });
    usable.push(state);
  }
  return accept(usable);
}

/** What the invoice takes from the presented gift cards and vouchers. */
export function takenMoves({ payments, redemptions }: Quote): readonly StoredValueMove[] {
  const paid = payments.map(
    ({ storedValue, amount, taxed }): StoredValueMove => ({
      storedValue,
      kind: 'giftcard',
      amount: -amount,
      line: -1,
      issue: null,
      ...(taxed ? { taxed } : {}),
    }),
  );
  const used = redemptions.flatMap(({ voucher }): StoredValueMove[] =>
    voucher === null
      ? []
      : [{ storedValue: voucher.storedValue, kind: 'voucher', amount: -1, line: -1, issue: null }],
  );
  return [...paid, ...used];
}
