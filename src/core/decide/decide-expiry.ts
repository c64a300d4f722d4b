// Expiry: removes expired points, and gives existing points another expiry.

import type { Draft } from '../journal/entry';
import { whenOf } from '../members/member';
import { changeBetween, expiredIn, mergeMoves, settled } from '../points/account';
import { expiryOf } from '../points/expiry';
import { draftOn, type Now } from './draft';
import { stateIn, type View } from './view';

/** Removes points expired by now; decides nothing if there are none. */
export type ExpireCommand = { readonly kind: 'expire'; readonly member: string };

/** Gives all of a client's points the expiry in force, as if they were earned today. */
export type ChangeExpiryCommand = { readonly kind: 'change-expiry'; readonly member: string };

export function decideExpire(view: View, { member }: ExpireCommand, now: Now): readonly Draft[] {
  const state = stateIn(view, member);
  const expired = expiredIn(state.account, whenOf(state, now.moment));
  if (expired.length === 0) return [];
  const change = settled(state.account, expired, now.moment);
  return [draftOn(view, now, { kind: 'expire', member, change })];
}

export function decideChangeExpiry(view: View, { member }: ChangeExpiryCommand, now: Now): readonly Draft[] {
  const { account } = stateIn(view, member);
  const until = expiryOf(now.day, view.ruleset);
  const after = { ...account, lots: mergeMoves(account.lots.map((lot) => ({ ...lot, until }))) };
  const change = changeBetween(account, after);
  if (change.moves.length === 0) return [];
  return [draftOn(view, now, { kind: 'adjust', member, change, expiryChanged: until })];
}
