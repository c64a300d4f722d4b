// What an owner reads of a client besides the points: level, next reward, what expires, how often and how much.

import { type Day, dayAt } from '../../core/day';
import { type MemberState, whenOf } from '../../core/members/member';
import { factsOf } from '../../core/members/member-facts';
import { currencyOf, moneyCell } from '../../core/money';
import { balanceOf, pendingAt } from '../../core/points/account';
import { lastDayOf } from '../../core/points/expiry';
import { nextReward } from '../../core/points/next-reward';
import { liveAccount } from '../../core/points/standing';
import { tierProgress } from '../../core/points/tier-progress';
import type { Ruleset } from '../../core/settings/ruleset';
import { literal } from '../tabs/cells';

export const figureKeys = ['tier', 'next', 'missing', 'expires', 'visits', 'spent'] as const;

export type ClientFigures = { readonly [Key in (typeof figureKeys)[number]]: string | number };

const none: ClientFigures = { tier: '', next: '', missing: '', expires: '', visits: '', spent: '' };

/**
 * As of the client's last entry, like the points beside it.
 * @param ruleset the rules in force; null where none were read, as where only a cell is put right: then level and next reward
 *   come with the client's next entry
 */
export function clientFigures(state: MemberState, ruleset: Ruleset | null): ClientFigures {
  const { moment, activity, invoices, into, erased } = state;
  if (moment === '' || into !== '' || erased) return none;
  const live = liveAccount(state, moment);
  const currency = currencyOf(activity.currency);
  return {
    ...none,
    ...(ruleset === null ? {} : ruledOf(state, ruleset, balanceOf(live) - pendingAt(live, moment))),
    expires: soonest(state),
    visits: invoices,
    spent: currency === undefined ? '' : moneyCell(activity.spent, currency),
  };
}

function ruledOf(
  state: MemberState,
  ruleset: Ruleset,
  available: number,
): Pick<ClientFigures, 'tier' | 'next' | 'missing'> {
  const day = dayAt(state.moment);
  const known = { loyaltyCard: '', birthday: '' }; // levels ask for neither
  const level = tierProgress(ruleset, factsOf(state, known, { day, ruleset, uses: [] }), day);
  const next = nextReward(ruleset, available, day);
  return {
    tier: literal(level?.tier ?? ''),
    next: literal(next?.name ?? ''),
    missing: next?.missing ?? '',
  };
}

/** The last day of the points that expire first; '' if none do. */
function soonest(state: MemberState): Day | '' {
  if (state.moment === '') return '';
  const { lastVisit } = whenOf(state, state.moment);
  const days = liveAccount(state, state.moment).lots.flatMap(
    ({ until }) => lastDayOf(until, lastVisit) ?? [],
  );
  return days.sort()[0] ?? '';
}
