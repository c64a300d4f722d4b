// The list of clients past the retention period, with last visit and points left; nothing is deleted.
import { expect, it } from 'vitest';
import { FullSalon } from './full-salon';
import { contact, policies } from './salon';

it('names who has not come for so long, or will not have in thirty days, and erases nothing', () => {
  const salon = new FullSalon({ retentionMonths: 12 });
  salon.sell('Julie', ['CUT']);
  salon.sheet.answer('add-client', contact('Nora')); // never came: nothing says since when she is there
  salon.later(320);
  salon.sell('Amélie', ['CUT']);
  expect(salon.sheet.answer('list-retention', { first: 2 }).clients).toEqual([]);
  salon.later(20);
  expect(salon.sheet.answer('list-retention', { first: 2 })).toMatchObject({
    months: 12,
    clients: [{ name: 'Julie', lastVisit: '2026-11-20', due: '2027-11-20', points: 5 }],
    undated: 1,
    next: null,
  });
  expect(salon.client('Julie').name).toBe('Julie');
});

it('names nobody where the salon keeps no such list, and a new sheet has none', () => {
  const salon = new FullSalon();
  salon.sell('Julie', ['CUT']);
  salon.later(4000);
  expect(salon.sheet.answer('list-retention', { first: 2 })).toMatchObject({ months: 0, clients: [] });
  expect(policies({}).retentionMonths).toBe(0);
});
