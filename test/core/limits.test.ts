// Limits on the use of a reward or bonus: per client, in total, first visit only; and reversals that return a use.
import { describe, expect, test } from 'vitest';
import type { Invoice } from '../../src/core/invoice/invoice';
import type { Facts } from '../../src/core/points/facts';
import { useOf } from '../../src/core/points/uses';
import { shortfall } from '../../src/core/rewards/definition';
import type { Rule } from '../../src/core/settings/rules';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { invoice, line } from './invoices';
import {
  audit,
  invoiceOf,
  type Ledger,
  lastSale,
  ledgerBy,
  sell,
  stateOf,
  takeBack,
  usesOfAll,
  withRuleset,
} from './ledger';
import { resealed } from './refold';
import { bonus, everyTen, lot, program, quoted, reward, ruleset } from './rulesets';

const cut = invoice(line('service', 4000));
const fiver = (limits: object): Rule => reward('amount', { points: '0', amount: '5', ...limits }, 'Fiver');
const twice = (limits: object): Rule => bonus('promotion', { factor: '2', ...limits }, 'Twice');
const salon = (part: Partial<Ruleset>) => ruleset({ programs: [everyTen], ...part });

function buy(ledger: Ledger, member: string, pick: readonly string[] = [], of: Invoice = cut): Ledger {
  const choices = pick.map((name) => ({ reward: name, points: null }));
  return sell(ledger, { invoice: of, member, moment: '2018-03-15T10:00', requested: { choices } });
}

const last = (ledger: Ledger) => invoiceOf(ledger, lastSale(ledger));
const discount = (ledger: Ledger) => last(ledger).sums?.discount;
const points = (ledger: Ledger) => last(ledger).earned?.points;

describe('a reward with a limit', () => {
  test('for each client is given so often to each, and then out of reach with its reason', () => {
    const rules = salon({ rewards: [fiver({ mostUsesEach: '1' })] });
    const once = buy(ledgerBy(rules), 'A', ['Fiver']);
    const again = buy(once, 'A', ['Fiver']);
    expect([discount(once), discount(again), discount(buy(again, 'B', ['Fiver']))]).toEqual([500, 0, 500]);
    const quote = quoted({
      invoice: cut,
      ruleset: rules,
      client: { facts: { usesLeft: [[useOf('rewards', 'Fiver'), 0]] } },
    });
    expect(quote.offers[0]?.offer).toEqual(shortfall({ what: 'uses' }));
  });

  test('in all is given so often to all clients together', () => {
    const rules = salon({ rewards: [fiver({ mostUses: '2' })] });
    const two = buy(buy(ledgerBy(rules), 'A', ['Fiver']), 'B', ['Fiver']);
    expect(usesOfAll(two)).toEqual([[useOf('rewards', 'Fiver'), 2]]);
    expect(discount(buy(two, 'C', ['Fiver']))).toBe(0);
  });

  test('counts each time that it is on one invoice', () => {
    const rules = salon({ rewards: [fiver({ mostUsesEach: '2' })], rewardsAtOnce: 3 });
    const ledger = buy(ledgerBy(rules), 'A', ['Fiver', 'Fiver', 'Fiver']);
    expect(discount(ledger)).toBe(1000);
    expect(stateOf(ledger, 'A').uses).toEqual([[useOf('rewards', 'Fiver'), 2]]);
    expect(discount(buy(ledger, 'A', ['Fiver']))).toBe(0);
  });

  test('is not used up by an invoice that it is not on', () => {
    const rules = salon({ rewards: [fiver({ mostUsesEach: '1' })] });
    expect(discount(buy(buy(ledgerBy(rules), 'A'), 'A', ['Fiver']))).toBe(500);
  });

  test('counts from the first use on, also those of before it had a limit', () => {
    const before = buy(ledgerBy(salon({ rewards: [fiver({})] })), 'A', ['Fiver']);
    const limited = withRuleset(before, salon({ rewards: [fiver({ mostUsesEach: '1', mostUses: '1' })] }));
    expect(discount(buy(limited, 'A', ['Fiver']))).toBe(0);
    expect(discount(buy(limited, 'B', ['Fiver']))).toBe(0);
  });

  test('begins anew in all where it was deleted in between', () => {
    const rules = salon({ rewards: [fiver({ mostUses: '1' })] });
    const used = buy(ledgerBy(rules), 'A', ['Fiver']);
    const anew = withRuleset(withRuleset(used, salon({})), rules);
    expect(discount(buy(anew, 'B', ['Fiver']))).toBe(500);
  });

  test('for a first visit is given then and never again', () => {
    const rules = salon({ rewards: [fiver({ firstVisitOnly: true })] });
    const first = buy(ledgerBy(rules), 'A', ['Fiver']);
    expect([discount(first), discount(buy(first, 'A', ['Fiver']))]).toEqual([500, 0]);
    const quote = quoted({ invoice: cut, ruleset: rules });
    expect(quote.offers[0]?.offer).toEqual(shortfall({ what: 'first-visit' }));
  });
});

