// An invoice out of another till's file, and how it is known again when the file comes a second time.
import { canonical, hashOf } from '../../core/canonical';
import type { Invoice } from '../../core/invoice';
import { receiptIdOf, receiptKey } from '../../core/receipt-id';

export type ImportedInvoice = {
  /** The client's code in the source, literally; '' for a walk-in, who is nobody. */
  readonly client: string;
  readonly invoice: Invoice;
};

/** The key of its entry's command, from source, receipt, client and, where the source numbers anew each day, the day. */
export function invoiceKey({ client, invoice }: ImportedInvoice): string {
  return receiptKey(receiptIdOf(invoice), client);
}

/**
 * The key that it has where the source is taken to number the other way. A file may be read one way today and the
 * other tomorrow: the invoice of the same day is the same.
 */
export function otherInvoiceKey({ client, invoice }: ImportedInvoice): string {
  const numberedDaily = invoice.numberedDaily !== true;
  return receiptKey(receiptIdOf({ ...invoice, numberedDaily }), client);
}

/**
 * 64 hexadecimal digits from what the file says of the invoice: equal for the same invoice read again. What the
 * catalog adds (kind, code, category) is left out: a catalog that grew since does not make an old invoice new.
 */
export function invoiceContent({ client, invoice }: ImportedInvoice): string {
  const { source, receipt, day, staff } = invoice;
  const lines = invoice.lines.map(({ name, quantity, amount, tax, staff: own }) =>
    canonical({ name, quantity, amount, tax, staff: own }),
  );
  lines.sort(); // a file sorted another way says the same
  return hashOf({ client, source, receipt, day, staff, lines });
}
