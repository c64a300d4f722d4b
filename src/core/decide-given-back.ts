// Taking back, always as a whole, what was given or taken without an invoice: a head start, points by hand, opening points.

import { type Account, type Change, type Lot, type Move, matured, mergeMoves, settled } from './account';
import { draftOn, type Keyed, type Now } from './draft';
import { lotByHand } from './earned-lot';
import type { Draft, Entry } from './entry';
import type { Expiry } from './expiry';
import { accept, type Result, refuse } from './result';
import type { Back } from './returns';
import { pointsBack, type ReverseClient, reverseClient } from './reverse';
import type { StoredValueMove } from './stored-value';
import { type InvoiceView, stateIn, type View } from './view';

type GivingBack = Keyed & { readonly note: string; readonly batch?: string; readonly back: Back };

type GivenBackRefusal =
  | { readonly code: 'entry-not-reversible' }
  | { readonly code: 'stored-value-used'; readonly storedValue: string }
  | { readonly code: 'entry-reversed'; readonly by: number };

export function decideGivenBack(
  view: View,
  { key, request, note, batch = '', back }: GivingBack,
  { entry, reversals }: InvoiceView,
  now: Now,
): Result<Draft, GivenBackRefusal> {
  const [earlier] = reversals;
  if (earlier !== undefined) return refuse({ code: 'entry-reversed', by: earlier.seq });
  if (back.what !== 'void') return refuse({ code: 'entry-not-reversible' });
  const { member, currency, day, seq } = entry;
  const points = entry.earned?.points ?? 0;
  const client = reverseClient(stateIn(view, member), now.moment, seq);
  const { change, short } =
    entry.earned === null && entry.kind === 'adjust' ? takenBack(view, entry, client, now) : givenBack();
  const cards = cardsBack(view, entry);
  if (!cards.ok) return cards;
  const nothing = { returned: [], used: 0, spent: 0, uses: [], rests: [], money: 0 };
  const reversal = { ...nothing, isVoid: true, isWhole: true, day, earned: points, short };
  const reversing = { key, request, note, batch, member, currency, change, reversal };
  const storedValues = cards.value;
  return accept(draftOn(view, now, { kind: 'reverse', ...reversing, of: seq, storedValues }));

  function givenBack() {
    const stages = { before: { points, used: [] }, remaining: { points: 0, used: [] } };
    return pointsBack(entry, stages, client, view.ruleset.overdraw);
  }
}

/**
 * Points that were taken go back to their lots, and the debt that they left is forgiven. What has paid for that debt
 * since comes back as points of today.
 */
function takenBack(
  view: View,
  entry: Entry,
  { account, expiryChanged, when }: ReverseClient,
  now: Now,
): { change: Change; short: number } {
  const moves = mergeMoves(matured(entry.change.moves, when.now));
  const given = moves.map((move) => backInto(move, expiryChanged));
  const owed = Math.max(0, entry.change.debt);
  const forgiven = Math.min(owed, account.debt);
  const paid = owed > forgiven ? [lotByHand(owed - forgiven, now.day, view.ruleset)] : [];
  const rest: Account = { ...account, debt: account.debt - forgiven };
  const change = settled(rest, [...given, ...paid], when.now);
  return { change: { ...change, debt: change.debt - forgiven }, short: 0 };
}

/** If all points got another expiry since, those that were taken would have got it too. */
function backInto(move: Move, expiryChanged: Expiry | ''): Lot {
  const until = expiryChanged === '' ? move.until : expiryChanged;
  return { from: move.from, until, points: -move.points };
}

/** A gift card that came with opening points goes with them, while nobody has paid with it. */
function cardsBack(
  { storedValues }: View,
  entry: Entry,
): Result<readonly StoredValueMove[], GivenBackRefusal> {
  const moves: StoredValueMove[] = [];
  for (const { storedValue, kind } of entry.storedValues) {
    const state = storedValues.get(storedValue);
    if (state === undefined || state.used !== 0) return refuse({ code: 'stored-value-used', storedValue });
    const { balance } = state;
    if (balance > 0) moves.push({ storedValue, kind, amount: -balance, line: -1, issue: null, voids: true });
  }
  return accept(moves);
}
