// The hourly run on bookings: in portions, killed and run again, missed, and while people work in the tab.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/local/standin';
import { Booked, DAY } from './booked';
import { entriesOf } from './ledger-truth';

const bookingsOf = (booked: Booked) =>
  entriesOf(booked.sheet.standIn.workbook).filter(({ kind }) => kind === 'booking');

/** Rows typed by a person, many at once. */
function typeMany(booked: Booked, count: number): void {
  const rows = Array.from({ length: count }, (_, i) => {
    const start = `2026-${i % 2 === 0 ? '09' : '10'}-${String(1 + (i % 28)).padStart(2, '0')} 1${i % 9}:0${i % 7}`;
    return [`N${i}`, i % 2 === 0 ? 'Julie' : 'Amélie', 'CUT', start, '30', `Kim ${i}`, 'done'];
  });
  booked.sheet.standIn.person.paste('Bookings', 2, 1, rows);
}

describe('many that are due at once', () => {
  it('go in portions, each on what the one before has left, and all of them once', () => {
    const booked = Booked.at();
    typeMany(booked, 450);
    const portions = [booked.due(), booked.due(), booked.due()];
    expect(portions.map(({ credited, more }) => [credited, more])).toEqual([
      [200, true],
      [200, true],
      [50, false],
    ]);
    expect(booked.balances()).toEqual({ Julie: 225 * 7, Amélie: 225 * 7 });
    booked.holds();
  });

  it('do not wait for those of which a person has to say whose they are, however many', () => {
    const booked = Booked.at();
    booked.sheet.standIn.person.edit('Clients', 4, 1, 'Julie');
    booked.sheet.answer('list-clients', { first: 2 });
    typeMany(booked, 402); // 201 of Julie's, of whom there are two
    const portions = [booked.due(), booked.due(), booked.due()];
    expect(portions.map(({ credited, toLookAt, more }) => [credited, toLookAt, more])).toEqual([
      [100, 100, true],
      [100, 200, true],
      [1, 201, false],
    ]);
    booked.sheet.standIn.person.edit('Clients', 4, 1, 'Julia');
    booked.sheet.answer('list-clients', { first: 2 });
    expect([booked.due().credited, booked.due().credited]).toEqual([200, 1]);
    booked.holds();
  });

  it('notice an invoice that was recorded between the very first two portions', () => {
    const booked = Booked.at();
    typeMany(booked, 201);
    booked.put(2, 'start', '2026-08-15 10:00');
    expect(booked.due().more).toBe(true);
    expect(booked.balances().Julie).toBe(100 * 7);
    booked.salon.sell('Julie', ['CUT'], { day: '2026-08-15' });
    expect(booked.due()).toMatchObject({ credited: 1, takenBack: 1, more: false });
    expect(booked.balances().Julie).toBe(100 * 7 + 5);
    booked.holds();
  });
});

describe('the trigger', () => {
  const hourly = (booked: Booked) => booked.sheet.standIn.run('hourly', [], { as: 'trigger' });

  it('credits what is due, and makes up for runs that were missed', () => {
    const booked = Booked.later().type(2, { start: `${DAY} 18:00` });
    booked.salon.later(9);
    expect(hourly(booked)).toMatchObject({ status: 'returned' });
    expect(booked.balances().Julie).toBe(7);
    expect(hourly(booked)).toMatchObject({ status: 'returned' });
    expect(bookingsOf(booked)).toHaveLength(1);
  });

  it('says nothing where bookings are switched off', () => {
    expect(hourly(Booked.later({ bookingsOn: false }))).toMatchObject({ status: 'returned' });
  });

  it('killed after each of its calls and run again, credits each booking once', () => {
    const booked = Booked.at();
    booked
      .type(2)
      .type(3, { client: 'Amélie', status: '?' })
      .type(4, { client: 'Amélie', start: `${DAY} 07:00` });
    const { workbook } = booked.sheet.standIn;
    const start = workbook.snapshot();
    const { calls } = booked.run().meter;
    expect(calls.length).toBeGreaterThan(20);
    for (const { n: at } of calls) {
      workbook.restore(start);
      booked.run({ faults: { at, act: 'kill-after', survive: 0 } });
      expect(booked.sheet.call('credit-due', {}), `killed after call ${at}`).toMatchObject({ ok: true });
      expect(bookingsOf(booked), `killed after call ${at}`).toHaveLength(2);
      expect([booked.shown(2).points, booked.shown(4).points], `killed after call ${at}`).toEqual([7, 7]);
    }
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 7 });
    booked.holds();
  });
});

const acts: readonly { readonly name: string; readonly act: (person: Person) => void }[] = [
  { name: 'sorts the bookings', act: (p) => p.sort('Bookings', 2, 'ascending') },
  { name: 'inserts a row above them', act: (p) => p.insertRows('Bookings', 2) },
  { name: 'inserts a column in front', act: (p) => p.insertColumns('Bookings', 1) },
  { name: 'moves the points to the front', act: (p) => p.moveColumn('Bookings', 9, 1) },
  { name: 'moves the client to the end', act: (p) => p.moveColumn('Bookings', 2, 12) },
  { name: 'renames the tab', act: (p) => p.renameTab('Bookings', 'Agenda') },
  { name: 'filters it', act: (p) => p.filter('Bookings', 2, ['Julie']) },
  { name: 'types another booking below', act: (p) => p.edit('Bookings', 9, 2, 'Amélie') },
];

describe.each(acts)('while somebody $name', ({ act }) => {
  it('nothing is written in a wrong place, and each booking is credited once', () => {
    const booked = Booked.at();
    booked.type(2, { staff: 'Kim' }).type(3, { client: 'Amélie', staff: 'Mia' });
    const { workbook, person } = booked.sheet.standIn;
    const start = workbook.snapshot();
    const { calls } = booked.run().meter;
    // Reading settings and the catalog moves no row.
    const those = calls.filter(
      ({ where }) => /^(Bookings|Agenda|Ledger|Clients)/.test(where) || where === '',
    );
    for (const { n } of those) {
      workbook.restore(start);
      let isDone = false;
      booked.run({
        before: (call) => {
          if (isDone || call.n !== n) return;
          isDone = true;
          act(person);
        },
      });
      booked.sheet.call('credit-due', {});
      booked.sheet.call('credit-due', {});
      const tab = workbook.tabs().find(({ name }) => name === 'Bookings' || name === 'Agenda');
      const [header = [], ...rows] = tab?.values() ?? [];
      const seen = (row: readonly unknown[], key: string) => row[header.indexOf(key)];
      const theirs = rows
        .filter((row) => seen(row, 'Service') === 'CUT')
        .map((row) => [seen(row, 'Client'), seen(row, 'Staff'), seen(row, 'Status'), seen(row, 'Points')])
        .sort();
      const right = [
        ['Amélie', 'Mia', 'done', 7],
        ['Julie', 'Kim', 'done', 7],
      ];
      expect(theirs, `before call ${n}`).toEqual(right);
      expect(bookingsOf(booked), `before call ${n}`).toHaveLength(2);
    }
  });
});
