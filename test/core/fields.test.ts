// Fields: valid input in a form or a cell, and the refusals for everything else.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language';
import { countedScope } from '../../src/core/programs/counted-scope';
import { anyDay, choice, weekdaysField, yesNo } from '../../src/core/settings/choice-fields';
import { type Field, optional, type Raw, type Reading } from '../../src/core/settings/field';
import {
  count,
  factor,
  money,
  percent,
  pointsOrNone,
  rate,
  wholePoints,
} from '../../src/core/settings/number-fields';
import { numberList } from '../../src/core/settings/number-list';
import { emailAddress } from '../../src/core/settings/text-field';
import { EUR } from './rulesets';

const names = { categories: ['Hair', 'Care, daily', 'Care'], items: ['CUT', 'DAV*01', 'Scarf, silk'] };
const reading: Reading = { currency: EUR, names };
const { scope, categories, items } = countedScope;

const fields = {
  points: wholePoints(),
  'points or none': pointsOrNone(),
  count: count(1, 12, 6),
  money: money(),
  'money or none': optional(money(), 0),
  percent: percent(),
  'percent or none': percent(0),
  factor: factor(),
  rate: rate(),
  day: anyDay(),
  weekdays: weekdaysField(),
  language: choice(languages, 'languages', 'en'),
  yesNo: yesNo(true),
  numbers: numberList('50, 100', 3),
  address: emailAddress(),
  scope,
  categories,
  items,
};
type Name = keyof typeof fields;

const accepted: readonly [field: Name, raw: Raw, value: unknown, why: string][] = [
  ['points', ' 12 ', 12, 'as typed'],
  ['points', 12, 12, 'a number cell'],
  ['points', '9999999', 9999999, 'seven digits are the most'],
  ['points or none', '0', 0, 'what costs nothing'],
  ['count', '12', 12, 'the most'],
  ['money', '12,50', 1250, 'as typed'],
  ['money', 12.5, 1250, 'a number cell'],
  ['money or none', ' ', 0, 'left empty'],
  ['percent', '5,5 %', 550, 'in hundredths of a percent'],
  ['percent', '100', 10_000, 'all of it'],
  ['percent', 0.07, 7, 'seven hundredths of a percent: 0.07 × 100 is 7.000000000000001 in binary'],
  ['percent or none', '0', 0, 'no tax'],
  ['factor', '×1,5', 150, 'in hundredths'],
  ['factor', 'x2', 200, 'with a letter for the sign'],
  ['factor', 1, 100, 'once'],
  ['rate', '0.03', 30_000, 'in ten-thousandths of a cent'],
  ['rate', 0.29, 290_000, '0.29 × 100 is 28.999999999999996 in binary'],
  ['rate', '0,000001', 1, 'the least'],
  ['day', '2018-03-15', '2018-03-15', 'a day'],
  ['day', '', '', 'none'],
  ['weekdays', 'tue, mon', ['mon', 'tue'], 'always in one order'],
  ['weekdays', '', [], 'all of them'],
  ['language', 'fr', 'fr', 'as stored'],
  ['yesNo', false, false, 'a tick'],
  ['numbers', '100, 50', [50, 100], 'the smallest first'],
  ['numbers', '50 100;200', [50, 100, 200], 'whatever parts them'],
  ['numbers', '50, 50', [50], 'each once'],
  ['numbers', 50, [50], 'a number cell'],
  ['numbers', ' ', [], 'none'],
  ['address', ' bonjour@salon-lumiere.be ', 'bonjour@salon-lumiere.be', 'as typed'],
  ['address', '', '', 'none'],
  ['scope', 'product, service', ['service', 'product'], 'always in one order'],
  ['scope', 'product,product', ['product'], 'each once'],
  ['scope', 'service,everything', 'everything', 'everything includes the rest'],
  ['scope', '', [], 'nothing: categories or items are named instead'],
  ['categories', 'Hair;Care', ['Hair', 'Care'], 'a semicolon parts too'],
  ['categories', 'Care, daily', ['Care, daily'], 'a name with a comma in it: the longest known one'],
  ['categories', 'Care, Hair, Care, daily', ['Care', 'Hair', 'Care, daily'], 'and beside others'],
  ['items', 'DAV*01', ['DAV*01'], 'a look-up is literal'],
  ['items', 'CUT\nCUT', ['CUT'], 'each once'],
];

