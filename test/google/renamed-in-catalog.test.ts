// A name used by a rule changes in the catalog: this is reported, and does not block other changes.
import { expect, it } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import { renameCategory } from './category-renamed';
import { FullSalon, rule } from './full-salon';

const care = (more: object = {}) =>
  rule('amount', 'Care', { points: 50, amount: '5.00', scope: '', categories: 'Care', ...more });

function renamed(): FullSalon {
  const salon = new FullSalon({}, { rewards: [care()] });
  salon.sell('Julie', ['SH']);
  renameCategory(salon, 'Care', 'Caring');
  return salon;
}

function save(salon: FullSalon, rewards: readonly object[]): AnswerOf<'save-settings'> {
  const { rulesetHash: seen, policies, rules } = salon.sheet.answer('open', {});
  const command = { seen, policies: { ...policies, tipsEarn: true }, ...rules, rewards };
  return salon.sheet.answer('save-settings', command as CommandOf<'save-settings'>);
}

it('a rule keeps the name that it had, and its row is named for it', () => {
  const salon = renamed();
  const { ruleset, problems } = save(salon, [care()]);
  expect(ruleset).toMatchObject({ tipsEarn: true, rewards: [{ terms: { categories: ['Care'] } }] });
  expect(problems).toMatchObject([{ tab: 'rewards', refusal: { code: 'category-unknown', text: 'Care' } }]);
  salon.sell('Julie', ['SH']);
  expect(salon.findings()).toEqual([]);
});

it.each([
  ['one more that is unknown', [care({ categories: 'Care, Hats' })]],
  ['another rule that names it', [care(), rule('amount', 'More', { ...care().terms })]],
])('%s is refused', (_what, rewards) => {
  expect(() => save(renamed(), rewards)).toThrow(/category-unknown/);
});
