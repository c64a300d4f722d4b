// The cost of merging, parting and erasing clients, however many clients there are.
import { expect, it } from 'vitest';
import type { Meter } from '../../src/local/standin';
import { searching } from './carnet-sheet';
import { addMany } from './many-clients';
import { invoiceOf, openSalon } from './salon';

it.each([
  ['merging', 0],
  ['parting', 1],
])('%s costs the same among a thousand clients and among twenty thousand', (_, at) => {
  expect(costs[1]?.[at]).toEqual(costs[0]?.[at]);
  expect(costs[0]?.[at]?.calls).toBeLessThanOrEqual(38);
});

// It looks at every row before and after, for what stands nowhere else: twenty thousand rows in each reading.
it('erasing reads all rows of Clients in as many readings among twenty thousand', () => {
  const [few, many] = costs.map(([, , erasing]) => erasing);
  // Eight of them for the Dashboard, whose names go, and for the client's name in the ledger.
  expect(few?.calls).toBeLessThanOrEqual(46);
  expect(many?.calls).toBe(few?.calls);
});

const costs = [1000, 20_000].map((clients) => {
  const { sheet, julie } = openSalon(searching());
  const [id = ''] = addMany(sheet, clients);
  sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
  const merge = sheet.run('merge-clients', { into: julie, from: { id, row: 0 }, exchanged: [] });
  const { events } = sheet.answer('show-history', { ...julie, before: 0 });
  const { seq = 0, row = 0 } = events.find(({ kind }) => kind === 'merge') ?? {};
  const unmerge = sheet.run('unmerge-clients', { seq, row, exchanged: [] });
  const erase = sheet.run('erase-client', { id, row: 0 });
  return [merge, unmerge, erase].map((outcome) => {
    expect(outcome).toMatchObject({ status: 'returned', value: { ok: true } });
    return costOf(outcome.meter);
  });
});

/** Calls and cells. */
function costOf({ calls }: Meter): { calls: number; cells: number } {
  return { calls: calls.length, cells: calls.reduce((sum, { cells }) => sum + cells, 0) };
}
