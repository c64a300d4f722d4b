// What points by hand cost in calls to Google, at any number of clients: for one, and for a portion of a series.
import { describe, expect, it } from 'vitest';
import type { ActionName, CommandOf } from '../../src/app/actions';
import { newMember } from '../../src/core/members/member';
import { memberIdOf } from '../../src/core/members/member-id';
import { stateText } from '../../src/core/members/stored-member';
import { layout } from '../../src/google/tabs/layout';
import { type CarnetSheet, searching } from './carnet-sheet';
import { violations } from './ledger-truth';
import { broughtClient, takingClients } from './many-clients';
import { invoiceOf, openSalon } from './salon';

const BATCH = 'abcdef012345';
const PORTION = 200;

/** Clients below those that are there, in order of their rows. */
function addMany(sheet: CarnetSheet, count: number): readonly string[] {
  const ids = Array.from({ length: count }, (_, i) => memberIdOf(`client ${i}`));
  const rows = ids.map((id, i) => {
    const shown: { readonly [key: string]: string | number } = {
      name: `Client ${i}`,
      id,
      points: 0,
      pending: 0,
    };
    return layout.clients.map(({ key }) => (key === 'state' ? stateText(newMember(id)) : (shown[key] ?? '')));
  });
  sheet.standIn.workbook.tab('Clients').load(rows);
  return ids;
}

function costOf<Name extends ActionName>(sheet: CarnetSheet, action: Name, command: CommandOf<Name>) {
  const { value, meter } = sheet.run(action, command) as never as {
    value: unknown;
    meter: { calls: { name: string; cells: number }[] };
  };
  expect(value).toMatchObject({ ok: true });
  const cells = meter.calls.reduce((sum, call) => sum + call.cells, 0);
  return { calls: meter.calls.length, cells, names: meter.calls.map(({ name }) => name).join(', ') };
}

/** In adjacent rows, or as far apart as the tab allows. */
const ways = {
  'in adjacent rows': (ids: readonly string[]) => ids.slice(100, 100 + PORTION),
  'everywhere in the tab': (ids: readonly string[]) => {
    const apart = Math.floor(ids.length / PORTION);
    return ids.filter((_, i) => i % apart === 0).slice(0, PORTION);
  },
};

describe.each([1000, 20_000])('among %i clients', (count) => {
  it.each(Object.entries(ways))(
    'a portion of two hundred %s takes at most 82 calls, given and taken back',
    (_way, chosen) => {
      const { sheet } = openSalon(searching());
      const members = [...chosen(addMany(sheet, count))];
      const given = costOf(sheet, 'adjust-clients', { batch: BATCH, members, points: 5, note: 'Hello' });
      expect(given.calls, given.names).toBeLessThanOrEqual(82);
      const back = costOf(sheet, 'undo-batch', { batch: BATCH, before: 0 });
      expect(back.calls, back.names).toBeLessThanOrEqual(82);
      expect(violations(sheet.standIn.workbook)).toEqual([]);
    },
  );

  it('gift cards of an import, taken back and brought again, take at most 12 calls for each hundred clients, and 40', () => {
    const { sheet } = openSalon(searching());
    const ids = addMany(sheet, count).slice(0, 200);
    const clients = ids.map((id) => broughtClient(id, { giftCard: { code: `OLD-${id}`, balance: 900 } }));
    sheet.answer('take-clients', { ...takingClients, clients });
    const { batch } = takingClients;
    const back = sheet.run('undo-batch', { batch, before: 0 });
    expect(back).toMatchObject({ value: { ok: true, value: { undone: 200, before: 0 } } });
    const again = sheet.run('take-clients', { ...takingClients, clients, batch: 'c11e47000002' });
    expect(again).toMatchObject({ value: { ok: true, value: { giftCards: 200 } } });
    for (const { meter } of [back, again])
      expect(meter.calls.length, meter.calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(64);
    expect(violations(sheet.standIn.workbook)).toEqual([]);
    const { findings } = sheet.answer('check-ledger', {});
    expect(findings).toEqual([]);
  });

  it('gift cards of an import that was killed once its entries stood are put in place in as few', () => {
    const { sheet, julie } = openSalon(searching());
    const ids = addMany(sheet, count).slice(0, 200);
    const clients = ids.map((id) => broughtClient(id, { giftCard: { code: `OLD-${id}`, balance: 900 } }));
    const { workbook } = sheet.standIn;
    const start = workbook.snapshot();
    const { calls } = sheet.run('take-clients', { ...takingClients, clients }).meter;
    const flushed = calls.find(({ name }) => name === 'SpreadsheetApp.flush')?.n ?? 0;
    workbook.restore(start);
    const faults = { at: flushed, act: 'kill-after' } as const;
    sheet.run('take-clients', { ...takingClients, clients }, 'a'.repeat(32), { faults });
    const next = sheet.run('record-invoice', invoiceOf(julie, 0, 5500, 5));
    expect(next).toMatchObject({ value: { ok: true } });
    const names = next.meter.calls.map(({ name, where }) => `${name} ${where.split('!')[0]}`);
    expect(next.meter.calls.length, names.slice(0, 120).join(', ')).toBeLessThanOrEqual(70);
    expect(violations(workbook)).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('one client takes as many calls and cells as a consent does', () => {
    const { sheet, julie } = openSalon(searching());
    addMany(sheet, count);
    const member = { ...julie, version: 0 };
    sheet.answer('adjust-points', { member, points: 5, note: 'Hello', seen: 5 });
    const cost = costOf(sheet, 'adjust-points', { member, points: 5, note: 'Again', seen: 10 });
    expect(cost.calls, cost.names).toBeLessThanOrEqual(30);
  });

  it('choosing them reads two thousand rows at a time', () => {
    const { sheet } = openSalon(searching());
    addMany(sheet, count);
    sheet.standIn.person.select('Clients', { row: 2, column: 1, rows: count, columns: 1 });
    const cost = costOf(sheet, 'choose-clients', { first: 2, who: { by: 'selection' }, batch: '' });
    expect(cost.calls, cost.names).toBeLessThanOrEqual(25);
    expect(cost.cells).toBeLessThanOrEqual(2100 * layout.clients.length);
  });
});
