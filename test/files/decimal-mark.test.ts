// The decimal mark: one for the whole file, proven by it or said by a person.
import { describe, expect, test } from 'vitest';
import { currencyOf, type DecimalMark } from '../../src/core/money';
import { decideMarks } from '../../src/files/decimal-mark';

const decided = (texts: readonly string[], code: string, told?: '.' | ',') =>
  decideMarks(
    texts.map((text, at) => ({ row: at + 2, text })),
    currencyOf(code) ?? { code, decimals: 2 },
    told,
  );

describe('the decimal mark is', () => {
  const rows: readonly [mark: DecimalMark, code: string, texts: readonly string[], why: string][] = [
    ['.', 'EUR', ['82', '25.5', '1,234'], 'what two decimals prove; the other mark groups'],
    [',', 'EUR', ['82', '25,50', '1.234'], 'the same on the continent'],
    [',', 'EUR', ['1.234,50'], 'the later of two'],
    [',', 'EUR', ['€ 1.234,50', '55,00 €'], 'whatever the currency stands beside'],
    ['.', 'EUR', ['1,234,567'], 'not the one that stands twice'],
    ['.', 'EUR', ['-0.500'], 'what follows a zero: no group does'],
    ['.', 'EUR', ['1234.500'], 'what follows four digits: no group does'],
    [',', 'EUR', ['10,50 €', 'CHF 20.00'], 'what the salon’s own money proves'],
    ['either', 'EUR', ['82', '50'], 'open where nothing has decimals'],
    ['either', 'EUR', ['', 'abc'], 'open where nothing is an amount'],
    ['.', 'JPY', ['1,234', '500'], 'none in yen, where a comma can only group'],
    [',', 'JPY', ['1.234', '500'], 'none in yen, where a point can only group'],
  ];
  test.each(rows)('%s in %s for %j (%s)', (mark, code, texts) => {
    expect(decided(texts, code)).toEqual({ mark, question: null });
  });

  const open: readonly [texts: readonly string[], code: string, why: string][] = [
    [['82', '1,234'], 'EUR', 'an amount may mean a thousand or one'],
    [['25.50', '12,5'], 'EUR', 'one amount proves one mark and one the other'],
    [['25.50', '30.25', '12,5'], 'EUR', 'most prove one: the majority never wins'],
    [['1.234', '0'], 'KWD', 'dinars have three decimals'],
  ];
  test.each(open)('asked for %j in %s (%s), and then as told', (texts, code) => {
    expect(decided(texts, code).question).toMatchObject({ about: 'marks', answer: null });
    expect(decided(texts, code, ',')).toMatchObject({ mark: ',', question: { answer: ',' } });
  });
});
