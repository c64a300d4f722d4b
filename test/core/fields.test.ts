// Fields: what a form or a cell may hold, and what each is refused for.
import { describe, expect, test } from 'vitest';
import { type Field, money, type Raw, scope, wholePoints } from '../../src/core/fields';

const EUR = { code: 'EUR', decimals: 2 };

const accepted: readonly [field: string, raw: Raw, value: unknown, why: string, of: Field<unknown>][] = [
  ['points', ' 12 ', 12, 'as typed', wholePoints()],
  ['points', 12, 12, 'a number cell', wholePoints()],
  ['points', '9999999', 9999999, 'seven digits are the most', wholePoints()],
  ['money', '12,50', 1250, 'as typed', money()],
  ['money', 12.5, 1250, 'a number cell', money()],
  ['scope', 'product, service', ['service', 'product'], 'always in one order', scope()],
  ['scope', 'product,product', ['product'], 'each once', scope()],
  ['scope', 'everything', 'everything', 'what no catalog knows too', scope()],
  ['scope', 'service,everything', 'everything', 'everything includes the rest', scope()],
  ['scope', 'service', ['service'], 'of the kinds given', scope(['service'])],
];

describe('a field reads', () => {
  test.each(accepted)('%s: %j is %j (%s)', (_field, raw, value, _why, of) => {
    expect(of.read(raw, EUR)).toEqual({ ok: true, value });
  });
});

const refused: readonly [field: string, raw: Raw, code: string, why: string, of: Field<unknown>][] = [
  ['points', '', 'field-empty', 'nothing', wholePoints()],
  ['points', '1.5', 'points-not-whole', 'half a point', wholePoints()],
  ['points', 1.5, 'points-not-whole', 'half a point in a number cell', wholePoints()],
  ['points', '1e3', 'points-not-whole', 'not as people write', wholePoints()],
  ['points', '10000000', 'points-not-whole', 'eight digits', wholePoints()],
  ['points', true, 'points-not-whole', 'a tick', wholePoints()],
  ['points', '0', 'points-not-positive', 'nothing to give', wholePoints()],
  ['points', '−3', 'points-not-positive', 'nothing to take', wholePoints()],
  ['money', ' ', 'field-empty', 'nothing', money()],
  ['money', 'ten', 'amount-not-money', 'words', money()],
  ['money', '1,000', 'amount-decimals', 'a thousand, or one', money()],
  ['money', 0.001, 'amount-decimals', 'less than a cent', money()],
  ['money', '0', 'amount-not-positive', 'every nothing would be a division by it', money()],
  ['money', '-5', 'amount-not-positive', 'below nothing', money()],
  ['scope', ' , ', 'field-empty', 'nothing', scope()],
  ['scope', 'haircut', 'choice-unknown', 'no kind of item', scope()],
  ['scope', 'Service', 'choice-unknown', 'stored words are literal', scope()],
  ['scope', 'product', 'choice-unknown', 'not among the kinds given', scope(['service'])],
];

describe('a field refuses', () => {
  test.each(refused)('%s: %j with %s (%s)', (_field, raw, code, _why, of) => {
    expect(of.read(raw, EUR)).toMatchObject({ ok: false, refusal: { code } });
  });
});
