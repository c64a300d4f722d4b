// A member's current points: shown in lists, and the start of a quote. Used by both till and server.

import type { Day, Moment } from '../day';
import type { QuoteMember } from '../invoice/quote';
import { type MemberState, whenOf } from '../members/member';
import { type FactsAt, factsOf } from '../members/member-facts';
import type { Ruleset } from '../settings/ruleset';
import { type Account, liveAt } from './account';
import { type Standing, standingAt } from './balance';

/** What rules may know about a client besides the points. */
export type KnownOf = {
  /** Typed by people; '' if empty. */
  readonly loyaltyCard: string;
  readonly birthday: string;
  /** Days on which a booking gives the points of the visit; absent where invoices always do. */
  readonly bookedOn?: readonly Day[];
};

export function liveAccount(state: MemberState, moment: Moment): Account {
  return liveAt(state.account, whenOf(state, moment));
}

export function standingOf(state: MemberState, moment: Moment): Standing {
  return standingAt(liveAccount(state, moment), moment);
}

/** The member as input for a quote, in both till and server. */
export function quoteMember(state: MemberState, contact: KnownOf, moment: Moment, at: FactsAt): QuoteMember {
  const live = liveAccount(state, moment);
  return {
    account: live,
    live,
    lastVisit: whenOf(state, moment).lastVisit,
    facts: factsOf(state, contact, at),
  };
}

/** Whether any rule depends on a client's card or birthday cell. */
export function needsContact(ruleset: Ruleset): boolean {
  return ruleset.loyaltyCard || ruleset.bonuses.some(({ on, kind }) => on && kind === 'birthday');
}

export const noContact: KnownOf = { loyaltyCard: '', birthday: '' };
