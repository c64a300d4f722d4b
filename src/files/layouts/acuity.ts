// Acuity Scheduling (Squarespace): its export of appointments.
import type { Layout } from './layout';

export const acuity: Layout = {
  till: 'Acuity',
  exports: [
    {
      kind: 'bookings',
      // The price is what the service costs: nobody has paid it by that.
      signature: ['Start Time', 'End Time', 'First Name', 'Last Name', 'Type', 'Calendar'],
      columns: {
        booking: 'Appointment ID',
        date: 'Start Time',
        end: 'End Time',
        firstName: 'First Name',
        lastName: 'Last Name',
        phone: 'Phone',
        email: 'Email',
        description: 'Type',
        staff: 'Calendar',
        status: ['Label', 'Status'],
        cancelledOn: ['Canceled', 'Cancelled', 'Date Canceled'],
        missed: ['No Show', 'No-show'],
      },
    },
  ],
};
