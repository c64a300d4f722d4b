// The settings besides programmes, rewards and bonuses: one field each, for tab, form and JSON.

import { usualDone, usualNot, visitCredits } from '../bookings/booking-words';
import { monthsOfYear } from '../day';
import { categoryRates } from '../invoice/category-rates';
import { languages } from '../language';
import { type Currency, currencyCodes } from '../money';
import { overdrawChoices } from '../points/account';
import { expiryStarts, expiryUnits } from '../points/expiry';
import { roundings } from '../points/rounding';
import { anyDay, choice, currencyField, yesNo } from './choice-fields';
import { countries } from './countries';
import type { Field, FieldRefusal, Naming, Raw, Reading, Terms } from './field';
import { handPresets } from './hand-presets';
import { count, percent } from './number-fields';
import { numberList } from './number-list';
import { emailAddress, sentence } from './text-field';

// Each client's row stores the wording agreed to.
const LONGEST_CONSENT = 400;

// Two lines on a slip of 80 mm.
const LONGEST_ADDRESS = 120;
const LONGEST_SENDER = 60;
const MILESTONES_MOST = 12;

const LONGEST_PHONE = 40;

// A calendar has a dozen statuses.
const LONGEST_STATUSES = 600;

export const policyFields = {
  /** Off: nothing is earned; existing points remain usable. */
  earning: yesNo(true),
  /** The last invoice date that earns. */
  earnUntil: anyDay(),
  /** Off: points cannot be used; they are still earned, and balances stay. */
  using: yesNo(true),
  /** The last invoice date on which points can be used. */
  useUntil: anyDay(),
  /** Points only for clients with a card (Aimy). */
  loyaltyCard: yesNo(false),
  currency: currencyField('EUR', currencyCodes),
  /** By whose usual figures the settings are compared and whose phone numbers are read; no points depend on it. */
  country: choice(countries, 'countries', 'other'),
  /** The language of the sheet and, until someone chooses another, of the sidebar. */
  language: choice(languages, 'languages', 'en'),
  /** Stands under the salon's name on what is printed for clients. */
  salonAddress: sentence('', LONGEST_ADDRESS),
  /** Whom clients call who have a question on their own page. */
  salonPhone: sentence('', LONGEST_PHONE),
  /** Off: no client's own page opens, and no link is made. */
  clientPage: yesNo(true),
  /** With several programmes: their points add up, or only the best one counts. */
  combine: choice(['add', 'best'], 'combine', 'add'),
  /** How points are rounded: steps of money, and extra points. */
  rounding: choice(roundings, 'rounding', 'down'),
  /** Several promotions at once, the birthday month among them: all count, or only the best. Levels always count. */
  promotions: choice(['all', 'best'], 'promotions', 'all'),
  /** Rewards on one invoice (DizLog: one). */
  rewardsAtOnce: count(1, 9, 1),
  /** Whether money earns before or after a line's own discount. */
  lineDiscounts: choice(['after', 'before'], 'beforeAfter', 'after'),
  /** Whether money earns before or after the reward. */
  rewardDiscounts: choice(['after', 'before'], 'beforeAfter', 'after'),
  /** Whether an invoice on which points are used earns. */
  rewardEarns: yesNo(true),
  giftcardPays: yesNo(false),
  giftcardsEarn: yesNo(true),
  tipsEarn: yesNo(false),
  /** Whether a line at the till may be below zero, as a deduction. */
  deductions: yesNo(false),
  /** Whether the salon's prices include tax. */
  prices: choice(['with', 'without'], 'taxed', 'with'),
  /** Whether tax earns. */
  basis: choice(['with', 'without'], 'taxed', 'with'),
  /** What of the tax is rounded: each line, or the sum of each rate on the invoice. */
  taxBy: choice(['line', 'invoice'], 'taxBy', 'line'),
  /** Rates in hundredths of a percent, for items without a rate in the catalog. Tips have none. */
  taxServices: percent(0),
  taxProducts: percent(0),
  taxOther: percent(0),
  /** Rates per category: after an item's own rate, before that of its kind. */
  taxCategories: categoryRates(),
  /** When tax on a gift card is due: on what it buys, or on its sale (a single rate for everything). */
  giftcardTax: choice(['used', 'sold'], 'giftcardTax', 'used'),
  /** When points expire: a period after earning or the last visit, or on a date that is the same every year. */
  expiry: choice(['never', ...expiryStarts], 'expiry', 'never'),
  /** How the period is counted: `days` by `expiryDays`, the others by `expiryMonths`. */
  expiryUnit: choice(expiryUnits, 'expiryUnit', 'months'),
  expiryMonths: count(1, 120, 12),
  expiryDays: count(1, 3650, 365),
  yearlyDate: count(1, 31, 31),
  yearlyMonth: choice(monthsOfYear, 'months', 'dec'),
  /** A second rule: points expire by whichever comes first. The same one again changes nothing. */
  expiryOr: choice(['no', ...expiryStarts], 'expiryOr', 'no'),
  /** The second rule's months, which end as the first one's do. */
  expiryOrMonths: count(1, 120, 24),
  /** Whether points that an invoice earns, and that do not wait, can be used on it. */
  sameInvoice: yesNo(false),
  /** How long points are held back. */
  delay: count(0, 999, 0),
  delayUnit: choice(['hours', 'days'], 'delayUnit', 'days'),
  /** If a reversal takes back more points than the client still has. */
  overdraw: choice(overdrawChoices, 'overdraw', 'negative'),
  /** Months that count towards a level; 0: all. */
  tierMonths: count(0, 36, 12),
  /** Months for which a gift card is valid; 0: no expiry. */
  giftcardMonths: count(0, 120, 0),
  /** Months without a visit after which a client's data is flagged; 0: never. */
  retentionMonths: count(0, 120, 0),
  /** Points for a new client. */
  headStart: count(0, 99_999, 0),
  /** Points by hand that each of the staff may move in a day; 0: none. The owner has no limit. */
  handLimit: count(0, 99_999, 100),
  /** Whether points taken by hand may leave a client below 0. */
  handBelowZero: yesNo(false),
  /** Whether bookings that took place credit points by themselves. */
  bookingsOn: yesNo(false),
  /** Hours between the end of a booking and its points (SimplyBook.me: three to four). */
  bookingDelay: count(0, 168, 3),
  /** Which of the two gives the points of a visit that is both booked and invoiced. */
  visitCredit: choice(visitCredits, 'visitCredit', 'invoice'),
  /** The salon's own words for a booking that took place, and for one that gives nothing: cancelled, missed. */
  bookingDone: sentence(usualDone, LONGEST_STATUSES),
  bookingNot: sentence(usualNot, LONGEST_STATUSES),
  /** Ready-made points by hand: the salon's own names, points and words. */
  handPresets: handPresets(),
  /** The wording by which clients agree to be contacted; empty: the salon does not ask in that language. */
  consentEn: sentence(
    'I agree that this salon writes to me by email or message about my appointments, my points and its offers. I can withdraw this at any time.',
    LONGEST_CONSENT,
  ),
  consentFr: sentence(
    'J’accepte que ce salon m’écrive, par e-mail ou par message, au sujet de mes rendez-vous, de mes points et de ses offres. Je peux retirer cet accord à tout moment.',
    LONGEST_CONSENT,
  ),
  consentNl: sentence(
    'Ik ga ermee akkoord dat deze zaak mij mails of berichten stuurt over mijn afspraken, mijn punten en haar aanbiedingen. Ik kan dit op elk moment intrekken.',
    LONGEST_CONSENT,
  ),
  /** Off: no message is made, whatever the switches below say. */
  messages: yesNo(true),
  /** A switch for each occasion (core/messages/occasions). */
  messageEarned: yesNo(false),
  messageUsed: yesNo(false),
  messageByHand: yesNo(false),
  messageCard: yesNo(false),
  messageRewardNear: yesNo(false),
  messageMilestone: yesNo(false),
  messageExpiring: yesNo(false),
  messageLevel: yesNo(false),
  messageBirthday: yesNo(false),
  messageAway: yesNo(false),
  /** Balances at which a message goes out. */
  milestones: numberList('50, 100', MILESTONES_MOST),
  /** Days before points expire at which a message goes out. */
  expiringDays: count(1, 365, 30),
  /** Months without a visit after which a message goes out. */
  awayMonths: count(1, 60, 6),
  /** Mails of a day's quota that are left to the owner. */
  mailReserve: count(0, 1500, 20),
  /** Who a mail is from; empty: the title of the sheet. */
  senderName: sentence('', LONGEST_SENDER),
  /** Where answers go; empty: to the account that sends. */
  replyTo: emailAddress(),
  /** Whether the owner gets the end of the ledger by mail, each night on which it was proved whole. */
  mailProof: yesNo(false),
};

