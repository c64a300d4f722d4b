// Points that end soon are read from the clients' states in portions of few calls, and only where a state is certain.
import { expect, it } from 'vitest';
import { FullSalon } from './full-salon';

const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
salon.sell('Amélie', ['CUT']);
salon.sell('Julie', ['CUT', 'SH']);
const { sheet } = salon;
const balances = () =>
  new Map(
    sheet.answer('list-clients', { first: 2 }).clients.map(({ id, standing }) => [id, standing.balance]),
  );

it('are told of every client whose points end, and are all of their points here', () => {
  const { expiring, next } = sheet.answer('list-expiring', { first: 2 });
  expect(next).toBeNull();
  const known = balances();
  expect(expiring.length).toBeGreaterThan(1);
  for (const { id, points } of expiring) expect(points).toBe(known.get(id));
  expect(new Set(expiring.map(({ until }) => until)).size).toBe(1);
});

it('are not told of a client whose state somebody has damaged', () => {
  const before = sheet.answer('list-expiring', { first: 2 }).expiring.length;
  const { workbook, person } = sheet.standIn;
  const cells = workbook.tab('Clients').values();
  const at = (cells[1] ?? []).findIndex(
    (cell) => String(cell).startsWith('{') && String(cell).includes('"lots"'),
  );
  person.edit('Clients', 2, at + 1, '');
  expect(sheet.answer('list-expiring', { first: 2 }).expiring.length).toBe(before - 1);
});
