// The head start: points that a client gets once, before any other entry.
import { settled } from './account';
import type { ConsentGiven } from './consent';
import type { Day } from './day';
import { draftOn, type Keyed, type Now } from './draft';
import { earnedLot } from './earned-lot';
import type { Draft } from './entry';
import { countedFrom } from './expiry';
import type { Facts } from './facts';
import { factsOf } from './member-facts';
import { noContact } from './standing';
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
  const { earning, earnUntil, headStart, loyaltyCard } = view.ruleset;
  const isOver = earnUntil !== '' && now.day > earnUntil;
  const state = stateIn(view, member);
  if (state.into !== '' || state.erased) return [];
  if (member === '' || state.since !== '' || headStart === 0 || !earning || isOver) return [];
  const facts = loyaltyCard ? factsIn(view, member, now) : null;
  if (facts?.loyaltyCard === false) return [];
  const lot = earnedLot(headStart, now.day, now.moment, view.ruleset);
  const earned = { ...lot, until: countedFrom(now.day, lot.until) };
  const change = settled(state.account, [earned], now.moment);
  return [draftOn(view, now, { kind: 'join', key, request, member, facts, earned, change })];
}

function factsIn(view: View, member: string, { day }: Now): Facts {
  const contact = view.members.get(member)?.contact ?? noContact;
  return factsOf(stateIn(view, member), contact, { day, ...view });
}
