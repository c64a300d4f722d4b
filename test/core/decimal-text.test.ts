// Numbers with decimals as text: exact, and the same as an arbitrary-precision library makes of them.
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../src/core/settings/number-fields';
import { decimalText, shortened, unitsOf } from '../../src/core/text/decimal-text';
import { discountOf, percentTyped, readPercent } from '../../src/ui/discount';
import { holds } from '../seeded';

const places = fc.integer({ min: 0, max: 7 });

describe('a number as text', () => {
  const read: readonly (readonly [string, number, number | undefined, string])[] = [
    ['12.5', 2, 1250, 'missing decimals are zeros'],
    ['12.50', 1, 125, 'zeros at the end are no decimals'],
    ['-0.07', 2, -7, 'a sign'],
    ['-0', 2, 0, 'zero has no sign'],
    ['0.30', 2, 30, 'no binary fraction comes between'],
    ['12.345', 2, undefined, 'more decimals than asked for are never rounded away'],
  ];
  test.each(read)('%s in units of the decimal place %i is %s (%s)', (digits, place, units) => {
    expect(unitsOf(digits, place)).toBe(units);
  });

  holds(
    'is written and read back as the library does it',
    fc.property(fc.maxSafeInteger(), places, (units, place) => {
      const exact = new Decimal(units).div(new Decimal(10).pow(place));
      const text = decimalText(units, place);
      expect(text).toBe(exact.toFixed(place));
      expect(unitsOf(text, place)).toBe(units === 0 ? 0 : units);
      expect(shortened(text)).toBe(exact.toFixed());
    }),
  );

  holds(
    'keeps as many decimals as its currency has',
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.constantFrom(0, 2, 3), (scaled, decimals) => {
      const value = new Decimal(scaled).div(new Decimal(10).pow(decimals + 4));
      const text = value.toFixed(Math.max(decimals, value.decimalPlaces()));
      expect(rate().write(scaled, { code: 'XXX', decimals })).toBe(text);
    }),
  );
});

describe('a percentage off a line', () => {
  const percents = fc.integer({ min: 0, max: 1_000_000 }).map((units) => shortened(decimalText(units, 4)));
  const amounts = fc.integer({ min: 0, max: 999_999_999_999 });

  holds(
    'is the exact one, half a cent rounded up',
    fc.property(percents, amounts, (text, amount) => {
      const percent = readPercent(text);
      if (!percent.ok) throw new Error(text);
      const exact = new Decimal(text).times(amount).div(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
      expect(discountOf(amount, percent.value)).toBe(exact.toNumber());
    }),
  );

  holds(
    'is typed back as the shortest one that gives the same discount',
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
      const [discount, whole] = [Math.min(a, b), Math.max(a, b)];
      const exact = new Decimal(discount).div(whole).times(100);
      let shortest = '';
      for (let place = 0; place <= 4 && shortest === ''; place++) {
        const percent = exact.toDecimalPlaces(place, Decimal.ROUND_HALF_UP);
        const off = percent.times(whole).div(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        if (off.eq(discount) || place === 4) shortest = percent.toString();
      }
      expect(percentTyped(discount, whole, 'en')).toBe(shortest);
    }),
  );
});
