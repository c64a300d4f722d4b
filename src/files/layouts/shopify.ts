// Shopify: orders, one row a line item with the order's own cells on its first row; customers.
import type { Layout } from './layout';

export const shopify: Layout = {
  till: 'Shopify',
  exports: [
    {
      kind: 'receipts',
      signature: ['Name', 'Financial Status', 'Lineitem name', 'Lineitem price'],
      columns: {
        date: 'Created at',
        receipt: 'Name',
        client: 'Billing Name',
        email: 'Email',
        phone: ['Phone', 'Billing Phone'],
        description: 'Lineitem name',
        itemCode: 'Lineitem sku',
        quantity: 'Lineitem quantity',
        unitPrice: 'Lineitem price',
        discount: 'Lineitem discount',
        receiptDiscount: 'Discount Amount',
        currency: 'Currency',
        staff: 'Employee',
        status: 'Financial Status',
        cancelledOn: 'Cancelled at',
      },
    },
    {
      kind: 'clients',
      signature: [
        'First Name',
        'Last Name',
        ['Accepts Email Marketing', 'Accepts Marketing'],
        'Total Spent',
        'Total Orders',
      ],
      columns: {
        clientCode: 'Customer ID',
        firstName: 'First Name',
        lastName: 'Last Name',
        email: 'Email',
        phone: ['Phone', 'Default Address Phone'],
        note: 'Note',
        consent: ['Accepts Email Marketing', 'Accepts Marketing'],
      },
    },
    {
      kind: 'products',
      signature: ['Handle', 'Title', 'Variant Price'],
      columns: {
        name: 'Title',
        itemCode: 'Variant SKU',
        category: ['Type', 'Product Category'],
        price: 'Variant Price',
        cost: 'Cost per item',
        active: 'Published',
      },
    },
  ],
};
