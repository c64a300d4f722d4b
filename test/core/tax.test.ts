// Tax per item, and gift cards taxed when sold or when used.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCatalogFacts } from '../../src/core/invoice/catalog';
import { categoryRates } from '../../src/core/invoice/category-rates';
import { sumOf } from '../../src/core/money';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { anyInvoice, invoice, line } from './invoices';
import { audit, type Ledger, lastSale, ledgerBy, reversalsOf, sell, takeBack, withRuleset } from './ledger';
import { anyRuleset } from './random-rulesets';
import { EUR, everyTen, program, quoted, ruleset } from './rulesets';

const dutch = ruleset({ programs: [everyTen], taxServices: 900, taxProducts: 2100 });
const without = { prices: 'without', basis: 'without' } as const;

describe('the tax rate of an item', () => {
  const items = [
    { kind: 'service', code: 'CUT', name: 'Cut', catalogPoints: 0, pointsPrice: 0, taxRate: null },
    { kind: 'service', code: 'NAILS', name: 'Nails', catalogPoints: 0, pointsPrice: 0, taxRate: 2100 },
  ] as const;
  const lines = [
    line('service', 10_900, 1, { item: 'CUT' }),
    line('service', 12_100, 1, { item: 'NAILS' }),
    line('product', 1210, 1, { item: 'SHAMPOO' }),
  ];

  test('comes before that of its kind, and stands on the line from then on', () => {
    const kept = withCatalogFacts(lines, { ruleset: dutch, items });
    expect(kept.map(({ taxRate }) => taxRate)).toEqual([undefined, 2100, undefined]);
  });

  test('splits an invoice by rate, where the prices have their tax in them', () => {
    const kept = withCatalogFacts(lines, { ruleset: dutch, items });
    const { sums, taxes } = quoted({ invoice: invoice(...kept), ruleset: dutch });
    expect(sums).toMatchObject({ total: 24_210, tax: 0, due: 24_210 });
    expect(taxes).toEqual([
      { rate: 2100, gross: 13_310, tax: 2310 },
      { rate: 900, gross: 10_900, tax: 900 },
    ]);
  });

  test('is what is added where prices are without tax, and the money that earns follows it', () => {
    const net = [line('service', 10_000), line('service', 10_000, 1, { taxRate: 2100 })];
    const own = { ...dutch, ...without };
    expect(quoted({ invoice: invoice(...net), ruleset: own })).toMatchObject({
      sums: { total: 20_000, tax: 3000, due: 23_000 },
      points: 20,
    });
    expect(quoted({ invoice: invoice(...net), ruleset: { ...own, basis: 'with' } }).points).toBe(23);
  });

  test('of 0 is a rate of its own', () => {
    const free = invoice(line('service', 10_000, 1, { taxRate: 0 }));
    expect(quoted({ invoice: free, ruleset: { ...dutch, ...without } }).sums.tax).toBe(0);
  });

  test('of the day of the invoice decides its refund, whatever the settings say by then', () => {
    const sold = sell(ledgerBy({ ...dutch, ...without }), {
      invoice: invoice(line('service', 10_000, 2, { taxRate: 2100 })),
      moment: '2018-03-15T10:00',
    });
    const later = withRuleset(sold, { ...dutch, ...without, taxServices: 600 });
    const returns = [{ line: 0, quantity: 1, amount: 5000 }];
    const back = takeBack(later, lastSale(later), returns, '2018-03-16T10:00');
    expect(back.entries.at(-1)?.sums).toMatchObject({ total: -5000, tax: -1050, due: -6050 });
  });

  holds(
    'of each line adds up to the tax that prices without tax come to',
    fc.property(anyInvoice, anyRuleset, (of, rules) => {
      const { sums, taxes } = quoted({
        invoice: of,
        ruleset: { ...rules, prices: 'without', giftcardTax: 'used' },
      });
      expect(sumOf(taxes.map(({ tax }) => tax))).toBe(sums.tax);
    }),
  );
});

