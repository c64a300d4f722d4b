// Reports on a real salon's books, recorded day by day, beside figures computed from the file's text alone.
import { describe, expect, it } from 'vitest';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { monthEndOf } from '../../../src/core/reports/month-end';
import { staffWatch } from '../../../src/core/reports/staff-watch';
import { stayedAway } from '../../../src/core/reports/stayed-away';
import { visitsOf } from '../../../src/core/reports/visits';
import { recorded, rules, visitsInText } from './real-salon';

const ledger = recorded();
const figures = ledger.entries.filter(({ settings }) => settings === null).map(entryFigures);
const text = visitsInText();
const ofClients = text.filter(({ client }) => client !== 'WALK_IN');
const pointsIn = (month: string) =>
  ofClients
    .filter(({ day }) => day.startsWith(month))
    .reduce((sum, { cents }) => sum + Math.max(0, Math.floor(cents / 1000)), 0);
const monthEnd = (month: string) => monthEndOf(figures, month, '2018-06-30', rules);

describe('the real salon’s month ends', () => {
  const [march, april, may] = ['2018-03', '2018-04', '2018-05'].map(pointsIn) as [number, number, number];

  it('have the points that the file’s receipts give', () => {
    expect(march + april + may).toBe(5338);
    const gained = ['2018-03', '2018-04', '2018-05'].map((month) => monthEnd(month).points.moved.gained);
    expect(gained).toEqual([march, april, may]);
  });

  it('have each month’s points until the end of the next one, and what they are worth', () => {
    const found = ['2018-03', '2018-04', '2018-05', '2018-06'].map((month) => {
      const { points, value } = monthEnd(month);
      return [points.opening, points.moved.expired, points.closing, value?.closing];
    });
    expect(found).toEqual([
      [0, 0, march, march * 10],
      [march, 0, march + april, (march + april) * 10],
      [march + april, -march, april + may, (april + may) * 10],
      [april + may, -april, may, may * 10],
    ]);
  });

  it('have the clients that the file has with points, and nobody who owes any', () => {
    const earned = (month: string) =>
      new Set(
        ofClients
          .filter(({ day, cents }) => day.startsWith(month) && cents >= 1000)
          .map(({ client }) => client),
      );
    const { open } = monthEnd('2018-06');
    expect(open.clients).toBe(earned('2018-05').size);
    expect(open.owed).toBe(0);
    expect(open.points).toBe(
      [...ledger.members.values()]
        .flatMap(({ account }) => account.lots)
        .reduce((sum, lot) => sum + lot.points, 0),
    );
  });

  it('expect nothing to be used where everything expired so far', () => {
    expect(monthEnd('2018-06').share).toMatchObject({ used: 0, expired: march + april });
    expect(monthEnd('2018-06').expected).toBe(0);
    expect(monthEnd('2018-03').share).toBeNull();
  });
});

describe('the real salon’s regulars', () => {
  const days = new Map<string, string[]>();
  for (const { client, day } of ofClients)
    days.set(client, [...new Set([...(days.get(client) ?? []), day])].sort());

  it('came on the days of the file', () => {
    expect(visitsOf(figures)).toEqual(days);
  });

  it('stayed away who are longer away than twice the middle of their gaps', () => {
    const expected = [...days].filter(([, own]) => {
      const apart: string[] = [];
      for (const day of own) if (number(day) - number(apart.at(-1) ?? '1970-01-01') > 6) apart.push(day);
      const gaps = apart
        .slice(1)
        .map((day, i) => number(day) - number(apart[i] as string))
        .sort((a, b) => a - b);
      const usual = gaps[Math.ceil(gaps.length / 2) - 1];
      return (
        gaps.length > 1 &&
        usual !== undefined &&
        number('2018-06-30') - number(own.at(-1) as string) > 2 * usual
      );
    });
    const found = stayedAway(visitsOf(figures), '2018-06-30');
    expect(found.map(({ member }) => member).sort()).toEqual(expected.map(([client]) => client).sort());
    expect(found.length).toBeGreaterThan(3);
  });

  const number = (day: string) => Date.parse(day) / 86_400_000;
});

describe('the real salon’s staff', () => {
  it('recorded every receipt of a period, and all of its money', () => {
    const asked = { from: '2018-04-01', to: '2018-04-30', currency: 'CAD', isOwn: () => false };
    const { persons, watched } = staffWatch(figures, asked);
    const april = text.filter(({ day }) => day.startsWith('2018-04'));
    const sum = april.reduce((all, { cents }) => all + cents, 0);
    expect(persons.map(({ actor, invoices }) => [actor, invoices])).toEqual([
      [0, { times: april.length, sum }],
    ]);
    expect(watched).toEqual([]);
  });
});
