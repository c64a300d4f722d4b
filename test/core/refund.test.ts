// Reversing an invoice: exactly the points that it earned and used, from and to the same lots.
import { describe, expect, test } from 'vitest';
import { checkReturns, unitsBack, wholeOf } from '../../src/core/invoice/returns';
import { lastVisitOf } from '../../src/core/members/member';
import { balanceOf } from '../../src/core/points/account';
import { deduction, invoice, line } from './invoices';
import {
  adjust,
  audit,
  expire,
  invoiceOf,
  type Ledger,
  lastSale,
  ledgerBy,
  reversalsOf,
  sell,
  stateOf,
  takeBack,
  withRuleset,
} from './ledger';
import { everyTen, lot, program, reward, ruleset } from './rulesets';

const DAY = '2018-03-15';
const NOW = `${DAY}T10:00`;
const five = reward('amount', { points: '50', amount: '5' });
const salon = ruleset({ programs: [everyTen], rewards: [five] });
const cut = invoice(line('service', 4000));

const accountOf = (ledger: Ledger) => stateOf(ledger, 'M').account;
const balance = (ledger: Ledger) => balanceOf(accountOf(ledger));
const having = (ledger: Ledger, ...moves: ReturnType<typeof lot>[]) =>
  adjust(ledger, 'M', { moves, debt: 0, shortfall: 0 }, NOW);
const sale = (ledger: Ledger, of = cut, pick: readonly string[] = []) =>
  sell(ledger, {
    invoice: of,
    moment: NOW,
    requested: { choices: pick.map((reward) => ({ reward, points: null })) },
  });
const whole = (ledger: Ledger, of = lastSale(ledger), moment = NOW, isVoid = false) =>
  takeBack(ledger, of, wholeOf(invoiceOf(ledger, of), reversalsOf(ledger, of)), moment, isVoid);

describe('a refund', () => {
  test('of everything, ten times in a row, nets nothing', () => {
    let ledger = ledgerBy(salon);
    for (let i = 0; i < 10; i++) ledger = whole(sale(ledger));
    expect(accountOf(ledger)).toEqual({ lots: [], debt: 0 });
    expect(stateOf(ledger, 'M').activity).toMatchObject({ spent: 0, points: 0 });
    expect(audit(ledger)).toEqual([]);
  });

  test('gives back to both lots that were used, with the expiry of each', () => {
    const before = having(ledgerBy(salon), lot(30, '2018-06'), lot(40, '2019-01'));
    const used = sale(before, cut, ['amount']);
    expect(accountOf(used).lots).toEqual([lot(20, '2019-01'), lot(3)]);
    expect(accountOf(whole(used))).toEqual(accountOf(before));
  });

  test('of half gives half of the points back, and the lot that was used first stays used', () => {
    const used = sale(having(ledgerBy(salon), lot(30, '2018-06'), lot(40, '2019-01')), cut, ['amount']);
    const half = takeBack(used, lastSale(used), [{ line: 0, quantity: 0, amount: 2000 }], NOW);
    // 25 points and 2.50 remain, and 17.50 in money earn 1 point.
    expect(accountOf(half).lots).toEqual([lot(5, '2018-06'), lot(40, '2019-01'), lot(1)]);
    expect(reversalsOf(half, lastSale(half))[0]).toMatchObject({ used: 25, earned: 2, money: 1750 });
  });

  test('takes back by the rules of then, whatever they are now', () => {
    const sold = sale(ledgerBy(salon));
    const changed = withRuleset(sold, ruleset({ programs: [program('spend', { points: '9', every: '1' })] }));
    expect(balance(sold)).toBe(4);
    const half = takeBack(changed, lastSale(sold), [{ line: 0, quantity: 0, amount: 2000 }], NOW);
    expect(balance(half)).toBe(2);
    expect(balance(whole(half))).toBe(0);
    expect(audit(whole(half))).toEqual([]);
  });

  test('recomputes what is kept: 21.50 less 2.00 still earns 4 at one for 5', () => {
    const sold = sale(
      ledgerBy(ruleset({ programs: [program('spend', { every: '5' })] })),
      invoice(line('service', 2150)),
    );
    const by = (amount: number) =>
      balance(takeBack(sold, lastSale(sold), [{ line: 0, quantity: 0, amount }], NOW));
    expect([by(150), by(151), by(650), by(651)]).toEqual([4, 3, 3, 2]);
  });

  test('leaves the visit, and a void takes it too', () => {
    const earlier = sale(ledgerBy(salon), { ...cut, day: '2018-02-01' });
    const sold = sale(earlier);
    expect(lastVisitOf(stateOf(sold, 'M'))).toBe(DAY);
    expect(lastVisitOf(stateOf(whole(sold), 'M'))).toBe(DAY);
    expect(lastVisitOf(stateOf(whole(sold, lastSale(sold), NOW, true), 'M'))).toBe('2018-02-01');
  });

  test('of two invoices on one day voids one visit of two', () => {
    const sold = sale(sale(ledgerBy(salon)));
    const once = whole(sold, lastSale(sold), NOW, true);
    expect(stateOf(once, 'M').visits).toEqual([[DAY, 1]]);
  });

  test('of a set-off leaves more to pay', () => {
    const sold = sale(ledgerBy(salon), invoice(line('service', 5000), deduction('service', -2000)));
    const back = takeBack(sold, lastSale(sold), [{ line: 1, quantity: 1, amount: -2000 }], NOW);
    expect(back.entries.at(-1)?.sums).toMatchObject({ total: 2000, due: 2000, paid: 0 });
    expect(reversalsOf(back, lastSale(back))[0]?.money).toBe(-2000);
    expect(balance(back)).toBe(5);
  });
});

