// The ready programmes do what the systems do whose names they carry, on the built add-on.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../src/app/actions';
import { type Language, languages } from '../../../src/core/language';
import { type Currency, currencyOf } from '../../../src/core/money';
import { catalogs } from '../../../src/i18n/catalog';
import { localeFor } from '../../../src/i18n/locale';
import type { FirstWords } from '../../../src/ui/first/first-words';
import { type ReadyProgram, readyPrograms, readyRules } from '../../../src/ui/first/ready-programs';
import { CarnetSheet } from '../../google/carnet-sheet';
import { contact, policies } from '../../google/salon';
import { asItWas } from '../as-it-was';

const EUR: Currency = { code: 'EUR', decimals: 2 };
const FREE = 'Blow-dry';

function said(language: Language, currency: Currency): FirstWords {
  const format = localeFor(language, currency);
  return { language, currency, format, words: catalogs[language], refusal: () => '' };
}

function emptySalon(): CarnetSheet {
  const sheet = CarnetSheet.setUp();
  const service = { kind: 'service', code: '', category: '', price: null, active: true } as const;
  sheet.answer('put-catalog', {
    items: [
      { ...service, name: FREE },
      { ...service, name: 'Cut' },
      { ...service, name: 'Shampoo', kind: 'product' },
      { ...service, name: 'Gift card', kind: 'giftcard' },
    ],
  });
  return sheet;
}

/** With one service. */
function salonIn(language: Language, currency: string): CarnetSheet {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency });
  sheet.answer('put-catalog', {
    items: [{ kind: 'service', code: '', name: FREE, category: '', price: null, active: true }],
  });
  return sheet;
}

function salonLike(system: ReadyProgram, points = 0): CarnetSheet {
  const { sheet } = asItWas('before its programme', () => ({ sheet: emptySalon() }));
  const each = [FREE, 'Cut'].map((name) => ({ kind: 'service' as const, code: '', name, points: 10 }));
  if (system === 'simplybook') sheet.answer('set-item-points', { items: each });
  const { program, reward, policies: some } = readyRules(system, FREE, said('en', EUR));
  sheet.answer('save-settings', {
    seen: sheet.answer('open', {}).rulesetHash,
    policies: policies(some),
    programs: [program],
    rewards: [reward],
    bonuses: [],
  } as CommandOf<'save-settings'>);
  const client = sheet.answer('add-client', contact('Julie'));
  if (points > 0) sheet.answer('adjust-points', byHand(client, points));
  return sheet;
}

function byHand(
  client: { readonly id: string; readonly row: number },
  points: number,
): CommandOf<'adjust-points'> {
  return { member: { id: client.id, row: client.row, version: 0 }, points, note: 'before', seen: null };
}

type Lines = CommandOf<'quote-invoice'>['lines'];
const of = (item: string, price: string) => ({ item, price });

const earning: readonly (readonly [ReadyProgram, Lines, points: number, why: string])[] = [
  ['salonized', [of('Cut', '21.50')], 2, 'one for every full ten'],
  ['salonized', [of('Cut', '6.00'), of('Shampoo', '5.00')], 1, 'of everything together'],
  ['salonized', [of('Gift card', '30.00')], 3, 'gift cards are bought too'],
  ['aimy', [of('Cut', '30.75')], 30, 'one for every full euro'],
  ['aimy', [of('Cut', '30.00'), of('Shampoo', '10.00')], 40, 'treatments and products'],
  ['aimy', [of('Gift card', '30.00')], 0, 'and nothing else'],
  ['dizlog', [of('Cut', '299.99')], 0, 'spend 300'],
  ['dizlog', [of('Cut', '300.00')], 5, 'earn 5'],
  ['dizlog', [of('Cut', '650.00')], 10, 'for each 300 in one transaction'],
  ['simplybook', [of('Cut', '30.00'), of(FREE, '20.00')], 20, 'what each service is worth'],
  ['simplybook', [of('Shampoo', '30.00')], 0, 'products are not booked'],
  ['square', [of('Cut', '30.00'), of(FREE, '20.00')], 1, 'one a visit'],
];

/** What is due after the reward, and the points that it takes. */
const using: readonly (readonly [ReadyProgram, points: number, Lines, due: number, used: number])[] = [
  ['salonized', 50, [of('Cut', '30.00')], 2500, 50],
  ['aimy', 50, [of('Cut', '30.00')], 2500, 50],
  ['dizlog', 50, [of('Cut', '100.00')], 9600, 50],
  ['simplybook', 100, [of('Cut', '30.00')], 3000, 100],
  ['square', 9, [of('Cut', '30.00'), of(FREE, '29.00')], 3000, 9],
];

describe('a ready programme', () => {
  it.each(earning)('like %s: %j earns %i, %s', (system, lines, points) => {
    const sheet = salonLike(system);
    expect(sheet.answer('quote-invoice', { client: 'Julie', lines }).quote.points).toBe(points);
  });

  it.each(using)(
    'like %s: %i points on %j leave %i to pay and take %i',
    (system, points, lines, due, used) => {
      const sheet = salonLike(system, points);
      const [reward] = sheet.answer('open', {}).ruleset.rewards;
      const { quote } = sheet.answer('quote-invoice', {
        client: 'Julie',
        lines,
        rewards: [{ reward: reward?.name ?? '', points: null }],
      });
      expect([quote.sums.due, quote.used]).toEqual([due, used]);
    },
  );

  it('like SimplyBook.me: bookings give points by themselves, and come before an invoice of the visit', () => {
    const { ruleset } = salonLike('simplybook').answer('open', {});
    expect([ruleset.bookingsOn, ruleset.visitCredit, ruleset.bookingDelay]).toEqual([true, 'booking', 3]);
  });

  it.each(['EUR', 'JPY', 'KWD'])('is read without a complaint in each language, in %s', (code) => {
    for (const language of languages)
      for (const system of readyPrograms) {
        const words = said(language, currencyOf(code) ?? EUR);
        const { text, program, reward } = readyRules(system, FREE, words);
        expect(text).not.toMatch(/undefined|NaN/);
        const { sheet } = asItWas(`one service, ${language} ${code}`, () => ({
          sheet: salonIn(language, code),
        }));
        const { rulesetHash: seen, policies: now } = sheet.answer('open', {});
        const saved = sheet.call('save-settings', {
          seen,
          policies: { ...now },
          programs: [program],
          rewards: [reward],
          bonuses: [],
        } as never);
        expect([system, language, saved.ok]).toEqual([system, language, true]);
      }
  });
});
