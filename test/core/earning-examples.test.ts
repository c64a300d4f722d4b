// The examples of the loyalty systems that salons use today, to the letter (features S2 to S8, A3, D2).
import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/core/book';
import type { Invoice } from '../../src/core/invoice';
import { programKind } from '../../src/core/programs/registry';
import { deduction, invoice, line } from './invoices';

type Rule = Pick<Program, 'kind' | 'terms'>;

const spend = (points: number, every: number, scope: unknown = 'everything'): Rule => ({
  kind: 'spend',
  terms: { points, every, scope },
});
const unit = (scope: unknown, points = 1): Rule => ({ kind: 'unit', terms: { points, scope } });
const visit: Rule = { kind: 'visit', terms: { points: 1 } };

function earned({ kind, terms }: Rule, bought: Invoice): number | undefined {
  return programKind(kind)?.earn(terms, bought).points;
}

const basket = invoice(
  line('service', 4500),
  line('service', 3050),
  line('service', 2000),
  line('product', 1299),
  line('product', 1860),
  line('giftcard', 5000),
  line('other', 750),
);

describe('one invoice earns', () => {
  const rows: readonly [feature: string, points: number, why: string, rule: Rule, bought: Invoice][] = [
    [
      'S2',
      18,
      '184.59 in all: services, products, gift cards and what no list knows',
      spend(1, 1000),
      basket,
    ],
    ['S2', 0, 'a full ten or nothing', spend(1, 1000), invoice(line('service', 999))],
    ['S2', 1, 'exactly ten is a full ten', spend(1, 1000), invoice(line('service', 1000))],
    ['S3', 3, '31.59 of products', spend(1, 1000, ['product']), basket],
    ['S4', 9, '95.50 of services', spend(1, 1000, ['service']), basket],
    [
      'S3+S4',
      12,
      '127.09 of both, not 3 and 9 rounded down apart',
      spend(1, 1000, ['service', 'product']),
      basket,
    ],
    ['S5', 3, '3 services + 2 products → 3', unit(['service']), basket],
    [
      'S5',
      2,
      'two units on a line; a free one does not count',
      unit(['service']),
      invoice(line('service', 3000, 2), line('service', 0)),
    ],
    ['S6', 1, '1 invoice = 1 point', visit, basket],
    ['S6', 0, 'a free invoice is none', visit, invoice(line('service', 0))],
    [
      'S6',
      0,
      'prepaid in full: nothing above 0 is left',
      visit,
      invoice(line('service', 5000), deduction('service', -5000)),
    ],
    [
      'S7',
      2,
      '2 products + 1 service → 2',
      unit(['product']),
      invoice(line('product', 1), line('product', 1), line('service', 1)),
    ],
    ['S8', 4, '21.50 at 1 per 5 → 4', spend(1, 500), invoice(line('service', 2150))],
    ['S8', 0, 'then 4.95 → 0: nothing was carried over', spend(1, 500), invoice(line('service', 495))],
    [
      'S8',
      1,
      'rounded once an invoice, not once a line',
      spend(1, 500),
      invoice(line('service', 300), line('service', 300)),
    ],
    [
      'A3',
      60,
      'full euros × points: 30.75 at 2 per euro → 60',
      spend(2, 100),
      invoice(line('service', 3075)),
    ],
    ['D2', 0, '299.99 → 0', spend(5, 30000), invoice(line('service', 29999))],
    ['D2', 5, '300 → 5', spend(5, 30000), invoice(line('service', 30000))],
    ['D2', 10, '650 → 10', spend(5, 30000), invoice(line('service', 65000))],
    [
      'set-off',
      0,
      '2.00 is left',
      spend(1, 1000, ['service']),
      invoice(line('service', 5200), deduction('service', -5000)),
    ],
    [
      'set-off',
      2,
      'a set-off of services leaves products alone',
      spend(1, 1000, ['product']),
      invoice(line('product', 2000), deduction('service', -5000)),
    ],
    [
      'set-off',
      0,
      'never below 0',
      spend(1, 1000),
      invoice(line('product', 2000), deduction('service', -5000)),
    ],
    [
      'set-off',
      1,
      'a set-off takes money, no units',
      unit(['service']),
      invoice(line('service', 5000), deduction('service', -5000)),
    ],
  ];
  test.each(rows)('%s: %i points (%s)', (_feature, points, _why, rule, bought) => {
    expect(earned(rule, bought)).toBe(points);
  });
});
