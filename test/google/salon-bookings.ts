// The real salon's bookings of three months in the built add-on, and sums made from the files' text alone.
import { expect } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import { newMemberId } from '../../src/core/members/member-id';
import type { RawPolicies } from '../../src/core/settings/policies';
import { joinBookings } from '../../src/files/take-in/bookings';
import { bookingPortions, bookingToSend } from '../../src/files/take-in/portions';
import { bookingsOf } from '../files/bookings';
import { type SalonFile, salonFile } from '../fixture-file';
import { CarnetSheet } from './carnet-sheet';
import { setRuleset } from './salon';

const FILES: readonly SalonFile[] = ['bookings.csv', 'cancellations.csv', 'no-shows.csv'];

/** Points of a unit, by the services' codes: each another one, so that no two of them can be mixed up. */
const codes = rowsOf('services.csv').map(({ Code }) => Code ?? '');
const pointsOf = new Map(codes.map((code, at) => [code, at + 1]));

export type Row = { readonly [heading: string]: string };

export function rowsOf(name: SalonFile): readonly Row[] {
  const [head = '', ...lines] = salonFile(name).trim().split(/\r?\n/);
  const headings = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, at) => [headings[at] ?? '', cell])),
  );
}

const visit = (day: string | undefined, { Code = '', Service = '' }: Row) => `${day} ${Code} ${Service}`;

/** What took place: every booking of a client that is in no list of no-shows. */
export function tookPlace(): readonly Row[] {
  const missed = new Set(rowsOf('no-shows.csv').map((row) => visit(row.Date, row)));
  return rowsOf('bookings.csv').filter((row) => row.Code !== '' && !missed.has(visit(row.Date, row)));
}

export const sum = (rows: readonly Row[]) =>
  rows.reduce((points, { Service = '' }) => points + (pointsOf.get(Service) ?? 0), 0);

/** By client, as `Code points`. */
export function byClient(rows: readonly Row[]): readonly string[] {
  const own = new Map<string, Row[]>();
  for (const row of rows) own.set(row.Code ?? '', [...(own.get(row.Code ?? '') ?? []), row]);
  return [...own].map(([code, theirs]) => `${code} ${sum(theirs)}`).sort();
}

export function salonWith(policies: Partial<RawPolicies>): CarnetSheet {
  const sheet = CarnetSheet.setUp();
  const services = rowsOf('services.csv').map(({ Code: code = '', Desc: name = '' }) => ({
    kind: 'service' as const,
    code,
    name: name || code,
    category: '',
    price: null,
    active: true,
  }));
  sheet.answer('put-catalog', { items: services });
  const items = services.map(({ kind, code, name }) => ({
    kind,
    code,
    name,
    points: pointsOf.get(code) ?? 0,
  }));
  sheet.answer('set-item-points', { items });
  setRuleset(sheet, { bookingsOn: true, ...policies }, {});
  return sheet;
}

export function takeBookings(sheet: CarnetSheet): void {
  const files = FILES.map((name) => ({
    name,
    bookings: bookingsOf(salonFile(name), { fileName: name }).bookings,
  }));
  const { bookings, unfound } = joinBookings(files, (client) => newMemberId(client), undefined);
  for (const portion of bookingPortions([...bookings, ...unfound]))
    sheet.answer('take-bookings', { bookings: portion.map(bookingToSend), batch: 'b00c1a9b00c1' } as never);
}

export function creditAll(sheet: CarnetSheet) {
  const all = { credited: 0, points: 0, takenBack: 0, toLookAt: 0, portions: 0 };
  for (let more = true; more; all.portions++) {
    const portion = sheet.answer('credit-due', {});
    all.credited += portion.credited;
    all.points += portion.points;
    all.takenBack += portion.takenBack;
    all.toLookAt = portion.toLookAt;
    more = portion.more;
  }
  return all;
}

/** How many rows went. */
export function undone(sheet: CarnetSheet): number {
  let gone = 0;
  for (let left = 1; left > 0; ) {
    const portion = sheet.answer('undo-bookings', { batch: 'b00c1a9b00c1', kept: 0 });
    expect(portion.kept).toEqual([]);
    gone += portion.undone;
    left = portion.left;
  }
  return gone;
}

/** Of clients with points, as `Code points`. */
export function balances(sheet: CarnetSheet): readonly string[] {
  const found: string[] = [];
  for (let first: number | null = 2; first !== null; ) {
    const { clients, next }: AnswerOf<'list-clients'> = sheet.answer('list-clients', { first });
    for (const { code, standing } of clients)
      if (standing.balance !== 0) found.push(`${code} ${standing.balance}`);
    first = next;
  }
  return found.sort();
}
