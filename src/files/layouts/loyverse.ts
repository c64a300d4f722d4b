// Loyverse: receipts by item, receipts, customers with their points.
import type { Layout } from './layout';

const ofReceipts = {
  date: 'Date',
  receipt: 'Receipt number',
  client: 'Customer name',
  phone: 'Customer contacts',
  tax: 'Taxes',
  staff: 'Cashier name',
  event: 'Receipt type',
  status: 'Status',
} as const;

export const loyverse: Layout = {
  till: 'Loyverse',
  exports: [
    {
      kind: 'receipts',
      signature: ['Receipt number', 'Receipt type', ['Item', 'Item name'], 'Net sales'],
      amount: 'Net sales',
      columns: {
        ...ofReceipts,
        description: ['Item', 'Item name'],
        itemCode: 'SKU',
        category: 'Category',
        quantity: 'Quantity',
      },
    },
    {
      kind: 'receipts',
      signature: ['Receipt number', 'Receipt type', 'Net sales', 'Total collected'],
      // What is collected includes tips, which earn nothing.
      amount: 'Net sales',
      columns: { ...ofReceipts, description: 'Description' },
    },
    {
      kind: 'clients',
      signature: [
        'Customer name',
        ['Points balance', 'Points'],
        ['Customer code', 'Customer id'],
        ['Total visits', 'Total spent', 'Note'],
      ],
      columns: {
        client: 'Customer name',
        clientCode: 'Customer id',
        loyaltyCard: 'Customer code',
        phone: ['Phone', 'Phone number'],
        email: 'Email',
        note: 'Note',
        points: ['Points balance', 'Points'],
        since: 'First visit',
      },
    },
  ],
};
