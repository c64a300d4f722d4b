// The order of dates: one for the whole file, proven by the file or said by a person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDates, readDay } from '../../src/files/date-order';
import { type DateOrder, dateOrders } from '../../src/files/date-text';
import { holds } from '../seeded';

const context = { zone: 'Europe/Brussels', latestYear: 2026 };
const decided = (texts: readonly string[], told?: DateOrder) =>
  decideDates(
    texts.map((text, at) => ({ row: at + 2, text })),
    context,
    told,
  );

describe('the order is decided', () => {
  const rows: readonly [why: string, texts: readonly string[], order: DateOrder][] = [
    ['by one day above 12 in first place', ['03/04/2018', '25/04/2018'], 'dmy'],
    ['by one day above 12 in second place', ['03/04/2018', '04/25/2018'], 'mdy'],
    ['freely, where the year comes first', ['2018-03-04'], 'dmy'],
    ['freely, where day and month are the same', ['03/03/2018', '07/07/2018'], 'dmy'],
    ['freely, where months have names', ['5 Mar 2026', '06-Mar-2026'], 'dmy'],
    ['by dates alone: other texts prove nothing', ['03/25/2018', 'total', '', '31/13/2018'], 'mdy'],
    ['by the dates that need one, beside others', ['2018-03-04', '25/04/2018', '03/04/2018'], 'dmy'],
  ];
  test.each(rows)('%s', (_why, texts, order) => {
    expect(decided(texts).order).toBe(order);
  });

  test('and shown with an example and a proof, so that it can be changed', () => {
    expect(decided(['03/04/2018', '25/04/2018']).question).toEqual({
      about: 'dates',
      answer: 'dmy',
      isProven: true,
      choices: ['dmy', 'mdy'],
      samples: [{ row: 2, text: '03/04/2018', days: ['2018-04-03', '2018-03-04'] }],
      proofs: [{ row: 3, text: '25/04/2018', order: 'dmy', day: '2018-04-25' }],
    });
    const told = decided(['03/04/2018', '25/04/2018'], 'mdy');
    expect(told).toMatchObject({ order: 'mdy', question: { isProven: false } });
    // Points alone make it usual, and prove nothing.
    expect(decided(['5.3.26']).question).toMatchObject({ answer: 'dmy', isProven: false });
    expect(decided(['2018-03-04']).question).toBeNull();
  });
});

describe('a person decides', () => {
  const asked: readonly [why: string, texts: readonly string[]][] = [
    ['where the file cannot tell', ['01/12/2018', '02/12/2018']],
    ['where one date says one thing and one the other', ['25/04/2018', '04/25/2018']],
    ['where most say one thing: the majority never wins', ['03/15/2018', '03/16/2018', '17/03/2018']],
    [
      'where one proof stands against many dates that could be either',
      [...Array.from({ length: 11 }, (_, at) => `${at + 1}/03/2026`), '03/25/2026'],
    ],
  ];
  test.each(asked)('%s', (_why, texts) => {
    expect(decided(texts)).toMatchObject({
      order: null,
      question: { about: 'dates', answer: null, isProven: false },
    });
    expect(decided(texts, 'mdy')).toMatchObject({ order: 'mdy', question: { answer: 'mdy' } });
  });

  test('on up to five examples, each once', () => {
    const texts = ['01', '02', '02', '03', '04', '05', '06', '07'].map((day) => `${day}/12/2018`);
    expect(decided(texts).question?.samples.map(({ text }) => text)).toEqual([
      '01/12/2018',
      '02/12/2018',
      '03/12/2018',
      '04/12/2018',
      '05/12/2018',
    ]);
  });
});

const days = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 })
  .map((all) => all.map((day) => new Date(Date.UTC(1970, 0, 1 + day)).toISOString().slice(0, 10)));

function written(day: string, order: DateOrder, separator: string): string {
  const [year, month, date] = day.split('-');
  if (order === 'ymd') return [year, month, date].join(separator);
  return (order === 'dmy' ? [date, month, year] : [month, date, year]).join(separator);
}

holds(
  'days written in one order are read back as they were, or a person is asked: never as other days',
  fc.property(
    days,
    fc.constantFrom(...dateOrders),
    fc.constantFrom('/', '.', '-'),
    (all, order, separator) => {
      const texts = all.map((day) => written(day, order, separator));
      const found = decided(texts);
      const read = (told: DateOrder) => texts.map((text) => readDay(text, told, context));
      if (found.order !== null) expect(read(found.order)).toEqual(all);
      expect(read(order)).toEqual(all);
    },
  ),
);
