// Clover: line items, orders, customers.
import type { Layout } from './layout';

export const clover: Layout = {
  till: 'Clover',
  exports: [
    {
      kind: 'receipts',
      signature: ['Line Item Date', 'Order ID', 'Item Name', ['Item Total', 'Item Revenue']],
      amount: ['Item Total', 'Total Revenue', 'Item Revenue'],
      columns: {
        date: 'Line Item Date',
        receipt: 'Order ID',
        client: ['Customer Name', 'Customer'],
        clientCode: 'Customer ID',
        description: 'Item Name',
        itemCode: ['Item SKU', 'Item Product Code'],
        category: ['Item Category', 'Category'],
        quantity: ['Quantity', 'Per Unit Quantity'],
        tax: ['Item Tax Amount', 'Tax Amount'],
        staff: ['Line Item Employee Name', 'Order Employee Name'],
        status: ['Refunded', 'Order Payment State'],
      },
    },
    {
      kind: 'receipts',
      signature: [
        'Order ID',
        'Order Date',
        ['Order Total', 'Payments Total'],
        ['Order Employee Name', 'Order Employee ID'],
      ],
      columns: {
        date: 'Order Date',
        receipt: 'Order ID',
        client: ['Customer Name', 'Customer'],
        description: ['Note', 'Order Title'],
        receiptTotal: ['Order Total', 'Payments Total'],
        tax: 'Tax Amount',
        currency: 'Currency',
        staff: 'Order Employee Name',
        status: ['Order Payment State', 'Payment State'],
      },
    },
    {
      kind: 'clients',
      signature: ['Customer ID', 'First Name', 'Last Name', ['Marketing Allowed', 'Customer Since']],
      columns: {
        clientCode: 'Customer ID',
        firstName: 'First Name',
        lastName: 'Last Name',
        phone: ['Phone Number', 'Phone'],
        email: ['Email Address', 'Email'],
        birthday: ['Birthday', 'Date of Birth'],
        note: ['Note', 'Notes'],
        points: ['Points', 'Loyalty Points', 'Rewards Points'],
        since: 'Customer Since',
        consent: 'Marketing Allowed',
      },
    },
  ],
};
