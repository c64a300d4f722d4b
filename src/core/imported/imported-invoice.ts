// An invoice from another till's file, and its identity for repeated imports.

import type { Invoice } from '../invoice/invoice';
import { receiptIdOf, receiptKey } from '../invoice/receipt-id';
import { canonical, hashOf } from '../journal/canonical';
import { fold } from '../text/text';

/** How a file names a client, as it is written there; all '' for nobody. */
export type Named = {
  /** The client's code or number in the source. Case and punctuation matter. */
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
};

export const nobody: Named = { code: '', name: '', phone: '', email: '', loyaltyCard: '' };

export type ImportedInvoice = {
  readonly client: Named;
  readonly invoice: Invoice;
  /** The first of its rows in the file. */
  readonly row: number;
  /** It only gives back what another one sold: every line is a set-off, and the total is below 0. */
  readonly isReturn: boolean;
};

export function isNobody(client: Named): boolean {
  return clientKey(client) === '';
}

/**
 * What a source knows a client by: the code, else the card, the e-mail, the phone, the name without case, accents and
 * double spaces. '' for nobody. Rows of one receipt with the same text are one invoice.
 */
export function clientKey({ code, name, phone, email, loyaltyCard }: Named): string {
  if (code !== '') return code;
  if (loyaltyCard !== '') return `card ${loyaltyCard}`;
  if (email !== '') return `email ${email.toLowerCase()}`;
  if (phone !== '') return `phone ${phone.replace(/[^\d+]/g, '')}`;
  return name === '' ? '' : `name ${fold(name)}`;
}

/** The command key of its entry, from source, receipt, client and, if the source's numbers restart daily, the day. */
export function invoiceKey({ client, invoice }: ImportedInvoice): string {
  return receiptKey(receiptIdOf(invoice), clientKey(client));
}

/**
 * The key under the other receipt numbering. A file may be read with one numbering today and the other tomorrow,
 * but the invoice of the same day is the same.
 */
export function otherInvoiceKey({ client, invoice }: ImportedInvoice): string {
  const numberedDaily = invoice.numberedDaily !== true;
  return receiptKey(receiptIdOf({ ...invoice, numberedDaily }), clientKey(client));
}

/**
 * 64 hexadecimal digits from the invoice's content in the file: equal if the same invoice is read again. Leaves out
 * the catalog's fields (kind, code, category), so that a catalog that has grown does not make an old invoice new.
 */
export function invoiceContent({ client, invoice }: ImportedInvoice): string {
  const { source, receipt, day, staff } = invoice;
  const lines = invoice.lines.map(({ name, quantity, amount, tax, staff: own }) =>
    canonical({ name, quantity, amount, tax, staff: own }),
  );
  lines.sort(); // the file's order does not matter
  return hashOf({ client: clientKey(client), source: fold(source), receipt, day, staff, lines });
}
