// The settings in groups: which stand together, which are asked for, and what is set in a group in one line.
import type { Policies, PolicyName, RawPolicies } from '../../core/policies';
import type { Catalog } from '../../i18n/catalog';
import type { Words } from '../words';

export type GroupName = keyof Catalog['groups']['labels'];

type Group = {
  readonly name: GroupName;
  readonly policies: readonly PolicyName[];
  said(policies: Policies, words: Words): string;
};

/** Beside the two switches on top, and the salon's currency and language: folded, since they are seldom changed. */
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
    ],
    said: ({ combine, rewardDiscounts }, { words }) =>
      `${words.groups.combine[combine]}, ${words.groups.rewardDiscounts[rewardDiscounts]}`,
  },
  {
    name: 'tax',
    policies: ['prices', 'basis', 'taxServices', 'taxProducts', 'taxOther'],
    said: ({ prices, basis }, { words }) => `${words.groups.prices[prices]}, ${words.groups.basis[basis]}`,
  },
  {
    name: 'rewards',
    policies: ['rewardsAtOnce'],
    said: ({ rewardsAtOnce }, { words, say }) =>
      words.groups.rewardsAtOnce(rewardsAtOnce, say.number(rewardsAtOnce)),
  },
  {
    name: 'expiry',
    policies: ['expiry', 'expiryMonths', 'delay', 'delayUnit', 'overdraw'],
    said: (policies, words) => `${expirySaid(policies, words)}, ${delaySaid(policies, words)}`,
  },
  {
    name: 'levels',
    policies: ['levelMonths'],
    said: ({ levelMonths }, { words, say }) => words.groups.levelMonths(levelMonths, say.number(levelMonths)),
  },
  {
    name: 'giftcards',
    policies: ['giftcardMonths'],
    said: ({ giftcardMonths }, { words, say }) =>
      words.groups.giftcardMonths(giftcardMonths, say.number(giftcardMonths)),
  },
];

function expirySaid({ expiry, expiryMonths }: Policies, { words, say }: Words): string {
  if (expiry === 'never') return words.groups.never;
  const said = expiry === 'visit' ? words.groups.afterVisit : words.groups.afterEarning;
  return said(expiryMonths, say.number(expiryMonths));
}

function delaySaid({ delay, delayUnit }: Policies, { words, say }: Words): string {
  if (delay === 0) return words.groups.atOnce;
  const said = delayUnit === 'hours' ? words.groups.afterHours : words.groups.afterDays;
  return said(delay, say.number(delay));
}

const taxes: readonly PolicyName[] = ['taxServices', 'taxProducts', 'taxOther'];

/** Whether a setting does anything beside the others as they are typed. */
export function isAsked(policy: PolicyName, { prices, basis, expiry, delay }: RawPolicies): boolean {
  if (taxes.includes(policy)) return prices !== basis || prices === 'without';
  if (policy === 'expiryMonths') return expiry !== 'never';
  if (policy === 'delayUnit') return String(delay).trim() !== '0';
  return true;
}
