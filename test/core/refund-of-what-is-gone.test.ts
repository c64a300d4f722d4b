// Refunds involving points whose lot has expired since, or gift cards voided since.
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../src/core/invoice/returns';
import { invoice, line } from './invoices';
import { adjust, audit, invoiceOf, lastSale, ledgerBy, sell, takeBack } from './ledger';
import { everyTen, lot, reward, ruleset } from './rulesets';

const NOW = '2018-03-15T10:00';
const LATER = '2018-07-01T10:00';
const cut = invoice(line('service', 4000));

describe('a refund after the lot has expired that the invoice both used and earned into', () => {
  const five = reward('amount', { points: '50', amount: '5' });
  const salon = ruleset({ programs: [everyTen], rewards: [five], expiry: 'earned', expiryMonths: 2 });
  const change = { moves: [lot(50, '2018-05')], debt: 0, shortfall: 0 };
  const choices = [{ reward: 'amount', points: null }];
  const sold = sell(adjust(ledgerBy(salon), 'M', change, NOW), {
    invoice: cut,
    moment: NOW,
    requested: { choices },
  });

  test('gives back what was used less what was earned, all of it expired', () => {
    const seq = lastSale(sold);
    const back = takeBack(sold, seq, wholeOf(invoiceOf(sold, seq), []), LATER);
    const entry = back.entries.at(-1);
    expect(entry?.reversal).toMatchObject({ used: 50, earned: 3 });
    expect(entry?.change).toEqual({ moves: [lot(47, '2018-05')], debt: 0, shortfall: 0 });
    expect(audit(back)).toEqual([]);
  });
});

describe('a refund of a part that a gift card paid which was voided since', () => {
  const card = invoice(line('giftcard', 3000));
  const bought = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
    invoice: card,
    moment: NOW,
    member: '',
  });
  const [storedValue = ''] = bought.storedValues.keys();
  const tenders = [{ storedValue, balance: 3000 }];
  const paid = sell(bought, { invoice: invoice(line('service', 2000)), moment: NOW, requested: { tenders } });
  const state = paid.storedValues.get(storedValue);
  const voided = {
    ...paid,
    storedValues: new Map(state && [[storedValue, { ...state, balance: 0, voided: true }]]),
  };

  test('gives that part back in money, once', () => {
    const seq = lastSale(voided);
    const first = takeBack(voided, seq, [{ line: 0, quantity: 0, amount: 500 }], NOW);
    expect(first.entries.at(-1)).toMatchObject({
      reversal: { money: 500 },
      sums: { total: -500, paid: 0, due: -500 },
      storedValues: [],
    });
    const rest = takeBack(first, seq, [{ line: 0, quantity: 1, amount: 1500 }], NOW);
    expect(rest.entries.at(-1)?.reversal).toMatchObject({ money: 1500, isWhole: true });
  });
});
