// Lightspeed Retail: the sales history of the X-Series (once Vend), with a row for the sale, for each line and for each
// payment; the lines of the R-Series; customers.
import type { Layout } from './layout';

export const lightspeed: Layout = {
  till: 'Lightspeed',
  exports: [
    {
      kind: 'receipts',
      signature: ['Receipt Number', 'Line Type', 'Customer Name', 'Register'],
      // Subtotal is a line's money without tax, Total the line's with it.
      amount: { with: 'Total', without: 'Subtotal' },
      columns: {
        date: 'Date',
        receipt: 'Receipt Number',
        client: 'Customer Name',
        clientCode: 'Customer Code',
        description: 'Details',
        itemCode: 'Sku',
        itemKind: 'Line Type',
        quantity: 'Quantity',
        tax: 'Sales Tax',
        staff: 'User',
        status: 'Status',
      },
      words: {
        sale: 'total',
        saleline: 'sold',
        return: 'total',
        layby: 'unpaid',
        onaccount: 'sold',
        saved: 'unpaid',
      },
    },
    {
      kind: 'receipts',
      signature: [
        ['Sale ID', 'Sale', 'Transaction'],
        ['Item', 'Description'],
        ['Retail', 'Unit Price'],
        'Subtotal',
        'Total',
        ['Employee', 'Customer'],
      ],
      amount: { with: 'Total', without: 'Subtotal' },
      columns: {
        date: ['Completed', 'Date', 'Sale Date', 'Complete Time'],
        receipt: ['Sale ID', 'Sale', 'Transaction'],
        client: ['Customer', 'Customer Name'],
        clientCode: 'Customer ID',
        description: ['Item', 'Description'],
        category: 'Category',
        quantity: ['Qty', 'Quantity'],
        tax: ['Tax', 'Taxes'],
        staff: 'Employee',
        status: 'Status',
      },
    },
    {
      kind: 'clients',
      signature: [
        'customer_code',
        'first_name',
        'last_name',
        ['loyalty_balance', 'enable_loyalty', 'balance'],
      ],
      columns: {
        clientCode: 'customer_code',
        firstName: 'first_name',
        lastName: 'last_name',
        phone: ['mobile', 'phone'],
        email: 'email',
        birthday: 'date_of_birth',
        note: 'note',
        points: 'loyalty_balance',
        since: ['customer_since', 'created_at'],
      },
    },
  ],
};
