// Undoing a return from a file whose sale is not known: its import is undone.
import { noChange, settled } from './account';
import { draftOn, type Keyed, type Now } from './draft';
import type { Draft, Entry } from './entry';
import { type Reversal, wholeMoney } from './reversal';
import { negative } from './sums';
import { stateIn, type View } from './view';

type TakingBack = Keyed & { readonly note: string; readonly batch?: string };

/** Gives back what a return took: its import is undone. Money and points count for levels as before it. */
export function decideReturnBack(
  view: View,
  { key, request, note, batch = '' }: TakingBack,
  entry: Entry,
  now: Now,
): Draft {
  const { member, currency, seq, reversal, sums } = entry;
  const { account } = stateIn(view, member);
  const given = entry.change.moves
    .filter(({ points }) => points < 0)
    .map((move) => ({ ...move, points: -move.points }));
  const forgiven = Math.min(Math.max(0, entry.change.debt), account.debt);
  const rest = { ...account, debt: account.debt - forgiven };
  const change = member === '' ? noChange : settled(rest, given, now.moment);
  const back: Reversal = {
    ...wholeMoney,
    day: reversal?.day ?? entry.day,
    earned: -(reversal?.earned ?? 0),
    short: 0,
    spent: -(reversal?.spent ?? 0),
    money: -(reversal?.money ?? 0),
  };
  return draftOn(view, now, {
    kind: 'reverse',
    key,
    request,
    note,
    batch,
    member,
    currency,
    lines: entry.lines.map((line) => ({ ...line, quantity: -line.quantity, amount: -line.amount })),
    sums: sums === null ? null : negative(sums),
    change: { ...change, debt: change.debt - forgiven },
    reversal: back,
    of: seq,
  });
}
