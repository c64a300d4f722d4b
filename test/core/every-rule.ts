// A ledger with every kind of entry, in which every kind of rule gave something: the journal that a release leaves.
import type { Line } from '../../src/core/invoice/invoice';
import { everyKind } from './every-kind';
import { deduction, invoice, line } from './invoices';
import { adjust, done, type Ledger, lastSale, sell, takeBack, withRuleset } from './ledger';
import { resealed } from './refold';
import { bonus, lot, program, reward, ruleset } from './rulesets';

const rules = ruleset({
  programs: [
    program('spend', { points: 1, every: '10', carry: 'yes' }, 'Every ten'),
    program('unit', { points: 2, scope: 'product' }),
    program('visit', { points: 1 }),
    program('firstVisit', { points: 9 }),
    program('catalogPoints'),
  ],
  rewards: [
    reward('amount', { points: 5, amount: '5.00', mostUses: 9 }),
    reward('percent', { points: 2, percent: '10', scope: 'product', most: '4' }),
    reward('free', { points: 3, units: 1, items: 'BALM' }),
    reward('nth', { points: 1, every: 2, percent: '50', scope: 'service' }),
    reward('cash', { value: '0.10', step: 1, leastPoints: 5, scope: 'everything' }),
    reward('voucher', { points: 3, amount: '10.00', months: 6 }),
    reward('catalogPrice', { scope: 'product' }),
    reward('giftcard', { points: 4, amount: '25.00' }),
  ],
  bonuses: [
    bonus('promotion', { factor: 2, weekdays: 'mon,tue' }),
    bonus('birthday', { factor: '1.5', mostUsesEach: 3 }),
    bonus('tier', { factor: '1.5', spent: '100' }),
  ],
  rewardsAtOnce: 9,
  delay: 2,
  giftcardPays: true,
  giftcardMonths: 12,
  prices: 'without',
  taxServices: 2100,
  taxProducts: 600,
  taxCategories: [{ category: 'Care', rate: 1200 }],
  overdraw: 'negative',
});

const contact = { loyaltyCard: 'C-1', birthday: '1990-09-14' };
const on = (day: string, ...lines: readonly Line[]) => ({ ...invoice(...lines), day });

export function everyRule(): Ledger {
  let ledger = withRuleset(everyKind(), rules);
  ledger = adjust(ledger, 'N', { moves: [lot(200, '2019-12')], debt: 0, shortfall: 0 }, '2018-09-01T10:00');
  const bought = [
    line('service', 12_345, 4, { item: 'CUT', category: 'Hair', staff: 'Mia' }),
    line('product', 4_000, 2, { item: 'BALM', category: 'Care', catalogPoints: 3, pointsPrice: 2 }),
    line('product', 999, 1, { taxRate: 2_100, tax: 'reduced' }),
    line('giftcard', 5_000),
    line('tip', 500),
  ];
  ledger = sell(ledger, {
    invoice: on('2018-09-03', ...bought),
    moment: '2018-09-03T10:00',
    member: 'N',
    contact,
  });
  const choices = ['amount', 'percent', 'free', 'nth', 'voucher', 'catalogPrice', 'giftcard'].map((name) => ({
    reward: name,
    points: null,
  }));
  ledger = sell(ledger, {
    invoice: on('2018-09-04', ...bought),
    moment: '2018-09-04T10:00',
    member: 'N',
    contact,
    requested: { choices },
  });
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 1, quantity: 1, amount: 2_000 }], '2018-09-05T10:00');
  ledger = sell(ledger, {
    invoice: on('2018-09-06', ...bought),
    moment: '2018-09-06T10:00',
    member: 'N',
    contact,
    requested: { choices: [{ reward: 'cash', points: 10 }] },
  });
  ledger = takeBack(ledger, lastSale(ledger), [], '2018-09-07T10:00', true);
  ledger = sell(ledger, {
    invoice: on('2018-09-10', line('service', 7_500)),
    moment: '2018-09-10T10:00',
    member: 'F',
    contact,
  });
  ledger = done(
    ledger,
    {
      kind: 'invoice',
      key: 'file/1',
      request: 'request of file/1',
      member: 'F',
      invoice: { ...on('2018-09-09', line('service', 2_000)), source: 'till', numberedDaily: true },
      recordOnly: true,
      choices: [],
      presented: [],
      corrects: null,
      seen: null,
    },
    '2018-09-10T11:00',
  );
  ledger = taxedWhenSold(ledger);
  return resealed(ledger, (draft) => ({ ...draft, actor: 2 }));
}

/** A gift card taxed when it was sold pays, a discount of another till is set off, and settings are saved at last. */
function taxedWhenSold(before: Ledger): Ledger {
  const sold = { ...rules, giftcardTax: 'sold', language: 'en' } as const;
  let ledger = withRuleset(before, sold);
  ledger = sell(ledger, {
    invoice: on('2018-09-11', line('giftcard', 3_000)),
    moment: '2018-09-11T10:00',
    member: '',
  });
  const id = ledger.entries.at(-1)?.storedValues[0]?.storedValue ?? '';
  ledger = sell(ledger, {
    invoice: on('2018-09-12', line('service', 4_000, 1, { discount: 300 }), deduction('service', -500)),
    moment: '2018-09-12T10:00',
    member: 'F',
    requested: { tenders: [{ storedValue: id, balance: 3_000, taxed: true }] },
  });
  const saved = {
    kind: 'ruleset',
    key: 'saved',
    request: 'request of saved',
    later: null,
    seen: null,
  } as const;
  return done(ledger, { ...saved, settings: { ...sold, tipsEarn: true } }, '2018-09-13T10:00');
}
