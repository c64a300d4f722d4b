// Fresha: sales by item, the list of sales, clients, appointments.
import type { Layout } from './layout';

export const fresha: Layout = {
  till: 'Fresha',
  exports: [
    {
      kind: 'receipts',
      signature: ['Sale no.', 'Item', 'Net sales', 'Total sales'],
      amount: { with: 'Total sales', without: 'Net sales' },
      columns: {
        date: 'Sale date',
        receipt: 'Sale no.',
        client: ['Client', 'Client name'],
        description: ['Item', 'Item name'],
        category: 'Category',
        itemKind: ['Type', 'Item type'],
        quantity: ['Qty', 'Quantity', 'Items sold'],
        tax: 'Tax',
        staff: ['Team member', 'Staff'],
        status: ['Status', 'Sale status'],
      },
      words: { servicecharge: 'tax' },
    },
    {
      kind: 'receipts',
      signature: ['Sale no.', 'Client', 'Gross total'],
      amount: 'Gross total',
      columns: {
        date: ['Sale date', 'Created date'],
        receipt: 'Sale no.',
        client: 'Client',
        staff: ['Team member', 'Staff'],
        status: 'Status',
      },
    },
    {
      kind: 'clients',
      signature: [['Client ID', 'Reference'], 'First Name', 'Last Name', 'Mobile Number'],
      columns: {
        clientCode: ['Client ID', 'Reference'],
        firstName: 'First Name',
        lastName: 'Last Name',
        phone: 'Mobile Number',
        email: 'Email',
        birthday: 'Date of Birth',
        note: ['Note', 'Notes'],
        since: ['Added', 'Date added', 'Created'],
        consent: ['Accepts Marketing', 'Marketing notifications', 'Accepts Email Marketing'],
      },
    },
    {
      kind: 'bookings',
      // An appointment has a row for each of its services.
      signature: [['Appt. ref', 'Ref #', 'Appointment ref'], 'Client', 'Service', 'Duration'],
      columns: {
        booking: ['Appt. ref', 'Ref #', 'Appointment ref'],
        date: ['Scheduled date', 'Appointment date', 'Start date', 'Date'],
        time: ['Start time', 'Scheduled time', 'Time', 'Start'],
        minutes: ['Duration', 'Duration (min)'],
        client: 'Client',
        phone: ['Client mobile', 'Mobile number'],
        email: 'Client email',
        description: 'Service',
        staff: ['Team member', 'Staff'],
        status: 'Status',
        cancelledOn: ['Cancelled date', 'Canceled date', 'Cancelled on'],
      },
    },
  ],
};
