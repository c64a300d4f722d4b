// Gift cards sold in a period: those that were paid for, and stayed sold.
import { expect, it } from 'vitest';
import type { Line } from '../../../src/core/invoice/invoice';
import { cardSalesIn } from '../../../src/core/reports/card-sales';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { invoice, line } from '../invoices';
import { type Ledger, lastSale, ledgerBy, sell, takeBack } from '../ledger';
import { everyTen, reward, ruleset } from '../rulesets';

const gift = reward('giftcard', { points: 10, amount: '25.00' }, 'Card of 25');
const begun = ledgerBy(ruleset({ programs: [everyTen], rewards: [gift] }));
const sale = (ledger: Ledger, ...lines: readonly Line[]) =>
  sell(ledger, { invoice: invoice(...lines), moment: '2018-03-15T10:00' });

function sums({ entries }: Ledger): readonly number[] {
  const all = entries.map(entryFigures);
  const { sold, paid } = cardSalesIn(all);
  return [sold, paid].map((of) => all.reduce((sum, one) => sum + of(one), 0));
}

it('a sold card counts with its worth, and not any more once its sale is taken back', () => {
  const sold = sale(begun, line('giftcard', 3000));
  expect(sums(sold)).toEqual([3000, 0]);
  expect(sums(takeBack(sold, lastSale(sold), [], '2018-03-16T10:00', true))).toEqual([0, 0]);
});

it('a card that a reward gives was sold to nobody', () => {
  const earned = sale(begun, line('service', 20_000));
  const given = sell(earned, {
    invoice: invoice(line('service', 5000)),
    moment: '2018-03-16T10:00',
    requested: { choices: [{ reward: 'Card of 25', points: null }] },
  });
  expect(given.entries.at(-1)?.storedValues).toHaveLength(1);
  expect(sums(given)).toEqual([0, 0]);
});
