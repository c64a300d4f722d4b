// Zettle (PayPal): its sales by product, with lines about the business above the headings. The currency stands in the
// heading of the price.
import type { Layout } from './layout';

const PRICES = ['EUR', 'GBP', 'USD', 'SEK', 'NOK', 'DKK', 'MXN', 'BRL'].flatMap((code) => [
  `Final price (${code})`,
  `Slutpris (${code})`,
  `Endpreis (${code})`,
  `Prix final (${code})`,
  `Eindprijs (${code})`,
  `Precio final (${code})`,
]);

export const zettle: Layout = {
  till: 'Zettle',
  exports: [
    {
      kind: 'receipts',
      signature: [
        ['Receipt number', 'Belegnummer', 'Numéro de reçu', 'Bonnummer', 'Número de recibo'],
        PRICES,
      ],
      amount: PRICES,
      columns: {
        date: ['Date', 'Date and time', 'Datum', 'Fecha'],
        time: ['Time', 'Uhrzeit', 'Heure', 'Tijd', 'Hora'],
        receipt: ['Receipt number', 'Belegnummer', 'Numéro de reçu', 'Bonnummer', 'Número de recibo'],
        client: ['Customer', 'Customer name', 'Kunde', 'Client', 'Klant', 'Cliente'],
        description: [
          'Name',
          'Product',
          'Product name',
          'Description',
          'Produkt',
          'Beschreibung',
          'Produit',
          'Omschrijving',
          'Producto',
        ],
        itemCode: ['SKU', 'Barcode'],
        category: ['Category', 'Kategorie', 'Catégorie', 'Categorie', 'Categoría'],
        quantity: ['Quantity', 'Anzahl', 'Menge', 'Quantité', 'Aantal', 'Cantidad'],
        staff: ['Staff', 'Cashier', 'Mitarbeiter', 'Personnel', 'Medewerker', 'Personal'],
        event: ['Type', 'Transaction type', 'Typ'],
      },
    },
    {
      kind: 'receipts',
      signature: ['Receipt number', 'Payment method', ['Card issuer', 'Card type'], 'Total', 'Fee'],
      amount: 'Total',
      columns: {
        date: 'Date',
        time: 'Time',
        receipt: 'Receipt number',
        description: 'Description',
        staff: ['Staff', 'Cashier'],
        client: 'Customer',
      },
    },
  ],
};
