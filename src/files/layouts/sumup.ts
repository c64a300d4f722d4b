// SumUp: items sold and transactions, in English, German, French, Dutch and Spanish.
import type { Layout } from './layout';

export const sumup: Layout = {
  till: 'SumUp',
  exports: [
    {
      kind: 'receipts',
      signature: [
        [
          'Transaction ID',
          'Transaction code',
          'Transaktions-ID',
          'Transaktionscode',
          'Code de transaction',
          'ID de transaction',
          'Transactiecode',
          'ID de transacción',
        ],
        ['Price (Gross)', 'Preis (brutto)', 'Prix (brut)', 'Prijs (bruto)', 'Precio (bruto)'],
      ],
      amount: {
        with: ['Price (Gross)', 'Preis (brutto)', 'Prix (brut)', 'Prijs (bruto)', 'Precio (bruto)'],
        without: ['Price (Net)', 'Preis (netto)', 'Prix (net)', 'Prijs (netto)', 'Precio (neto)'],
      },
      columns: {
        date: ['Date', 'Datum', 'Fecha'],
        time: ['Time', 'Uhrzeit', 'Zeit', 'Heure', 'Tijd', 'Hora'],
        receipt: [
          'Transaction ID',
          'Transaction code',
          'Transaktions-ID',
          'Transaktionscode',
          'Code de transaction',
          'ID de transaction',
          'Transactiecode',
          'ID de transacción',
        ],
        client: ['Customer', 'Customer name', 'Kunde', 'Client', 'Klant', 'Cliente'],
        description: ['Description', 'Beschreibung', 'Omschrijving', 'Descripción'],
        category: ['Category', 'Kategorie', 'Catégorie', 'Categorie', 'Categoría'],
        quantity: ['Quantity', 'Menge', 'Anzahl', 'Quantité', 'Aantal', 'Cantidad'],
        tax: ['Tax', 'Steuer', 'MwSt.', 'Taxe', 'TVA', 'Belasting', 'Btw', 'Impuesto'],
        currency: ['Currency', 'Währung', 'Devise', 'Valuta', 'Moneda'],
        staff: ['Account', 'Employee', 'Konto', 'Mitarbeiter', 'Compte', 'Medewerker', 'Cuenta'],
        event: ['Type', 'Typ', 'Tipo'],
        status: ['Transaction refunded', 'Status', 'Statut', 'Estado'],
      },
    },
    {
      kind: 'receipts',
      signature: [
        ['Transaction ID', 'Transaction Code', 'Transaktionscode', 'Code de transaction', 'Transactiecode'],
        ['Entry Mode', 'Card Type', 'Kartentyp', 'Type de carte', 'Kaarttype'],
        ['Total', 'Gesamt', 'Totaal', 'Amount'],
      ],
      amount: ['Total', 'Gesamt', 'Totaal', 'Amount'],
      columns: {
        date: ['Transaction Date', 'Date', 'Datum'],
        receipt: [
          'Transaction ID',
          'Transaction Code',
          'Transaktionscode',
          'Code de transaction',
          'Transactiecode',
        ],
        client: ['Customer', 'Customer name', 'Kunde', 'Client', 'Klant'],
        description: ['Description', 'Beschreibung', 'Omschrijving'],
        currency: ['Currency', 'Währung', 'Devise', 'Valuta'],
        staff: ['Account', 'Email', 'Konto'],
        event: ['Transaction Type', 'Transaktionstyp', 'Type de transaction', 'Transactietype'],
        status: ['Status', 'Statut'],
      },
    },
  ],
};