describe('a bonus with a limit', () => {
  test('for each client and in all holds so often', () => {
    const each = buy(ledgerBy(salon({ bonuses: [twice({ mostUsesEach: '1' })] })), 'A');
    expect([points(each), points(buy(each, 'A')), points(buy(each, 'B'))]).toEqual([8, 4, 8]);
    const all = buy(ledgerBy(salon({ bonuses: [twice({ mostUses: '1' })] })), 'A');
    expect(points(buy(all, 'B'))).toBe(4);
  });

  test('for a first visit holds then', () => {
    const first = buy(ledgerBy(salon({ bonuses: [twice({ firstVisitOnly: true })] })), 'A');
    expect([points(first), points(buy(first, 'A'))]).toEqual([8, 4]);
  });

  test('is not used where it adds no point', () => {
    const small = invoice(line('service', 500));
    const ledger = buy(ledgerBy(salon({ bonuses: [twice({ mostUsesEach: '1' })] })), 'A', [], small);
    expect(points(buy(ledger, 'A'))).toBe(8);
  });
});

describe('a use is given back', () => {
  const rules = salon({
    rewards: [fiver({ mostUses: '1', mostUsesEach: '1' })],
    bonuses: [twice({ mostUsesEach: '1' })],
  });
  const used = buy(ledgerBy(rules), 'A', ['Fiver']);
  const back = (quantity: number, amount: number, isVoid = false) =>
    takeBack(used, lastSale(used), [{ line: 0, quantity, amount }], '2018-03-15T11:00', isVoid);

  test('by a void, to the client and to all', () => {
    const voided = back(1, 4000, true);
    expect([stateOf(voided, 'A').uses, usesOfAll(voided)]).toEqual([[], []]);
    const again = buy(voided, 'A', ['Fiver']);
    expect([discount(again), points(again)]).toEqual([500, 6]);
  });

  test('by a refund of everything, in one step or in several', () => {
    expect(usesOfAll(back(1, 4000))).toEqual([]);
    const half = back(0, 2000);
    const whole = takeBack(
      half,
      lastSale(half),
      [{ line: 0, quantity: 1, amount: 2000 }],
      '2018-03-15T12:00',
    );
    expect([stateOf(whole, 'A').uses, usesOfAll(whole)]).toEqual([[], []]);
  });

  test('by no part of a refund: the rest was still bought with it', () => {
    const half = back(0, 2000);
    expect(usesOfAll(half)).toEqual(usesOfAll(used));
    expect(discount(buy(half, 'A', ['Fiver']))).toBe(0);
  });

  test('by a void alone, where the reward’s voucher stays with the client after a refund', () => {
    const gift = reward('voucher', { points: '0', amount: '5', mostUsesEach: '1' }, 'Gift');
    const given = buy(ledgerBy(salon({ rewards: [gift] })), 'A', ['Gift']);
    const returns = [{ line: 0, quantity: 1, amount: 4000 }];
    expect(usesOfAll(takeBack(given, lastSale(given), returns, '2018-03-15T11:00'))).toHaveLength(1);
    expect(usesOfAll(takeBack(given, lastSale(given), returns, '2018-03-15T11:00', true))).toEqual([]);
  });
});

test('a refund reckons what is kept by the limits of its own day, whatever was used since', () => {
  const rules = salon({ bonuses: [twice({ mostUses: '1' })] });
  const first = buy(ledgerBy(rules), 'A', [], invoice(line('service', 4000, 2)));
  expect(points(first)).toBe(8);
  const half = takeBack(first, lastSale(first), [{ line: 0, quantity: 1, amount: 2000 }], '2018-03-15T11:00');
  // 20.00 remain: two points, twice.
  expect(stateOf(half, 'A').account.lots).toEqual([lot(4)]);
});

describe('welcome points', () => {
  const welcome = salon({ programs: [program('firstVisit', { points: '50' })] });
  const back = (ledger: Ledger, isVoid: boolean) =>
    takeBack(ledger, lastSale(ledger), [{ line: 0, quantity: 1, amount: 4000 }], '2018-03-15T11:00', isVoid);
  const first = buy(ledgerBy(welcome), 'A');

  test('are for the first invoice of each client', () => {
    expect([points(first), points(buy(first, 'A')), points(buy(first, 'B'))]).toEqual([50, undefined, 50]);
  });

  test('come again after a void, for the invoice that never was is no visit', () => {
    expect(points(buy(back(first, true), 'A'))).toBe(50);
  });

  test('do not come again after a refund: the client was there', () => {
    const refunded = back(first, false);
    expect(stateOf(refunded, 'A').account.lots).toEqual([]);
    expect(points(buy(refunded, 'A'))).toBeUndefined();
  });

  test('are none for an invoice of nothing', () => {
    expect(points(buy(ledgerBy(welcome), 'A', [], invoice(line('service', 0))))).toBeUndefined();
  });
});

describe('the check finds an entry that says', () => {
  const rules = salon({ rewards: [fiver({ mostUses: '3' })], bonuses: [twice({ firstVisitOnly: true })] });
  const ledger = buy(buy(buy(ledgerBy(rules), 'A', ['Fiver']), 'A', ['Fiver']), 'B');

  test('nothing wrong where nothing is', () => {
    expect(audit(ledger)).toEqual([]);
  });

  test.each<[what: string, facts: Partial<Facts>]>([
    ['more uses than are left', { usesLeft: [[useOf('rewards', 'Fiver'), 3]] }],
    ['no limit where there is one', { usesLeft: [] }],
    ['a first visit that was none', { firstVisit: true }],
  ])('%s', (_what, facts) => {
    // A's second invoice, whose result is the same with one use left or three.
    const second = ledger.entries.filter(({ kind }) => kind === 'invoice')[1]?.seq;
    const changed = resealed(ledger, (draft, seq) =>
      seq === second && draft.facts !== null ? { ...draft, facts: { ...draft.facts, ...facts } } : draft,
    );
    expect(audit(changed)).toMatchObject([{ code: 'points-wrong', seq: second }]);
  });
});
