// The decimal mark: one for the whole file, proven by the file, or none.
import { describe, expect, test } from 'vitest';
import { currencyOf, type DecimalMark } from '../../src/core/money';
import { decideDecimalMark } from '../../src/files/decimal-mark';

describe('the decimal mark is', () => {
  const rows: readonly [mark: DecimalMark, code: string, texts: readonly string[], why: string][] = [
    ['.', 'EUR', ['82', '25.5', '1,234'], 'what two decimals prove; the other mark groups'],
    [',', 'EUR', ['82', '25,50', '1.234'], 'the same on the continent'],
    [',', 'EUR', ['1.234,50'], 'the later of two'],
    ['.', 'EUR', ['1,234,567'], 'not the one that stands twice'],
    ['.', 'EUR', ['-0.500'], 'what follows a zero: no group does'],
    ['.', 'EUR', ['1234.500'], 'what follows four digits: no group does'],
    ['.', 'EUR', ['25.50', '30.25', '12,5'], 'what most amounts prove'],
    ['either', 'EUR', ['82', '1,234'], 'open where an amount may mean a thousand or one'],
    ['either', 'EUR', ['82', '50'], 'open where nothing has decimals'],
    ['either', 'EUR', ['25.50', '12,5'], 'open where proof is even'],
    ['either', 'EUR', ['', 'abc'], 'open where nothing is an amount'],
    ['.', 'JPY', ['1,234', '500'], 'none in yen, where a comma can only group'],
    [',', 'JPY', ['1.234', '500'], 'none in yen, where a point can only group'],
    ['either', 'KWD', ['1.234', '0'], 'open in dinars, which have three decimals'],
  ];
  test.each(rows)('%s in %s for %j (%s)', (mark, code, texts) => {
    expect(decideDecimalMark(texts, currencyOf(code) ?? { code, decimals: 2 })).toBe(mark);
  });
});
