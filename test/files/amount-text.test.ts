// One amount as files write it.
import { describe, expect, test } from 'vitest';
import type { DecimalMark } from '../../src/core/money';
import { readAmount } from '../../src/files/amount-text';

const read = (text: string, mark: DecimalMark = '.', code = 'EUR') =>
  readAmount(text, { currency: { code, decimals: 2 }, mark, anyCurrency: false });

describe('an amount is read', () => {
  const rows: readonly [text: string, cents: number, mark: DecimalMark, code: string, why: string][] = [
    ['55', 5500, '.', 'EUR', 'plain'],
    ['55.', 5500, '.', 'EUR', 'with a mark and nothing behind it'],
    ['+55.00', 5500, '.', 'EUR', 'with a plus'],
    ['(55.00)', -5500, '.', 'EUR', 'in parentheses: below zero'],
    ['55.00-', -5500, '.', 'EUR', 'with the minus behind'],
    ['−55.00', -5500, '.', 'EUR', 'with a true minus'],
    ['-$3.70', -370, '.', 'USD', 'with the minus before the sign'],
    ['$-3.70', -370, '.', 'USD', 'or behind it'],
    ['($3.70)', -370, '.', 'USD', 'with the sign in parentheses'],
    ['$1,234.50', 123450, '.', 'USD', 'grouped'],
    ["1'234.50", 123450, '.', 'CHF', 'grouped as in Switzerland'],
    ['1 234,50 €', 123450, ',', 'EUR', 'grouped by a space'],
    ['1\u202f234,50 €', 123450, ',', 'EUR', 'by a narrow one, as French programs do'],
    ['€ 1.234,50', 123450, ',', 'EUR', 'with the sign before'],
    ['EUR 55.00', 5500, '.', 'EUR', 'with a code before'],
    ['55.00 EUR', 5500, '.', 'EUR', 'or behind'],
    ['55,-', 5500, ',', 'EUR', 'with a dash for the cents'],
    ['45€50', 4550, ',', 'EUR', 'with the sign between euros and cents'],
    ['1.245€50', 124550, ',', 'EUR', 'with a sign and a mark for thousands'],
    ['C$55.00', 5500, '.', 'CAD', 'with the dollar’s country'],
    ['Fr. 55.00', 5500, '.', 'CHF', 'with a word for the currency'],
    ['.50', 50, '.', 'EUR', 'without a zero before'],
    ['0', 0, '.', 'EUR', 'nothing'],
  ];
  test.each(rows)('%j is %i (mark %s, %s: %s)', (text, cents, mark, code) => {
    expect(read(text, mark, code)).toEqual({ ok: true, value: cents });
  });
});

test.each([
  ['CHF 20.00', 'CHF'],
  ['£20.00', '£'],
  ['$20.00', '$'],
  ['20.00 USD', 'USD'],
])('%s in a sheet of euros is refused by name', (text, found) => {
  expect(read(text)).toEqual({ ok: false, refusal: { code: 'amount-currency', text, found, own: 'EUR' } });
});

test('another currency is taken where a person said that it is the same money', () => {
  const context = { currency: { code: 'EUR', decimals: 2 }, mark: '.', anyCurrency: true } as const;
  expect(readAmount('$20.00', context)).toEqual({ ok: true, value: 2000 });
});

test.each([
  ['55.005', 'amount-decimals'],
  ['5.5e1', 'amount-not-money'],
  ['ten', 'amount-not-money'],
  ['', 'amount-not-money'],
  ['(55.00', 'amount-not-money'],
  ['--55', 'amount-not-money'],
  ['55 points', 'amount-not-money'],
  ['1.23.4', 'amount-not-money'],
])('%j is refused (%s)', (text, code) => {
  expect(read(text)).toMatchObject({ ok: false, refusal: { code } });
});
