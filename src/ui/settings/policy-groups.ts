// The groups of settings: their members, which of them are shown, and a one-line summary of each group.
import { consentSentence } from '../../core/consent';
import { languages } from '../../core/language';
import type { Policies, PolicyName, RawPolicies } from '../../core/policies';
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
      'lineDiscounts',
      'rewardDiscounts',
      'rewardEarns',
      'giftcardPays',
      'giftcardsEarn',
      'tipsEarn',
      'earnUntil',
    ],
    text: ({ combine, rewardDiscounts }, { words }) =>
      `${words.groups.combine[combine]}, ${words.groups.rewardDiscounts[rewardDiscounts]}`,
  },
  {
    name: 'tax',
    policies: ['prices', 'basis', 'giftcardTax', 'taxServices', 'taxProducts', 'taxOther', 'taxCategories'],
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
    policies: ['expiry', 'expiryMonths', 'delay', 'delayUnit', 'overdraw'],
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
    name: 'clients',
    policies: ['headStart', 'retentionMonths', 'consentEn', 'consentFr', 'consentNl'],
    text: (policies, { words }) =>
      words.groups.consentIn(
        languages
          .filter((one) => consentSentence(policies, one) !== '')
          .map((one) => words.choices.languages[one])
          .join(', '),
      ),
  },
];

function expiryText({ expiry, expiryMonths }: Policies, { words, format }: AllWords): string {
  if (expiry === 'never') return words.groups.never;
  const text = expiry === 'visit' ? words.groups.afterVisit : words.groups.afterEarning;
  return text(expiryMonths, format.number(expiryMonths));
}

function delayText({ delay, delayUnit }: Policies, { words, format }: AllWords): string {
  if (delay === 0) return words.groups.atOnce;
  const text = delayUnit === 'hours' ? words.groups.afterHours : words.groups.afterDays;
  return text(delay, format.number(delay));
}

const taxes: readonly PolicyName[] = ['taxServices', 'taxProducts', 'taxOther', 'taxCategories'];

/** Whether a setting has any effect, given the others as typed. */
export function isRequested(
  policy: PolicyName,
  { prices, basis, giftcardTax, expiry, delay }: RawPolicies,
): boolean {
  if (taxes.includes(policy)) return prices !== basis || prices === 'without' || giftcardTax === 'sold';
  if (policy === 'expiryMonths') return expiry !== 'never';
  if (policy === 'delayUnit') return String(delay).trim() !== '0';
  return true;
}
