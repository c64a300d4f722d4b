// Bookings of files in the tab: each once, with what later files say of them, and taken back as one.
import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import { partNumber } from '../../src/core/imported/imported-booking';
import { bookingSalon } from './booking-examples';
import { BATCH, type BroughtBooking, broughtBooking } from './booking-import-examples';
import { newKey } from './carnet-sheet';
import type { FullSalon } from './full-salon';

type Taken = AnswerOf<'take-bookings'>;

function take(salon: FullSalon, bookings: readonly BroughtBooking[], batch = BATCH): Taken {
  return salon.sheet.answer('take-bookings', { bookings: [...bookings], batch });
}

const plan = (salon: FullSalon, bookings: readonly BroughtBooking[]) =>
  salon.sheet.answer('plan-bookings', { bookings: [...bookings] });

/** Number, client, service, start, minutes, staff and status of each row. */
function rows(salon: FullSalon): readonly (readonly string[])[] {
  const [, ...all] = salon.sheet.standIn.workbook.tab('Bookings').values();
  return all.map((cells) => cells.slice(0, 7).map(shown)).filter(([id]) => id !== '');
}

const SALON = {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
} as const;

function shown(cell: unknown): string {
  return cell instanceof Date
    ? new Intl.DateTimeFormat('sv-SE', SALON).format(cell)
    : String(cell).replace(/^'/, '');
}

const column = (salon: FullSalon, at: number) => rows(salon).map((cells) => cells[at]);

const STATUS = 6;

function edit(salon: FullSalon, id: string, at: number, text: string): void {
  const row = rows(salon).findIndex(([own]) => own === id) + 2;
  salon.sheet.standIn.person.edit('Bookings', row, at + 1, text);
}

describe('taking bookings', () => {
  test('each gets a row with the client’s name and a word of the salon’s for what became of it', () => {
    const salon = bookingSalon();
    const taken = take(salon, [
      broughtBooking('7', salon.client('Julie').id),
      broughtBooking('8', 'N3WC1A0A', {
        start: '2026-11-19T10:00',
        state: 'cancelled',
        status: 'Late cancel',
      }),
      broughtBooking('9', 'N3WC1A0A', { start: '2026-11-19T11:00', state: 'missed', status: 'No-show' }),
      broughtBooking('10', 'N3WC1A0A', {
        start: '2026-11-19T12:00',
        minutes: null,
        state: 'unclear',
        status: 'Pending',
      }),
    ]);
    expect(taken).toMatchObject({ added: 4, changed: 0, same: 0, clients: 1 });
    expect(rows(salon)).toEqual([
      ['7', 'Julie', 'CUT', '2026-11-19 09:00', '45', 'Kim', 'done'],
      ['8', 'Client N3WC1A0A', 'CUT', '2026-11-19 10:00', '45', 'Kim', 'cancelled'],
      ['9', 'Client N3WC1A0A', 'CUT', '2026-11-19 11:00', '45', 'Kim', 'No-show'],
      ['10', 'Client N3WC1A0A', 'CUT', '2026-11-19 12:00', '', 'Kim', 'Pending'],
    ]);
    const { clients } = salon.sheet.answer('list-clients', { first: 2 });
    expect(clients.map(({ name }) => name)).toContain('Client N3WC1A0A');
  });

  test('once, however often the file is taken, and whatever was sorted in between', () => {
    const salon = bookingSalon();
    const bookings = ['7', '8', '9'].map((id, at) =>
      broughtBooking(id, salon.client('Julie').id, { start: `2026-11-19T1${at}:00` }),
    );
    take(salon, bookings);
    salon.sheet.standIn.person.sort('Bookings', 4, 'descending');
    expect(plan(salon, bookings)).toMatchObject({ added: 0, changed: [], same: 3 });
    expect(take(salon, bookings, 'b00c1a9b00c2')).toMatchObject({ added: 0, changed: 0, same: 3 });
    expect(column(salon, 0)).toEqual(['9', '8', '7']);
  });

  test('what a later file says anew is changed in its row: cancelled, moved, another service', () => {
    const salon = bookingSalon();
    const booking = broughtBooking('7', salon.client('Julie').id);
    take(salon, [booking]);
    const later = { ...booking, start: '2026-11-20T09:30', service: 'Cut', state: 'cancelled' as const };
    expect(plan(salon, [later]).changed).toEqual(['7']);
    expect(take(salon, [later], 'b00c1a9b00c2')).toMatchObject({ added: 0, changed: 1 });
    expect(rows(salon)).toEqual([['7', 'Julie', 'Cut', '2026-11-20 09:30', '45', 'Kim', 'cancelled']]);
    expect(take(salon, [later], 'b00c1a9b00c3')).toMatchObject({ changed: 0, same: 1 });
  });

  test('what a person changed here stays as long as the file says the same', () => {
    const salon = bookingSalon();
    const booking = broughtBooking('7', salon.client('Julie').id);
    take(salon, [booking]);
    edit(salon, '7', STATUS, 'no-show');
    edit(salon, '7', 5, 'Mia');
    expect(take(salon, [booking])).toMatchObject({ changed: 0, same: 1 });
    expect(take(salon, [{ ...booking, minutes: 60 }])).toMatchObject({ changed: 1 });
    expect(rows(salon)).toEqual([['7', 'Julie', 'CUT', '2026-11-19 09:00', '60', 'Mia', 'no-show']]);
  });

  test('that it took place because its day is over changes no decision of a person', () => {
    const salon = bookingSalon();
    const booking = broughtBooking('7', salon.client('Julie').id, { state: 'booked' });
    take(salon, [booking]);
    expect(column(salon, STATUS)).toEqual(['']);
    edit(salon, '7', STATUS, 'no-show');
    expect(take(salon, [{ ...booking, state: 'done' }])).toMatchObject({ changed: 0 });
    expect(column(salon, STATUS)).toEqual(['no-show']);
    edit(salon, '7', STATUS, '');
    expect(take(salon, [{ ...booking, state: 'done', staff: 'Mia' }])).toMatchObject({ changed: 1 });
  });

  test('a row that somebody typed keeps its status, and is nobody’s to take away', () => {
    const salon = bookingSalon();
    const { id, row } = salon.client('Julie');
    const typed = {
      member: { id, row },
      service: 'CUT',
      start: '2026-11-19T09:00',
      minutes: 45,
      staff: 'Kim',
      status: 'done',
    };
    const { id: number } = salon.sheet.answer('add-booking', typed);
    take(salon, [broughtBooking(number, id, { state: 'cancelled', staff: 'Mia' })]);
    expect(rows(salon)).toEqual([[number, 'Julie', 'CUT', '2026-11-19 09:00', '45', 'Mia', 'done']]);
    expect(salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 })).toMatchObject({ undone: 0 });
    expect(rows(salon)).toHaveLength(1);
  });

  test('the same booking under another number is named with its row, and so is a number that is another booking’s', () => {
    const salon = bookingSalon();
    const [julie, amelie] = [salon.client('Julie').id, salon.client('Amélie').id];
    take(salon, [broughtBooking('7', julie), broughtBooking('8', julie, { start: '2026-11-19T10:00' })]);
    const bookings = [
      broughtBooking('70', julie, { service: 'Cut' }),
      broughtBooking('8', amelie, { start: '2026-11-18T10:00' }),
    ];
    const named = { doubled: [{ id: '70', row: 2 }], others: [{ id: '8', row: 3 }] };
    expect(plan(salon, bookings)).toMatchObject({ added: 0, ...named });
    expect(take(salon, bookings)).toMatchObject({ added: 0, changed: 0, ...named });
    expect(rows(salon)).toHaveLength(2);
  });

  test.each([
    ['alone, then beside its other services', '7', '7/part'],
    ['beside its other services, then alone', '7/part', '7'],
  ])('one that a file lists %s is one booking, moved and cancelled as such', (_how, first, then) => {
    const salon = bookingSalon();
    const julie = salon.client('Julie');
    const numbered = (number: string, news = {}) => {
      const booking = broughtBooking('7', julie.id, news);
      return { ...booking, id: number === '7' ? '7' : partNumber('7', booking) };
    };
    take(salon, [numbered(first)]);
    const moved = { start: '2026-11-19T14:00' };
    expect(take(salon, [numbered(then, moved)])).toMatchObject({ added: 0, changed: 1 });
    const off = { ...moved, state: 'cancelled', status: 'Cancelled' } as const;
    expect(take(salon, [numbered(then, off)])).toMatchObject({ added: 0, changed: 1 });
    expect(rows(salon).map((cells) => [cells[3], cells[STATUS]])).toEqual([
      ['2026-11-19 14:00', 'Cancelled'],
    ]);
    // Another service of the same appointment is another booking.
    expect(take(salon, [{ ...numbered(then, off), service: 'COL', id: '7/other' }])).toMatchObject({
      added: 1,
    });
  });

  test('one that somebody typed, and gave its number only after it had points, is known by that number', () => {
    const salon = bookingSalon();
    const julie = salon.client('Julie');
    const row = ['', 'Julie', 'CUT', '2026-11-19 09:00', '45', 'Kim', 'done'];
    salon.sheet.standIn.person.paste('Bookings', 2, 1, [row]);
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 1 });
    salon.sheet.standIn.person.edit('Bookings', 2, 1, '7');
    const moved = broughtBooking('7', julie.id, { start: '2026-11-19T11:00' });
    expect(take(salon, [moved])).toMatchObject({ added: 0, changed: 1 });
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 0, takenBack: 0 });
    expect(salon.balance('Julie')).toBe(7);
    expect(salon.findings()).toEqual([]);
  });

  test('a booking of another client on the same day is moved to that one', () => {
    const salon = bookingSalon();
    take(salon, [broughtBooking('7', salon.client('Julie').id)]);
    const { id } = salon.client('Amélie');
    expect(take(salon, [broughtBooking('7', id)])).toMatchObject({ changed: 1 });
    expect(column(salon, 1)).toEqual([id]);
  });

  test('one without a time cancels what stands on its day, each once, and the rest is named', () => {
    const salon = bookingSalon();
    const { id } = salon.client('Julie');
    take(salon, [
      broughtBooking('7', id, { staff: 'Kim' }),
      broughtBooking('8', id, { staff: 'Mia', start: '2026-11-19T16:00' }),
    ]);
    const byDay = (number: string, staff: string) =>
      broughtBooking(number, id, { start: '2026-11-19', state: 'cancelled', staff, service: 'Cut' });
    const cancelled = [byDay('a', 'Mia'), byDay('b', ''), byDay('c', '')];
    expect(plan(salon, cancelled)).toMatchObject({ byDay: ['a', 'b'], unfound: ['c'] });
    expect(take(salon, cancelled)).toMatchObject({ added: 0, changed: 2, unfound: ['c'] });
    expect(column(salon, STATUS)).toEqual(['cancelled', 'cancelled']);
  });

  test('services that are not in the catalog and statuses that say nothing are counted before', () => {
    const salon = bookingSalon();
    const { id } = salon.client('Julie');
    const bookings = [
      broughtBooking('7', id, { service: 'Perm' }),
      broughtBooking('8', id, { service: 'Perm', start: '2026-11-19T10:00' }),
      broughtBooking('9', id, { start: '2026-11-19T11:00', state: 'unclear', status: 'Pending' }),
      broughtBooking('10', id, { start: '2026-11-29T11:00', state: 'booked', status: '' }),
    ];
    expect(plan(salon, bookings)).toMatchObject({
      added: 4,
      unknown: [{ service: 'Perm', bookings: 2 }],
      waiting: [{ status: 'Pending', bookings: 1 }],
    });
  });

  test('bookings of a client who was merged are those of the client who stays', () => {
    const salon = bookingSalon();
    const [into, from] = [salon.client('Julie'), salon.client('Amélie')];
    salon.sheet.answer('merge-clients', {
      into: { id: into.id, row: into.row },
      from: { id: from.id, row: from.row },
      exchanged: [],
    });
    take(salon, [broughtBooking('7', from.id)]);
    expect(column(salon, 1)).toEqual(['Julie']);
  });

  test('a text that could be a formula stays a text', () => {
    const salon = bookingSalon();
    take(salon, [
      broughtBooking('=7', salon.client('Julie').id, { staff: '=1+1', status: '+x', state: 'unclear' }),
    ]);
    expect(rows(salon)).toEqual([['=7', 'Julie', 'CUT', '2026-11-19 09:00', '45', '=1+1', '+x']]);
  });
});

