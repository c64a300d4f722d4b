// Vagaro: the transaction list, customers and appointments.
import type { Layout } from './layout';

export const vagaro: Layout = {
  till: 'Vagaro',
  exports: [
    {
      kind: 'receipts',
      signature: [
        'Transaction ID',
        'Customer',
        ['Item Sold', 'Items Sold', 'Item', 'Service/Product'],
        ['Amt Paid', 'Amount Paid', 'Amt. Paid'],
      ],
      // The price before tax and tip less the discount: what is paid includes both.
      columns: {
        date: ['Transaction Date', 'Checkout Date', 'Date'],
        receipt: 'Transaction ID',
        client: 'Customer',
        description: ['Item Sold', 'Items Sold', 'Item', 'Service/Product'],
        itemKind: ['Item Type', 'Type', 'Category'],
        quantity: ['Qty', 'Quantity'],
        unitPrice: 'Price',
        discount: ['Disc', 'Discount', 'Disc.'],
        tax: ['Tax', 'Sales Tax'],
        staff: ['Service Provider', 'Provider', 'Sold By', 'Employee'],
        event: ['Transaction Type', 'Trans Type'],
        status: ['Status', 'Transaction Status'],
      },
      words: { addon: 'service', package: 'service', membership: 'service', gc: 'giftcard' },
    },
    {
      kind: 'clients',
      signature: [
        'First Name',
        'Last Name',
        ['Cell Phone', 'Cell', 'Mobile Phone'],
        ['Customer Since', 'Last Visited', 'Points'],
      ],
      columns: {
        clientCode: ['Customer ID', 'Customer #'],
        firstName: 'First Name',
        lastName: 'Last Name',
        phone: ['Cell Phone', 'Cell', 'Mobile Phone'],
        email: ['Email', 'Email Address'],
        birthday: ['Birthday', 'Birth Date'],
        note: ['Notes', 'Note'],
        points: ['Points', 'Reward Points', 'Loyalty Points'],
        giftCardBalance: ['Gift Card Balance', 'GC Balance'],
        since: 'Customer Since',
      },
    },
    {
      kind: 'bookings',
      signature: [
        ['Appointment Date', 'Appt Date', 'Date'],
        ['Start Time', 'Appointment Time', 'Time'],
        ['Customer', 'Customer Name'],
        ['Service', 'Service Name', 'Services'],
        ['Service Provider', 'Provider'],
        ['Appointment Status', 'Appt Status', 'Status'],
      ],
      columns: {
        booking: ['Appointment ID', 'Appt ID'],
        date: ['Appointment Date', 'Appt Date', 'Date'],
        time: ['Start Time', 'Appointment Time', 'Time'],
        end: 'End Time',
        minutes: ['Duration', 'Duration (min)'],
        client: ['Customer', 'Customer Name'],
        clientCode: ['Customer ID', 'Customer #'],
        phone: ['Cell Phone', 'Customer Phone'],
        email: ['Email', 'Customer Email'],
        description: ['Service', 'Service Name', 'Services'],
        staff: ['Service Provider', 'Provider'],
        status: ['Appointment Status', 'Appt Status', 'Status'],
      },
      words: { servicecompleted: 'done', show: 'done', denied: 'cancelled', awaitingconfirmation: 'booked' },
    },
  ],
};
