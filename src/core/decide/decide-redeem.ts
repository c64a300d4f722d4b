// Points exchanged for a gift card or voucher without an invoice, by a client: no visit, and nothing is earned.

import { redemptionsOf } from '../invoice/quote';
import { canonical } from '../journal/canonical';
import type { Draft } from '../journal/entry';
import { whenOf } from '../members/member';
import { factsOf } from '../members/member-facts';
import { settled } from '../points/account';
import { type Exchange, exchangeIn, exchangeOn, type Reacher } from '../points/exchange';
import { noContact } from '../points/standing';
import { accept, type Result, refuse } from '../result';
import { type OutOfReach, outOfReach } from '../rewards/out-of-reach';
import { rewardsOn } from '../rewards/registry';
import { issuedMoves } from '../stored-values/issued';
import { beforeByHand } from './decide-adjust';
import { draftOn, type Keyed, type Now } from './draft';
import { stateIn, type View } from './view';

export type RedeemCommand = Keyed & {
  readonly kind: 'redeem';
  readonly member: string;
  /** The reward's name. */
  readonly reward: string;
  /** What the page said that it costs and gives; null if nobody looked. */
  readonly seen: Exchange | null;
};

export type RedeemRefusal =
  | OutOfReach
  | { readonly code: 'client-erased' }
  /** The number leads to another client, whose points were not asked for. */
  | { readonly code: 'client-merged'; readonly into: string }
  /** It is used on an invoice, at the till. */
  | { readonly code: 'reward-at-till'; readonly reward: string }
  /** Price or worth are no longer those that the page showed; nothing is written. */
  | { readonly code: 'exchange-changed' };

/** The entries of an exchange: the head start of a new client and what has expired come first. */
export function decideRedeem(
  view: View,
  { key, request, member, reward, seen }: RedeemCommand,
  now: Now,
): Result<readonly Draft[], RedeemRefusal> {
  const { into, erased } = stateIn(view, member);
  if (erased) return refuse({ code: 'client-erased' });
  if (into !== '') return refuse({ code: 'client-merged', into });
  const before = beforeByHand(view, member, now);
  const client = reacherIn(before.view, member, now);
  const { ruleset } = view;
  const on = rewardsOn(ruleset.rewards).find(({ rule }) => rule.name === reward);
  const exchange = on === undefined ? null : exchangeIn(on, now.day, ruleset);
  if (on !== undefined && exchange === null) return refuse({ code: 'reward-at-till', reward });
  const { offers, applied } = exchangeOn(ruleset, client, [reward]);
  const short = outOfReach([{ reward, points: null }], offers, ruleset);
  if (short !== undefined) return refuse(short);
  if (seen !== null && canonical(seen) !== canonical(exchange)) return refuse({ code: 'exchange-changed' });
  const { account } = client.state;
  const when = whenOf(client.state, now.moment);
  const redemptions = redemptionsOf(applied, account, when);
  const moves = redemptions.flatMap((redemption) => redemption.moves);
  const draft = draftOn(before.view, now, {
    kind: 'redeem',
    key,
    request,
    member,
    facts: factsOf(client.state, client.contact, { day: now.day, ruleset, uses: client.uses }),
    redemptions,
    change: settled(account, moves, now.moment, { lastVisit: when.lastVisit }),
    storedValues: issuedMoves({ soldStoredValues: [], redemptions }, now.day, ruleset),
  });
  return accept([...before.drafts, draft]);
}

function reacherIn(view: View, member: string, { day, moment }: Now): Reacher {
  const contact = view.members.get(member)?.contact ?? noContact;
  return { state: stateIn(view, member), contact, day, moment, uses: view.uses };
}
