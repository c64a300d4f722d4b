// What lists of bookings say while somebody moves rows and columns of clients and of the ledger at any of their calls.
import { describe, expect, it } from 'vitest';
import { bookingSalon } from './booking-examples';
import { searching } from './carnet-sheet';
import type { FullSalon } from './full-salon';
import { contact } from './salon';

const DAY = '2026-11-19';

const sides: readonly (readonly [string, () => ReturnType<typeof searching> | object])[] = [
  ['where Carnet searches', searching],
  ['where it reads columns', () => ({})],
];

/** Three clients: Julie was booked and invoiced, Amélie booked alone, and Zoé, whom Julie has taken over, invoiced alone. */
function salonWith(options: object): FullSalon {
  const salon = bookingSalon({}, {}, options);
  const { sheet } = salon;
  sheet.answer('add-client', contact('Zoé'));
  salon.sell('Julie', ['CUT'], { day: DAY });
  salon.sell('Zoé', ['CUT'], { day: '2026-11-18' });
  const [into, from] = [salon.client('Julie'), salon.client('Zoé')].map(({ id, row }) => ({ id, row }));
  const rows = [
    ['N1', 'Julie', 'CUT', `${DAY} 08:00`, '30', '', 'done'],
    ['N2', 'Amélie', 'CUT', `${DAY} 09:00`, '30', '', 'done'],
    ['N3', 'Julie', 'CUT', '2026-11-18 09:00', '30', '', 'done'],
    ['N4', 'Zoé', 'CUT', '2026-11-17 09:00', '30', '', 'done'],
  ];
  sheet.standIn.person.paste('Bookings', 2, 1, rows);
  sheet.answer('credit-due', {});
  if (into !== undefined && from !== undefined) sheet.answer('merge-clients', { into, from, exchanged: [] });
  return salon;
}

describe.each(sides)('%s', (_side, options) => {
  const salon = salonWith(options());
  const { sheet } = salon;
  const { person, workbook } = sheet.standIn;
  const start = workbook.snapshot();

  it('a booking under a number has its counterpart in an invoice of the client who was taken over', () => {
    const { bookings, invoices } = sheet.answer('list-unmatched', { month: '2026-11' });
    expect(bookings.map(({ id }) => id).sort()).toEqual(['N2', 'N4']);
    expect(invoices).toEqual([]);
  });

  it.each([
    ['sorts the clients', () => person.sort('Clients', 1, 'descending')],
    ['inserts a client’s row', () => person.insertRows('Clients', 2)],
    ['moves the names', () => person.moveColumn('Clients', 1, 6)],
    ['sorts the ledger', () => person.sort('Ledger', 1, 'descending')],
    ['sorts the bookings', () => person.sort('Bookings', 1, 'descending')],
  ])('a person who %s at any call: each has the right name, and nothing is missing', (_what, act) => {
    const asked = [
      ['list-unmatched', { month: '2026-11' }],
      ['list-bookings', { day: DAY }],
    ] as const;
    for (const [action, command] of asked) {
      workbook.restore(start);
      const before = sheet.run(action, command as never);
      for (const { n, where } of before.meter.calls) {
        if (!/^(Clients|Ledger|Bookings)/.test(where) && where !== '') continue;
        workbook.restore(start);
        const after = sheet.run(action, command as never, undefined, {
          before: (call) => {
            if (call.n === n) act();
          },
        });
        expect(said(after), `${action}, before call ${n}`).toEqual(said(before));
      }
    }
  });
});

/** Who was listed with what, in whichever order the rows were. */
function said(outcome: unknown): unknown {
  const text = JSON.stringify((outcome as { readonly value?: unknown }).value, (key, value) => {
    if (key === 'row' || key === 'clients') return undefined;
    return Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value;
  });
  return text?.replace(/\\"row\\":\d+,/g, '');
}
