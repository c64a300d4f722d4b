// What a file's columns mean to Carnet: found by a till's layout, guessed, or said by a person.
import type { FileKind } from './file-kind';

const ofClients = ['client', 'firstName', 'lastName', 'clientCode', 'phone', 'email', 'loyaltyCard'] as const;
const ofItems = ['name', 'itemCode', 'category', 'price', 'cost', 'active'] as const;

/** What a column can mean in each kind of file, in the order in which a person is offered it. */
export const meanings = {
  receipts: [
    'date',
    'time',
    'receipt',
    ...ofClients,
    'description',
    'itemCode',
    'category',
    'itemKind',
    'quantity',
    'amount',
    'unitPrice',
    'receiptTotal',
    'discount',
    'receiptDiscount',
    'tax',
    'currency',
    'staff',
    'event',
    'status',
    'cancelledOn',
    'refundedAmount',
    'openAmount',
  ],
  clients: [
    ...ofClients,
    'birthday',
    'points',
    'until',
    'giftCardBalance',
    'giftCardCode',
    'since',
    'consent',
    'consentDay',
    'language',
    'note',
  ],
  services: ofItems,
  products: ofItems,
  bookings: [
    'date',
    'time',
    'end',
    'minutes',
    'booking',
    ...ofClients,
    'description',
    'itemCode',
    'staff',
    'status',
    'cancelledOn',
    'missed',
    'allDay',
  ],
} as const;

export type Meaning = (typeof meanings)[FileKind][number];

/** The meaning of each column, in the file's order; null for one that is not used. */
export type Mapping = readonly (Meaning | null)[];

/** The place of each meaning's column; absent if the file has none. Taxes may stand in several. */
export type Places = { readonly [M in Exclude<Meaning, 'tax'>]?: number } & {
  readonly taxes: readonly number[];
};

export type ColumnUse = {
  /** The file's own heading; '' if it has none. */
  readonly heading: string;
  readonly meaning: Meaning | null;
  /** Up to three different values, from the first rows that have one. */
  readonly samples: readonly string[];
};

/** Groups of meanings of which a file needs at least one. */
const needed: { readonly [Kind in FileKind]: readonly (readonly [name: NeededName, ...of: Meaning[]])[] } = {
  receipts: [
    ['date', 'date'],
    ['client', ...ofClients],
    ['amount', 'amount', 'unitPrice', 'receiptTotal'],
  ],
  clients: [['client', ...ofClients]],
  services: [['name', 'name']],
  products: [['name', 'name']],
  bookings: [
    ['date', 'date'],
    ['client', ...ofClients],
    ['service', 'description', 'itemCode'],
  ],
};

export type NeededName = 'date' | 'client' | 'amount' | 'name' | 'service';

/** What the file needs and the mapping does not have. */
export function missingIn(kind: FileKind, mapping: Mapping): readonly NeededName[] {
  return needed[kind].filter(([, ...of]) => !of.some((one) => mapping.includes(one))).map(([name]) => name);
}

/** Meanings that two columns have, though only one can. */
export function doubledIn(mapping: Mapping): readonly Meaning[] {
  const once = mapping.filter((meaning): meaning is Meaning => meaning !== null && meaning !== 'tax');
  return [...new Set(once.filter((meaning, at) => once.indexOf(meaning) !== at))];
}

export function placesOf(mapping: Mapping): Places {
  const places: { [M in Exclude<Meaning, 'tax'>]?: number } = {};
  const taxes: number[] = [];
  mapping.forEach((meaning, at) => {
    if (meaning === 'tax') taxes.push(at);
    else if (meaning !== null) places[meaning] ??= at;
  });
  return { ...places, taxes };
}

/** The cell of a column; '' if the file has no such column or the row is shorter. */
export function cellAt(row: { readonly cells: readonly string[] }, place: number | undefined): string {
  return place === undefined ? '' : (row.cells[place] ?? '');
}
