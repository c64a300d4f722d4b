// The groups of settings: their members, which of them are shown, and a one-line summary of each group.

import { languages } from '../../core/language';
import { consentSentence } from '../../core/members/consent';
import { messageRules, switchOf } from '../../core/messages/occasions';
import { expiryRules } from '../../core/points/expiry';
import type { Raw } from '../../core/settings/field';
import type { Policies, PolicyName, RawPolicies } from '../../core/settings/policies';
import type { Catalog } from '../../i18n/catalog-shape';
import type { AllWords } from '../owner-words';

export type GroupName = keyof Catalog['groups']['labels'];

type Group = {
  readonly name: GroupName;
  readonly policies: readonly PolicyName[];
  text(policies: Policies, words: AllWords): string;
};

/** All settings but the switches on top, currency and language; folded, since they rarely change. */
export const foldedGroups: readonly Group[] = [
  {
    name: 'earns',
    policies: [
      'combine',
      'rounding',
      'promotions',
      'lineDiscounts',
      'rewardDiscounts',
      'rewardEarns',
      'giftcardPays',
      'giftcardsEarn',
      'tipsEarn',
      'deductions',
      'earnUntil',
    ],
    text: ({ combine, rewardDiscounts }, { words }) =>
      `${words.groups.combine[combine]}, ${words.groups.rewardDiscounts[rewardDiscounts]}`,
  },
  {
    name: 'tax',
    policies: [
      'prices',
      'basis',
      'giftcardTax',
      'taxBy',
      'taxServices',
      'taxProducts',
      'taxOther',
      'taxCategories',
    ],
    text: ({ prices, basis }, { words }) => `${words.groups.prices[prices]}, ${words.groups.basis[basis]}`,
  },
  {
    name: 'rewards',
    policies: ['rewardsAtOnce', 'useUntil'],
    text: ({ rewardsAtOnce }, { words, format }) =>
      words.groups.rewardsAtOnce(rewardsAtOnce, format.number(rewardsAtOnce)),
  },
  {
    name: 'expiry',
    policies: [
      'expiry',
      'expiryUnit',
      'expiryMonths',
      'expiryDays',
      'expiryOr',
      'expiryOrMonths',
      'yearlyDate',
      'yearlyMonth',
      'sameInvoice',
      'delay',
      'delayUnit',
      'overdraw',
    ],
    text: (policies, words) => `${expiryText(policies, words)}, ${delayText(policies, words)}`,
  },
  {
    name: 'tiers',
    policies: ['tierMonths'],
    text: ({ tierMonths }, { words, format }) =>
      words.groups.tierMonths(tierMonths, format.number(tierMonths)),
  },
  {
    name: 'giftcards',
    policies: ['giftcardMonths'],
    text: ({ giftcardMonths }, { words, format }) =>
      words.groups.giftcardMonths(giftcardMonths, format.number(giftcardMonths)),
  },
  {
    name: 'byHand',
    policies: ['handPresets', 'handLimit', 'handBelowZero'],
    text: ({ handLimit }, { words, format }) => words.groups.handLimit(handLimit, format.points(handLimit)),
  },
  {
    name: 'bookings',
    policies: ['bookingsOn', 'bookingDelay', 'visitCredit', 'bookingDone', 'bookingNot'],
    text: ({ bookingsOn, bookingDelay }, { words, format }) =>
      bookingsOn ? words.groups.bookings(bookingDelay, format.number(bookingDelay)) : words.groups.noBookings,
  },
  {
    name: 'messages',
    policies: [
      'messages',
      ...Object.values(switchOf),
      'milestones',
      'expiringDays',
      'awayMonths',
      'mailReserve',
      'mailProof',
      'senderName',
      'replyTo',
    ],
    text(policies, { words, format }) {
      const { length } = messageRules(policies).on;
      return words.groups.messagesOn(length, format.number(length));
    },
  },
  {
    name: 'clients',
    policies: ['clientPage', 'headStart', 'retentionMonths', 'consentEn', 'consentFr', 'consentNl'],
    text: (policies, { words }) =>
      words.groups.consentIn(
        languages
          .filter((one) => consentSentence(policies, one) !== '')
          .map((one) => words.choices.languages[one])
          .join(', '),
      ),
  },
];

function expiryText(policies: Policies, { words, format }: AllWords): string {
  const rules = expiryRules(policies);
  return rules.length === 0 ? words.groups.never : words.groups.expiry(rules, format);
}

function delayText({ delay, delayUnit }: Policies, { words, format }: AllWords): string {
  if (delay === 0) return words.groups.atOnce;
  const text = delayUnit === 'hours' ? words.groups.afterHours : words.groups.afterDays;
  return text(delay, format.number(delay));
}

/** When the settings of an expiry have any effect, where points expire. */
const expiryEffects: { readonly [Name in PolicyName]?: (raw: RawPolicies) => boolean } = {
  expiryUnit: (raw) => hasPeriod(raw.expiry) || hasOwnPeriod(raw),
  expiryMonths: ({ expiry, expiryUnit }) => hasPeriod(expiry) && expiryUnit !== 'days',
  expiryDays: ({ expiry, expiryUnit }) => hasPeriod(expiry) && expiryUnit === 'days',
  expiryOr: () => true,
  expiryOrMonths: hasOwnPeriod,
  yearlyDate: isYearly,
  yearlyMonth: isYearly,
};

function hasPeriod(start: Raw): boolean {
  return start === 'earned' || start === 'visit';
}

function hasOwnPeriod({ expiry, expiryOr }: RawPolicies): boolean {
  return hasPeriod(expiryOr) && expiryOr !== expiry;
}

function isYearly({ expiry, expiryOr }: RawPolicies): boolean {
  return expiry === 'yearly' || expiryOr === 'yearly';
}

const taxes: readonly PolicyName[] = ['taxBy', 'taxServices', 'taxProducts', 'taxOther', 'taxCategories'];

/** Whether a setting has any effect, given the others as typed. */
export function isRequested(policy: PolicyName, raw: RawPolicies): boolean {
  const { prices, basis, giftcardTax, delay } = raw;
  if (taxes.includes(policy)) return prices !== basis || prices === 'without' || giftcardTax === 'sold';
  const ofExpiry = expiryEffects[policy];
  if (ofExpiry !== undefined) return raw.expiry !== 'never' && ofExpiry(raw);
  if (policy === 'sameInvoice') return String(delay).trim() === '0';
  if (policy === 'delayUnit') return String(delay).trim() !== '0';
  return true;
}
