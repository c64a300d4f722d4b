// A member's points as of now: what lists show, and what a quote starts from. The till and the server ask alike.
import { type Account, liveAt } from './account';
import { type Standing, standingAt } from './balance';
import type { Moment } from './day';
import { type FactsAt, factsOf, type MemberState, whenOf } from './member';
import type { QuoteMember } from './quote';
import type { Ruleset } from './ruleset';

/** What rules may go by of who a client is: both typed by people, '' where nothing is. */
export type KnownOf = { readonly loyaltyCard: string; readonly birthday: string };

export function liveAccount(state: MemberState, moment: Moment): Account {
  return liveAt(state.account, whenOf(state, moment));
}

export function standingOf(state: MemberState, moment: Moment): Standing {
  return standingAt(liveAccount(state, moment), moment);
}

/** The member as a quote takes one: till and server ask for it alike. */
export function quoteMember(state: MemberState, contact: KnownOf, moment: Moment, at: FactsAt): QuoteMember {
  const live = liveAccount(state, moment);
  return {
    account: live,
    live,
    lastVisit: whenOf(state, moment).lastVisit,
    facts: factsOf(state, contact, at),
  };
}

/** Whether any rule goes by what stands in a client's card and birthday cells. */
export function needsContact(ruleset: Ruleset): boolean {
  return ruleset.loyaltyCard || ruleset.bonuses.some(({ on, kind }) => on && kind === 'birthday');
}

export const noContact: KnownOf = { loyaltyCard: '', birthday: '' };