describe('bookings of files and their points', () => {
  const balance = (salon: FullSalon, name: string) => salon.client(name).standing.balance;

  test('what a later file says did not take place loses its points, and is another client’s where it says so', () => {
    const salon = bookingSalon();
    const [julie, amelie] = [salon.client('Julie').id, salon.client('Amélie').id];
    const first = broughtBooking('7', julie);
    const second = broughtBooking('8', julie, { start: '2026-11-19T10:00' });
    take(salon, [first, second]);
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 2, points: 14 });
    take(
      salon,
      [
        { ...first, state: 'missed' },
        { ...second, member: amelie },
      ],
      'b00c1a9b00c2',
    );
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 1, takenBack: 2 });
    expect([balance(salon, 'Julie'), balance(salon, 'Amélie')]).toEqual([0, 7]);
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 0, takenBack: 0 });
  });

  test('an import that is taken back takes its points along, once, and may come again', () => {
    const salon = bookingSalon();
    const booking = broughtBooking('7', salon.client('Julie').id);
    take(salon, [booking]);
    salon.sheet.answer('credit-due', {});
    const undo = () => salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 });
    expect(undo()).toMatchObject({ undone: 1, takenBack: 1, kept: [], left: 0 });
    expect(balance(salon, 'Julie')).toBe(0);
    expect(undo()).toMatchObject({ undone: 0, takenBack: 0 });
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 0 });
    take(salon, [booking]);
    expect(salon.sheet.answer('credit-due', {})).toMatchObject({ credited: 1, points: 7 });
    expect(balance(salon, 'Julie')).toBe(7);
  });
});

