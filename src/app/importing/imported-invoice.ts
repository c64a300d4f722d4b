// An invoice out of another till's file, and how it is known again when the file comes a second time.
import { canonical, hashOf } from '../../core/canonical';
import type { Invoice } from '../../core/invoice';

export type ImportedInvoice = {
  /** The client's code in the source, literally; '' for a walk-in, who is nobody. */
  readonly client: string;
  readonly invoice: Invoice;
};

/** 32 hexadecimal digits from source, receipt and client: one invoice is one (receipt, client). */
export function invoiceKey({ client, invoice }: ImportedInvoice): string {
  return hashOf({ import: invoice.source, receipt: invoice.receipt, client }).slice(0, 32);
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
