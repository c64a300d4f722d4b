// Calendly: its export of events, in any of the zones that it is asked for.
import type { Layout } from './layout';

export const calendly: Layout = {
  till: 'Calendly',
  exports: [
    {
      kind: 'bookings',
      signature: ['Event Type Name', 'Invitee Name', 'Invitee Email', 'Start Date & Time', 'End Date & Time'],
      columns: {
        booking: ['Event UUID', 'Event ID', 'Invitee UUID'],
        date: 'Start Date & Time',
        end: 'End Date & Time',
        client: 'Invitee Name',
        email: 'Invitee Email',
        phone: ['Text Reminder Number', 'Invitee Phone'],
        description: 'Event Type Name',
        staff: 'User Name',
        cancelledOn: 'Canceled',
        missed: ['Marked as No-Show', 'No-Show'],
      },
    },
  ],
};