describe('an import of bookings is taken back', () => {
  function three(): FullSalon {
    const salon = bookingSalon();
    const { id } = salon.client('Julie');
    take(
      salon,
      ['7', '8', '9'].map((number, at) => broughtBooking(number, id, { start: `2026-11-19T1${at}:00` })),
    );
    return salon;
  }

  test('its rows go, wherever they are by now, and no others', () => {
    const salon = three();
    const { id } = salon.client('Amélie');
    take(salon, [broughtBooking('70', id)], 'b00c1a9b00c2');
    edit(salon, '8', STATUS, 'cancelled');
    salon.sheet.standIn.person.sort('Bookings', 1, 'descending');
    const { imports } = salon.sheet.answer('list-booking-imports', {});
    expect(imports.map(({ id, bookings, credited }) => [id, bookings, credited]).sort()).toEqual([
      [BATCH, 3, 0],
      ['b00c1a9b00c2', 1, 0],
    ]);
    expect(salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 })).toMatchObject({
      undone: 3,
      left: 0,
    });
    expect(column(salon, 0)).toEqual(['70']);
    expect(salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 })).toMatchObject({
      undone: 0,
      left: 0,
    });
    expect(salon.sheet.answer('list-booking-imports', {}).imports).toHaveLength(1);
  });

  test('all rows of the tab may go, and others come', () => {
    const salon = three();
    salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 });
    expect(rows(salon)).toEqual([]);
    expect(take(salon, [broughtBooking('7', salon.client('Julie').id)])).toMatchObject({ added: 1 });
  });

  test.each([1, 2, 3])('what somebody sorts in the second of a deletion stays: pause %i', (pause) => {
    const salon = three();
    const { id } = salon.client('Amélie');
    take(
      salon,
      [broughtBooking('70', id), broughtBooking('71', id, { start: '2026-11-18T10:00' })],
      'b00c1a9b00c2',
    );
    let seen = 0;
    const outcome = salon.sheet.run('undo-bookings', { batch: BATCH, kept: 0 }, newKey(), {
      before: ({ name }) => {
        if (name !== 'Sheet.deleteRows' || ++seen !== pause) return;
        salon.sheet.standIn.person.sort('Bookings', 1, pause === 2 ? 'ascending' : 'descending');
      },
    });
    expect(outcome.status).toBe('returned');
    salon.sheet.answer('undo-bookings', { batch: BATCH, kept: 0 });
    expect([...column(salon, 0)].sort()).toEqual(['70', '71']);
  });
});
