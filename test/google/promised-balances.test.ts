// Whatever makes points expire: the balance that an answer promises is what the client's next reading shows, and files
// give the same in whatever portions they come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawPolicies } from '../../src/core/settings/policies';
import { holds } from '../seeded';
import type { CarnetSheet } from './carnet-sheet';
import { clientColumn } from './client-column';
import { addMany, broughtClient, receiptsOf, takingClients } from './many-clients';
import { everyTen, openSalon, setRuleset } from './salon';

const untilVisit = { expiry: 'visit', expiryMonths: '12' } as const;

function salonWith(some: Partial<RawPolicies>) {
  const { sheet, julie } = openSalon();
  setRuleset(sheet, some, { programs: [everyTen] });
  return { sheet, id: julie.id };
}

function balance(sheet: CarnetSheet, id: string): number {
  return sheet.answer('show-client', { id, row: 0 }).standing.balance;
}

/** What the first client's row shows. */
function inTab(sheet: CarnetSheet): unknown {
  return sheet.standIn.workbook.tab('Clients').values()[1]?.[clientColumn('points') - 1];
}

const receipts = (id: string, days: readonly string[]) => days.flatMap((day) => receiptsOf([id], day));

/** Takes them in such portions, each as a file of its own. @returns the points that the answers say */
function taken(sheet: CarnetSheet, portions: readonly ReturnType<typeof receiptsOf>[]): number {
  return portions.reduce(
    (sum, invoices) => sum + sheet.answer('take-receipts', { invoices, recordOnly: false }).points,
    0,
  );
}

describe('where points expire after the last visit', () => {
  const days = ['2025-02-01', '2025-10-01', '2026-06-01'];

  it('sales of three files give what those of one give', () => {
    const [one, three] = [salonWith(untilVisit), salonWith(untilVisit)];
    expect(taken(one.sheet, [receipts(one.id, days)])).toBe(15);
    expect(
      taken(
        three.sheet,
        days.map((day) => receipts(three.id, [day])),
      ),
    ).toBe(15);
    expect(balance(three.sheet, three.id)).toBe(15);
    expect(three.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('what no later file has saved is gone at once for readers and in the tab, and with the night for good', () => {
    const { sheet, id } = salonWith(untilVisit);
    expect(taken(sheet, [receipts(id, ['2025-02-01'])])).toBe(0);
    expect(balance(sheet, id)).toBe(0);
    expect(inTab(sheet)).toBe(0);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    expect(sheet.answer('expire-points', { first: 2 })).toMatchObject({ clients: 1, expired: 5 });
    expect(balance(sheet, id)).toBe(0);
  });

  it('the night takes out those of hundreds of clients in few calls', () => {
    const { sheet } = salonWith(untilVisit);
    const ids = addMany(sheet, 600);
    for (const portion of [ids.slice(0, 300), ids.slice(300)])
      expect(taken(sheet, [receiptsOf(portion, '2025-02-01')])).toBe(0);
    const { value, meter } = sheet.run('expire-points', { first: 2 }) as never as {
      value: { value: { next: number } };
      meter: { calls: unknown[] };
    };
    expect(value).toMatchObject({ ok: true, value: { clients: 500, expired: 2500 } });
    expect(meter.calls.length).toBeLessThanOrEqual(60);
    const first = value.value.next;
    expect(sheet.answer('expire-points', { first })).toEqual({ clients: 100, expired: 500, next: null });
    expect(sheet.answer('expire-points', { first: 2 })).toEqual({ clients: 0, expired: 0, next: null });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('the plan of a client’s second portion goes on from the first', () => {
    const { sheet, id } = salonWith(untilVisit);
    let going = '';
    let planned = 0;
    for (const day of days) {
      const plan = sheet.answer('plan-receipts', { invoices: receipts(id, [day]), recordOnly: false, going });
      planned += plan.points;
      going = plan.going;
    }
    expect(planned).toBe(
      taken(
        sheet,
        days.map((day) => receipts(id, [day])),
      ),
    );
  });
});

const monthDay = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 28 }));

const drawn = fc.record({
  some: fc.record({
    expiry: fc.constantFrom('never', 'earned', 'visit', 'yearly'),
    expiryUnit: fc.constantFrom('months', 'months-to-day', 'months-to-year', 'days'),
    expiryMonths: fc.integer({ min: 1, max: 15 }).map(String),
    expiryDays: fc.integer({ min: 5, max: 400 }).map(String),
    expiryOr: fc.constantFrom('no', 'earned', 'visit', 'yearly'),
    expiryOrMonths: fc.integer({ min: 1, max: 20 }).map(String),
  }),
  sold: fc.uniqueArray(monthDay, { minLength: 1, maxLength: 6, selector: String }),
  cuts: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  isOpenedFirst: fc.boolean(),
});

/** From May 2024 on. */
function dayOf([months, date]: readonly [number, number]): string {
  return new Date(Date.UTC(2024, 4 + months, date)).toISOString().slice(0, 10);
}

holds(
  'with every form of expiry, a promised balance is the next reading, and no cut changes it',
  fc.property(drawn, ({ some, sold, cuts, isOpenedFirst }) => {
    const days = sold
      .map(dayOf)
      .filter((day) => day < '2026-11-10')
      .sort();
    const [one, cut] = [salonWith(some), salonWith(some)];
    for (const { sheet, id } of [one, cut]) {
      if (isOpenedFirst) openingHolds(sheet, id);
      const portions: ReturnType<typeof receiptsOf>[] = [];
      const isWhole = sheet === one.sheet;
      for (const [i, day] of days.entries())
        if (portions.length === 0 || (!isWhole && cuts[i])) portions.push(receipts(id, [day]));
        else portions[portions.length - 1] = [...(portions.at(-1) ?? []), ...receipts(id, [day])];
      const before = balance(sheet, id);
      const planned = sheet.answer('plan-receipts', {
        invoices: receipts(id, days),
        recordOnly: false,
      }).points;
      const given = taken(sheet, portions);
      expect([planned, before + given]).toEqual([given, balance(sheet, id)]);
      if (!isOpenedFirst) openingHolds(sheet, id);
      byHandHolds(sheet, id);
    }
    expect(balance(cut.sheet, cut.id)).toBe(balance(one.sheet, one.id));
    for (const { sheet, id } of [one, cut]) {
      const before = balance(sheet, id);
      sheet.answer('expire-points', { first: 2 });
      expect(balance(sheet, id)).toBe(before);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    }
  }),
  40,
);

function openingHolds(sheet: CarnetSheet, id: string): void {
  const clients = [broughtClient(id, { points: 120, since: '2019-05-01' })];
  const before = balance(sheet, id);
  const { points } = sheet.answer('take-clients', { ...takingClients, clients });
  expect(points).toBe(120);
  expect(balance(sheet, id)).toBe(before + points);
}

function byHandHolds(sheet: CarnetSheet, id: string): void {
  const { version } = sheet.answer('show-client', { id, row: 0 }).state;
  const member = { id, row: 0, version };
  const before = balance(sheet, id);
  const answer = sheet.answer('adjust-points', { member, points: 50, note: 'Come back!', seen: null });
  expect([answer.balance, answer.client?.standing.balance]).toEqual([before + 50, before + 50]);
  expect(balance(sheet, id)).toBe(before + 50);
}
