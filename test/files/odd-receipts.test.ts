// Sales as tills print them, in ways of their own: discounts in percent, contacts in one cell, lines below the table.
import { expect, test } from 'vitest';
import { totalOf } from '../../src/core/invoice/invoice';
import { receiptsOf } from './receipts';

test('a discount in percent is taken off price and quantity', () => {
  const read = receiptsOf(
    [
      'Invoice,Date,Client,Item,Qty,Unit price,Discount',
      '1,2026-03-05,Ana,Cut,1,55.00,10%',
      '2,2026-03-05,Bo,Shampoo,2,18.50,50 %',
      '3,2026-03-06,Cy,Shampoo,1,18.55,"12,5%"',
      '4,2026-03-06,Di,Cut,-1,55.00,10%',
      '5,2026-03-06,Ed,Cut,1,55.00,100%',
      '6,2026-03-06,Fi,Cut,1,55.00,0%',
    ].join('\n'),
  );
  expect(read.invoices.map(({ invoice }) => totalOf(invoice))).toEqual([4950, 1850, 1623, -4950, 0, 5500]);
});

test('a discount in percent that is no percentage refuses its row', () => {
  const read = receiptsOf(
    'Invoice,Date,Client,Item,Qty,Unit price,Discount\n1,2026-03-05,Ana,Cut,1,55.00,150%\n2,2026-03-05,Bo,Cut,1,55.00,10%',
  );
  expect(read.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([[2, 'amount-not-money']]);
});

test('an e-mail address and a phone in one cell are told apart', () => {
  const read = receiptsOf(
    [
      'Date,Receipt number,Receipt type,Item,Quantity,Net sales,Customer name,Customer contacts,Status',
      '2026-03-05,1,Sale,Cut,1,55.00,Ana Ruiz,"ana@example.com, +32 470 11 12 22",Closed',
      '2026-03-05,2,Sale,Cut,1,55.00,Bo Lin,bo@example.com,Closed',
      '2026-03-05,3,Sale,Cut,1,55.00,Cy Do,0470/11 12 23,Closed',
    ].join('\n'),
  );
  expect(read.invoices.map(({ client }) => [client.phone, client.email])).toEqual([
    ['+32 470 11 12 22', 'ana@example.com'],
    ['', 'bo@example.com'],
    ['0470/11 12 23', ''],
  ]);
});

test('French headings: a price is of one piece, less its discount, and the sale’s number is found', () => {
  const read = receiptsOf(
    'Date de vente;N° de vente;Cliente;Prestation;Quantité;Prix TTC;Remise\n2026-03-05;TW-1;Zoé Martin;Coupe femme;2;55,00 €;5,00 €',
  );
  expect(read.invoices.map(({ invoice }) => [invoice.receipt, totalOf(invoice)])).toEqual([['TW-1', 10500]]);
});

test('what was paid is taken before a price, in French too', () => {
  const read = receiptsOf(
    'Date de vente;N° de vente;Cliente;Prestation;Prix TTC;Remise;Montant payé\n2026-03-05;TW-1;Zoé Martin;Coupe femme;55,00 €;5,00 €;50,00 €',
  );
  expect(read.invoices.map(({ invoice }) => totalOf(invoice))).toEqual([5000]);
});

test('a last name headed as the client’s stays with the first name', () => {
  const read = receiptsOf(
    'N° Ticket;Date du ticket;Nom client;Prénom client;Prestation;Total TTC\n1;2026-03-05;Martin;Zoé;Coupe;55,00\n2;2026-03-05;Martin;Paul;Coupe;30,00',
  );
  expect(read.invoices.map(({ client }) => client.name)).toEqual(['Zoé Martin', 'Paul Martin']);
});

test('a Spanish name is no French number of units', () => {
  const read = receiptsOf(
    'Núm. ticket;Fecha;Nombre;Apellidos;Servicio;Uds.;Total con IVA\n1;2026-03-05;José;Núñez;Corte;2;55,00',
  );
  expect(read.invoices.map(({ client, invoice }) => [client.name, invoice.lines[0]?.quantity])).toEqual([
    ['José Núñez', 2],
  ]);
});

test('a line of text below the table is left out, and the receipt above it taken', () => {
  const read = receiptsOf(
    'Bonnr;Datum;Klant;Omschrijving;Bedrag\n1;2026-03-05;Ana;Knippen;55,00\n;;;;\nAantal bonnen: 1;;;;\n;;;Afgedrukt door Kim;',
  );
  expect(read.invoices.map(({ invoice }) => totalOf(invoice))).toEqual([5500]);
  expect(read.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [4, 'note'],
    [5, 'note'],
  ]);
  expect(read.refused).toEqual([]);
});
