// An invoice from another till's file, and its identity for repeated imports.
import { canonical, hashOf } from '../../core/canonical';
import type { Invoice } from '../../core/invoice';
import { receiptIdOf, receiptKey } from '../../core/receipt-id';

export type ImportedInvoice = {
  /** The client's code exactly as in the source; '' for a walk-in. */
  readonly client: string;
  readonly invoice: Invoice;
};

/** The command key of its entry, from source, receipt, client and, if the source's numbers restart daily, the day. */
export function invoiceKey({ client, invoice }: ImportedInvoice): string {
  return receiptKey(receiptIdOf(invoice), client);
}

/**
 * The key under the other receipt numbering. A file may be read with one numbering today and the other tomorrow,
 * but the invoice of the same day is the same.
 */
export function otherInvoiceKey({ client, invoice }: ImportedInvoice): string {
  const numberedDaily = invoice.numberedDaily !== true;
  return receiptKey(receiptIdOf({ ...invoice, numberedDaily }), client);
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
  return hashOf({ client, source, receipt, day, staff, lines });
}
