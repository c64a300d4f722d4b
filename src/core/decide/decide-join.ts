// The head start: points that a client gets once, before any other entry.

import type { Day } from '../day';
import type { Draft } from '../journal/entry';
import type { ConsentGiven } from '../members/consent';
import { factsOf } from '../members/member-facts';
import { settled } from '../points/account';
import { earnedLot } from '../points/earned-lot';
import { countedFrom } from '../points/expiry';
import type { Facts } from '../points/facts';
import { noContact } from '../points/standing';
import type { Policies } from '../settings/policies';
import { draftOn, type Keyed, type Now } from './draft';
import { stateIn, type View } from './view';

export type JoinCommand = Keyed & {
  readonly kind: 'join';
  readonly member: string;
  /** What the client agreed to on joining, recorded after the head start; null if nothing. */
  readonly consent: (ConsentGiven & { readonly day: Day }) | null;
};

type Joining = Pick<JoinCommand, 'key' | 'request' | 'member'>;

/**
 * Decides nothing for a client with entries (imported ones count, consents do not), on a day without earning, or for a client without a
 * card if points require one. The entry records the card, so that the check can decide it again.
 */
export function decideJoin(view: View, { key, request, member }: Joining, now: Now): readonly Draft[] {
  const { headStart, loyaltyCard } = view.ruleset;
  const state = stateIn(view, member);
  if (state.into !== '' || state.erased) return [];
  if (member === '' || state.since !== '' || !givesHeadStart(view.ruleset, now.day)) return [];
  const facts = loyaltyCard ? factsIn(view, member, now) : null;
  if (facts?.loyaltyCard === false) return [];
  const lot = earnedLot(headStart, now.day, now.moment, view.ruleset);
  const earned = { ...lot, until: countedFrom(now.day, lot.until) };
  const change = settled(state.account, [earned], now.moment);
  return [draftOn(view, now, { kind: 'join', key, request, member, facts, earned, change })];
}

/** Whether anybody gets a head start on the day. */
export function givesHeadStart(
  { earning, earnUntil, headStart }: Pick<Policies, 'earning' | 'earnUntil' | 'headStart'>,
  day: Day,
): boolean {
  const isOver = earnUntil !== '' && day > earnUntil;
  return headStart !== 0 && earning && !isOver;
}

function factsIn(view: View, member: string, { day }: Now): Facts {
  const contact = view.members.get(member)?.contact ?? noContact;
  return factsOf(stateIn(view, member), contact, { day, ...view });
}
