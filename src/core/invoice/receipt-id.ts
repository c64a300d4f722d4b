// The identity of another till's receipt, however often its file is imported.

import type { Day } from '../day';
import { hashOf } from '../journal/canonical';
import { fold } from '../text/text';
import type { Invoice } from './invoice';

/** Whether a till's numbers are unique for good, or restart every day. */
export const receiptNumberings = ['unique', 'daily'] as const;
export type ReceiptNumbers = (typeof receiptNumberings)[number];

export type ReceiptId = {
  readonly source: string;
  readonly receipt: string;
  /** '' if the number alone is unique; else its day. */
  readonly day: Day | '';
};

type Numbered = Pick<Invoice, 'source' | 'receipt' | 'day'> & { readonly numberedDaily?: boolean };

export function receiptIdOf({ source, receipt, day, numberedDaily = false }: Numbered): ReceiptId {
  return { source, receipt, day: numberedDaily ? day : '' };
}

/**
 * 32 hexadecimal digits: the command key of the receipt's entry. One invoice is one receipt and client, however the
 * source's name is written.
 */
export function receiptKey({ source, receipt, day }: ReceiptId, client: string): string {
  return hashOf({ import: fold(source), receipt, client, ...(day === '' ? {} : { day }) }).slice(0, 32);
}

/** The key of what is taken anew after its entry was taken back together with its import, for the n-th time. */
export function keyAgain(key: string, n: number): string {
  return n === 0 ? key : hashOf({ again: key, n }).slice(0, 32);
}

const DIGITS = /^\d+$/;

/** Numbers by value, whatever their length; then everything else as text. */
export function compareReceipts(a: string, b: string): number {
  const numbers = [DIGITS.test(a), DIGITS.test(b)];
  if (numbers[0] !== numbers[1]) return numbers[0] ? -1 : 1;
  if (!numbers[0]) return compare(a, b);
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || compare(x, y);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
