// What the till's lists learn from invoices: who served, and lines that were typed by hand, each with its last price.

import { isOwnInvoice } from '../journal/entry';
import type { Cents } from '../money';
import { catalogKey } from './catalog';
import { type Invoice, type ItemKind, itemKinds, staffOn } from './invoice';

/** A line that was typed: a catalog may have it by now. */
export type TypedItem = { readonly kind: ItemKind; readonly name: string; readonly price: Cents };

export type TypedNames = {
  /** Who served, the last one first. */
  readonly staff: readonly string[];
  readonly items: readonly TypedItem[];
};

type Sold = Pick<Invoice, 'source' | 'staff' | 'lines'> & { readonly kind: string; readonly batch: string };

// More names than this are no list to choose from.
const MOST_STAFF = 30;
const MOST_ITEMS = 100;

/** @param sold oldest first; what an import brought teaches nothing of this till */
export function typedNames(sold: readonly Sold[]): TypedNames {
  const staff = new Set<string>();
  const items = new Map<string, TypedItem>();
  for (const invoice of [...sold].reverse()) {
    if (!isOwnInvoice(invoice)) continue;
    for (const name of staffOn(invoice)) staff.add(name);
    for (const line of invoice.lines) {
      const own = itemKinds.find((one) => one === line.kind);
      if (own === undefined || line.item !== '' || !isOffered(own) || line.quantity < 1) continue;
      // Without what this client was given off. A price of a part of a cent is rounded down.
      const price = Math.floor((line.amount + line.discount) / line.quantity);
      const item = { kind: own, name: line.name, price };
      const key = catalogKey({ ...item, code: '' });
      if (!items.has(key)) items.set(key, item);
    }
  }
  return {
    staff: [...staff].slice(0, MOST_STAFF),
    items: [...items.values()].slice(0, MOST_ITEMS),
  };
}

/** A gift card and a tip have words of their own, and another amount each time. */
export function isOffered(kind: ItemKind): boolean {
  return kind !== 'giftcard' && kind !== 'tip';
}
