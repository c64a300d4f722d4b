// Rules common in salons, ready to be added: ways of earning, rewards, extra points.

import type { Control, Raw } from '../../core/settings/field';
import type { RawRule } from '../../core/settings/rules';
import type { RuleFamily } from '../../core/settings/ruleset';
import { unitsOf } from '../../core/text/decimal-text';
import { withCurrency } from '../../i18n/locale';
import type { AllWords } from '../owner-words';
import { termsOf } from './raw-rule';
import { definitionOf } from './rule-words';

export type ReadyMade = {
  readonly title: string;
  readonly rules: readonly RawRule[];
  /** The field that only the salon can fill in; '' if there is none. */
  readonly ask: '' | 'items' | 'from';
};

/** Terms with amounts in units of a currency that has decimals. */
export type AmountIn = { readonly [field: string]: Raw };

type Way = readonly [name: string, kind: string, terms: AmountIn];

export function readyMade(family: RuleFamily, words: AllWords): readonly ReadyMade[] {
  const one = (way: Way, ask: ReadyMade['ask'] = ''): ReadyMade => ({
    title: way[0],
    rules: [ruleOf(family, way, words)],
    ask,
  });
  const several = (title: string, ways: readonly Way[]): ReadyMade => ({
    title,
    rules: ways.map((way) => ruleOf(family, way, words)),
    ask: '',
  });
  const { ways, usualRewards, usualBonuses } = words.words.programs;
  const format = withCurrency(words.language, words.currency);
  const money = (amount: number) => format.money(wholeAmount(amount, words));
  const percent = (whole: number) => words.format.percent(whole * 100);
  const lists: { readonly [Family in RuleFamily]: () => readonly ReadyMade[] } = {
    programs: () => [
      one([ways.spent, 'spend', { points: '1', every: '10' }]),
      one([ways.spentOnProducts, 'spend', { points: '1', every: '10', scope: 'product' }]),
      one([ways.spentOnServices, 'spend', { points: '1', every: '10', scope: 'service' }]),
      one([ways.service, 'unit', { points: '1', scope: 'service' }]),
      one([ways.invoice, 'visit', { points: '1' }]),
      one([ways.product, 'unit', { points: '1', scope: 'product' }]),
      one([ways.welcome, 'firstVisit', { points: '10' }]),
    ],
    rewards: () => [
      one([usualRewards.off(money(10)), 'amount', { points: '100', amount: '10' }]),
      one([usualRewards.off(percent(10)), 'percent', { points: '50', percent: '10' }]),
      one([usualRewards.cash, 'cash', { value: '0.10' }]),
      one([usualRewards.free, 'free', { points: '100' }], 'items'),
      one([usualRewards.second, 'nth', { points: '0', every: '2', percent: '50', scope: 'product' }]),
      one([usualRewards.giftcard(money(25)), 'giftcard', { points: '250', amount: '25' }]),
      one([usualRewards.friend, 'voucher', { points: '50', amount: '10' }]),
      one([usualRewards.members(percent(5)), 'percent', { points: '0', percent: '5' }]),
    ],
    bonuses: () => [
      one([usualBonuses.week, 'promotion', { factor: '2' }], 'from'),
      one([usualBonuses.birthday, 'birthday', { factor: '2' }]),
      several(usualBonuses.tiers, [
        [usualBonuses.silver, 'tier', { factor: '1.25', spent: '300' }],
        [usualBonuses.gold, 'tier', { factor: '1.5', spent: '600' }],
      ]),
    ],
  };
  return lists[family]();
}

const inMoney: readonly Control[] = ['money', 'rate'];

/** Ten units of a currency without decimals are worth almost nothing: there, a thousand replaces ten. */
export function ruleOf(
  family: RuleFamily,
  [name, kind, terms]: Way,
  { currency }: Pick<AllWords, 'currency'>,
): RawRule {
  const scaled = Object.entries(terms).map(([field, value]) => {
    const control = definitionOf(family, kind)?.fields[field]?.control;
    const isMoney = control !== undefined && inMoney.includes(control) && currency.decimals === 0;
    return [field, isMoney ? String(unitsOf(String(value), 2)) : value];
  });
  return { kind, name, on: true, terms: termsOf(family, kind, Object.fromEntries(scaled)) };
}

/** Minor units of what such an amount becomes. */
export function wholeAmount(whole: number, { currency }: Pick<AllWords, 'currency'>): number {
  return currency.decimals === 0 ? whole * 100 : whole * 10 ** currency.decimals;
}
