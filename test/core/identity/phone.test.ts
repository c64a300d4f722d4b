// Phone numbers in every spelling that people use, by the salon's country.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePhone, phonesIn } from '../../../src/core/identity/phone';
import type { Country } from '../../../src/core/settings/countries';
import { holds } from '../../seeded';

function isOne(a: string, b: string, country: Country): boolean {
  return phonesIn(a, country).some((one) => phonesIn(b, country).some((other) => isSamePhone(one, other)));
}

describe('one phone number', () => {
  it.each<[string, string, Country, string]>([
    ['+32 470 12 34 56', '0470/12 34 56', 'BE', 'with its calling code, and with a slash'],
    ['+32 470 12 34 56', '0032 470 123456', 'BE', 'two zeros for the plus sign'],
    ['+32 (0)470 12 34 56', '0470.12.34.56', 'BE', 'the zero that is not dialled, and dots'],
    ['+32 0470 12 34 56', '0470-12-34-56', 'BE', 'the zero kept after the calling code'],
    ['470123456', '0470123456', 'BE', 'the zero that a sheet has lost'],
    ['32470123456', '0470 12 34 56', 'BE', 'the plus sign that an export has lost'],
    ['02 123 45 67', '+32 2 123 45 67', 'BE', 'a landline'],
    ['03 221 12 34', '+3232211234', 'BE', 'a landline whose area code looks like the calling code'],
    ["'0470123456", '0470 12 34 56', 'BE', 'an apostrophe that keeps the zero in a sheet'],
    ['tel. 0470 12 34 56 (mama)', '0470123456', 'BE', 'words around it'],
    ['+31 6 12345678', '06-12345678', 'NL', 'Dutch'],
    ['06 12 34 56 78', '+33 6 12 34 56 78', 'FR', 'French'],
    ['06 12 34 56 78', '+33 6 12 34 56 78', 'BE', 'French, written as at home, in a Belgian salon'],
    ['+34600000001', '600 000 001', 'other', 'Spanish, without a leading zero'],
    ['+49 170 1234567', '0170/1234567', 'other', 'German, in a country of which Carnet knows no plan'],
    ['+1 (415) 555-0100', '415-555-0100', 'other', 'American'],
    ['1 415 555 0100', '(415) 555-0100', 'other', 'American, the calling code without a sign'],
    ['+351 912 345 678', '912345678', 'other', 'a calling code of three digits'],
    ['+32 470 12 34 56', '0470 12 34 56', 'BE', 'no-break spaces'],
    ['02 123 45 67 / 0470 12 34 56', '0470/123456', 'BE', 'the second of two numbers in a cell'],
    ['0470 12 34 56, 02 123 45 67', '0470123456', 'BE', 'the first of two'],
    ['0470123456', '0470 12 34 56', 'BE', 'digits of full width'],
  ])('%s is %s in %s: %s', (a, b, country) => {
    expect(isOne(a, b, country)).toBe(true);
  });

  it.each<[string, string, Country, string]>([
    ['0470 12 34 56', '0470 12 34 57', 'BE', 'one digit apart'],
    ['+32 470 12 34 56', '+33 470 12 34 56', 'BE', 'of two countries'],
    ['+33 470 12 34 56', '0470 12 34 56', 'BE', 'foreign, and of this country'],
    ['02 123 45 67', '0470 12 34 56', 'BE', 'landline and mobile'],
  ])('%s is not %s in %s: %s', (a, b, country) => {
    expect(isOne(a, b, country)).toBe(false);
  });

  it.each(['', '-', 'none', '0', '0000000000', '111111111', '12', '+', 'x'])('“%s” is no number', (text) => {
    expect(phonesIn(text, 'BE')).toEqual([]);
  });

  const spaced = fc.constantFrom('', ' ', '.', '-', '/');
  const mobiles = fc.tuple(fc.integer({ min: 50_000_000, max: 99_999_999 }), spaced, spaced);
  holds(
    'a Belgian mobile number is the same in every spelling',
    fc.property(mobiles, ([digits, a, b]) => {
      const own = `4${digits}`;
      const parts = [own.slice(0, 3), own.slice(3, 5), own.slice(5, 7), own.slice(7)];
      const spellings = [
        `0${parts.join(a)}`,
        `+32${a}${parts.join(b)}`,
        `0032 ${parts.join(b)}`,
        own,
        `32${own}`,
      ];
      for (const one of spellings) for (const other of spellings) expect(isOne(one, other, 'BE')).toBe(true);
    }),
  );
});