describe('after the points were spent, a refund', () => {
  const spend = (ledger: Ledger) => having(ledger, lot(-4));

  test('leaves a debt, where the salon lets a balance go below zero', () => {
    const back = whole(spend(sale(ledgerBy(salon))));
    expect(accountOf(back)).toEqual({ lots: [], debt: 4 });
    expect(balance(sale(back))).toBe(0);
  });

  test('stops at zero and notes the shortfall, where the salon wants that', () => {
    const back = whole(spend(sale(ledgerBy({ ...salon, overdraw: 'zero' }))));
    expect(accountOf(back)).toEqual({ lots: [], debt: 0 });
    expect(back.entries.at(-1)?.change).toEqual({ moves: [], debt: 0, shortfall: 4 });
    expect(balance(sale(back))).toBe(4);
  });

  test('in parts makes up for the shortfall of the first with what the second gives back', () => {
    const earnsOnServices = program('spend', { scope: 'service' });
    const offProducts = reward('amount', { points: '20', amount: '2', scope: 'product' });
    const zero = ledgerBy(ruleset({ programs: [earnsOnServices], rewards: [offProducts], overdraw: 'zero' }));
    const bought = invoice(line('service', 10_000), line('product', 1000));
    const spent = having(sale(having(zero, lot(20)), bought, ['amount']), lot(-10));
    const service = { line: 0, quantity: 1, amount: 10_000 };
    const product = { line: 1, quantity: 1, amount: 1000 };
    const of = lastSale(spent);
    const atOnce = takeBack(spent, of, [service, product], NOW);
    const serviceFirst = takeBack(takeBack(spent, of, [service], NOW), of, [product], NOW);
    const productFirst = takeBack(takeBack(spent, of, [product], NOW), of, [service], NOW);
    expect([atOnce, serviceFirst, productFirst].map(balance)).toEqual([10, 10, 10]);
    expect(audit(serviceFirst)).toEqual([]);
  });
});

describe('an invoice that earned, and another that used those points, both undone', () => {
  const rules = ruleset({
    programs: [everyTen],
    rewards: [reward('amount', { points: '100', amount: '5' })],
  });
  const zero = { ...rules, overdraw: 'zero' } as const;
  const big = invoice(line('service', 100_000));
  const small = invoice(line('service', 900));
  const undo = (ledger: Ledger, of: number) => whole(ledger, of, NOW, true);

  function both(rest: (ledger: Ledger) => Ledger = (ledger) => ledger) {
    const earning = sale(ledgerBy(zero), big);
    const using = rest(sale(earning, small, ['amount']));
    return { using, of: [lastSale(earning), lastSale(sale(earning, small, ['amount']))] as const };
  }

  test('leave nothing in either order, where a balance stops at zero', () => {
    const { using, of } = both();
    expect(balance(using)).toBe(0);
    for (const [first, second] of [of, [of[1], of[0]]] as const) {
      const undone = undo(undo(using, first), second);
      expect(accountOf(undone)).toEqual({ lots: [], debt: 0 });
      expect(stateOf(undone, 'M').short).toEqual([]);
      expect(audit(undone)).toEqual([]);
    }
  });

  test('take nothing from points that were earned and used after the balance had stopped', () => {
    const { using, of } = both();
    const stopped = undo(using, of[0]);
    const earned = having(stopped, lot(100));
    const used = sale(earned, small, ['amount']);
    expect(balance(used)).toBe(0);
    expect(balance(undo(used, lastSale(used)))).toBe(100);
    expect(balance(undo(undo(used, lastSale(used)), of[1]))).toBe(100);
  });
});

