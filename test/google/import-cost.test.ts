// What a portion of receipts costs in calls to Google, all told, at any number of clients.
import { describe, expect, it } from 'vitest';
import { searching } from './carnet-sheet';
import { violations } from './ledger-truth';
import { addMany, receiptsOf } from './many-clients';
import { openSalon } from './salon';

const RECEIPTS = 1000;

/** Whose receipts they are: clients in adjacent rows with three visits each, or everywhere in the tab with one. */
const ways = {
  'in adjacent rows, three visits each': (ids: readonly string[]) =>
    ids.slice(100, 100 + RECEIPTS / 3).flatMap((id) => [id, id, id]),
  'everywhere in the tab': (ids: readonly string[]) => {
    const apart = Math.max(1, Math.floor(ids.length / RECEIPTS));
    return ids.filter((_, i) => i % apart === 0).slice(0, RECEIPTS);
  },
  'all of them new': () => Array.from({ length: RECEIPTS }, (_, i) => `N${String(i).padStart(6, '0')}A`),
};

describe.each([1000, 20_000])('a portion of a thousand receipts among %i clients', (count) => {
  it.each(Object.entries(ways))('of clients %s takes at most 12 calls for each hundred', (_way, chosen) => {
    const { sheet } = openSalon(searching());
    const members = chosen(addMany(sheet, count));
    const most = (12 * members.length) / 100;
    for (const day of ['2026-11-02', '2026-11-03']) {
      const invoices = receiptsOf(members, day);
      const planned = sheet.run('plan-receipts', { invoices: [...invoices], recordOnly: false });
      const taken = sheet.run('take-receipts', { invoices: [...invoices], recordOnly: false });
      for (const { value, meter } of [planned, taken] as never as {
        value: unknown;
        meter: typeof taken.meter;
      }[]) {
        expect(value).toMatchObject({ ok: true, value: { points: 5 * members.length } });
        expect(meter.calls.length, meter.calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(most);
      }
    }
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });
});
