// Two salons whose terms were proofread: the example salon, and one that uses everything.
import { defaultRuleset, type Ruleset } from '../../src/core/settings/ruleset';
import { bonus, program, reward } from '../core/rulesets';

/** The workbench's example, with its extra points switched on. */
export const exampleSalon: Ruleset = {
  ...defaultRuleset,
  currency: { code: 'CAD', decimals: 2 },
  programs: [program('spend', { points: 1, every: '10.00' }, 'Points on everything')],
  rewards: [
    reward('amount', { points: 20, amount: '10.00' }, '10.00 off'),
    reward('percent', { points: 0, percent: 5, scope: 'product' }, 'Members’ price on products'),
    reward('voucher', { points: 30, amount: '15.00', months: 6 }, 'Voucher for a friend'),
    reward('giftcard', { points: 50, amount: '25.00' }, 'Gift card of 25.00'),
  ],
  bonuses: [
    bonus('birthday', { factor: 2 }, 'Birthday month'),
    bonus('tier', { factor: '1.5', spent: '500.00' }, 'Gold'),
  ],
};

export const fullSalon: Ruleset = {
  ...defaultRuleset,
  country: 'BE',
  loyaltyCard: true,
  earnUntil: '2027-06-30',
  useUntil: '2027-12-31',
  combine: 'best',
  rewardsAtOnce: 3,
  lineDiscounts: 'before',
  rewardDiscounts: 'before',
  rewardEarns: false,
  giftcardPays: true,
  giftcardsEarn: false,
  tipsEarn: true,
  prices: 'without',
  basis: 'without',
  giftcardTax: 'sold',
  expiry: 'visit',
  expiryMonths: 18,
  delay: 14,
  overdraw: 'zero',
  tierMonths: 12,
  giftcardMonths: 24,
  programs: [
    program(
      'spend',
      { points: 1, every: '10', scope: 'service', categories: 'Kleur', carry: 'yes', least: '50' },
      'Punten',
    ),
    program('unit', { points: 2, scope: 'product', weekdays: 'tue,wed', from: '2026-09-01' }, 'Dinsdag'),
    program('visit', { points: 5, least: '30', leastOf: 'everything' }, 'Visite'),
    program('firstVisit', { points: 50 }, 'Welcome'),
    program('catalogPoints', {}, 'Catalog'),
  ],
  bonuses: [
    bonus('promotion', { factor: 2, from: '2026-12-18', until: '2026-12-24', mostUsesEach: 1 }, 'Kerst'),
    bonus('tier', { factor: '1.25', points: 500, spent: '' }, 'Silver'),
    bonus('tier', { factor: '1.5', points: 1500, spent: '' }, 'Gold'),
  ],
  rewards: [
    reward('amount', { points: 100, amount: '10', least: '50', leastOf: 'everything' }, 'Tien'),
    reward('amount', { points: 0, amount: '5', firstVisitOnly: true }, 'Bienvenue'),
    reward(
      'percent',
      { points: 80, percent: '12.5', most: '30', scope: 'product', least: '40', leastOf: 'scope' },
      'Products',
    ),
    reward('free', { points: 60, units: 2, items: 'Shampoo, Masker, Kam', mostUses: 100 }, 'Cadeau'),
    reward('nth', { points: 0, every: 2, percent: 50, scope: 'product', mostUsesEach: 3 }, 'Second'),
    reward(
      'cash',
      { value: '0.10', leastPoints: 50, step: 10, mostPoints: 1500, mostShare: 50 },
      'Points comme argent',
    ),
    reward('voucher', { points: 40, percent: 20, months: 1, amount: '' }, 'Friend'),
    reward('giftcard', { points: 250, amount: '25' }, 'Gift card'),
  ],
};