export type Policies = Terms<typeof policyFields>;
export type PolicyName = keyof Policies;
export const policyNames = Object.keys(policyFields) as readonly PolicyName[];

export type RawPolicies = { readonly [Name in PolicyName]: Raw };

export type PolicyRefusal = {
  readonly code: 'policy-refused';
  readonly policy: PolicyName;
  readonly refusal: FieldRefusal;
};

/**
 * Reads each setting separately: an unreadable one is reported, takes the fallback and does not affect the rest.
 * @param fallback the settings in force
 * @param naming the names in the catalog; where they are unknown, every name is accepted
 */
export function readPolicies(
  raw: RawPolicies,
  fallback: Policies,
  naming: Naming = { names: null },
): { policies: Policies; refusals: readonly PolicyRefusal[] } {
  const refusals: PolicyRefusal[] = [];
  const reading: Reading = {
    currency: fallback.currency,
    get names() {
      return naming.names;
    },
  };
  const read = policyNames.map((policy) => {
    const field = policyFields[policy] as Field<unknown>;
    const value = field.read(raw[policy], reading, fallback[policy]);
    if (value.ok) return [policy, value.value];
    refusals.push({ code: 'policy-refused', policy, refusal: value.refusal });
    return [policy, fallback[policy]];
  });
  return { policies: Object.fromEntries(read) as Policies, refusals };
}

export function writePolicies(policies: Policies): RawPolicies {
  const write = (name: PolicyName, currency: Currency): Raw => {
    const field = policyFields[name] as { write(value: unknown, currency: Currency): Raw };
    return field.write(policies[name], currency);
  };
  return Object.fromEntries(policyNames.map((name) => [name, write(name, policies.currency)])) as {
    [Name in PolicyName]: Raw;
  };
}

export const defaultPolicies: Policies = readPolicies(
  Object.fromEntries(policyNames.map((name) => [name, policyFields[name].initial])) as {
    [Name in PolicyName]: Raw;
  },
  {} as Policies,
).policies;
