// What people call an invoice: its number, and that of its receipt. One of an older Carnet has no number: it is known by its
// line in the ledger.
import type { FrontWords } from '../../i18n/catalog-shape';

type Named = { readonly seq: number; readonly number: number; readonly receipt: string };

export function invoiceName({ seq, number, receipt }: Named, { till }: Pick<FrontWords, 'till'>): string {
  const parts = [
    number > 0 ? till.entry(String(number)) : '',
    receipt === '' ? '' : till.receiptNo(receipt),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : till.ledgerLine(String(seq));
}
