// Gives back points that an entry took: by hand, or with a return from a file.

import type { ReverseClient } from '../invoice/reverse';
import type { Entry } from '../journal/entry';
import {
  type Account,
  type Change,
  type Lot,
  type Move,
  matured,
  mergeMoves,
  settled,
} from '../points/account';
import { lotByHand } from '../points/earned-lot';
import type { Expiry } from '../points/expiry';
import type { Now } from './draft';
import type { View } from './view';

/**
 * Points that were taken go back to their lots, and the debt that they left is forgiven. What has paid for that debt
 * since comes back as points of today.
 */
export function restored(
  view: View,
  entry: Pick<Entry, 'change'>,
  { account, expiryChanged, when }: ReverseClient,
  now: Now,
): Change {
  // Of points that became usable meanwhile, the entry moved all and took some.
  const moves = mergeMoves(matured(entry.change.moves, when.now));
  const given = moves.map((move) => backInto(move, expiryChanged));
  const owed = Math.max(0, entry.change.debt);
  const forgiven = Math.min(owed, account.debt);
  const paid = owed > forgiven ? [lotByHand(owed - forgiven, now.day, view.ruleset)] : [];
  const rest: Account = { ...account, debt: account.debt - forgiven };
  const change = settled(rest, [...given, ...paid], when.now, when);
  return { ...change, debt: change.debt - forgiven };
}

/** If all points got another expiry since, those that were taken would have got it too. */
function backInto(move: Move, expiryChanged: Expiry | ''): Lot {
  const until = expiryChanged === '' ? move.until : expiryChanged;
  return { from: move.from, until, points: -move.points };
}
