// The tills that are known by name: each export with an invented example in its own headings.
import { describe, expect, test } from 'vitest';
import { clientKey } from '../../src/core/imported/imported-invoice';
import { currencyOf } from '../../src/core/money';
import type { FileReading } from '../../src/files/file-reading';
import { layouts } from '../../src/files/layouts/registry';
import { readFile } from '../../src/files/read-file';
import { recognise } from '../../src/files/recognise';
import { tableOfText } from './tables';

function read(text: string, currency = 'EUR', prices: 'with' | 'without' = 'with'): FileReading {
  const table = tableOfText(text);
  const { kind = 'bookings' } = recognise(table);
  const context = {
    currency: currencyOf(currency) ?? { code: currency, decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices,
    monthFirst: false,
    source: 'till',
  };
  const reading = readFile(table, { kind, mapping: null, answers: {} }, context);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.value;
}

/** `receipt day client: name cents, …` for each invoice. */
function sold(reading: FileReading): readonly string[] {
  if (reading.kind !== 'receipts') throw new Error(reading.kind);
  return reading.invoices.map(({ client, invoice: { receipt, day, lines } }) => {
    const whose = client.name || clientKey(client) || '-';
    return `${receipt} ${day} ${whose}: ${lines.map(({ name, amount }) => `${name} ${amount}`).join(', ')}`;
  });
}

type Example = {
  readonly till: string;
  readonly what: string;
  readonly rows: readonly string[];
  readonly sold: readonly string[];
  readonly currency?: string;
};

const examples: readonly Example[] = [
  {
    till: 'Salonized',
    what: 'invoice lines in French',
    rows: [
      'Numéro de facture;Date;Client;Employé;Description;Quantité;Prix HT;TVA;Total',
      '2026-14;13-03-2026;Zoé Petit;Kim;Coupe;1;45,45 €;9,55 €;55,00 €',
      '2026-15;14-03-2026;Client de passage;Kim;Laque;2;20,00 €;4,20 €;24,20 €',
    ],
    sold: ['2026-14 2026-03-13 Zoé Petit: Coupe 5500', '2026-15 2026-03-14 -: Laque 2420'],
  },
  {
    till: 'Square',
    what: 'transactions',
    rows: [
      'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Cash,Transaction ID,Payment ID,Staff Name,Description,Event Type,Customer ID,Customer Name,Transaction Status',
      '2026-03-05,14:05:09,Eastern Time (US & Canada),$55.00,$0.00,$0.00,$55.00,$0.00,$4.81,$5.00,$0.00,$64.81,Point of Sale,$64.81,$0.00,T1,P1,Kim,Cut,Payment,CU1,Ana Ruiz,Complete',
      '2026-03-06,10:00:00,Eastern Time (US & Canada),-$20.00,$0.00,$0.00,-$20.00,$0.00,$0.00,$0.00,$0.00,-$20.00,Point of Sale,-$20.00,$0.00,T2,P2,Kim,Shampoo,Refund,CU1,Ana Ruiz,Complete',
    ],
    currency: 'USD',
    sold: ['T1 2026-03-05 Ana Ruiz: Cut 5500', 'T2 2026-03-06 Ana Ruiz: Shampoo -2000'],
  },
  {
    till: 'Fresha',
    what: 'the list of sales',
    rows: [
      'Sale no.,Client,Status,Sale date,Location,Tips,Gross total',
      '2211,Ana Ruiz,Completed,"5 Mar 2026, 14:05",Main,5.00,€55.00',
      '2212,Bo Lin,Voided,"6 Mar 2026, 10:00",Main,0.00,€30.00',
      '2213,Cy Roe,Part paid,"7 Mar 2026, 10:00",Main,0.00,€20.00',
    ],
    sold: ['2211 2026-03-05 Ana Ruiz:  5500'],
  },
  {
    till: 'Treatwell',
    what: 'sales in German',
    rows: [
      'Datum;Uhrzeit;Bestellreferenz;Kunde;Behandlung;Typ;Mitarbeiter;Bruttopreis;Nettopreis;MwSt.;Status',
      '05.03.2026;14:05;TW-1;Zoë Weiß;Damenschnitt;Behandlung;Kim;55,00;46,22;8,78;Bezahlt',
      '25.03.2026;10:00;TW-2;Laufkunde;Trinkgeld;;Kim;5,00;5,00;0,00;Bezahlt',
      '26.03.2026;10:00;TW-3;Uwe Zorn;Herrenschnitt;Behandlung;Kim;30,00;25,21;4,79;Storniert',
    ],
    sold: ['TW-1 2026-03-05 Zoë Weiß: Damenschnitt 5500', 'TW-2 2026-03-25 -: Trinkgeld 500'],
  },
  {
    till: 'Planity',
    what: 'tickets by line',
    rows: [
      "N° ticket;Date d'encaissement;Heure;Cliente;Collaboratrice;Prestation;Qté;Montant HT;Montant TTC;TVA",
      'T-1;15/03/2026;14:05;Zoé Martin;Kim;Coupe;1;45,83;55,00;9,17',
    ],
    sold: ['T-1 2026-03-15 Zoé Martin: Coupe 5500'],
  },
  {
    till: 'Phorest',
    what: 'its data export',
    rows: [
      'transaction_id,transaction_item_id,purchased_date,purchase_time,sale_type,item_type,description,client_id,client_first_name,client_last_name,staff_first_name,quantity,gross_total_amount,net_total_amount',
      't1,i1,2026-03-05,14:05,SALE,SERVICE,Cut,c1,Ana,Ruiz,Kim,1,55.00,44.72',
      't2,i2,2026-03-06,10:00,REFUND,PRODUCT,Shampoo,c1,Ana,Ruiz,Kim,1,18.50,15.04',
    ],
    sold: ['t1 2026-03-05 Ana Ruiz: Cut 5500', 't2 2026-03-06 Ana Ruiz: Shampoo -1850'],
  },
  {
    till: 'Vagaro',
    what: 'the transaction list',
    rows: [
      'Transaction Date,Transaction ID,Checkout By,Customer,Item Sold,Qty,Price,Tax,Tip,Disc,Amt Paid,Service Provider',
      '03/25/2026 2:05 PM,9001,Kim,Ana Ruiz,Cut,1,$55.00,$0.00,$5.00,$5.00,$55.00,Kim',
      '03/25/2026 2:05 PM,9001,Kim,Ana Ruiz,Shampoo,2,$18.50,$2.96,$0.00,$0.00,$39.96,Kim',
    ],
    currency: 'USD',
    sold: ['9001 2026-03-25 Ana Ruiz: Cut 5000, Shampoo 3700'],
  },
  {
    till: 'SimplyBook.me',
    what: 'invoices',
    rows: [
      'Invoice number,Invoice date,Client name,Client email,Client phone,Service,Amount,Currency,Status',
      'INV-1,2026-03-05,Ana Ruiz,ana@example.com,+34600000001,Cut,55.00,EUR,Paid',
      'INV-2,2026-03-06,Bo Lin,bo@example.com,,Cut,30.00,EUR,Pending',
    ],
    sold: ['INV-1 2026-03-05 Ana Ruiz: Cut 5500'],
  },
  {
    till: 'Lightspeed',
    what: 'the sales history, a row for the sale, its lines and its payments',
    rows: [
      'Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku',
      '2026-03-05 14:05:09,1001,Sale,ANA-1,Ana Ruiz,,3,76.45,16.05,0.00,0.00,92.50,92.50,,Main,Kim,CLOSED,',
      '2026-03-05 14:05:09,1001,Sale Line,,,,1,45.45,9.55,0.00,0.00,55.00,,Cut,Main,Kim,CLOSED,CUT',
      '2026-03-05 14:05:09,1001,Sale Line,,,,2,31.00,6.50,0.00,0.00,37.50,,Shampoo,Main,Kim,CLOSED,SH',
      '2026-03-05 14:05:09,1001,Payment,,,,,,,,,92.50,,Cash,Main,Kim,CLOSED,',
      '2026-03-06 10:00:00,1002,Sale,BO-1,Bo Lin,,1,24.79,5.21,0.00,0.00,30.00,30.00,,Main,Kim,VOIDED,',
      '2026-03-06 10:00:00,1002,Sale Line,,,,1,24.79,5.21,0.00,0.00,30.00,,Cut,Main,Kim,VOIDED,CUT',
    ],
    sold: ['1001 2026-03-05 Ana Ruiz: Cut 5500, Shampoo 3750'],
  },
  {
    till: 'SumUp',
    what: 'items in German',
    rows: [
      'Konto;Datum;Uhrzeit;Typ;Transaktions-ID;Belegnummer;Zahlungsart;Menge;Beschreibung;Währung;Preis (brutto);Preis (netto);Steuer;Kunde',
      'kim@example.com;25.03.2026;14:05;Verkauf;TX1;S1;Karte;1;Schnitt;EUR;55,00;46,22;8,78;Zoë Weiß',
      'kim@example.com;26.03.2026;10:00;Rückerstattung;TX2;S2;Karte;1;Schnitt;EUR;-55,00;-46,22;-8,78;Zoë Weiß',
    ],
    sold: ['TX1 2026-03-25 Zoë Weiß: Schnitt 5500', 'TX2 2026-03-26 Zoë Weiß: Schnitt -5500'],
  },
  {
    till: 'Zettle',
    what: 'sales by product, with the business’s own lines above the headings',
    rows: [
      'Salon Lumière,,,,,,',
      'Sales report 1 March 2026 - 31 March 2026,,,,,,',
      '',
      'Date and time,Receipt number,Name,Variant,Quantity,Final price (EUR),Staff',
      '25/03/2026 14:05,101,Cut,,1,55.00,Kim',
      '26/03/2026 10:00,102,Cut,,-1,-55.00,Kim',
    ],
    sold: [],
  },
  {
    till: 'Shopify',
    what: 'orders, whose own cells stand on their first row alone',
    rows: [
      'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Billing Name,Phone',
      '#1001,ana@example.com,paid,2026-03-05 14:05:09 +0100,fulfilled,EUR,87.00,15.10,87.00,2026-03-05 14:05:00 +0100,2,Shampoo,18.50,SH,2.00,Ana Ruiz,',
      '#1001,ana@example.com,,,,,,,,2026-03-05 14:05:00 +0100,1,Brush,52.00,BR,0.00,,',
      '#1002,bo@example.com,refunded,2026-03-06 10:00:00 +0100,fulfilled,EUR,18.50,3.21,18.50,2026-03-06 10:00:00 +0100,1,Shampoo,18.50,SH,0.00,Bo Lin,',
    ],
    sold: ['#1001 2026-03-05 Ana Ruiz: Shampoo 3500, Brush 5200'],
  },
  {
    till: 'Loyverse',
    what: 'receipts by item',
    rows: [
      'Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,POS,Store,Cashier name,Customer name,Customer contacts,Comment,Status',
      '2026-03-05 14:05:00,1-1001,Sale,Hair,100,Cut,,,1,60.00,5.00,55.00,0.00,55.00,0.00,POS 1,Main,Kim,Ana Ruiz,+34600000001,,Closed',
      '2026-03-06 10:00:00,1-1002,Refund,Hair,100,Cut,,,-1,-60.00,-5.00,-55.00,0.00,-55.00,0.00,POS 1,Main,Kim,Ana Ruiz,+34600000001,,Closed',
      '2026-03-07 10:00:00,1-1003,Sale,Hair,100,Cut,,,1,60.00,0.00,60.00,0.00,60.00,0.00,POS 1,Main,Kim,,,,Cancelled',
    ],
    sold: ['1-1001 2026-03-05 Ana Ruiz: Cut 5500', '1-1002 2026-03-06 Ana Ruiz: Cut -5500'],
  },
  {
    till: 'Clover',
    what: 'line items',
    rows: [
      'Line Item Date,Order Date,Order ID,Order Employee Name,Customer Name,Item Name,Quantity,Item Revenue,Item Discount,Item Total,Refunded',
      '05-Mar-2026 02:05 PM EST,05-Mar-2026 02:00 PM EST,4QX9,Kim,Ana Ruiz,Cut,1,$55.00,$0.00,$55.00,No',
      '06-Mar-2026 02:05 PM EST,06-Mar-2026 02:00 PM EST,4QXA,Kim,Ana Ruiz,Shampoo,1,$18.50,$0.00,$18.50,Yes',
    ],
    currency: 'USD',
    sold: ['4QX9 2026-03-05 Ana Ruiz: Cut 5500'],
  },
  {
    till: 'WooCommerce',
    what: 'orders by item',
    rows: [
      'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),Order Total Amount,SKU,Item Name,Quantity,Item Cost,Order Line Total',
      '501,Completed,2026-03-05 14:05,Ana,Ruiz,ana@example.com,,89.00,SH,Shampoo,2,18.50,37.00',
      '501,Completed,2026-03-05 14:05,Ana,Ruiz,ana@example.com,,89.00,BR,Brush,1,52.00,52.00',
      '502,Processing,2026-03-06 10:00,Bo,Lin,bo@example.com,,18.50,SH,Shampoo,1,18.50,18.50',
      '503,Refunded,2026-03-07 10:00,Cy,Roe,cy@example.com,,18.50,SH,Shampoo,1,18.50,18.50',
    ],
    sold: ['501 2026-03-05 Ana Ruiz: Shampoo 3700, Brush 5200', '502 2026-03-06 Bo Lin: Shampoo 1850'],
  },
];

describe('a till is known by its headings', () => {
  test.each(examples)('$till: $what', ({ till, rows, sold: wanted, currency }) => {
    const text = rows.join('\n');
    expect(recognise(tableOfText(text))).toEqual({ kind: 'receipts', till });
    const reading = till === 'Zettle' ? null : read(text, currency);
    if (reading !== null) expect(sold(reading)).toEqual(wanted);
  });

  test('every till has an example', () => {
    expect([...new Set(examples.map(({ till }) => till))].sort()).toEqual(
      layouts
        .filter(({ exports }) => exports.some(({ kind }) => kind === 'receipts'))
        .map(({ till }) => till)
        .sort(),
    );
    expect(layouts).toHaveLength(18);
  });

  test('Zettle’s file names no client, and asks whether all are walk-ins', () => {
    const zettle = examples.find(({ till }) => till === 'Zettle')?.rows.join('\n') ?? '';
    expect(read(zettle).questions).toContainEqual(
      expect.objectContaining({ about: 'nobody', answer: null, words: [] }),
    );
  });
});

const lists: readonly (readonly [till: string, headings: string, row: string, client: object])[] = [
  [
    'Square',
    'Reference ID,First Name,Last Name,Email Address,Phone Number,Birthday,Memo,Square Customer ID,First Visit,Email Subscription Status',
    ',Ana,Ruiz,ana@example.com,+34600000001,1990-04-02,prefers tea,SQ1,2021-01-05,subscribed',
    { code: 'SQ1', name: 'Ana Ruiz', note: 'prefers tea', since: '2021-01-05', consent: 'yes' },
  ],
  [
    'Shopify',
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders,Note',
    "'123,Ana,Ruiz,ana@example.com,no,'+34600000001,55.00,1,",
    { code: '123', name: 'Ana Ruiz', consent: 'no' },
  ],
  [
    'Fresha',
    'Client ID,First Name,Last Name,Full Name,Gender,Mobile Number,Email,Accepts Marketing,Date of Birth,Added,Note',
    '7,Ana,Ruiz,Ana Ruiz,,+34600000001,ana@example.com,Yes,2 Apr 1990,5 Jan 2021,',
    { code: '7', name: 'Ana Ruiz', birthday: '1990-04-02', since: '2021-01-05', consent: 'yes' },
  ],
  [
    'Phorest',
    'client_id,first_name,last_name,mobile,email,birth_date,loyalty_card_serial,loyalty_points',
    'c1,Ana,Ruiz,+34600000001,ana@example.com,1990-04-02,L-9,340',
    { code: 'c1', loyaltyCard: 'L-9', points: 340 },
  ],
  [
    'Vagaro',
    'First Name,Last Name,Email,Cell Phone,Birthday,Customer Since,Points,Gift Card Balance',
    'Ana,Ruiz,ana@example.com,+34600000001,25 Apr 1990,5 Jan 2021,340,12.50',
    { name: 'Ana Ruiz', points: 340, giftCard: { code: '', balance: 1250 } },
  ],
  [
    'Salonized',
    'Voornaam;Achternaam;E-mail;Mobiel;Geboortedatum;Spaarpunten;Aangemaakt op;Nieuwsbrief',
    'Zoë;de Vries;zoe@example.com;0612345678;25-04-1990;340;15-01-2021;ja',
    { name: 'Zoë de Vries', points: 340, since: '2021-01-15', consent: 'yes' },
  ],
  [
    'SimplyBook.me',
    'id,name,email,phone,address1,city,country_id',
    '12,Ana Ruiz,ana@example.com,+34600000001,,,ES',
    { code: '12', name: 'Ana Ruiz' },
  ],
  [
    'Planity',
    'Prénom;Nom;Téléphone;Email;Date de naissance;Points de fidélité;Date de création',
    'Zoé;Martin;06 12 34 56 78;zoe@example.com;25/04/1990;340;15/01/2021',
    { name: 'Zoé Martin', phone: '06 12 34 56 78', points: 340, since: '2021-01-15' },
  ],
  [
    'Lightspeed',
    'id,customer_code,first_name,last_name,email,phone,mobile,date_of_birth,loyalty_balance',
    'x,ANA-1,Ana,Ruiz,ana@example.com,,+34600000001,1990-04-02,340.00',
    { code: 'ANA-1', phone: '+34600000001', points: 340 },
  ],
  [
    'Loyverse',
    'Customer id,Customer name,Email,Phone,Customer code,Points balance,Note,First visit,Total visits,Total spent',
    'u1,Ana Ruiz,ana@example.com,+34600000001,C-7,340.00,,2021-01-05,3,120.00',
    { code: 'u1', name: 'Ana Ruiz', loyaltyCard: 'C-7', points: 340 },
  ],
  [
    'Clover',
    'Customer ID,Customer Since,First Name,Last Name,Phone Number,Email Address,Marketing Allowed',
    'CL1,05-Jan-2021,Ana,Ruiz,+34600000001,ana@example.com,Yes',
    { code: 'CL1', name: 'Ana Ruiz', since: '2021-01-05', consent: 'yes' },
  ],
  [
    'WooCommerce',
    'Name,Username,Last active,Sign up,Email,Orders,Total spend',
    'Ana Ruiz,ana,2026-03-05,2021-01-05,ana@example.com,3,120.00',
    { name: 'Ana Ruiz', email: 'ana@example.com', since: '2021-01-05' },
  ],
];

describe('a till’s list of clients', () => {
  test.each(lists)('%s', (till, headings, row, client) => {
    const text = `${headings}\n${row}\n`;
    expect(recognise(tableOfText(text))).toEqual({ kind: 'clients', till });
    const reading = read(text);
    if (reading.kind !== 'clients') throw new Error(reading.kind);
    expect(reading.clients).toMatchObject([client]);
  });
});
