// The figures of a void or refund, computed by the same rules as the server's.
import type { CommandOf } from '../../app/actions';
import { dayAt, type Moment } from '../../core/day';
import { decide } from '../../core/decide/decide';
import { balanceOf } from '../../core/points/account';
import type { Ruleset } from '../../core/settings/ruleset';
import type { CallRefusal } from '../api';
import type { InvoiceOfClient } from './use-shown-invoice';

/** The part to take back, as the api expects it; `void` is a command of its own. */
export type Back = CommandOf<'refund-invoice'>['back'] | { readonly what: 'void' };

export type TakenBack = {
  /** Money returned to the client and to the gift cards that paid. */
  readonly money: number;
  readonly toStoredValues: number;
  /** Earned points that are removed, and used points that are returned. */
  readonly earned: number;
  readonly used: number;
  readonly shortfall: number;
  /** The client's balance afterwards. */
  readonly balance: number;
};

export type Preview =
  | { readonly ok: true; readonly value: TakenBack }
  | { readonly ok: false; readonly refusal: CallRefusal };

/** @param ruleset the settings in force */
export function takenBack(
  { shown, client }: InvoiceOfClient,
  back: Back,
  moment: Moment,
  ruleset: Ruleset,
): Preview {
  const { storedValues, ...invoice } = shown;
  const view = {
    ruleset,
    cites: 0,
    invoice,
    // A reversal uses the limits recorded in the entry, not the client's uses.
    uses: [],
    members: new Map(client === null ? [] : [[client.id, { state: client.state, contact: client }]]),
    storedValues: new Map(storedValues.map((known) => [known.id, known])),
  };
  const command = {
    kind: 'reverse',
    key: '',
    request: '',
    member: client?.id ?? '',
    back,
    note: '',
    seen: null,
  } as const;
  const decided = decide(view, command, { day: dayAt(moment), moment, at: '', actor: 0 });
  if (!decided.ok) return decided;
  const draft = decided.value.drafts[decided.value.drafts.length - 1];
  if (draft?.reversal == null || (client !== null && draft.after === null))
    throw new Error('a reversal has no reversal');
  const { reversal, sums, change, after } = draft;
  return {
    ok: true,
    value: {
      money: reversal.money,
      toStoredValues: -(sums?.paid ?? 0),
      earned: reversal.earned,
      used: reversal.used,
      shortfall: Math.max(0, change.shortfall),
      balance: after === null ? 0 : balanceOf(after),
    },
  };
}
