// The terms of the programme: everything in a day's rules that concerns clients, as clauses. The language catalogs
// phrase each clause, so that the terms of any day can be shown again in any language.
import { isLevel } from '../bonuses/registry';
import type { VisitCredit } from '../bookings/booking-words';
import type { Day } from '../day';
import type { Scope } from '../invoice/invoice';
import { withItemNames } from '../invoice/item-names';
import type { Currency } from '../money';
import { type ExpiryRule, expiryRules } from '../points/expiry';
import type { Rounding } from '../points/rounding';
import type { Conditions } from './conditions';
import type { Policies } from './policies';
import type { Rule } from './rules';
import { kindsOf, type RuleFamily, type Ruleset } from './ruleset';

/** The content of one sentence: its code and its values. */
export type Clause =
  /** A programme, reward or bonus that is on and not over, with items by name. */
  | { readonly code: 'rule'; readonly family: RuleFamily; readonly rule: Rule }
  | { readonly code: 'membership'; readonly loyaltyCard: boolean }
  /** Points for a new client; `last` is the last day on which they are given, or ''. */
  | { readonly code: 'head-start'; readonly points: number; readonly last: Day | '' }
  /** Points for a booking, so many hours after it; what gives those of a visit that has an invoice too. */
  | { readonly code: 'bookings'; readonly hours: number; readonly credit: VisitCredit }
  | { readonly code: 'earns-nothing' }
  | { readonly code: 'earning-ended'; readonly last: Day }
  | { readonly code: 'earn-until'; readonly last: Day }
  | { readonly code: 'combine'; readonly combine: Policies['combine'] }
  | { readonly code: 'line-discounts'; readonly counts: Policies['lineDiscounts'] }
  | { readonly code: 'reward-discounts'; readonly counts: Policies['rewardDiscounts'] }
  | { readonly code: 'reward-earns'; readonly earns: boolean }
  | { readonly code: 'gift-cards-earn'; readonly earns: boolean }
  | { readonly code: 'gift-card-pays'; readonly earns: boolean }
  | { readonly code: 'tips-earn'; readonly earns: boolean }
  | { readonly code: 'tax'; readonly prices: Policies['prices']; readonly basis: Policies['basis'] }
  /** How several bonuses are combined and rounded. */
  | { readonly code: 'bonus-sum'; readonly rounding: Rounding; readonly promotions: Policies['promotions'] }
  /** What counts towards a level: this month and a number before it; 0 for everything. */
  | { readonly code: 'tier'; readonly months: number }
  | { readonly code: 'buys-nothing' }
  | { readonly code: 'using-ended'; readonly last: Day }
  | { readonly code: 'use-until'; readonly last: Day }
  | { readonly code: 'rewards-at-once'; readonly most: number }
  /** What a reward on everything excludes. */
  | { readonly code: 'everything' }
  | {
      readonly code: 'delay';
      readonly count: number;
      readonly unit: Policies['delayUnit'];
      readonly sameInvoice: boolean;
    }
  | { readonly code: 'expiry'; readonly rules: readonly ExpiryRule[] }
  | { readonly code: 'refund'; readonly overdraw: Policies['overdraw'] }
  | { readonly code: 'gift-card-months'; readonly months: number }
  | { readonly code: 'gift-card-tax'; readonly due: Policies['giftcardTax'] }
  | { readonly code: 'bearer' };

export type Section =
  | 'taking-part'
  | 'earning'
  | 'extra-points'
  | 'rewards'
  | 'points'
  | 'refunds'
  | 'gift-cards';

export type ProgramTerms = {
  /** The currency of the amounts in the clauses. */
  readonly currency: Currency;
  /** How the points in them are rounded. */
  readonly rounding: Rounding;
  /** Sections with content, in reading order. */
  readonly sections: readonly { readonly section: Section; readonly clauses: readonly Clause[] }[];
};

/** The version: the sequence number of the ledger entry with the rules, 0 if there is none yet or they are planned. */
export type TermsVersion = {
  readonly number: number;
  readonly from: Day;
  /** The day on which other rules replaced them; '' while they are in force. */
  readonly replacedOn: Day | '';
  /** The day of this answer if the rules are planned, since plans may change; '' for rules that are or were in force. */
  readonly plannedOn: Day | '';
};

