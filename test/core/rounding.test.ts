// Rounding of points: steps of money and extra points, down, to the nearest, or up.
import { describe, expect, test } from 'vitest';
import { type Rounding, roundedShare } from '../../src/core/points/rounding';
import { localeFor } from '../../src/i18n/locale';
import { ruleSentence } from '../../src/i18n/rule-sentence';
import { invoice, line } from './invoices';
import { audit, lastSale, ledgerBy, sell, stateOf, takeBack } from './ledger';
import { bonus, EUR, everyTen, program, quoted, ruleset } from './rulesets';

const points = (rounding: Rounding, amount: number, part = {}) =>
  quoted({
    invoice: invoice(line('service', amount)),
    ruleset: ruleset({ programs: [everyTen], rounding, ...part }),
  }).points;

describe('one point for every ten', () => {
  test.each<[amount: number, down: number, nearest: number, up: number]>([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [499, 0, 0, 1],
    [500, 0, 1, 1],
    [999, 0, 1, 1],
    [1000, 1, 1, 1],
    [1001, 1, 1, 2],
    [1500, 1, 2, 2],
    [2499, 2, 2, 3],
  ])('on %i cents is %i rounded down, %i to the nearest, %i up', (amount, down, nearest, up) => {
    expect([points('down', amount), points('nearest', amount), points('up', amount)]).toEqual([
      down,
      nearest,
      up,
    ]);
  });
});

test('several points for a step stay together: it is the step that is rounded', () => {
  const five = { programs: [program('spend', { points: 5, every: '300' })] };
  expect(points('down', 44_900, five)).toBe(5);
  expect(points('nearest', 45_000, five)).toBe(10);
  expect(points('up', 30_001, five)).toBe(10);
});

test('each bonus is rounded by itself', () => {
  const extra = { bonuses: [bonus('promotion', { factor: '1.5' }), bonus('birthday', { factor: 2 })] };
  const some = (rounding: Rounding) => points(rounding, 5000, extra);
  expect([some('down'), some('nearest'), some('up')]).toEqual([7, 8, 8]);
});

test('what was rounded up is made up for by later invoices, where the rest is kept', () => {
  const rules = ruleset({
    programs: [program('spend', { points: 1, every: '10', carry: 'yes' })],
    rounding: 'up',
  });
  const sold = (day: string, amount: number) => ({
    invoice: { ...invoice(line('service', amount)), day },
    moment: `${day}T10:00`,
  });
  let ledger = sell(ledgerBy(rules), sold('2018-03-15', 1500));
  expect(stateOf(ledger, 'M').account.lots).toMatchObject([{ points: 2 }]);
  ledger = sell(ledger, sold('2018-03-16', 500));
  expect(stateOf(ledger, 'M')).toMatchObject({ account: { lots: [{ points: 2 }] }, rests: [] });
  expect(audit(ledger)).toEqual([]);
});

test.each<Rounding>(['down', 'nearest', 'up'])('rounded %s, a refund in parts comes to none', (rounding) => {
  let ledger = sell(ledgerBy(ruleset({ programs: [everyTen], rounding })), {
    invoice: invoice(line('service', 4500, 3)),
    moment: '2018-03-15T10:00',
  });
  const of = lastSale(ledger);
  for (let i = 0; i < 3; i++)
    ledger = takeBack(ledger, of, [{ line: 0, quantity: 1, amount: 1500 }], `2018-03-1${6 + i}T10:00`);
  expect(stateOf(ledger, 'M').account.lots).toEqual([]);
  expect(audit(ledger)).toEqual([]);
});

test('the largest amounts are rounded exactly', () => {
  expect(roundedShare(999_999_999_999, 1, 'nearest')).toBe(999_999_999_999);
  expect(roundedShare(999_999_999_999, 999_999_999_998, 'up')).toBe(2);
  expect(roundedShare(0, 7, 'up')).toBe(0);
});

test.each<[Rounding, ...string[]]>([
  [
    'down',
    '1 point for every full 10.00 spent on everything',
    '1 point par tranche complète de 10,00 (tous les achats)',
    '1 punt per volle 10,00 (alle aankopen)',
  ],
  [
    'nearest',
    '1 point for every 10.00 spent on everything (half of it or more counts as full)',
    '1 point par tranche de 10,00 (tous les achats, dès la moitié elle compte)',
    '1 punt per 10,00 (alle aankopen, vanaf de helft telt het mee)',
  ],
  [
    'up',
    '1 point for every full or begun 10.00 spent on everything',
    '1 point par tranche entamée de 10,00 (tous les achats)',
    '1 punt per begonnen 10,00 (alle aankopen)',
  ],
])('rounded %s, the programme says so', (rounding, en, fr, nl) => {
  const said = (['en', 'fr', 'nl'] as const).map((language) =>
    ruleSentence('programs', everyTen, language, { ...localeFor(language, EUR), rounding }),
  );
  expect(said).toEqual([en, fr, nl]);
});
