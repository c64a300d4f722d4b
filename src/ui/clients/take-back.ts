// What taking an invoice back comes to, by the same rules as the server's: for a void and for every kind of refund.
import type { CommandOf } from '../../app/actions';
import { applyChange, balanceOf, type Overdraw } from '../../core/account';
import type { Moment } from '../../core/day';
import { checkReturns, returnsFor } from '../../core/returns';
import { reverse, reverseClient } from '../../core/reverse';
import { liveAccount } from '../../core/standing';
import type { CallRefusal } from '../api';
import type { InvoiceOfClient } from './use-shown-invoice';

/** What is to be taken back, as it crosses the api; `void` is a command of its own. */
export type Back = CommandOf<'refund-invoice'>['back'] | { readonly what: 'void' };

export type TakenBack = {
  /** To the client, and onto gift cards that paid. */
  readonly money: number;
  readonly toStoredValues: number;
  /** Points earned that go, and points used that come back. */
  readonly earned: number;
  readonly used: number;
  readonly shortfall: number;
  /** The client's points after it. */
  readonly balance: number;
};

export type Preview =
  | { readonly ok: true; readonly value: TakenBack }
  | { readonly ok: false; readonly refusal: CallRefusal };

export function takenBack(
  { shown, client }: InvoiceOfClient,
  back: Back,
  moment: Moment,
  overdraw: Overdraw,
): Preview {
  const { entry, earlier, ruleset } = shown;
  const returns = returnsFor(entry, earlier, back, ruleset);
  if (returns === null) return { ok: false, refusal: { code: 'money-too-much' } };
  if (back.what === 'units' && back.units.length === 0)
    return { ok: false, refusal: { code: 'nothing-chosen' } };
  const fault = checkReturns(entry, earlier, returns);
  if (fault !== undefined) return { ok: false, refusal: fault };
  const account = liveAccount(client.state, moment);
  const found = { ...reverseClient(client.state, moment, entry.seq), account };
  const isVoid = back.what === 'void';
  const { change, reversal, sums } = reverse(
    entry,
    earlier,
    returns,
    isVoid,
    found,
    ruleset,
    overdraw,
    shown.dead,
  );
  return {
    ok: true,
    value: {
      money: reversal.money,
      toStoredValues: -sums.paid,
      earned: reversal.earned,
      used: reversal.used,
      shortfall: Math.max(0, change.shortfall),
      balance: balanceOf(applyChange(account, change)),
    },
  };
}
