// Points of an invoice used on that same invoice: only as many as it still gives beside the rewards that they pay for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/core/points/account';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { anyInvoice, invoice, line } from './invoices';
import { audit, lastSale, ledgerBy, sell, stateOf, takeBack } from './ledger';
import { anyRuleset } from './random-rulesets';
import { everyTen, lot, program, quoted, reward, ruleset } from './rulesets';

const fiveOff = reward('amount', { points: 10, amount: '5.00' }, '5 off');
const visit = program('visit', { points: 10 });

const bought = (part: Partial<Ruleset>, pick: readonly string[], client = {}) =>
  quoted({
    invoice: invoice(line('service', 10_000)),
    ruleset: ruleset({ sameInvoice: true, rewards: [fiveOff], programs: [visit], ...part }),
    pick,
    client,
  });

describe('a client without points, on an invoice that gives ten', () => {
  test('uses them at once, and has none left', () => {
    const quote = bought({}, ['5 off']);
    expect(quote).toMatchObject({ used: 10, points: 10, sums: { discount: 500 }, after: { balance: 0 } });
    expect(quote.redemptions[0]?.moves).toEqual([lot(-10)]);
    expect(quote.change).toEqual({ moves: [], debt: 0, shortfall: 0 });
  });

  test('does not where the salon does not allow it', () => {
    const quote = bought({ sameInvoice: false }, ['5 off']);
    expect(quote).toMatchObject({ used: 0, points: 10 });
    expect(quote.offers[0]?.offer).toEqual({ ok: false, shortfall: { what: 'points', points: 10 } });
  });

  test.each<[string, Partial<Ruleset>]>([
    ['points wait', { delay: 1 }],
    ['an invoice with a reward earns nothing', { rewardEarns: false }],
  ])('nor where %s', (_why, part) => {
    const quote = bought(part, ['5 off']);
    expect(quote).toMatchObject({ used: 0, points: 10 });
    expect(quote.offers[0]?.offer).toEqual({ ok: false, shortfall: { what: 'points', points: 10 } });
  });

  test('nor where the reward itself lessens them: what is short is said before and after it is picked', () => {
    for (const pick of [[], ['5 off']]) {
      const quote = bought({ programs: [everyTen] }, pick);
      expect(quote).toMatchObject({ used: 0, points: 10, after: { balance: 10 } });
      expect(quote.offers[0]?.offer).toEqual({ ok: false, shortfall: { what: 'points', points: 1 } });
    }
    const own = bought({ programs: [everyTen] }, ['5 off'], { points: 1 });
    expect(own).toMatchObject({ used: 10, points: 9, after: { balance: 0 } });
  });

  test('as many as come out, where points are money', () => {
    const cash = reward('cash', { value: '1.00' });
    const quote = bought({ programs: [everyTen], rewards: [cash] }, ['cash']);
    expect(quote).toMatchObject({ used: 9, points: 9, sums: { due: 9100 }, after: { balance: 0 } });
  });
});

test('what is owed is paid first', () => {
  const debt = { account: { lots: [], debt: 4 } };
  expect(bought({}, ['5 off'], debt).offers[0]?.offer).toEqual({
    ok: false,
    shortfall: { what: 'points', points: 4 },
  });
});

test('of two rewards, as many as the points of the invoice pay for', () => {
  const quote = bought({ rewardsAtOnce: 2, programs: [program('visit', { points: 19 })] }, [
    '5 off',
    '5 off',
  ]);
  expect(quote).toMatchObject({ used: 10, after: { balance: 9 } });
});

test('the refund of an invoice that paid for its own reward leaves nothing, and the check finds nothing', () => {
  const rules = ruleset({ sameInvoice: true, rewards: [fiveOff], programs: [visit], expiry: 'earned' });
  let ledger = sell(ledgerBy(rules), {
    invoice: invoice(line('service', 10_000, 2)),
    moment: '2018-03-15T10:00',
    requested: { choices: [{ reward: '5 off', points: null }] },
  });
  expect(balanceOf(stateOf(ledger, 'M').account)).toBe(0);
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 0, quantity: 1, amount: 5000 }], '2018-03-16T10:00');
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 0, quantity: 1, amount: 5000 }], '2018-03-17T10:00');
  expect(stateOf(ledger, 'M').account).toEqual({ lots: [], debt: 0 });
  expect(audit(ledger)).toEqual([]);
});

holds(
  'nobody uses more than they had and got, and what is offered can be had',
  fc.property(anyRuleset, anyInvoice, fc.integer({ min: 0, max: 60 }), (rules, bill, points) => {
    const salon = { ...rules, sameInvoice: true, delay: 0, loyaltyCard: false };
    const quote = quoted({ invoice: bill, ruleset: salon, client: { points } });
    for (const { reward: name, offer } of quote.offers) {
      const picked = quoted({ invoice: bill, ruleset: salon, client: { points }, pick: [name] });
      expect(picked.used).toBeLessThanOrEqual(points + picked.points);
      expect(picked.after?.balance).toBe(points + picked.points - picked.used);
      expect(picked.redemptions).toHaveLength(offer.ok ? 1 : 0);
    }
  }),
  500,
);
