// WooCommerce: orders by item as its order exports write them, the orders of its analytics, customers.
import type { Layout } from './layout';

const NUMBER = ['Order Number', 'order_number', 'Order ID', 'order_id', 'Order #'];
const STATUS = ['Order Status', 'order_status', 'Status', 'status'];
const DATE = ['Order Date', 'order_date', 'Date', 'date'];

export const woocommerce: Layout = {
  till: 'WooCommerce',
  exports: [
    {
      kind: 'receipts',
      signature: [
        NUMBER,
        STATUS,
        ['Item Name', 'item_name', 'Product Name'],
        ['Item Cost', 'item_price', 'Order Line Total', 'item_total', 'Item Total', 'Order Line Subtotal'],
      ],
      amount: ['Order Line Total', 'Item Total', 'item_total', 'Order Line Subtotal'],
      columns: {
        date: DATE,
        receipt: NUMBER,
        client: ['Customer', 'Customer Name', 'Full Name (Billing)', 'billing_full_name'],
        firstName: ['First Name (Billing)', 'Billing First Name', 'billing_first_name'],
        lastName: ['Last Name (Billing)', 'Billing Last Name', 'billing_last_name'],
        phone: ['Phone (Billing)', 'Billing Phone', 'billing_phone'],
        email: ['Email (Billing)', 'Billing Email', 'billing_email', 'Customer Account Email Address'],
        description: ['Item Name', 'item_name', 'Product Name'],
        itemCode: ['SKU', 'Item SKU', 'item_sku'],
        category: ['Category', 'Product Category'],
        quantity: ['Quantity', 'Quantity (- Refund)', 'Item Quantity', 'item_quantity'],
        unitPrice: ['Item Cost', 'item_price'],
        currency: ['Currency', 'Order Currency', 'order_currency'],
        status: STATUS,
      },
      // Paid, and not sent yet.
      words: {
        processing: 'sold',
        wccompleted: 'sold',
        wcrefunded: 'refunded',
        wccancelled: 'cancelled',
        wcfailed: 'unpaid',
        wcpending: 'unpaid',
        wconhold: 'unpaid',
      },
    },
    {
      kind: 'receipts',
      signature: [
        'Order #',
        'Status',
        'Customer',
        ['Product(s)', 'Items sold'],
        ['N. Revenue', 'Net Sales', 'N. Sales'],
      ],
      amount: ['N. Revenue', 'Net Sales', 'N. Sales'],
      columns: {
        date: 'Date',
        receipt: 'Order #',
        client: 'Customer',
        description: 'Product(s)',
        status: 'Status',
      },
      words: { processing: 'sold' },
    },
    {
      kind: 'clients',
      signature: ['Name', ['Username', 'Sign up'], 'Email', ['Total spend', 'Orders']],
      columns: { client: 'Name', email: 'Email', since: 'Sign up' },
    },
  ],
};
