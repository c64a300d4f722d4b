// A Bookings tab of some years, without crediting each: all rows are settled, as after a run that found no points for them.
import { seenOf } from '../../src/app/bookings/noted';
import { firstNote } from '../../src/core/bookings/booking-note';
import { addMinutes } from '../../src/core/day';
import { writtenFor } from '../../src/google/bookings/booking-cells';
import { layout } from '../../src/google/tabs/layout';
import type { CarnetSheet } from './carnet-sheet';

const FIRST = '2022-11-21T08:00';
const A_DAY = 15;

/** Adds settled bookings below those that are there, of these clients in turn, fifteen a day. */
export function addSettled(sheet: CarnetSheet, count: number, clients: readonly string[]): void {
  const there = sheet.standIn.workbook.tab('Bookings').lastRow - 1;
  const rows = Array.from({ length: count }, (_, at) => {
    const i = there + at;
    const client = clients[i % clients.length] ?? '';
    const start = addMinutes(FIRST, Math.floor(i / A_DAY) * 1440 + (i % A_DAY) * 30);
    const texts = { id: `S${i}`, client, service: 'CUT', start, minutes: '30', staff: 'Kim', status: 'done' };
    const why = { code: 'booking-no-points' } as const;
    const note = { ...firstNote(texts.id, client, client), seen: seenOf({ ...texts, ...notRead }), why };
    const shown: { readonly [key: string]: string } = {
      ...texts,
      start: start.replace('T', ' '),
      ...writtenFor(note, 'en'),
    };
    return layout.bookings.map(({ key }) => shown[key] ?? '');
  });
  sheet.standIn.workbook.tab('Bookings').load(rows);
}

const notRead = { row: 0, note: null, isShown: null };
