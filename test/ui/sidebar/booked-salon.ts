/** The salon of the tests with bookings: services that give points of their own, and bookings in the tab. */
import type { CommandOf } from '../../../src/app/actions';
import type { CarnetSheet } from '../../google/carnet-sheet';

type Booked = Omit<CommandOf<'add-booking'>, 'member'> & { readonly client: string };

/** A cut gives six points, a balayage twelve, a fringe none. */
export function giveServicesPoints(sheet: CarnetSheet): void {
  sheet.answer('set-item-points', {
    items: [
      { kind: 'service', code: 'CUT', name: 'Women’s cut', points: 6 },
      { kind: 'service', code: 'BAL', name: 'Balayage', points: 12 },
    ],
  });
}

/** @param named what the client's cell says instead, for somebody whom Clients does not have */
export function everyDay(sheet: CarnetSheet, booked: readonly Partial<Booked>[], named = ''): void {
  const { clients } = sheet.answer('list-clients', { first: 2 });
  for (const { client = 'Julie Martin', ...texts } of booked) {
    const { id = '', row = 0 } = clients.find(({ name }) => name === client) ?? {};
    const usual = { service: 'CUT', start: '2026-11-22T10:00', minutes: 60, staff: '', status: '' };
    sheet.answer('add-booking', { ...usual, ...texts, member: { id, row } });
    if (named !== '') typeClient(sheet, named);
  }
}

/** Types over the client's cell of the last booking, as a person would. */
function typeClient(sheet: CarnetSheet, named: string): void {
  const { lastRow } = sheet.standIn.workbook.tab('Bookings');
  sheet.standIn.person.edit('Bookings', lastRow, 2, named);
}
