// What looking at bookings costs among thousands that were settled in years: calls do not grow, and of each row only what
// people typed and Carnet noted is read.
import { describe, expect, it } from 'vitest';
import type { ActionName, CommandOf } from '../../src/app/actions';
import { bookingSalon } from './booking-examples';
import { broughtBooking } from './booking-import-examples';
import { type CarnetSheet, searching } from './carnet-sheet';
import { addSettled } from './many-bookings';
import { addMany } from './many-clients';

const DAY = '2026-11-19';
const DUE = 10;
const [FEW, MANY] = [1000, 20_000];

type Cost = { readonly calls: readonly string[]; readonly cells: number };

function costOf<Name extends ActionName>(
  sheet: CarnetSheet,
  action: Name,
  command: CommandOf<Name>,
  expected: object,
): Cost {
  const outcome = sheet.run(action, command);
  expect(outcome).toMatchObject({ value: { ok: true, value: expected } });
  const { calls } = outcome.meter;
  return { calls: calls.map(({ name }) => name), cells: calls.reduce((sum, { cells }) => sum + cells, 0) };
}

/** Everything that looks at bookings, among so many settled ones and so many clients. */
function costsAmong(count: number): { readonly [what: string]: Cost } {
  const { sheet } = bookingSalon({}, {}, searching());
  const clients = addMany(sheet, count);
  addSettled(sheet, count, clients);
  const ofDay = Array.from({ length: DUE }, (_, i) => clients[(i * count) / DUE] ?? '');
  const rows = ofDay.map((id, i) => [`N${i}`, id, 'CUT', `${DAY} 1${i % 8}:0${i % 6}`, '30', '', 'done']);
  sheet.standIn.person.paste('Bookings', count + 2, 1, rows);
  const credited = costOf(sheet, 'credit-due', {}, { credited: DUE, more: false });
  const [first = ''] = ofDay;
  const brought = ofDay.map((id, i) => broughtBooking(`b${i}`, id, { start: '2026-12-01T10:00' }));
  const member = { id: first, row: 0 };
  const typed = { member, service: 'CUT', start: '2026-11-21T10:00', minutes: 30, staff: '', status: '' };
  return {
    credited,
    idle: costOf(sheet, 'credit-due', {}, { credited: 0, more: false }),
    listed: costOf(sheet, 'list-bookings', { day: DAY }, { bookings: { length: DUE }, due: 0, toLookAt: 0 }),
    report: costOf(sheet, 'list-all-bookings', { after: '' }, { all: count + DUE }),
    unmatched: costOf(sheet, 'list-unmatched', { month: '2026-11' }, { bookings: { length: DUE } }),
    added: costOf(sheet, 'add-booking', typed, {}),
    changed: costOf(
      sheet,
      'change-booking',
      { id: 'N3', row: 0, change: { status: 'no-show' } },
      { id: 'N3' },
    ),
    taken: costOf(sheet, 'take-bookings', { bookings: brought, batch: 'b00c1a9b00c1' }, { added: DUE }),
  };
}

describe('among a thousand bookings and clients and among twenty thousand', () => {
  const [few, many] = [costsAmong(FEW), costsAmong(MANY)];
  /** How many cells are read more for each row more, of bookings and clients together. */
  const perRow = (what: string) => ((many[what]?.cells ?? 0) - (few[what]?.cells ?? 0)) / (MANY - FEW);

  it.each([
    ['a look at one day and at what is due', 'listed', 28],
    ['the report of all', 'report', 10],
    ['what has no counterpart in a month', 'unmatched', 30],
    ['a run that finds nothing due', 'idle', 31],
    ['a run that credits ten', 'credited', 85],
    ['adding one', 'added', 20],
    ['changing one', 'changed', 12],
    ['taking ten of a file', 'taken', 60],
  ])('%s takes the same calls', (_, what, most) => {
    const calls = many[what]?.calls ?? [];
    expect(calls, calls.join(', ')).toEqual(few[what]?.calls);
    expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(most);
  });

  it('a look reads what was typed and noted in each row, and no client but by name', () => {
    expect(perRow('listed')).toBeLessThanOrEqual(8 + 3);
    expect(perRow('report')).toBeLessThanOrEqual(8);
    expect(perRow('unmatched')).toBeLessThanOrEqual(8 + 3);
    expect(perRow('idle')).toBeLessThanOrEqual(11);
    expect(perRow('added')).toBeLessThanOrEqual(1);
  });
});
