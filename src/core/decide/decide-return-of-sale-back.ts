// Undoing a return from a file whose sale is known: its import is undone, and the sale stands as if it had not come.

import type { Back } from '../invoice/returns';
import type { Return, Reversal } from '../invoice/reversal';
import { reverse } from '../invoice/reverse';
import { partsOf, standingOf, wholeIn } from '../invoice/standing-reversals';
import type { Draft, Entry, NumberedDraft } from '../journal/entry';
import { type Change, noChange } from '../points/account';
import { accept, type Result, refuse } from '../result';
import { isFree, type StoredValueMove } from '../stored-values/stored-value';
import { bearerOf } from './bearer';
import { draftOn, type Keyed, type Now } from './draft';
import { restored } from './restored';
import type { InvoiceView, View } from './view';

type TakingBack = Keyed & { readonly member: string; readonly note: string; readonly batch?: string };

type SoldAgain = {
  readonly back: Extract<Back, { readonly what: 'given-back' }>;
  /** The sale, with all its reversals. */
  readonly invoice: InvoiceView;
};

type SoldAgainRefusal =
  | { readonly code: 'entry-not-reversible' }
  /** The whole sale is void since: nothing of it can come back. Or the return itself was given back already. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  /** A gift card or voucher that the return gave back was used meanwhile. */
  | { readonly code: 'stored-value-used'; readonly storedValue: string };

/**
 * Every figure is the difference of what remains of the sale with the return and without it, whatever else was given back
 * before or since; the points go back to the lots that the return took them from.
 */
export function decideReturnOfSaleBack(
  view: View,
  { key, request, member, note, batch = '' }: TakingBack,
  { back, invoice: { entry, reversals, ruleset } }: SoldAgain,
  now: Now,
): Result<Draft, SoldAgainRefusal> {
  const done = reversals.find(({ reversal }) => reversal?.givesBack === back.return);
  if (done !== undefined) return refuse({ code: 'entry-reversed', by: done.seq });
  const taken = standingOf(reversals).find(({ seq }) => seq === back.return);
  if (taken === undefined || taken.reversal === null || taken.reversal.isVoid)
    return refuse({ code: 'entry-not-reversible' });
  const whole = wholeIn(reversals);
  if (whole?.reversal?.isVoid) return refuse({ code: 'entry-reversed', by: whole.seq });
  const reversed = reverse({
    invoice: entry,
    earlier: partsOf(reversals),
    returns: taken.reversal.returned.map(turned),
    isVoid: false,
    client: null,
    ruleset,
    overdraw: view.ruleset.overdraw,
    dead: unpaidBy(taken, entry),
  });
  const cards = cardsAgain(view, [...reversed.storedValues, ...issuedAgain(view, entry, taken)]);
  if (!cards.ok) return cards;
  const reversal: Reversal = {
    ...reversed.reversal,
    isWhole: false,
    givesBack: taken.seq,
    // What the client did not have is no longer missing.
    short: 0 - taken.reversal.short,
  };
  const change = member === '' ? noChange : pointsAgain(view, { member, entry, taken, reversal }, now);
  const { source, receipt, numberedDaily, staff, currency, seq } = entry;
  const sale = { source, receipt, numberedDaily, staff, currency, of: seq };
  const { lines, sums } = reversed;
  const asked = { key, request, note, batch, member };
  return accept(
    draftOn(view, now, {
      kind: 'reverse',
      ...asked,
      ...sale,
      lines,
      sums,
      change,
      reversal,
      storedValues: cards.value,
    }),
  );
}

function turned({ line, quantity, amount }: Return): Return {
  return { line, quantity: 0 - quantity, amount: 0 - amount };
}

type Giving = {
  readonly member: string;
  readonly entry: Entry;
  readonly taken: NumberedDraft;
  readonly reversal: Reversal;
};

/**
 * What the return moved goes back. A refund since then counts otherwise without it: by so much the points earned, and
 * those used, differ from what the return took and gave.
 */
function pointsAgain(view: View, { member, entry, taken, reversal }: Giving, now: Now): Change {
  const bearer = bearerOf(view, member, taken, now.moment);
  const earned = reversal.earned + (taken.reversal?.earned ?? 0);
  const used = reversal.used + (taken.reversal?.used ?? 0);
  const usedLot = entry.redemptions.flatMap(({ moves }) => moves)[0];
  const moves = [
    ...taken.change.moves,
    ...(entry.earned === null || earned === 0 ? [] : [{ ...entry.earned, points: earned }]),
    ...(usedLot === undefined || used === 0 ? [] : [{ ...usedLot, points: 0 - used }]),
  ];
  return restored(view, { change: { ...taken.change, moves } }, bearer, now);
}

/** Gift cards that paid the sale but could not be credited by the return: it gave money. */
function unpaidBy(taken: NumberedDraft, { storedValues }: Entry): readonly string[] {
  const credited = new Set(taken.storedValues.map(({ storedValue }) => storedValue));
  const paid = storedValues.filter(({ kind, issue }) => kind === 'giftcard' && issue === null);
  return paid.flatMap(({ storedValue }) => (credited.has(storedValue) ? [] : [storedValue]));
}

/** Cards that the sale made and the return took: made again as they were, unless their code was given to another. */
function issuedAgain({ storedValues }: View, entry: Entry, taken: NumberedDraft): readonly StoredValueMove[] {
  const gone = new Set(taken.storedValues.filter(({ voids }) => voids).map(({ storedValue }) => storedValue));
  return entry.storedValues.filter(({ storedValue, issue }) => {
    const state = storedValues.get(storedValue);
    return issue !== null && gone.has(storedValue) && (state === undefined || isFree(state));
  });
}

/** Whether each card still has what it gives. */
function cardsAgain(
  { storedValues }: View,
  moves: readonly StoredValueMove[],
): Result<readonly StoredValueMove[], SoldAgainRefusal> {
  for (const { storedValue, amount, issue } of moves) {
    const left = storedValues.get(storedValue)?.balance ?? 0;
    if (issue === null && left + amount < 0) return refuse({ code: 'stored-value-used', storedValue });
  }
  return accept(moves);
}
