// Undoing a return from a file whose sale is not known: its import is undone.

import { type Reversal, wholeMoney } from '../invoice/reversal';
import { negative } from '../invoice/sums';
import type { Draft, Entry } from '../journal/entry';
import { noChange } from '../points/account';
import { bearerOf } from './bearer';
import { draftOn, type Keyed, type Now } from './draft';
import { restored } from './restored';
import type { View } from './view';

type TakingBack = Keyed & { readonly member: string; readonly note: string; readonly batch?: string };

/** Gives back what a return took: its import is undone. Money and points count for levels as before it. */
export function decideReturnBack(
  view: View,
  { key, request, member, note, batch = '' }: TakingBack,
  entry: Entry,
  now: Now,
): Draft {
  const { currency, seq, reversal, sums } = entry;
  const change =
    member === '' ? noChange : restored(view, entry, bearerOf(view, member, entry, now.moment), now);
  const back: Reversal = {
    ...wholeMoney,
    day: reversal?.day ?? entry.day,
    earned: -(reversal?.earned ?? 0),
    // What the client did not have is no longer missing.
    short: 0 - (reversal?.short ?? 0),
    spent: -(reversal?.spent ?? 0),
    money: -(reversal?.money ?? 0),
    rests: (reversal?.rests ?? []).map(([program, rest]) => [program, -rest] as const),
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
    change,
    reversal: back,
    of: seq,
  });
}
