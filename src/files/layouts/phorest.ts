// Phorest: transactions and clients, by the names of its reports and of its data export.
import type { Layout } from './layout';

export const phorest: Layout = {
  till: 'Phorest',
  exports: [
    {
      kind: 'receipts',
      signature: ['transaction_id', 'purchased_date', 'item_type'],
      amount: { with: ['gross_total_amount', 'total_amount'], without: ['net_total_amount', 'net_amount'] },
      columns: {
        date: 'purchased_date',
        time: 'purchase_time',
        receipt: 'transaction_id',
        clientCode: 'client_id',
        firstName: 'client_first_name',
        lastName: 'client_last_name',
        description: ['description', 'item_name'],
        category: ['category_name', 'service_category_name', 'product_category_name'],
        itemKind: 'item_type',
        quantity: 'quantity',
        tax: ['tax_amount', 'total_tax_amount'],
        staff: ['staff_first_name', 'staff_name'],
        event: 'sale_type',
      },
    },
    {
      kind: 'receipts',
      signature: ['Transaction No', 'Client', 'Staff', ['Gross', 'Total Gross']],
      amount: { with: ['Total Gross', 'Gross'], without: ['Total Net', 'Net'] },
      columns: {
        date: ['Date', 'Purchased Date'],
        time: 'Time',
        receipt: 'Transaction No',
        client: 'Client',
        description: ['Item', 'Description'],
        category: 'Category',
        itemKind: ['Type', 'Item Type'],
        quantity: ['Qty', 'Quantity'],
        tax: ['Tax', 'VAT'],
        staff: 'Staff',
        status: 'Status',
      },
    },
    {
      kind: 'clients',
      signature: [
        ['client_id', 'Client ID'],
        ['first_name', 'First Name'],
        ['loyalty_points', 'loyalty_card_points', 'Loyalty Points', 'TreatCard Points'],
      ],
      columns: {
        clientCode: ['client_id', 'Client ID'],
        firstName: ['first_name', 'First Name'],
        lastName: ['last_name', 'Last Name', 'Surname'],
        phone: ['mobile', 'Mobile', 'Mobile Phone'],
        email: ['email', 'Email'],
        loyaltyCard: ['loyalty_card_serial', 'loyalty_card_number', 'Loyalty Card', 'TreatCard'],
        birthday: ['birth_date', 'date_of_birth', 'Date of Birth', 'Birthday'],
        note: ['notes', 'Notes'],
        points: ['loyalty_points', 'loyalty_card_points', 'Loyalty Points', 'TreatCard Points'],
        since: ['first_visit', 'First Visit', 'client_since', 'Client Since', 'created_at'],
        consent: ['email_marketing_consent', 'Email Marketing', 'Email Marketing Consent'],
      },
    },
  ],
};
