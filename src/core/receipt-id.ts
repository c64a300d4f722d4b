// What a receipt of another till is known again by, however often its file comes.
import { hashOf } from './canonical';
import type { Day } from './day';
import type { Invoice } from './invoice';

/** Whether a till's numbers never come twice, or begin anew each day. */
export const receiptNumberings = ['unique', 'daily'] as const;
export type ReceiptNumbers = (typeof receiptNumberings)[number];

export type ReceiptId = {
  readonly source: string;
  readonly receipt: string;
  /** '' where the number alone tells; else the day that belongs to it. */
  readonly day: Day | '';
};

type Numbered = Pick<Invoice, 'source' | 'receipt' | 'day'> & { readonly numberedDaily?: boolean };

export function receiptIdOf({ source, receipt, day, numberedDaily = false }: Numbered): ReceiptId {
  return { source, receipt, day: numberedDaily ? day : '' };
}

/** 32 hexadecimal digits, the key of its entry's command: one invoice is one receipt and client. */
export function receiptKey({ source, receipt, day }: ReceiptId, client: string): string {
  return hashOf({ import: source, receipt, client, ...(day === '' ? {} : { day }) }).slice(0, 32);
}