describe('a field reads', () => {
  test.each(accepted)('%s: %j is %j (%s)', (field, raw, value) => {
    const read = (fields[field] as Field<unknown>).read(raw, reading);
    expect(read).toEqual({ ok: true, value });
  });

  test('names without a catalog as they are typed', () => {
    expect(items.read('CUT, Gone', { currency: EUR, names: null })).toEqual({
      ok: true,
      value: ['CUT', 'Gone'],
    });
  });
});

const refused: readonly [field: Name, raw: Raw, code: string, why: string][] = [
  ['points', '', 'field-empty', 'nothing'],
  ['points', '1.5', 'points-not-whole', 'half a point'],
  ['points', 1.5, 'points-not-whole', 'half a point in a number cell'],
  ['points', '1e3', 'points-not-whole', 'not as people write'],
  ['points', '10000000', 'points-not-whole', 'eight digits'],
  ['points', true, 'points-not-whole', 'a tick'],
  ['points', '0', 'points-not-positive', 'nothing to give'],
  ['points', '−5', 'points-not-positive', 'nothing to take'],
  ['points or none', '-5', 'points-negative', 'a reward that pays'],
  ['count', '0', 'count-wrong', 'below the least'],
  ['count', '13', 'count-wrong', 'above the most'],
  ['count', 'six', 'count-wrong', 'words'],
  ['money', ' ', 'field-empty', 'nothing'],
  ['money', 'ten', 'amount-not-money', 'words'],
  ['money', '1,000', 'amount-decimals', 'a thousand, or one'],
  ['money', 0.001, 'amount-decimals', 'less than a cent'],
  ['money', '0', 'amount-not-positive', 'every nothing would be a division by it'],
  ['money', '-5', 'amount-not-positive', 'below nothing'],
  ['money or none', '0', 'amount-not-positive', 'none is left empty'],
  ['percent', '150', 'percent-wrong', 'more than all'],
  ['percent', '0', 'percent-wrong', 'no discount'],
  ['percent', '5.555', 'percent-wrong', 'three decimals'],
  ['percent', '-5', 'percent-wrong', 'below nothing'],
  ['percent', '', 'field-empty', 'nothing'],
  ['percent or none', '100.01', 'percent-wrong', 'more than all'],
  ['factor', '0.5', 'factor-wrong', 'a bonus never takes'],
  ['factor', '101', 'factor-wrong', 'more than a hundred times'],
  ['factor', 'twice', 'factor-wrong', 'words'],
  ['rate', '0', 'rate-wrong', 'worth nothing'],
  ['rate', '0.0000001', 'rate-wrong', 'finer than any rate'],
  ['day', '15/03/2018', 'day-wrong', 'ISO only: which is the month?'],
  ['day', '2018-02-30', 'day-wrong', 'no such day'],
  ['weekdays', 'mon, noday', 'choice-unknown', 'no such day'],
  ['language', 'de', 'choice-unknown', 'not spoken'],
  ['yesNo', 'TRUE', 'choice-unknown', 'a text that looks like a tick is none'],
  ['numbers', '50, many', 'points-not-whole', 'words'],
  ['numbers', '1.5', 'points-not-whole', 'half a point'],
  ['numbers', '0', 'points-not-positive', 'everybody has it'],
  ['numbers', '1 000', 'points-not-positive', 'a thousand is written without a space'],
  ['numbers', '1, 2, 3, 4', 'numbers-many', 'one too many'],
  ['address', 'bonjour', 'address-wrong', 'no address'],
  ['address', 'a@b', 'address-wrong', 'no domain'],
  ['address', 'a@b.be, c@d.be', 'address-wrong', 'two of them'],
  ['address', 'Salon <a@b.be>', 'address-wrong', 'a name beside it'],
  ['address', `${'a'.repeat(200)}@b.be`, 'text-too-long', 'more than any address'],
  ['scope', 'haircut', 'choice-unknown', 'no kind of item'],
  ['scope', 'Service', 'choice-unknown', 'stored words are literal'],
  ['categories', 'Hair, Nails', 'category-unknown', 'not in the catalog'],
  ['categories', 'hair', 'category-unknown', 'names are literal'],
  ['items', 'C*', 'item-not-in-catalog', 'no pattern'],
];

describe('a field refuses', () => {
  test.each(refused)('%s: %j with %s (%s)', (field, raw, code) => {
    const read = (fields[field] as Field<unknown>).read(raw, reading);
    expect(read).toMatchObject({ ok: false, refusal: { code } });
  });
});

test('a rate shows the decimals that it has, and no fewer than the currency', () => {
  expect([rate().write(100_000, EUR), rate().write(1, EUR)]).toEqual(['0.10', '0.000001']);
});