describe('the tax rate of a category', () => {
  const nails = { taxCategories: [{ category: 'Nails', rate: 2100 }] };
  const salon = { ...dutch, ...nails };
  const polish = line('service', 12_100, 1, { category: 'Nails' });

  test('comes after an item’s own and before that of its kind', () => {
    const lines = [
      polish,
      line('service', 10_600, 1, { category: 'Nails', taxRate: 600 }),
      line('service', 10_900, 1, { category: 'Hair' }),
      line('tip', 1000, 1, { category: 'Nails' }),
    ];
    expect(quoted({ invoice: invoice(...lines), ruleset: salon }).taxes).toEqual([
      { rate: 2100, gross: 12_100, tax: 2100 },
      { rate: 900, gross: 10_900, tax: 900 },
      { rate: 600, gross: 10_600, tax: 600 },
    ]);
  });

  test('of the ruleset that the invoice cites decides its refund, whatever it is by then', () => {
    const sold = sell(ledgerBy({ ...salon, ...without }), {
      invoice: invoice(line('service', 10_000, 2, { category: 'Nails' })),
      moment: '2018-03-15T10:00',
    });
    const later = withRuleset(sold, { ...dutch, ...without });
    const returns = [{ line: 0, quantity: 1, amount: 5000 }];
    const back = takeBack(later, lastSale(later), returns, '2018-03-16T10:00');
    expect(back.entries.at(-1)?.sums).toMatchObject({ total: -5000, tax: -1050, due: -6050 });
  });

  test('taxes what a card pays once: with what it buys, or with its sale', () => {
    const card = { storedValue: 'A', balance: 12_100 };
    const used = quoted({ invoice: invoice(polish), ruleset: salon, requested: { tenders: [card] } });
    expect(used).toMatchObject({ sums: { due: 0 }, taxes: [{ rate: 2100, gross: 12_100, tax: 2100 }] });
    const soldFirst = { ...salon, giftcardTax: 'sold' } as const;
    const sale = invoice(line('giftcard', 12_100, 1, { category: 'Nails' }));
    expect(quoted({ invoice: sale, ruleset: soldFirst })).toMatchObject({
      taxes: [{ rate: 2100, gross: 12_100, tax: 2100 }],
      soldStoredValues: [{ taxed: true }],
    });
    const paid = { tenders: [{ ...card, taxed: true }] } as const;
    expect(quoted({ invoice: invoice(polish), ruleset: soldFirst, requested: paid }).taxes).toEqual([
      { rate: 2100, gross: 0, tax: 0 },
    ]);
  });

  test.each([
    [
      'Nails: 21; Hair: 9',
      [
        { category: 'Nails', rate: 2100 },
        { category: 'Hair', rate: 900 },
      ],
      'two',
    ],
    [
      'Nails = 5,5 %\nHair:9',
      [
        { category: 'Nails', rate: 550 },
        { category: 'Hair', rate: 900 },
      ],
      'as typed',
    ],
    ['', [], 'none'],
    ['Nails', 'rate-pair-wrong', 'no rate'],
    ['Nails: many', 'percent-wrong', 'no figure'],
    ['Nails: 21; Nails: 9', 'category-doubled', 'twice'],
    ['Hats: 21', 'category-unknown', 'which the catalog does not have'],
  ])('typed as %j is %j: %s', (text, wanted, _why) => {
    const names = { categories: ['Nails', 'Hair'], items: [] };
    const read = categoryRates().read(text, { currency: EUR, names });
    expect(read.ok ? read.value : read.refusal.code).toEqual(wanted);
  });
});

describe('the tax of a gift card', () => {
  const card = invoice(line('giftcard', 12_100));
  const services = invoice(line('service', 24_200));
  const oneRate = ruleset({ programs: [everyTen], taxServices: 2100, giftcardTax: 'sold' });
  const taxedCard = { storedValue: 'A', balance: 12_100, taxed: true } as const;
  const plainCard = { storedValue: 'A', balance: 12_100 };

  test('is due with what it buys, unless the salon says otherwise', () => {
    const usual = { ...oneRate, giftcardTax: 'used' } as const;
    expect(quoted({ invoice: card, ruleset: usual })).toMatchObject({
      taxes: [],
      soldStoredValues: [{ line: 0, amount: 12_100 }],
    });
    expect(quoted({ invoice: services, ruleset: usual, requested: { tenders: [plainCard] } }).taxes).toEqual([
      { rate: 2100, gross: 24_200, tax: 4200 },
    ]);
  });

  test('is due with its sale in a salon of one rate, and what it pays is not taxed again', () => {
    const sold = quoted({ invoice: card, ruleset: oneRate });
    expect(sold.taxes).toEqual([{ rate: 2100, gross: 12_100, tax: 2100 }]);
    expect(sold.soldStoredValues).toEqual([{ line: 0, amount: 12_100, taxed: true }]);
    const used = quoted({ invoice: services, ruleset: oneRate, requested: { tenders: [taxedCard] } });
    expect(used.taxes).toEqual([{ rate: 2100, gross: 12_100, tax: 2100 }]);
    expect(used.payments).toEqual([{ storedValue: 'A', amount: 12_100, taxed: true }]);
  });

  test('goes by the card: one that was sold before the change is taxed when it is used', () => {
    const used = quoted({ invoice: services, ruleset: oneRate, requested: { tenders: [plainCard] } });
    expect(used.taxes).toEqual([{ rate: 2100, gross: 24_200, tax: 4200 }]);
  });

  test('is never on top of its amount, and leaves the money that earns where points count without tax', () => {
    const net = { ...oneRate, ...without };
    expect(quoted({ invoice: card, ruleset: net })).toMatchObject({
      sums: { total: 12_100, tax: 0, due: 12_100 },
      points: 10, // 100.00 without tax
    });
    expect(quoted({ invoice: card, ruleset: { ...net, giftcardTax: 'used' } }).points).toBe(12);
  });

  test('with prices without tax: the card pays what is to pay, and the tax in that is paid already', () => {
    const quote = quoted({
      invoice: invoice(line('service', 20_000)),
      ruleset: { ...oneRate, ...without },
      requested: { tenders: [taxedCard] },
    });
    expect(quote.sums).toMatchObject({ total: 20_000, tax: 4200, paid: 12_100, due: 12_100 });
    expect(quote.taxes).toEqual([{ rate: 2100, gross: 12_100, tax: 2100 }]);
  });

  test('is the card’s own rate where the catalog has one', () => {
    const own = invoice(line('giftcard', 10_600, 1, { taxRate: 600 }));
    expect(quoted({ invoice: own, ruleset: oneRate }).taxes).toEqual([
      { rate: 600, gross: 10_600, tax: 600 },
    ]);
  });

  holds(
    'is paid once: a card that was taxed when it was sold leaves no more tax than what is left to pay',
    fc.property(
      fc.integer({ min: 1, max: 500_000 }),
      fc.integer({ min: 1, max: 500_000 }),
      (price, worth) => {
        const { taxes, sums } = quoted({
          invoice: invoice(line('service', price)),
          ruleset: oneRate,
          requested: { tenders: [{ storedValue: 'A', balance: worth, taxed: true }] },
        });
        expect(sumOf(taxes.map(({ gross }) => gross))).toBe(sums.due);
      },
    ),
  );
});

