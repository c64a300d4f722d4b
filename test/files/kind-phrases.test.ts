// Deposits, gift cards and tips that a file names in a phrase or by a category.
import { expect, test } from 'vitest';
import { kindInPhrase } from '../../src/files/kind-phrases';
import { asked, receiptsOf } from './receipts';

test.each([
  ['Acompte balayage', 'deposit'],
  ['Deposit (balayage)', 'deposit'],
  ['Aanbetaling kleuring', 'deposit'],
  ['Deposit for balayage', 'deposit'],
  ['Gift voucher - Bo', 'giftcard'],
  ['Verkoop cadeaubon', 'giftcard'],
  ['Vente carte cadeau 50 €', 'giftcard'],
  ['€50 voucher', 'giftcard'],
  ['50 euro cadeaubon', 'giftcard'],
  ['Fooi Kim', 'tip'],
  ['Tip for Kim', 'tip'],
  ['Pourboire – Léa', 'tip'],
])('%j is a %s', (text, kind) => {
  expect(kindInPhrase(text)).toEqual({ kind, isSure: true });
});

test.each(['Tip cut', 'Tips Kim', 'Gift card holder', 'Cadeaubon Bo', 'Spa voucher', 'Colour deposit'])(
  '%j may be one or an item',
  (text) => {
    expect(kindInPhrase(text)?.isSure).toBe(false);
  },
);

test.each([
  'Gift set shampoo',
  'Tip toe polish',
  'French tips',
  'Gift wrap',
  'Cut',
  'Cut - tip of the day',
  '',
])('%j is an item', (text) => {
  expect(kindInPhrase(text)).toBeUndefined();
});

const sales = (...lines: readonly string[]) =>
  `Receipt,Date,Client,Description,Category,Amount\n${lines
    .map((line, at) => `${at + 1},2026-03-05,Ana,${line}`)
    .join('\n')}`;

test('phrases that are sure are taken and left out as the exact names are, and nothing is asked', () => {
  const read = receiptsOf(
    sales(
      'Acompte balayage,Soins,20.00',
      'Gift voucher - Bo,,50.00',
      'Fooi Kim,,5.00',
      'Gift set shampoo,,30.00',
    ),
  );
  expect(asked(read)).toEqual([]);
  expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([[2, 'deposit']]);
  expect(read.invoices.flatMap(({ invoice }) => invoice.lines.map(({ kind }) => kind))).toEqual([
    'giftcard',
    'tip',
    'other',
  ]);
});

test.each(['Gift cards', 'Cartes cadeaux', 'Cadeaubonnen'])('a category %j makes gift cards', (category) => {
  const read = receiptsOf(sales(`Bo 50,${category},50.00`));
  expect(read.invoices.map(({ invoice }) => invoice.lines[0]?.kind)).toEqual(['giftcard']);
});

test('a phrase in doubt is asked once for the file, and nothing is taken before', () => {
  const text = sales('Tip cut,,20.00', 'Cadeaubon Bo,,50.00', 'Colour deposit,,10.00', 'Cut,,55.00');
  const open = receiptsOf(text);
  expect(open.questions).toEqual([
    { about: 'kinds', answer: null, rows: 3, words: ['Tip cut', 'Cadeaubon Bo', 'Colour deposit'] },
  ]);
  expect(open.invoices).toEqual([]);
  const apart = receiptsOf(text, { answers: { kinds: 'apart' } });
  expect(apart.leftOut.map(({ row, why }) => [row, why])).toEqual([[4, 'deposit']]);
  expect(apart.invoices.map(({ invoice }) => invoice.lines[0]?.kind)).toEqual(['tip', 'giftcard', 'other']);
  const items = receiptsOf(text, { answers: { kinds: 'items' } });
  expect(items.leftOut).toEqual([]);
  expect(items.invoices.map(({ invoice }) => invoice.lines[0]?.kind)).toEqual([
    'other',
    'other',
    'other',
    'other',
  ]);
});
