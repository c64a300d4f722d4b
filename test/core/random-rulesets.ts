// Random rulesets: every setting that affects money or points, with a few rules of every kind.
import fc from 'fast-check';
import { defaultRuleset, type Ruleset } from '../../src/core/settings/ruleset';
import { categories } from './invoices';
import { anyRules } from './random-rules';

const rate = fc.constantFrom(0, 600, 2100, 1234);

const mostly = (usual: boolean, other: boolean) => fc.constantFrom(usual, usual, usual, usual, other);

type MessagePolicy = Extract<keyof Ruleset, `message${string}`> | (typeof messageNumbers)[number];
const messageNumbers = [
  'milestones',
  'expiringDays',
  'awayMonths',
  'mailReserve',
  'senderName',
  'replyTo',
] as const;

/** Settings that affect neither points nor money. */
type Undecided =
  | 'schema'
  | 'engine'
  | 'currency'
  | 'language'
  | 'country'
  | 'salonAddress'
  | 'salonPhone'
  | 'clientPage'
  | 'retentionMonths'
  | 'mailProof'
  | 'bookingDone'
  | 'bookingNot'
  | 'consentEn'
  | 'consentFr'
  | 'consentNl'
  | MessagePolicy;

export const anyRuleset: fc.Arbitrary<Ruleset> = fc
  .record({
    earning: mostly(true, false),
    earnUntil: fc.constantFrom('', '', '', '', '2018-12-31'),
    using: mostly(true, false),
    useUntil: fc.constantFrom('', '', '', '', '2019-03-31'),
    loyaltyCard: mostly(false, true),
    combine: fc.constantFrom('add', 'best'),
    rounding: fc.constantFrom('down', 'down', 'nearest', 'up'),
    promotions: fc.constantFrom('all', 'best'),
    rewardsAtOnce: fc.constantFrom(1, 2, 3),
    lineDiscounts: fc.constantFrom('after', 'before'),
    rewardDiscounts: fc.constantFrom('after', 'before'),
    rewardEarns: fc.constantFrom(true, true, false),
    giftcardPays: fc.boolean(),
    giftcardsEarn: fc.boolean(),
    tipsEarn: fc.boolean(),
    deductions: fc.boolean(),
    prices: fc.constantFrom('with', 'without'),
    basis: fc.constantFrom('with', 'without'),
    taxBy: fc.constantFrom('line', 'line', 'invoice'),
    taxServices: rate,
    taxProducts: rate,
    taxOther: rate,
    taxCategories: fc.constantFrom([], [], [{ category: categories[0] ?? '', rate: 900 }]),
    giftcardTax: fc.constantFrom('used', 'used', 'sold'),
    expiry: fc.constantFrom('never', 'earned', 'earned', 'visit', 'yearly'),
    expiryUnit: fc.constantFrom('months', 'months', 'months-to-day', 'months-to-year', 'days'),
    expiryMonths: fc.constantFrom(1, 2, 12),
    expiryDays: fc.constantFrom(1, 45, 365),
    yearlyDate: fc.constantFrom(1, 15, 31),
    yearlyMonth: fc.constantFrom('feb', 'mar', 'dec'),
    expiryOr: fc.constantFrom('no', 'no', 'earned', 'visit', 'yearly'),
    expiryOrMonths: fc.constantFrom(1, 3, 24),
    sameInvoice: mostly(false, true),
    delay: fc.constantFrom(0, 0, 3, 30),
    delayUnit: fc.constantFrom('hours', 'days'),
    overdraw: fc.constantFrom('negative', 'zero'),
    tierMonths: fc.constantFrom(0, 2),
    giftcardMonths: fc.constantFrom(0, 12),
    bookingsOn: mostly(false, true),
    bookingDelay: fc.constantFrom(0, 3),
    visitCredit: fc.constantFrom('invoice', 'booking'),
    headStart: fc.constantFrom(0, 0, 0, 25),
    handLimit: fc.constantFrom(0, 30),
    handBelowZero: fc.boolean(),
    handPresets: fc.constantFrom([], [{ name: 'Sorry', points: 20, text: 'Sorry about last time!' }]),
    programs: anyRules('programs', 1),
    rewards: anyRules('rewards', 1),
    bonuses: anyRules('bonuses'),
  } satisfies { [Name in Exclude<keyof Ruleset, Undecided>]: unknown })
  .map((part) => ({ ...defaultRuleset, ...part }) as Ruleset);
