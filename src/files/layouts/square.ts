// Square: item sales, transactions, customers.
import type { Layout } from './layout';

export const square: Layout = {
  till: 'Square',
  exports: [
    {
      kind: 'receipts',
      signature: ['Transaction ID', 'Item', 'Net Sales', 'Event Type'],
      // Without tax: Square’s net sales are after discounts and before tax.
      amount: 'Net Sales',
      columns: {
        date: 'Date',
        time: 'Time',
        receipt: 'Transaction ID',
        client: 'Customer Name',
        clientCode: 'Customer ID',
        description: 'Item',
        itemCode: 'SKU',
        category: 'Category',
        itemKind: 'Itemization Type',
        quantity: 'Qty',
        tax: 'Tax',
        staff: 'Employee',
        event: 'Event Type',
      },
      // An event of kind Payment is a sale.
      // All items are physical goods there unless somebody says otherwise.
      words: { payment: 'sold', physicalgood: 'sold', customamount: 'sold' },
    },
    {
      kind: 'receipts',
      signature: ['Transaction ID', 'Total Collected', 'Net Sales', 'Event Type'],
      amount: 'Net Sales',
      columns: {
        date: 'Date',
        time: 'Time',
        receipt: 'Transaction ID',
        client: 'Customer Name',
        clientCode: 'Customer ID',
        description: 'Description',
        tax: 'Tax',
        staff: 'Staff Name',
        event: 'Event Type',
        status: 'Transaction Status',
      },
      words: { payment: 'sold' },
    },
    {
      kind: 'clients',
      signature: ['Square Customer ID', ['First Name', 'Last Name', 'Email Address']],
      columns: {
        clientCode: 'Square Customer ID',
        firstName: 'First Name',
        lastName: ['Last Name', 'Surname'],
        email: 'Email Address',
        phone: 'Phone Number',
        birthday: 'Birthday',
        note: ['Memo', 'Notes'],
        since: 'First Visit',
        consent: 'Email Subscription Status',
      },
    },
  ],
};
