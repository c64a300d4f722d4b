// An item at the price in points that the catalog asks for it.
import { describe, expect, test } from 'vitest';
import { withCatalogFacts } from '../../src/core/invoice/catalog';
import { invoice, line } from './invoices';
import { audit, lastSale, ledgerBy, sell, stateOf, takeBack } from './ledger';
import { program, quoted, reward, ruleset } from './rulesets';

const forPoints = reward('catalogPrice', {}, 'For points');
const salon = ruleset({
  programs: [program('visit', { points: 500 })],
  rewards: [forPoints],
  rewardsAtOnce: 3,
});
const shampoo = line('product', 4000, 2, { item: 'SH', name: 'Shampoo', pointsPrice: 150 });
const mask = line('product', 3500, 1, { item: 'MASK', name: 'Mask', pointsPrice: 300 });
const cut = line('service', 5500);

const bought = (lines: readonly (typeof cut)[], pick: readonly string[], points = 700) =>
  quoted({ invoice: invoice(...lines), ruleset: salon, client: { points }, pick });

describe('an item with a price in points', () => {
  test('is free for them, one at a time', () => {
    expect(bought([cut, shampoo], ['For points'])).toMatchObject({
      used: 150,
      sums: { total: 9500, discount: 2000, due: 7500 },
      redemptions: [{ points: 150, shares: [[1, 2000, 1]] }],
    });
    expect(bought([shampoo, cut], ['For points', 'For points'])).toMatchObject({
      used: 300,
      sums: { due: 5500 },
    });
  });

  test('the first one on the invoice comes first, then the next', () => {
    expect(bought([mask, shampoo], ['For points']).used).toBe(300);
    expect(bought([shampoo, mask], ['For points', 'For points', 'For points'])).toMatchObject({
      used: 600,
      sums: { due: 0 },
    });
  });

  test('is out of reach where points are short, or where nothing has such a price', () => {
    expect(bought([shampoo], [], 100).offers[0]?.offer).toEqual({
      ok: false,
      shortfall: { what: 'points', points: 50 },
    });
    expect(bought([cut], []).offers[0]?.offer).toEqual({ ok: false, shortfall: { what: 'items', units: 1 } });
  });

  test('has to be in the scope', () => {
    const services = reward('catalogPrice', { scope: 'service' }, 'For points');
    const quote = quoted({
      invoice: invoice(shampoo, { ...cut, pointsPrice: 400 }),
      ruleset: { ...salon, rewards: [services] },
      client: { points: 700 },
      pick: ['For points'],
    });
    expect(quote).toMatchObject({ used: 400, redemptions: [{ shares: [[1, 5500, 1]] }] });
  });
});

test('the price of the day stays with the line, and its refund gives the points back', () => {
  let ledger = sell(ledgerBy(salon), { invoice: invoice(cut), moment: '2018-03-15T10:00' });
  ledger = sell(ledger, {
    invoice: invoice(shampoo),
    moment: '2018-03-16T10:00',
    requested: { choices: [{ reward: 'For points', points: null }] },
  });
  expect(stateOf(ledger, 'M').account.lots).toMatchObject([{ points: 850 }]);
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 0, quantity: 2, amount: 4000 }], '2018-03-17T10:00');
  expect(stateOf(ledger, 'M').account.lots).toMatchObject([{ points: 500 }]);
  expect(audit(ledger)).toEqual([]);
});

test('stands on the line only while a reward asks for it', () => {
  const items = [
    { kind: 'product', code: 'SH', name: 'Shampoo', catalogPoints: 0, pointsPrice: 150, taxRate: null },
  ] as const;
  const plain = line('product', 2000, 1, { item: 'SH', name: 'Shampoo' });
  expect(withCatalogFacts([plain], { ruleset: salon, items })).toEqual([{ ...plain, pointsPrice: 150 }]);
  expect(withCatalogFacts([plain], { ruleset: ruleset(), items })).toEqual([plain]);
});
