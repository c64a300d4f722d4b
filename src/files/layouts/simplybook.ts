// SimplyBook.me: invoices, bookings and clients.
import type { Layout } from './layout';

export const simplybook: Layout = {
  till: 'SimplyBook.me',
  exports: [
    {
      kind: 'receipts',
      signature: [
        ['Invoice number', 'Invoice #', 'Order number'],
        ['Client name', 'Client'],
        ['Client email', 'Client phone'],
        ['Amount', 'Total amount', 'Total'],
      ],
      // The total is after the discount.
      amount: ['Total amount', 'Total', 'Amount'],
      columns: {
        date: ['Invoice date', 'Payment date', 'Date', 'Invoice datetime'],
        receipt: ['Invoice number', 'Invoice #', 'Order number'],
        client: ['Client name', 'Client'],
        clientCode: 'Client ID',
        phone: 'Client phone',
        email: 'Client email',
        description: ['Item', 'Service', 'Description', 'Product'],
        itemKind: ['Item type', 'Type'],
        quantity: ['Quantity', 'Qty'],
        currency: 'Currency',
        staff: ['Provider', 'Employee', 'Service provider'],
        status: ['Status', 'Payment status', 'Invoice status'],
      },
    },
    {
      kind: 'bookings',
      signature: [
        ['Booking code', 'Code', 'Booking ID'],
        ['Service', 'Service name'],
        ['Provider', 'Provider name', 'Service provider'],
        ['Start date', 'Start time', 'Booking date', 'Date start'],
      ],
      columns: {
        booking: ['Booking code', 'Code', 'Booking ID'],
        date: ['Start date', 'Date start', 'Booking date', 'Start time'],
        time: ['Start time', 'Time start', 'Time'],
        end: ['End time', 'Time end', 'End date'],
        minutes: 'Duration',
        client: ['Client name', 'Client'],
        clientCode: 'Client ID',
        phone: 'Client phone',
        email: 'Client email',
        description: ['Service', 'Service name'],
        staff: ['Provider', 'Provider name', 'Service provider'],
        status: ['Status', 'Booking status'],
        cancelledOn: ['Cancelled', 'Is cancelled', 'Cancellation date'],
      },
      words: { approved: 'booked', active: 'booked', new: 'booked' },
    },
    {
      kind: 'clients',
      signature: ['name', 'email', 'phone', ['address1', 'country_id', 'can_be_edited']],
      columns: {
        clientCode: 'id',
        client: 'name',
        phone: 'phone',
        email: 'email',
        note: ['comment', 'notes'],
      },
    },
  ],
};
