// One date as tills, salons and spreadsheets write it.
import { describe, expect, test } from 'vitest';
import { readDateText } from '../../src/files/date-text';

const read = (text: string, zone = 'Europe/Brussels') => readDateText(text, { zone, latestYear: 2026 });

describe('a date that means one day', () => {
  const rows: readonly [text: string, day: string, why: string][] = [
    ['2018-03-15', '2018-03-15', 'ISO'],
    ['2018/3/5', '2018-03-05', 'one digit will do'],
    ['20180315', '2018-03-15', 'without marks'],
    ['2018-03-15T23:59', '2018-03-15', 'with a time'],
    ['2018-03-15 23:59:10.500', '2018-03-15', 'with fractions of a second'],
    ['5 Mar 2026, 14:05', '2026-03-05', 'a month’s name, as Fresha writes it'],
    ['05-Mar-2026 02:05 PM EST', '2026-03-05', 'with the name of a zone: the till’s own clock'],
    ['Thursday, March 5th, 2026', '2026-03-05', 'a weekday, and the month first'],
    ['jeu. 5 févr. 2026', '2026-02-05', 'French'],
    ['le 1er août 2026', '2026-08-01', 'French, the first'],
    ['mar. 5 mai 2026', '2026-05-05', 'French, on a Tuesday'],
    ['mar 5 may 2026', '2026-05-05', 'Spanish, on a Tuesday'],
    ['mar. 5 mars 2026 à 9 h 30', '2026-03-05', 'with spaces around the hour’s h'],
    ['do 5 mrt 2026', '2026-03-05', 'Dutch'],
    ['5. März 2026', '2026-03-05', 'German'],
    ['5 de marzo de 2026', '2026-03-05', 'Spanish'],
    ['05mar26', '2026-03-05', 'run together, without the century'],
    ['2026 Mar 5', '2026-03-05', 'the year first'],
    ['46086', '2026-03-05', 'a spreadsheet’s number of days'],
    ['46086.586805', '2026-03-05', 'with its fraction'],
    ['15/03/2018', '2018-03-15', 'a day above 12'],
    ['03/03/18', '2018-03-03', 'day and month the same'],
    ['14:05 15/03/2018', '2018-03-15', 'the time first'],
    ["'2018-03-15", '2018-03-15', 'an apostrophe that keeps it text'],
  ];
  test.each(rows)('%j is %s (%s)', (text, day) => {
    const found = read(text)?.days ?? {};
    expect([...new Set(Object.values(found))]).toEqual([day]);
  });
});

describe('a date that can mean two', () => {
  const rows: readonly [text: string, dmy: string | undefined, mdy: string | undefined][] = [
    ['03/04/2018', '2018-04-03', '2018-03-04'],
    ['3.4.18', '2018-04-03', '2018-03-04'],
    ['03-04-99', '1999-04-03', '1999-03-04'],
    ['Thu 05.03.26', '2026-03-05', '2026-05-03'],
    ['03/25/2026 2:05:33pm', undefined, '2026-03-25'],
    ['25/03/2026 2:05 p.m.', '2026-03-25', undefined],
    ['25/03/2026 14h05', '2026-03-25', undefined],
    ['25/03/2026 14u05', '2026-03-25', undefined],
  ];
  test.each(rows)('%j', (text, dmy, mdy) => {
    expect(read(text)).toMatchObject({ isOpen: true });
    expect([read(text)?.days.dmy, read(text)?.days.mdy]).toEqual([dmy, mdy]);
  });
});

describe('a moment with a zone is the salon’s day', () => {
  const rows: readonly [text: string, zone: string, day: string][] = [
    ['2026-03-05T23:30:00Z', 'Europe/Brussels', '2026-03-06'],
    ['2026-03-05T23:30:00Z', 'America/New_York', '2026-03-05'],
    ['2026-03-05 23:30:00 UTC', 'Europe/Brussels', '2026-03-06'],
    ['2026-03-05 20:00:00 -0500', 'Europe/Brussels', '2026-03-06'],
    ['2026-03-05T00:30:00+01:00', 'America/New_York', '2026-03-04'],
    ['5 Mar 2026 23:30 GMT', 'Europe/Brussels', '2026-03-06'],
  ];
  test.each(rows)('%s in %s', (text, zone, day) => {
    expect(read(text, zone)?.days.dmy).toBe(day);
  });
});

test('the time of day is kept, to tell receipts without a number apart', () => {
  expect(read('05/03/2026 2:05 PM')?.time).toBe('14:05');
  expect(read('5 Mar 2026, 09:30')?.time).toBe('09:30');
  expect(read('05/03/2026')?.time).toBe('');
});

test.each([
  ['Total', 'a word'],
  ['', 'nothing'],
  ['31/04/2018', 'April has thirty days'],
  ['29/02/2019', 'no leap year'],
  ['15/03-2018', 'two separators'],
  ['Mar 2026', 'a month'],
  ['25:61', 'no time either'],
  ['12345678', 'a number'],
  ['12345', 'a number of days long past'],
])('%j is no date (%s)', (text) => {
  expect(read(text)).toBeUndefined();
});
