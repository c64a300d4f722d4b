// Several promotions at once: all count, or only the best one. A level always counts.
import { describe, expect, test } from 'vitest';
import { invoice, line } from './invoices';
import { audit, ledgerBy, sell, usesOfAll } from './ledger';
import { bonus, everyTen, quoted, ruleset } from './rulesets';

const spring = bonus('promotion', { factor: 2, from: '2018-03-01', until: '2018-03-31' }, 'Spring');
const thursday = bonus('promotion', { factor: '1.5', weekdays: 'thu' }, 'Thursday');
const birthday = bonus('birthday', { factor: 2 }, 'Birthday');
const gold = bonus('tier', { factor: '1.2', points: '', spent: '1' }, 'Gold');

const given = (promotions: 'all' | 'best', bonuses: readonly (typeof spring)[], facts = {}) => {
  const quote = quoted({
    invoice: invoice(line('service', 10_000)),
    ruleset: ruleset({ programs: [everyTen], bonuses, promotions }),
    client: { facts },
  });
  return [quote.points, ...quote.bonuses.map((one) => one.bonus)];
};

describe('promotions that meet on one day', () => {
  test('add up', () => {
    expect(given('all', [thursday, spring])).toEqual([25, 'Thursday', 'Spring']);
  });
  test('or the one with the highest factor counts, wherever it stands', () => {
    expect(given('best', [thursday, spring])).toEqual([20, 'Spring']);
    expect(given('best', [spring, thursday])).toEqual([20, 'Spring']);
  });
  test('the birthday month is one of them, and of equal ones the first counts', () => {
    expect(given('best', [thursday, birthday, spring], { birthday: true })).toEqual([20, 'Birthday']);
    expect(given('best', [thursday, birthday], { birthday: false })).toEqual([15, 'Thursday']);
  });
  test('a level counts beside the best', () => {
    expect(given('best', [thursday, gold, spring], { spent: 100 })).toEqual([22, 'Gold', 'Spring']);
    expect(given('best', [gold], { spent: 100 })).toEqual([12, 'Gold']);
  });
});

test('a promotion that does not count is not used, and the check finds nothing wrong', () => {
  const bonuses = [thursday, spring].map((rule) => ({ ...rule, terms: { ...rule.terms, mostUses: 9 } }));
  const ledger = sell(ledgerBy(ruleset({ programs: [everyTen], bonuses, promotions: 'best' })), {
    invoice: invoice(line('service', 10_000)),
    moment: '2018-03-15T10:00',
  });
  expect(usesOfAll(ledger)).toHaveLength(1);
  expect(audit(ledger)).toEqual([]);
});
