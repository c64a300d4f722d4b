// Gift cards and vouchers that somebody brings to the till, by their codes.

import type { Day } from '../../core/day';
import type { Draft } from '../../core/entry';
import type { Tender } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import type { Voucher } from '../../core/rewards/offers';
import { nextStoredValue, type StoredValueState } from '../../core/stored-value';
import { type CodeRefusal, readStoredValueCode, storedValueIdOf } from '../../core/stored-value-code';
import { verifiedStoredValue } from '../ledger/recover';
import type { Transaction } from '../ledger/transaction';
import type { StoredValue } from '../ledger/write';
import type { Checkpoint, ReadingWorld } from '../ports';

export type StoredValueRefusal =
  | CodeRefusal
  /** No card has this code. */
  | { readonly code: 'stored-value-unknown'; readonly text: string }
  | { readonly code: 'stored-value-expired'; readonly text: string; readonly until: Day }
  | { readonly code: 'stored-value-voided'; readonly text: string }
  /** Nothing is left on it. */
  | { readonly code: 'stored-value-empty'; readonly text: string }
  | { readonly code: 'stored-value-twice'; readonly text: string }
  /** It was made when the salon had another currency. */
  | { readonly code: 'stored-value-other-currency'; readonly text: string; readonly currency: string };

export type Presented = {
  readonly tenders: readonly Tender[];
  readonly vouchers: readonly Voucher[];
  readonly storedValues: readonly StoredValue[];
};

/** The card of a code, with a state that can be trusted. */
export function storedValueByCode(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  text: string,
  hint: number,
): Result<StoredValue & { readonly state: StoredValueState }, StoredValueRefusal> {
  const code = readStoredValueCode(text);
  if (!code.ok) return code;
  const id = storedValueIdOf(code.value);
  const found = world.storedValues.locate(id, hint);
  // A row deleted by hand takes no money with it: the journal knows the card.
  const state = verifiedStoredValue(world, found ?? { row: 0, id, state: null }, checkpoint);
  if (state === null) return refuse({ code: 'stored-value-unknown', text });
  return accept({ id, row: found?.row ?? 0, state });
}

export function presentedCards(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  { today, ruleset }: Pick<Transaction, 'today' | 'ruleset'>,
  codes: readonly { readonly code: string; readonly row: number }[],
  /** What the same command writes before: the void of a correction gives back what a card paid, and takes what it made. */
  before: readonly Draft[] = [],
): Result<Presented, StoredValueRefusal> {
  const storedValues: StoredValue[] = [];
  const usable: StoredValueState[] = [];
  for (const { code: text, row } of codes) {
    const storedValue = storedValueByCode(world, checkpoint, text, row);
    if (!storedValue.ok) return storedValue;
    const { id } = storedValue.value;
    const state = before.reduce<StoredValueState>(
      (known, draft) => nextStoredValue(id, known, { ...draft, seq: known.seq }) ?? known,
      storedValue.value.state,
    );
    if (storedValues.some((other) => other.id === id)) return refuse({ code: 'stored-value-twice', text });
    if (state.voided) return refuse({ code: 'stored-value-voided', text });
    if (state.balance <= 0) return refuse({ code: 'stored-value-empty', text });
    if (state.until !== '' && state.until < today)
      return refuse({ code: 'stored-value-expired', text, until: state.until });
    if (state.currency !== ruleset.currency.code)
      return refuse({ code: 'stored-value-other-currency', text, currency: state.currency });
    storedValues.push(storedValue.value);
    usable.push(state);
  }
  return accept({
    storedValues,
    tenders: usable.flatMap(({ id, kind, balance }) =>
      kind === 'giftcard' ? [{ storedValue: id, balance }] : [],
    ),
    vouchers: usable.flatMap(({ id, kind, off, percent }) =>
      kind === 'voucher' ? [{ storedValue: id, amount: off, percent }] : [],
    ),
  });
}