describe('points that expire', () => {
  const half = { ...salon, expiry: 'earned', expiryMonths: 6 } as const;

  test('and were earned by an invoice that is refunded later are not taken from others', () => {
    const sold = having(sale(ledgerBy(half)), lot(10));
    const late = expire(sold, 'M', '2018-10-01T10:00');
    expect(accountOf(late).lots).toEqual([lot(10)]);
    const back = whole(late, lastSale(late), '2018-10-01T10:00');
    expect(accountOf(back).lots).toEqual([lot(10)]);
    expect(back.entries.at(-1)?.change.shortfall).toBe(4);
    expect(audit(back)).toEqual([]);
  });

  test('keep their month when the settings change', () => {
    const sold = sale(ledgerBy(half));
    const later = sale(withRuleset(sold, { ...half, expiryMonths: 1 }));
    expect(accountOf(later).lots).toEqual([lot(4, '2018-04'), lot(4, '2018-09')]);
  });

  test('N months without a visit live on with every visit, and not with a voided one', () => {
    const salon = { ...half, expiry: 'visit', expiryMonths: 2 } as const;
    const first = sale(ledgerBy(salon));
    const second = sell(first, { invoice: { ...cut, day: '2018-05-31' }, moment: '2018-05-31T10:00' });
    expect(balance(second)).toBe(8);
    expect(balance(expire(second, 'M', '2018-07-31T23:59'))).toBe(8);
    expect(balance(expire(second, 'M', '2018-08-01T00:00'))).toBe(0);
    const voided = whole(second, lastSale(second), '2018-06-02T10:00', true);
    expect(balance(voided)).toBe(4);
    expect(balance(expire(voided, 'M', '2018-06-02T10:01'))).toBe(0);
  });
});

describe('points that are held back', () => {
  const delayed = { ...salon, delay: 3, delayUnit: 'hours' } as const;

  test('join the others once they are usable, and leave the same lot when they are taken back', () => {
    const sold = sale(having(ledgerBy(delayed), lot(60)));
    expect(accountOf(sold).lots).toEqual([lot(60), lot(4, 'never', `${DAY}T13:00`)]);
    const later = sell(sold, { invoice: { ...cut, day: '2018-03-16' }, moment: '2018-03-16T10:00' });
    expect(accountOf(later).lots).toEqual([lot(64), lot(4, 'never', '2018-03-16T13:00')]);
    expect(accountOf(whole(later, lastSale(sold), '2018-03-16T11:00')).lots[0]).toEqual(lot(60));
    expect(accountOf(whole(sold)).lots).toEqual([lot(60)]);
  });

  test('cannot be used before, and can after', () => {
    const sold = having(sale(ledgerBy(delayed), invoice(line('service', 50_000))));
    const at = (moment: string) => {
      const choices = [{ reward: 'amount', points: null }];
      const next = sell(sold, {
        invoice: { ...cut, day: moment.slice(0, 10) },
        moment,
        requested: { choices },
      });
      return next.entries.at(-1)?.redemptions.length;
    };
    expect([at(`${DAY}T12:59`), at(`${DAY}T13:00`)]).toEqual([0, 1]);
  });
});

