// What a file's columns mean to Carnet: found by a till's layout, guessed, or said by a person.

/** What a column can mean, by kind of file. Each is used once, but tax, which may stand in several columns. */
export const meanings = {
  receipts: [
    'receipt',
    'date',
    'time',
    'client',
    'firstName',
    'lastName',
    'clientCode',
    'phone',
    'email',
    'loyaltyCard',
    'description',
    'itemCode',
    'category',
    'itemKind',
    'quantity',
    'amount',
    'receiptTotal',
    'unitPrice',
    'discount',
    'tax',
    'currency',
    'staff',
    'event',
    'status',
  ],
  clients: [
    'client',
    'firstName',
    'lastName',
    'clientCode',
    'phone',
    'email',
    'loyaltyCard',
    'birthday',
    'note',
    'points',
    'until',
    'giftCardCode',
    'giftCardBalance',
    'since',
    'consent',
    'consentDay',
    'language',
  ],
  services: ['name', 'itemCode', 'category', 'price', 'cost', 'active'],
  products: ['name', 'itemCode', 'category', 'price', 'cost', 'active'],
  bookings: [],
} as const;

export type Meaning = (typeof meanings)['receipts' | 'clients' | 'services'][number];

export type ColumnUse = {
  /** The file's own heading; '' if it has none. */
  readonly heading: string;
  /** Null if Carnet does not use the column. */
  readonly meaning: Meaning | null;
  /** Up to three different values, from the first rows that have one. */
  readonly samples: readonly string[];
};
