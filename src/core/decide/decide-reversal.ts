// Taking an invoice back: a void, a refund of units or money, and the gift cards involved.

import type { Day } from '../day';
import { type Back, checkReturns, moneyLeft, type ReverseRefusal, returnsFor } from '../invoice/returns';
import type { Return } from '../invoice/reversal';
import { reverse } from '../invoice/reverse';
import { partsOf, standingOf, wholeIn } from '../invoice/standing-reversals';
import type { Draft, Entry } from '../journal/entry';
import type { Cents, Currency } from '../money';
import { accept, type Result, refuse } from '../result';
import { isDead, type StoredValueMove } from '../stored-values/stored-value';
import { bearerOf } from './bearer';
import { decideGivenBack } from './decide-given-back';
import { decideReturnBack } from './decide-return-back';
import { decideReturnOfSaleBack } from './decide-return-of-sale-back';
import { draftOn, type Keyed, type Now } from './draft';
import { isGiven, isReturn } from './given';
import { holderIn, type InvoiceView, type View } from './view';

export type ReversalCommand = Keyed & {
  readonly kind: 'reverse';
  /** The member of the invoice shown in the form; '' for a walk-in. */
  readonly member: string;
  readonly back: Back;
  readonly note: string;
  /** The series that is taken back as a whole, if this is a part of it. */
  readonly batch?: string;
  /** The figures shown in the form: money to give back, points taken back and given back; null without a form. */
  readonly seen: BackFigures | null;
};

export type BackFigures = { readonly money: number; readonly earned: number; readonly used: number };

export type ReversalRefusal =
  | ReverseRefusal
  /** The entry `by` already took it back completely. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  /** Only invoices and points given can be taken back, the latter as a whole; or the form named an entry of another kind, or of another client. */
  | { readonly code: 'entry-not-reversible' }
  | { readonly code: 'nothing-chosen' }
  /** More money than is left of the invoice, in the currency of its time. */
  | { readonly code: 'money-too-much'; readonly left: Cents; readonly leftIn: Currency }
  /** A gift card or voucher that the invoice made was used meanwhile. */
  | { readonly code: 'stored-value-used'; readonly storedValue: string }
  /** Points or earlier refunds changed after the form showed its figures; nothing is written. */
  | ({ readonly code: 'refund-changed' } & BackFigures);

/** The entry that takes back the view's invoice, wholly or in part. */
export function decideReversal(
  view: View,
  command: ReversalCommand,
  now: Now,
): Result<Draft, ReversalRefusal> {
  const { invoice } = view;
  const { back, member } = command;
  // Of a client who was merged since: from the one to whom the number leads.
  const isOfMember = invoice !== null && holderIn(view, invoice.entry.member) === member;
  if (invoice !== null && isGiven(invoice.entry) && isOfMember)
    return decideGivenBack(view, command, invoice, now);
  if (invoice !== null && isReturn(invoice.entry) && isOfMember) {
    const [earlier] = invoice.reversals;
    if (earlier !== undefined) return refuse({ code: 'entry-reversed', by: earlier.seq });
    return accept(decideReturnBack(view, command, invoice.entry, now));
  }
  if (invoice === null || invoice.entry.kind !== 'invoice' || !isOfMember)
    return refuse({ code: 'entry-not-reversible' });
  const { entry, reversals, ruleset } = invoice;
  if (back.what === 'given-back') return decideReturnOfSaleBack(view, command, { back, invoice }, now);
  const whole = wholeIn(reversals);
  if (whole !== undefined) return refuse({ code: 'entry-reversed', by: whole.seq });
  if (back.what === 'units' && back.units.length === 0) return refuse({ code: 'nothing-chosen' });
  const earlier = partsOf(reversals);
  const returns = returnsFor(entry, earlier, back, ruleset);
  if (returns === null) {
    const left = moneyLeft(entry, earlier, ruleset);
    return refuse({ code: 'money-too-much', left, leftIn: ruleset.currency });
  }
  const isVoid = back.what === 'void';
  // A visit that only used points has nothing to refund; a void undoes it.
  if (!isVoid && returns.length === 0) return refuse({ code: 'nothing-left' });
  const fault = checkReturns(entry, earlier, returns);
  if (fault !== undefined) return refuse(fault);
  const { overdraw } = view.ruleset;
  const client = member === '' ? null : bearerOf(view, member, entry, now.moment);
  const dead = deadIn(view, entry, now.day);
  const { change, storedValues, reversal, lines, sums } = reverse({
    invoice: entry,
    earlier,
    returns,
    isVoid,
    client,
    ruleset,
    overdraw,
    dead,
  });
  const made = madeBack(view, invoice, returns, isVoid);
  if (!made.ok) return made;
  const { money, earned, used } = reversal;
  if (command.seen !== null && !isSeen(command.seen, reversal))
    return refuse({ code: 'refund-changed', money, earned, used });
  const { source, receipt, numberedDaily, staff, currency } = entry;
  return accept(
    draftOn(view, now, {
      kind: 'reverse',
      key: command.key,
      request: command.request,
      note: command.note,
      batch: command.batch ?? '',
      member,
      currency,
      source,
      receipt,
      numberedDaily,
      staff,
      lines,
      sums,
      change,
      reversal,
      of: entry.seq,
      storedValues: [...storedValues, ...made.value],
    }),
  );
}

function isSeen(seen: BackFigures, { money, earned, used }: BackFigures): boolean {
  return money === seen.money && earned === seen.earned && used === seen.used;
}

/** Gift cards that paid the invoice but can no longer be credited: the client gets the money. */
function deadIn({ storedValues }: View, invoice: Entry, day: Day): readonly string[] {
  const paid = invoice.storedValues.filter(({ kind, issue }) => kind === 'giftcard' && issue === null);
  return paid.flatMap(({ storedValue: id }) => {
    const state = storedValues.get(id);
    return state !== undefined && isDead(state, day) ? [id] : [];
  });
}

/**
 * Gift cards and vouchers created by the invoice and taken back with it: sold ones by the piece; on a void also those
 * from rewards. Only while unused.
 */
function madeBack(
  { storedValues }: View,
  { entry, reversals }: InvoiceView,
  returns: readonly Return[],
  isVoid: boolean,
): Result<readonly StoredValueMove[], ReversalRefusal> {
  // Earlier reversals already took these back.
  const gone = new Set(
    standingOf(reversals).flatMap((other) => other.storedValues.map(({ storedValue }) => storedValue)),
  );
  const made = entry.storedValues.filter(
    ({ issue, storedValue }) => issue !== null && !gone.has(storedValue),
  );
  const moves: StoredValueMove[] = [];
  for (const line of new Set(made.map((move) => move.line))) {
    const there = made
      .filter((move) => move.line === line)
      .map((move) => ({ move, state: storedValues.get(move.storedValue) }));
    const returned = returns.find((part) => part.line === line)?.quantity ?? 0;
    // A unit that cost nothing created no card.
    const wanted = isVoid ? there.length : line < 0 ? 0 : Math.min(returned, there.length);
    const untouched = there.filter(({ state }) => state?.used === 0);
    const used = there.find(({ state }) => state?.used !== 0);
    if (untouched.length < wanted)
      return refuse({ code: 'stored-value-used', storedValue: used?.move.storedValue ?? '' });
    for (const { move, state } of untouched.slice(0, wanted)) {
      const left = state?.balance ?? 0; // 0 if the owner voided it before: then only the money is paid back
      const { storedValue, kind } = move;
      if (left > 0) moves.push({ storedValue, kind, amount: -left, line, issue: null, voids: true });
    }
  }
  return accept(moves);
}
