// Reports of a salon that has changed its currency: money of before is in no sum, points are.
import { expect, it } from 'vitest';
import { sumsByClient } from '../../../src/core/reports/by-client';
import { sumsByItem } from '../../../src/core/reports/by-item';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { type Filters, filterNames } from '../../../src/core/reports/filter';
import { inCurrency } from '../../../src/core/reports/one-currency';
import { pointsSums, waysOf } from '../../../src/core/reports/ways';
import { invoice, line } from '../invoices';
import { ledgerBy, sell, withRuleset } from '../ledger';
import { program, programIn, ruleset } from '../rulesets';

const visit = ruleset({ programs: [program('visit', { points: '1' })] });
const before = sell(ledgerBy({ ...visit, currency: { code: 'BGN', decimals: 2 } }), {
  invoice: invoice(line('service', 19_558), line('giftcard', 3000)),
  moment: '2018-03-15T10:00',
});
const euro = withRuleset(before, { ...visit, programs: [programIn('EUR', 'visit', { points: '1' })] });
const ledger = sell(euro, { invoice: invoice(line('service', 5000)), moment: '2018-03-16T10:00' });
const all = ledger.entries.filter(({ settings }) => settings === null).map(entryFigures);
const none = Object.fromEntries(filterNames.map((name) => [name, ''])) as Filters;

it('counts the money of today’s currency alone, and all points', () => {
  const { movements, others } = inCurrency(all, 'EUR');
  expect(others).toBe(1);
  expect(pointsSums(movements, waysOf(all))).toMatchObject({ money: 5000, earned: 2 });
  expect(sumsByItem(movements, none).reduce((sum, { amount }) => sum + amount, 0)).toBe(5000);
  expect(sumsByClient(movements, waysOf(all), (member) => member)).toMatchObject([
    { invoices: 2, spent: 5000 },
  ]);
  expect(movements.flatMap(({ cards }) => cards.map(({ amount }) => amount))).toEqual([0]);
});

it('leaves a ledger of one currency as it is', () => {
  const euros = all.filter(({ currency }) => currency === 'EUR');
  expect(inCurrency(euros, 'EUR')).toEqual({ movements: euros, others: 0 });
});
