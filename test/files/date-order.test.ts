// Dates: one order for the whole file, proven by the file or given by a person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateOrder, dateOrders, decideDateOrder, readDate } from '../../src/files/date-order';
import { holds } from '../seeded';

describe('a date is read in the file’s order', () => {
  const rows: readonly [text: string, order: DateOrder, day: string | undefined, why: string][] = [
    ['2018-03-15', 'ymd', '2018-03-15', 'ISO'],
    ['2018/3/5', 'ymd', '2018-03-05', 'one digit will do'],
    ['15/03/2018', 'dmy', '2018-03-15', 'day first'],
    ['15.03.2018', 'dmy', '2018-03-15', 'with points'],
    ['15-3-2018', 'dmy', '2018-03-15', 'with hyphens'],
    ['03/15/2018', 'mdy', '2018-03-15', 'month first'],
    [' 03/15/2018 ', 'mdy', '2018-03-15', 'spaces around'],
    ['03/15/2018 3:50:00 PM', 'mdy', '2018-03-15', 'a time of day is left out'],
    ['2018-03-15T23:59', 'ymd', '2018-03-15', 'ISO with a time'],
    ['2018-03-15T23:59:00Z', 'ymd', undefined, 'a zone: in the salon it may be another day'],
    ['03/15/2018', 'dmy', undefined, 'there is no month 15'],
    ['31/04/2018', 'dmy', undefined, 'April has thirty days'],
    ['29/02/2019', 'dmy', undefined, 'no leap year'],
    ['15/03/18', 'dmy', undefined, 'which century'],
    ['15/03-2018', 'dmy', undefined, 'two separators'],
    ['15 March 2018', 'dmy', undefined, 'words'],
    ['43174', 'mdy', undefined, 'a spreadsheet’s number of days'],
    ['', 'ymd', undefined, 'nothing'],
    ['2018-03-15', 'mdy', undefined, 'another order than the file’s'],
  ];
  test.each(rows)('%j as %s is %s (%s)', (text, order, day) => {
    expect(readDate(text, order)).toBe(day);
  });
});

describe('the order is decided', () => {
  const rows: readonly [why: string, texts: readonly string[], order: DateOrder][] = [
    ['by one day above 12 in first place', ['03/04/2018', '25/04/2018'], 'dmy'],
    ['by one day above 12 in second place', ['03/04/2018', '04/25/2018'], 'mdy'],
    ['by the year in first place', ['2018-03-04'], 'ymd'],
    ['by most dates, where some do not fit', ['03/15/2018', '03/16/2018', '17/03/2018'], 'mdy'],
    ['freely, where day and month are the same', ['03/03/2018', '07/07/2018'], 'dmy'],
    ['by dates alone: other texts prove nothing', ['03/25/2018', 'total', '', '31/13/2018'], 'mdy'],
    ['by most shapes, where few are year first', ['2018-03-04', '25/04/2018', '03/04/2018'], 'dmy'],
  ];
  test.each(rows)('%s', (_why, texts, order) => {
    expect(decideDateOrder(texts)).toEqual({ ok: true, value: order });
  });

  test('by a person, where the file cannot tell: up to five dates show why, each once', () => {
    const texts = ['01', '02', '02', '03', '04', '05', '06', '07'].map((day) => `${day}/12/2018`);
    expect(decideDateOrder(texts)).toEqual({
      ok: false,
      refusal: {
        code: 'dates-ambiguous',
        samples: ['01/12/2018', '02/12/2018', '03/12/2018', '04/12/2018', '05/12/2018'],
      },
    });
  });

  test('by a person, where as much speaks for one as for the other', () => {
    for (const texts of [
      ['25/04/2018', '04/25/2018'],
      ['25/04/2018', '04/25/2018', '03/04/2018'],
    ])
      expect(decideDateOrder(texts)).toEqual({
        ok: false,
        refusal: { code: 'dates-ambiguous', samples: texts },
      });
  });
});

const days = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 })
  .map((all) => all.map((day) => new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10)));

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
      const decided = decideDateOrder(texts);
      if (decided.ok) expect(texts.map((text) => readDate(text, decided.value))).toEqual(all);
      else expect(all.every((day) => Number(day.slice(8)) <= 12)).toBe(true);
      expect(texts.map((text) => readDate(text, order))).toEqual(all);
    },
  ),
);
