// Which clients a salon means: who came in a month, stayed away since, has a level, a birthday, or so many points.
import type { Day, Month } from '../day';
import { tierOf } from '../points/earn';
import { type KnownOf, noContact } from '../points/standing';
import type { Ruleset } from '../settings/ruleset';
import { lastVisitOf, type MemberState } from './member';
import { factsOf } from './member-facts';

export type MemberFilter = {
  /** With an invoice in this month; '' for any. */
  readonly visitedIn: Month | '';
  /** Without an invoice from this day on; '' for any. Who never came did not come since. */
  readonly notSince: Day | '';
  /** On the level with this name, 'none' for those below the first, or '' for any. */
  readonly level: MemberLevel;
  /** Born in this month, as `05`; '' for any. */
  readonly bornIn: string;
  /** Balances from and to, both included; null for any. */
  readonly least: number | null;
  readonly most: number | null;
};

export type MemberLevel = { readonly is: 'any' | 'none' } | { readonly is: 'named'; readonly name: string };

export const everyMember: MemberFilter = {
  visitedIn: '',
  notSince: '',
  level: { is: 'any' },
  bornIn: '',
  least: null,
  most: null,
};

/** A client, with the balance of today. */
export type FilteredMember = {
  readonly state: MemberState;
  readonly contact: KnownOf;
  readonly balance: number;
};

export function isMeant(
  { visitedIn, notSince, level, bornIn, least, most }: MemberFilter,
  { state, contact, balance }: FilteredMember,
  ruleset: Ruleset,
  today: Day,
): boolean {
  if (visitedIn !== '' && !cameIn(state, visitedIn)) return false;
  if (notSince !== '' && lastVisitOf(state) >= notSince) return false;
  // A birthday ends with month and day, whether its year is known or not.
  if (bornIn !== '' && contact.birthday.slice(-5, -3) !== bornIn) return false;
  if (least !== null && balance < least) return false;
  if (most !== null && balance > most) return false;
  return level.is === 'any' || isOn(level, state, ruleset, today);
}

/** The last visits are known by day, earlier ones by the months in which the client spent or earned something. */
function cameIn({ visits, activity }: MemberState, month: Month): boolean {
  return visits.some(([day]) => day.startsWith(month)) || activity.months.some(([known]) => known === month);
}

function isOn(level: MemberLevel, state: MemberState, ruleset: Ruleset, day: Day): boolean {
  const facts = factsOf(state, noContact, { day, ruleset, uses: [] });
  const reached = tierOf(ruleset, facts, day)?.name;
  return level.is === 'named' ? reached === level.name : reached === undefined;
}
