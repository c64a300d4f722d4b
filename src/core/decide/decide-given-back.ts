// Taking back, always as a whole, what was given or taken without an invoice: a head start, points by hand, opening
// points, an exchange of points for a gift card or voucher, a booking.

import { usedBy } from '../invoice/quote';
import type { Back } from '../invoice/returns';
import { pointsBack } from '../invoice/reverse';
import type { Draft, Entry } from '../journal/entry';
import { usesOf } from '../points/uses';
import { accept, type Result, refuse } from '../result';
import type { StoredValueMove } from '../stored-values/stored-value';
import { bearerOf } from './bearer';
import { draftOn, type Keyed, type Now } from './draft';
import { restored } from './restored';
import type { InvoiceView, View } from './view';

type GivingBack = Keyed & {
  /** The client, or the one to whom that number leads by now. */
  readonly member: string;
  readonly note: string;
  readonly batch?: string;
  readonly back: Back;
};

type GivenBackRefusal =
  | { readonly code: 'entry-not-reversible' }
  | { readonly code: 'stored-value-used'; readonly storedValue: string }
  | { readonly code: 'entry-reversed'; readonly by: number };

export function decideGivenBack(
  view: View,
  { key, request, member, note, batch = '', back }: GivingBack,
  { entry, reversals }: InvoiceView,
  now: Now,
): Result<Draft, GivenBackRefusal> {
  const [earlier] = reversals;
  if (earlier !== undefined) return refuse({ code: 'entry-reversed', by: earlier.seq });
  if (back.what !== 'void') return refuse({ code: 'entry-not-reversible' });
  const { currency, day, seq } = entry;
  const points = entry.earned?.points ?? 0;
  const client = bearerOf(view, member, entry, now.moment);
  const { change, short } =
    entry.earned === null && entry.kind === 'adjust'
      ? { change: restored(view, entry, client, now), short: 0 }
      : givenBack();
  const cards = cardsBack(view, entry);
  if (!cards.ok) return cards;
  const used = usedBy(entry.redemptions);
  const nothing = { returned: [], givesBack: 0, spent: 0, rests: [], money: 0 };
  const reversal = {
    ...nothing,
    isVoid: true,
    isWhole: true,
    day,
    earned: points,
    used,
    short,
    uses: usesOf(entry),
  };
  // A booking's visit goes too, and whoever it was with.
  const lines = entry.lines.map((line) => ({ ...line, quantity: -line.quantity }));
  const { receipt, staff } = entry;
  const reversing = { key, request, note, batch, member, currency, change, reversal, lines, receipt, staff };
  const storedValues = cards.value;
  return accept(draftOn(view, now, { kind: 'reverse', ...reversing, of: seq, storedValues }));

  function givenBack() {
    const used = entry.redemptions.map((redemption) => redemption.points);
    const stages = { before: { points, used }, remaining: { points: 0, used: used.map(() => 0) } };
    return pointsBack(entry, stages, client, view.ruleset.overdraw);
  }
}

/** A gift card that came with opening points, or for points, goes with them while nobody has paid with it. */
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