describe('cards', () => {
  const gift = { ...salon, giftcardMonths: 12 };

  test('that paid get back what they paid, money goes back last', () => {
    const withStoredValue = sale(ledgerBy(gift), invoice(line('giftcard', 3000)));
    const [storedValue = ''] = withStoredValue.storedValues.keys();
    expect(withStoredValue.storedValues.get(storedValue)).toMatchObject({
      balance: 3000,
      until: '2019-03-31',
    });
    const paid = sell(withStoredValue, {
      invoice: cut,
      moment: NOW,
      requested: { tenders: [{ storedValue, balance: 3000 }] },
    });
    expect(paid.storedValues.get(storedValue)?.balance).toBe(0);
    const part = takeBack(paid, lastSale(paid), [{ line: 0, quantity: 0, amount: 2500 }], NOW);
    expect(part.storedValues.get(storedValue)?.balance).toBe(2500);
    expect(reversalsOf(part, lastSale(part))[0]?.money).toBe(0);
    const all = whole(part);
    expect(all.storedValues.get(storedValue)?.balance).toBe(3000);
    expect(reversalsOf(all, lastSale(all))[1]?.money).toBe(1000);
    expect(audit(all)).toEqual([]);
  });

  test('that are vouchers can be used again once all of the invoice is taken back, and not before', () => {
    const voucher = reward('voucher', { points: '10', amount: '5' });
    const made = sale(having(ledgerBy({ ...salon, rewards: [voucher] }), lot(10)), cut, ['voucher']);
    const [storedValue = ''] = made.storedValues.keys();
    const vouchers = [{ storedValue, amount: 500, percent: 0 }];
    const used = sell(made, { invoice: cut, moment: NOW, member: 'Friend', requested: { vouchers } });
    expect(used.storedValues.get(storedValue)?.balance).toBe(0);
    const part = takeBack(used, lastSale(used), [{ line: 0, quantity: 0, amount: 2000 }], NOW);
    expect(part.storedValues.get(storedValue)?.balance).toBe(0);
    expect(whole(part).storedValues.get(storedValue)?.balance).toBe(1);
  });
});

describe('what cannot be taken back', () => {
  const sold = sale(ledgerBy(salon), invoice(line('service', 4000, 2), deduction('service', -500)));
  const entry = invoiceOf(sold, lastSale(sold));
  const refused: readonly [returns: Parameters<typeof checkReturns>[2], why: string][] = [
    [[{ line: 0, quantity: 3, amount: 4000 }], 'more units'],
    [[{ line: 0, quantity: 1, amount: 4001 }], 'more money'],
    [[{ line: 0, quantity: -1, amount: 0 }], 'fewer than no units: a sale by the back door'],
    [[{ line: 0, quantity: 0, amount: -100 }], 'less than no money'],
    [[{ line: 0, quantity: 0.5, amount: 100 }], 'half a unit'],
    [[{ line: 0, quantity: 0, amount: 0.5 }], 'half a cent'],
    [[{ line: 1, quantity: 1, amount: -501 }], 'a set-off larger than it was'],
    [[{ line: 2, quantity: 1, amount: 100 }], 'a line that is not there'],
    [
      [
        { line: 0, quantity: 1, amount: 2000 },
        { line: 0, quantity: 1, amount: 2000 },
      ],
      'a line twice',
    ],
  ];
  test.each(refused)('is refused with the line: %j (%s)', (returns) => {
    const line = (returns[0]?.line ?? 0) + 1;
    expect(checkReturns(entry, [], returns)).toEqual({ code: 'return-too-much', line });
  });

  test('is refused after everything was', () => {
    const reversals = reversalsOf(whole(sold), lastSale(sold));
    expect(checkReturns(entry, reversals, [])).toEqual({ code: 'nothing-left' });
  });

  test('units go with their part of the amount, and the last one with what is left', () => {
    const sold = sale(ledgerBy(salon), invoice(line('service', 1000, 3)));
    const entry = invoiceOf(sold, lastSale(sold));
    const first = unitsBack(entry, [], 0, 1);
    expect(first).toEqual({ line: 0, quantity: 1, amount: 333 });
    const after = reversalsOf(takeBack(sold, entry.seq, [first], NOW), entry.seq);
    expect(unitsBack(entry, after, 0, 2)).toEqual({ line: 0, quantity: 2, amount: 667 });
  });
});

test('a sale that earns and uses says both in full', () => {
  const sold = sale(having(ledgerBy(salon), lot(50)), cut, ['amount']);
  const entry = invoiceOf(sold, lastSale(sold));
  expect(entry.earned).toEqual(lot(3));
  expect(entry.redemptions).toMatchObject([{ points: 50, moves: [lot(-50)] }]);
  expect(entry.change.moves).toEqual([lot(-47)]);
});
