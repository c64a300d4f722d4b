// iCalendar files (.ics) of any calendar, as read-calendar makes a table of them.
import type { Layout } from './layout';

export const calendar: Layout = {
  till: 'iCalendar',
  exports: [
    {
      kind: 'bookings',
      signature: ['UID', 'Title, first part', 'Title, second part'],
      columns: {
        booking: 'UID',
        date: 'Start',
        end: 'End',
        allDay: 'All day',
        status: 'Status',
        client: 'Client',
        email: 'Client e-mail',
        phone: 'Client phone',
        description: 'Service',
        staff: 'Staff',
      },
    },
  ],
};
