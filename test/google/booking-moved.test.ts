// A booking that is moved in the sidebar: another day, time or length, what is refused, and what becomes of its points.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { Booked, DAY } from './booked';

type Change = CommandOf<'change-booking'>['change'];

/** Moves the booking in the first row. */
function moved(booked: Booked, change: Change, key?: string) {
  const [first] = booked.list().bookings;
  if (first === undefined) throw new Error('no booking');
  return booked.sheet.call('change-booking', { id: first.id, row: first.row, change }, key);
}

describe('a booking gets another', () => {
  it('day and time, as text that Sheets reads as a moment', () => {
    const booked = Booked.at().type(2);
    expect(moved(booked, { start: '2026-11-21T15:30' })).toMatchObject({ ok: true });
    expect(booked.list('2026-11-21').bookings).toMatchObject([
      { start: '2026-11-21T15:30', ends: '2026-11-21T16:00', standing: 'waiting' },
    ]);
    expect(booked.list().bookings).toEqual([]);
  });

  it('length alone, and its points come so much later', () => {
    const booked = Booked.at().type(2);
    expect(moved(booked, { minutes: 240 })).toMatchObject({ ok: true });
    expect(booked.list().bookings).toMatchObject([{ ends: `${DAY}T12:00`, at: `${DAY}T15:00` }]);
    expect(booked.due()).toMatchObject({ credited: 0 });
  });

  it('time where its cell is a date of the sheet', () => {
    const booked = Booked.at().type(2, { start: '20/11/2026 08:00' });
    const { start } = booked.list().bookings[0] ?? {};
    if (start !== `${DAY}T08:00`) booked.put(2, 'start', `${DAY} 08:00`);
    expect(moved(booked, { start: `${DAY}T10:15` })).toMatchObject({ ok: true });
    expect(booked.list().bookings).toMatchObject([{ start: `${DAY}T10:15` }]);
  });
});

describe('a booking that was credited and is moved', () => {
  it('to another day gives its points on that day instead, once', () => {
    const booked = Booked.at().type(2);
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    moved(booked, { start: '2026-11-19T08:00' });
    expect(booked.due()).toMatchObject({ credited: 1, points: 7, takenBack: 1, pointsBack: 7 });
    expect(booked.balances().Julie).toBe(7);
    booked.holds();
  });

  it('to a day that is still to come loses them until then', () => {
    const booked = Booked.at().type(2);
    booked.due();
    moved(booked, { start: '2026-11-27T08:00' });
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1, pointsBack: 7 });
    expect(booked.list('2026-11-27').bookings).toMatchObject([{ standing: 'waiting' }]);
    booked.holds();
  });

  it('to another time of the same day, or made longer, keeps them', () => {
    const booked = Booked.at().type(2);
    booked.due();
    moved(booked, { start: `${DAY}T07:00`, minutes: 60 });
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    expect(booked.balances().Julie).toBe(7);
    booked.holds();
  });
});

describe('is refused, and the row stays as it is:', () => {
  it.each<readonly [string, Change, object]>([
    ['an end before the start', { minutes: -30 }, { code: 'booking-ends-before' }],
    ['more than a day', { minutes: 1441 }, { code: 'booking-minutes-wrong', text: '1441' }],
    ['a time at which the same is booked', { start: `${DAY}T10:00` }, { code: 'booking-doubled', row: 3 }],
  ])('%s', (_what, change, refusal) => {
    const booked = Booked.at()
      .type(2)
      .type(3, { start: `${DAY} 10:00` });
    const before = booked.cells(2);
    expect(moved(booked, change)).toMatchObject({ ok: false, refusal });
    expect(booked.cells(2)).toEqual(before);
  });

  it('a booking that stands above the one that it would double', () => {
    const booked = Booked.at()
      .type(2)
      .type(3, { start: `${DAY} 10:00` });
    const [, second] = booked.list().bookings;
    const change = { id: second?.id ?? '', row: 3, change: { start: `${DAY}T08:00` } };
    expect(booked.sheet.call('change-booking', change)).toMatchObject({
      refusal: { code: 'booking-doubled', row: 2 },
    });
  });
});

describe('is not refused:', () => {
  it('the time of a booking that was cancelled', () => {
    const booked = Booked.at()
      .type(2)
      .type(3, { start: `${DAY} 10:00`, status: 'cancelled' });
    expect(moved(booked, { start: `${DAY}T10:00` })).toMatchObject({ ok: true });
  });

  it('mending the status of a row that stands twice already', () => {
    const booked = Booked.at().type(2, { status: '?' }).type(3);
    expect(moved(booked, { status: 'cancelled' })).toMatchObject({ ok: true });
  });

  it('mending the day of a row whose minutes are wrong too, one after the other', () => {
    const booked = Booked.at().type(2, { start: 'friday', minutes: 'long' });
    const [look] = booked.list().look;
    const mend = (change: Change) =>
      booked.sheet.call('change-booking', { id: look?.id ?? '', row: 2, change });
    expect(mend({ start: `${DAY}T08:00` })).toMatchObject({ ok: true });
    expect(booked.list().bookings).toMatchObject([{ why: { code: 'booking-minutes-wrong' } }]);
    expect(moved(booked, { minutes: 30 })).toMatchObject({ ok: true });
    expect(booked.due()).toMatchObject({ credited: 1 });
  });
});
