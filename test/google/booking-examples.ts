// Examples of the commands on bookings.
import type { Examples } from './command-examples';
import { FullSalon } from './full-salon';

/** A salon whose cut gives seven points by a booking. */
export function bookingSalon(
  ...[policies, rules, options]: ConstructorParameters<typeof FullSalon>
): FullSalon {
  const salon = new FullSalon({ bookingsOn: true, ...policies }, rules, options);
  const { person, workbook } = salon.sheet.standIn;
  const catalog = workbook.tab('Catalog').values();
  const header = catalog[0] ?? [];
  const row = catalog.findIndex((cells) => cells.includes('CUT')) + 1;
  person.edit('Catalog', row, header.indexOf('Own points') + 1, 'Yes');
  person.edit('Catalog', row, header.indexOf('Points each') + 1, '7');
  return salon;
}

const START = '2026-11-20T09:00';

function booked(salon: FullSalon, name: string, more: { status?: string; start?: string } = {}) {
  const { id, row } = salon.client(name);
  const rest = { service: 'CUT', start: START, minutes: 45, staff: 'Kim', status: 'done', ...more };
  return { member: { id, row }, ...rest };
}

export const bookingExamples: Pick<Examples, 'add-booking' | 'change-booking' | 'credit-due'> = {
  'add-booking': [
    {
      what: 'adding a booking',
      prepare: () => {
        const salon = bookingSalon();
        return { sheet: salon.sheet, command: booked(salon, 'Julie'), entries: 0 };
      },
    },
  ],
  'change-booking': [
    {
      what: 'giving a booking another status and another client',
      prepare: () => {
        const salon = bookingSalon();
        const { id } = salon.sheet.answer('add-booking', booked(salon, 'Julie'));
        const { id: member, row } = salon.client('Amélie');
        const change = { status: 'cancelled', client: { id: member, row } };
        return { sheet: salon.sheet, command: { id, row: 2, change }, entries: 0 };
      },
    },
    {
      what: 'giving a booking that was credited another day and more minutes',
      prepare: () => {
        const salon = bookingSalon();
        const { id } = salon.sheet.answer('add-booking', booked(salon, 'Julie'));
        salon.sheet.answer('credit-due', {});
        const change = { start: '2026-11-19T10:30', minutes: 60 };
        return { sheet: salon.sheet, command: { id, row: 2, change }, entries: 0 };
      },
    },
  ],
  'credit-due': [
    {
      what: 'two bookings, one that a person has to look at, and one whose client is not known yet',
      prepare: () => {
        const salon = bookingSalon();
        salon.sheet.answer('add-booking', booked(salon, 'Julie'));
        salon.sheet.answer('add-booking', booked(salon, 'Amélie', { status: '?' }));
        const { person } = salon.sheet.standIn;
        person.paste('Bookings', 4, 2, [['Amélie', 'CUT', '2026-11-19 10:00']]);
        person.edit('Bookings', 4, 7, 'done');
        return { sheet: salon.sheet, command: {}, entries: 2 };
      },
    },
    {
      what: 'a booking that is another client’s by now, and one that did not take place',
      prepare: () => {
        const salon = bookingSalon();
        salon.sheet.answer('add-booking', booked(salon, 'Julie'));
        salon.sheet.answer('add-booking', booked(salon, 'Amélie'));
        salon.sheet.answer('credit-due', {});
        salon.sheet.standIn.person.edit('Bookings', 2, 2, 'Amélie');
        salon.sheet.standIn.person.edit('Bookings', 3, 7, 'no-show');
        return { sheet: salon.sheet, command: {}, entries: 3 };
      },
    },
    {
      what: 'a booking that was invoiced after it was credited',
      prepare: () => {
        const salon = bookingSalon();
        salon.sheet.answer('add-booking', booked(salon, 'Julie'));
        salon.sheet.answer('credit-due', {});
        salon.sell('Julie', ['CUT']);
        return { sheet: salon.sheet, command: {}, entries: 1 };
      },
    },
  ],
};