/** The terms in one language: plain paragraphs, for a web page, a printout or a terminal. */
export type TermsText = {
  readonly title: string;
  /** Since when they are in force, and until when if they have been replaced; or that they are planned. */
  readonly inForce: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

type Named = { readonly code: string; readonly name: string };

/**
 * @param items catalog items, to show names instead of the codes in rules
 * @param day rules that are over by then are left out; rules that start later show their first day
 */
export function programTerms(ruleset: Ruleset, items: readonly Named[], day: Day): ProgramTerms {
  const rules = (family: RuleFamily) => ruleClauses(ruleset, family, items, day);
  const programs = rules('programs');
  const isEarning = ruleset.earning && !isOver(ruleset.earnUntil, day) && programs.length > 0;
  const booked = bookings(ruleset, day);
  const isGaining = isEarning || booked.length > 0;
  const begin = headStart(ruleset, day);
  const sections: readonly (readonly [Section, readonly Clause[]])[] = [
    ['taking-part', [{ code: 'membership', loyaltyCard: ruleset.loyaltyCard }, ...begin]],
    ['earning', isGaining ? earning(ruleset, programs, booked) : [noEarning(ruleset, day)]],
    ['extra-points', isGaining ? extraPoints(ruleset, rules('bonuses')) : []],
    ['rewards', rewards(ruleset, rules('rewards'), day)],
    ['points', isGaining || begin.length > 0 ? points(ruleset) : []],
    ['refunds', [{ code: 'refund', overdraw: ruleset.overdraw }]],
    ['gift-cards', giftCards(ruleset)],
  ];
  return {
    currency: ruleset.currency,
    rounding: ruleset.rounding,
    sections: sections.flatMap(([section, clauses]) => (clauses.length === 0 ? [] : [{ section, clauses }])),
  };
}

function headStart({ earning, headStart: points, earnUntil: last }: Ruleset, day: Day): readonly Clause[] {
  const isGiven = earning && points > 0 && !isOver(last, day);
  return isGiven ? [{ code: 'head-start', points, last }] : [];
}

function bookings({ earning, bookingsOn, ...ruleset }: Ruleset, day: Day): readonly Clause[] {
  if (!earning || !bookingsOn || isOver(ruleset.earnUntil, day)) return [];
  return [{ code: 'bookings', hours: ruleset.bookingDelay, credit: ruleset.visitCredit }];
}

type RuleClause = Extract<Clause, { readonly code: 'rule' }>;

function ruleClauses(
  ruleset: Ruleset,
  family: RuleFamily,
  items: readonly Named[],
  day: Day,
): readonly RuleClause[] {
  return ruleset[family].flatMap((rule): RuleClause[] => {
    const { until = '' } = rule.terms as Partial<Conditions>;
    if (!rule.on || isOver(until, day)) return [];
    const fields = kindsOf[family].find(({ kind }) => kind === rule.kind)?.fields ?? {};
    return [{ code: 'rule', family, rule: { ...rule, terms: withItemNames(fields, rule.terms, items) } }];
  });
}

function isOver(last: Day | '', day: Day): boolean {
  return last !== '' && last < day;
}

function noEarning({ earning, earnUntil }: Ruleset, day: Day): Clause {
  return earning && isOver(earnUntil, day)
    ? { code: 'earning-ended', last: earnUntil }
    : { code: 'earns-nothing' };
}

function earning(
  ruleset: Ruleset,
  programs: readonly RuleClause[],
  booked: readonly Clause[],
): readonly Clause[] {
  const { earnUntil, prices, basis } = ruleset;
  const until: readonly Clause[] = earnUntil === '' ? [] : [{ code: 'earn-until', last: earnUntil }];
  if (programs.length === 0) return [...booked, ...until];
  return [
    ...programs,
    ...(programs.length > 1 ? [{ code: 'combine', combine: ruleset.combine } as const] : []),
    ...booked,
    ...until,
    { code: 'line-discounts', counts: ruleset.lineDiscounts },
    { code: 'reward-discounts', counts: ruleset.rewardDiscounts },
    { code: 'reward-earns', earns: ruleset.rewardEarns },
    { code: 'gift-cards-earn', earns: ruleset.giftcardsEarn },
    { code: 'gift-card-pays', earns: ruleset.giftcardPays },
    { code: 'tips-earn', earns: ruleset.tipsEarn },
    { code: 'tax', prices, basis },
  ];
}

function extraPoints(
  { tierMonths, rounding, promotions }: Ruleset,
  bonuses: readonly RuleClause[],
): readonly Clause[] {
  if (bonuses.length === 0) return [];
  const tier: Clause = { code: 'tier', months: tierMonths };
  return [
    ...bonuses,
    ...(bonuses.some(({ rule }) => isLevel(rule)) ? [tier] : []),
    { code: 'bonus-sum', rounding, promotions },
  ];
}

function rewards(ruleset: Ruleset, offered: readonly RuleClause[], day: Day): readonly Clause[] {
  const { using, useUntil, rewardsAtOnce } = ruleset;
  if (using && isOver(useUntil, day)) return [{ code: 'using-ended', last: useUntil }];
  if (!using || offered.length === 0) return [{ code: 'buys-nothing' }];
  const isOnEverything = ({ rule }: RuleClause) => (rule.terms as Partial<Scope>).scope === 'everything';
  return [
    ...offered,
    ...(offered.some(isOnEverything) ? [{ code: 'everything' } as const] : []),
    { code: 'rewards-at-once', most: rewardsAtOnce },
    ...(useUntil === '' ? [] : [{ code: 'use-until', last: useUntil } as const]),
  ];
}

function points(ruleset: Ruleset): readonly Clause[] {
  const { delay, delayUnit, sameInvoice } = ruleset;
  return [
    { code: 'delay', count: delay, unit: delayUnit, sameInvoice },
    { code: 'expiry', rules: expiryRules(ruleset) },
  ];
}

function giftCards({ giftcardMonths, giftcardTax }: Ruleset): readonly Clause[] {
  return [
    { code: 'gift-card-months', months: giftcardMonths },
    { code: 'gift-card-tax', due: giftcardTax },
    { code: 'bearer' },
  ];
}