describe('tax that is rounded', () => {
  const lines = [line('service', 105), line('service', 105), line('product', 105)];
  const taxed = (taxBy: 'line' | 'invoice', part: Partial<Ruleset>) =>
    quoted({
      invoice: invoice(...lines),
      ruleset: ruleset({ taxServices: 1000, taxProducts: 1000, taxBy, programs: [everyCent], ...part }),
    });
  const everyCent = program('spend', { points: 1, every: '0.01' });

  test('for each line is what its lines come to, once for the invoice what they come to together', () => {
    // 10 % of 1.05 is 0.105, of 3.15 it is 0.315.
    expect(taxed('line', { prices: 'without' })).toMatchObject({
      sums: { total: 315, tax: 33, due: 348 },
      taxes: [{ rate: 1000, gross: 348, tax: 33 }],
    });
    expect(taxed('invoice', { prices: 'without' })).toMatchObject({
      sums: { total: 315, tax: 32, due: 347 },
      taxes: [{ rate: 1000, gross: 347, tax: 32 }],
    });
  });

  test('and taken out of prices, it leaves the money that earns', () => {
    // 1.05 without its tax is 0.9545…, three of them 2.8636…
    expect(taxed('line', { basis: 'without' }).points).toBe(285);
    expect(taxed('invoice', { basis: 'without' }).points).toBe(286);
    expect(taxed('invoice', { basis: 'without' }).taxes).toEqual([{ rate: 1000, gross: 315, tax: 29 }]);
  });

  test('is shared over the lines so that kinds of item come to the whole', () => {
    const of = (scope: string) =>
      taxed('invoice', {
        basis: 'without',
        programs: [program('spend', { points: 1, every: '0.01', scope })],
      }).points;
    expect(of('service') + of('product')).toBe(of('everything'));
  });

  test('of several rates is rounded for each of them', () => {
    const quote = taxed('invoice', { prices: 'without', taxProducts: 2100 });
    expect(quote.taxes).toEqual([
      { rate: 2100, gross: 127, tax: 22 },
      { rate: 1000, gross: 231, tax: 21 },
    ]);
    expect(quote.sums.tax).toBe(43);
  });

  test('once for the invoice, a refund in parts gives back the same as one at once', () => {
    const rules = ruleset({ taxServices: 1000, taxProducts: 1000, taxBy: 'invoice', prices: 'without' });
    const sold = sell(ledgerBy(rules), { invoice: invoice(...lines), moment: '2018-03-15T10:00' });
    const of = lastSale(sold);
    const back = (ledger: Ledger, ...parts: readonly number[]) =>
      takeBack(
        ledger,
        of,
        parts.map((at) => ({ line: at, quantity: 1, amount: 105 })),
        '2018-03-16T10:00',
      );
    const money = (ledger: Ledger) =>
      reversalsOf(ledger, of).reduce((sum, reversal) => sum + reversal.money, 0);
    expect(money(back(back(back(sold, 0), 1), 2))).toBe(347);
    expect(money(back(sold, 0, 1, 2))).toBe(347);
    expect(audit(back(sold, 1))).toEqual([]);
  });
});
