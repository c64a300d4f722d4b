// The real salon's bookings of three months, credited by the built add-on, beside sums made from the files' text alone.
import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import { newMemberId } from '../../src/core/member-id';
import type { RawPolicies } from '../../src/core/policies';
import { joinBookings } from '../../src/files/take-in/bookings';
import { bookingPortions, bookingToSend } from '../../src/files/take-in/portions';
import { bookingsOf } from '../files/bookings';
import { type SalonFile, salonFile } from '../fixture-file';
import { CarnetSheet } from './carnet-sheet';
import { planned } from './planned';
import { everyTen, setRuleset } from './salon';

const FILES: readonly SalonFile[] = ['bookings.csv', 'cancellations.csv', 'no-shows.csv'];

/** Points of a unit, by the services' codes: each another one, so that no two of them can be mixed up. */
const codes = rowsOf('services.csv').map(({ Code }) => Code ?? '');
const pointsOf = new Map(codes.map((code, at) => [code, at + 1]));

type Row = { readonly [heading: string]: string };

function rowsOf(name: SalonFile): readonly Row[] {
  const [head = '', ...lines] = salonFile(name).trim().split(/\r?\n/);
  const headings = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, at) => [headings[at] ?? '', cell])),
  );
}

const visit = (day: string | undefined, { Code = '', Service = '' }: Row) => `${day} ${Code} ${Service}`;

/** What took place: every booking of a client that is in no list of no-shows. */
function tookPlace(): readonly Row[] {
  const missed = new Set(rowsOf('no-shows.csv').map((row) => visit(row.Date, row)));
  return rowsOf('bookings.csv').filter((row) => row.Code !== '' && !missed.has(visit(row.Date, row)));
}

const sum = (rows: readonly Row[]) =>
  rows.reduce((points, { Service = '' }) => points + (pointsOf.get(Service) ?? 0), 0);

/** By client, as `Code points`. */
function byClient(rows: readonly Row[]): readonly string[] {
  const own = new Map<string, Row[]>();
  for (const row of rows) own.set(row.Code ?? '', [...(own.get(row.Code ?? '') ?? []), row]);
  return [...own].map(([code, theirs]) => `${code} ${sum(theirs)}`).sort();
}

function salonWith(policies: Partial<RawPolicies>): CarnetSheet {
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

function takeBookings(sheet: CarnetSheet): void {
  const files = FILES.map((name) => ({
    name,
    bookings: bookingsOf(salonFile(name), { fileName: name }).bookings,
  }));
  const { bookings, unfound } = joinBookings(files, (client) => newMemberId(client), undefined);
  for (const portion of bookingPortions([...bookings, ...unfound]))
    sheet.answer('take-bookings', { bookings: portion.map(bookingToSend), batch: 'b00c1a9b00c1' } as never);
}

function creditAll(sheet: CarnetSheet) {
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
function undone(sheet: CarnetSheet): number {
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
function balances(sheet: CarnetSheet): readonly string[] {
  const found: string[] = [];
  for (let first: number | null = 2; first !== null; ) {
    const { clients, next }: AnswerOf<'list-clients'> = sheet.answer('list-clients', { first });
    for (const { code, standing } of clients)
      if (standing.balance !== 0) found.push(`${code} ${standing.balance}`);
    first = next;
  }
  return found.sort();
}

describe('three months of bookings', () => {
  test('each that took place is credited once, with its service’s points, to its client', () => {
    const sheet = salonWith({ visitCredit: 'booking' });
    takeBookings(sheet);
    const done = tookPlace();
    expect(done).toHaveLength(787);
    expect(creditAll(sheet)).toMatchObject({
      credited: done.length,
      points: sum(done),
      takenBack: 0,
      toLookAt: 0,
    });
    expect(balances(sheet)).toEqual(byClient(done));
    // The same files and another run give nothing more.
    takeBookings(sheet);
    expect(creditAll(sheet)).toMatchObject({ credited: 0, points: 0, takenBack: 0 });
    expect(balances(sheet)).toEqual(byClient(done));
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    // The import is taken back with all its points.
    expect(undone(sheet)).toBe(813);
    expect(balances(sheet)).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

/** Points of the invoices, and what stands beside each service that was booked: an invoice of that client on that day. */
function takeReceipts(sheet: CarnetSheet): number {
  const { invoices, points } = planned(sheet, salonFile('receipts.csv'), { source: 'receipts' });
  for (let first = 0; first < invoices.length; first += 100)
    sheet.answer('take-receipts', {
      invoices: invoices.slice(first, first + 100) as never,
      recordOnly: false,
    });
  return points;
}

/** Booked visits without an invoice, from the files' text alone: no line of that client on that day is of a service. */
function withoutInvoice(): readonly Row[] {
  const products = new Set(rowsOf('products.csv').map(({ Description }) => Description));
  const sold = rowsOf('receipts.csv').filter(({ Description }) => !products.has(Description));
  const visits = new Set(sold.map(({ Date: day, Client }) => `${day} ${Client}`));
  return tookPlace().filter(({ Date: day, Code }) => !visits.has(`${day} ${Code}`));
}

describe('three months of bookings and the invoices of the same visits, where invoices give the points', () => {
  const policies = { visitCredit: 'invoice' } as const;
  const salonOf = () => {
    const sheet = salonWith(policies);
    setRuleset(sheet, { bookingsOn: true, ...policies }, { programs: [everyTen] });
    return sheet;
  };
  const total = (sheet: CarnetSheet) =>
    balances(sheet).reduce((points, one) => points + Number(one.split(' ').at(-1)), 0);

  test('count once, whichever came first', () => {
    const alone = withoutInvoice();
    expect(alone).toEqual([]); // every visit of this salon has its invoice: bookings give nothing
    const invoicesFirst = salonOf();
    const points = takeReceipts(invoicesFirst);
    takeBookings(invoicesFirst);
    expect(creditAll(invoicesFirst)).toMatchObject({
      credited: alone.length,
      points: sum(alone),
      takenBack: 0,
      toLookAt: 0,
    });
    expect(total(invoicesFirst)).toBe(points + sum(alone));
    expect(invoicesFirst.answer('check-ledger', {}).findings).toEqual([]);

    const bookingsFirst = salonOf();
    takeBookings(bookingsFirst);
    const done = tookPlace();
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: done.length, points: sum(done) });
    expect(takeReceipts(bookingsFirst)).toBe(points);
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: 0, takenBack: done.length - alone.length });
    expect(balances(bookingsFirst)).toEqual(balances(invoicesFirst));
    expect(creditAll(bookingsFirst)).toMatchObject({ credited: 0, takenBack: 0 });
    expect(bookingsFirst.answer('check-ledger', {}).findings).toEqual([]);
  });
});
