// Money: typed amounts are parsed exactly or refused, and never become floats.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Currency,
  currencyCodes,
  currencyOf,
  type DecimalMark,
  moneyCell,
  moneyText,
  readMoney,
  sumOf,
} from '../../src/core/money';
import { holds } from '../seeded';

const EUR: Currency = { code: 'EUR', decimals: 2 };
const JPY: Currency = { code: 'JPY', decimals: 0 };
const KWD: Currency = { code: 'KWD', decimals: 3 };
const currencies = { EUR, JPY, KWD };

describe('a typed amount is read', () => {
  const read: readonly [text: string, currency: keyof typeof currencies, cents: number, why: string][] = [
    ['25', 'EUR', 2500, 'whole euros'],
    ['25.5', 'EUR', 2550, 'one decimal'],
    ['25,50', 'EUR', 2550, 'a comma, as on the continent'],
    ['0,05', 'EUR', 5, 'less than one'],
    ['.5', 'EUR', 50, 'nothing before the point'],
    ['1.234,50', 'EUR', 123450, 'points group, the last mark ends the whole'],
    ['1,234.50', 'EUR', 123450, 'the same the English way'],
    ['1 234.50', 'EUR', 123450, 'a space groups'],
    ['1\u202f234,50', 'EUR', 123450, 'the narrow space of French number formats'],
    ["1'234.50", 'EUR', 123450, 'Swiss'],
    ['1.234.567', 'EUR', 123456700, 'a mark that stands twice groups'],
    ['-5', 'EUR', -500, 'below zero'],
    ['−5,00', 'EUR', -500, 'the real minus sign'],
    [' 5 ', 'EUR', 500, 'spaces around'],
    ['-0', 'EUR', 0, 'zero has no sign'],
    ['9999999999.99', 'EUR', 999_999_999_999, 'twelve digits are the most'],
    ['1200', 'JPY', 1200, 'yen have no decimals'],
    ['1,234,567', 'JPY', 1234567, 'but groups'],
    ['1.234', 'KWD', 1234, 'dinars have three decimals'],
    ['1.2', 'KWD', 1200, 'of which some may be left out'],
  ];
  test.each(read)('%j in %s is %i (%s)', (text, currency, cents) => {
    expect(readMoney(text, currencies[currency])).toEqual({ ok: true, value: cents });
  });
});

describe('what is no amount, or may be two, is refused', () => {
  const refused: readonly [text: string, currency: keyof typeof currencies, code: string, why: string][] = [
    ['', 'EUR', 'amount-not-money', 'nothing'],
    ['25.0o', 'EUR', 'amount-not-money', 'a letter for a zero'],
    ['25.', 'EUR', 'amount-not-money', 'half typed'],
    ['12 34', 'EUR', 'amount-not-money', 'groups have three digits'],
    ['1,2,3', 'EUR', 'amount-not-money', 'groups have three digits'],
    ['--5', 'EUR', 'amount-not-money', 'one sign'],
    ['1e3', 'EUR', 'amount-not-money', 'no scientist at the till'],
    ['€ 5', 'EUR', 'amount-not-money', 'which currency is decided in the settings'],
    ['=5+5', 'EUR', 'amount-not-money', 'a formula is not an amount'],
    ['1,234', 'EUR', 'amount-decimals', 'a thousand, or a little over one'],
    ['1,230', 'EUR', 'amount-decimals', 'the same with a zero at the end'],
    ['1,000', 'EUR', 'amount-decimals', 'the same with nothing but zeros'],
    ['2.000', 'EUR', 'amount-decimals', 'the same with a point'],
    ['25.505', 'EUR', 'amount-decimals', 'nothing is rounded'],
    ['12.5', 'JPY', 'amount-decimals', 'yen have no decimals'],
    ['1,000', 'JPY', 'amount-decimals', 'one yen, or a thousand'],
    ['1.2345', 'KWD', 'amount-decimals', 'dinars have three'],
    ['10000000000', 'EUR', 'amount-too-large', 'a cent more than twelve digits hold'],
  ];
  test.each(refused)('%j in %s: %s (%s)', (text, currency, code) => {
    expect(readMoney(text, currencies[currency])).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('where a file has settled its decimal mark, the other one can only group', () => {
  const rows: readonly [text: string, mark: DecimalMark, cents: number | undefined, why: string][] = [
    ['1,234', '.', 123400, 'a thousand and more'],
    ['1.234', ',', 123400, 'a thousand and more'],
    ['25.5000', '.', 2550, 'zeros of a database are no decimals'],
    ['25,50', '.', undefined, 'not a group'],
    ['25.50', ',', undefined, 'not a group'],
    ['25.5050', '.', undefined, 'nothing is rounded'],
  ];
  test.each(rows)('%j with %j is %j (%s)', (text, mark, cents) => {
    const amount = readMoney(text, EUR, mark);
    expect(amount.ok ? amount.value : undefined).toBe(cents);
  });
});

describe('currencies', () => {
  test('are known by code in any case, with their own decimals', () => {
    expect(currencyOf(' eur ')).toEqual(EUR);
    expect(currencyOf('jpy')).toEqual(JPY);
    expect(currencyOf('KWD')).toEqual(KWD);
    expect(currencyOf('XXX'), 'no currency').toBeUndefined();
    expect(currencyOf('constructor'), 'nothing inherited').toBeUndefined();
  });
});

const currency = fc
  .constantFrom(...currencyCodes)
  .map((code) => currencyOf(code))
  .filter((known) => known !== undefined);
const cents = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });

holds(
  'an amount written is the amount read',
  fc.property(cents, currency, (amount, of) => {
    expect(readMoney(moneyText(amount, of), of)).toEqual({ ok: true, value: amount });
  }),
);

holds(
  'an amount is written with a point and the currency’s decimals, digit by digit',
  fc.property(cents, currency, (amount, { code, decimals }) => {
    const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
    expect(moneyText(amount, { code, decimals })).toBe(amount < 0 ? `-${text}` : text);
  }),
);

holds(
  'sums are exact, as whole numbers without end have them',
  fc.property(fc.array(cents, { maxLength: 1000 }), (amounts) => {
    expect(BigInt(sumOf(amounts))).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
  }),
  100,
);

holds(
  'typed tenths add up: no amount passes through a float',
  fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
    const [x, y] = [readMoney(`${a}.10`, EUR), readMoney(`${b},20`, EUR)];
    expect(x.ok && y.ok && sumOf([x.value, y.value])).toBe((a + b) * 100 + 30);
  }),
);

test('a cell for people shows the same amount', () => {
  expect(moneyCell(123456, EUR)).toBe(1234.56);
});
