// What an entry tells: its remark, its points, its invoice and receipt, what was asked for, and the tax.
import type { Invoice } from '../invoice/invoice';
import { type RedemptionRequest, usedBy } from '../invoice/quote';
import { type ReceiptId, receiptIdOf } from '../invoice/receipt-id';
import { sharesOf, taxesOf } from '../invoice/sums';
import type { TaxPart } from '../invoice/tax';
import { balanceOf, pointsOf } from '../points/account';
import type { Ruleset } from '../settings/ruleset';
import type { Draft } from './entry';

/** The text that people see beside an entry: its remark, or the wording of a consent. */
export function entryNote({ note, consent }: Draft): string {
  return consent === null ? note : consent.words;
}

/** Points earned, gross; below 0 if a reversal takes them back. */
export function entryEarned({ earned, reversal }: Pick<Draft, 'earned' | 'reversal'>): number {
  return reversal === null ? (earned?.points ?? 0) : 0 - reversal.earned;
}

/** Points used, gross; below 0 if a reversal gives them back. */
export function entryUsed({ redemptions, reversal }: Pick<Draft, 'redemptions' | 'reversal'>): number {
  return reversal === null ? usedBy(redemptions) : 0 - reversal.used;
}

/** The change of the member's balance. */
export function entryPoints(entry: Draft): number {
  return pointsOf(entry.change);
}

/** The member's balance after the entry, or undefined without a member. */
export function entryBalance(entry: Draft): number | undefined {
  return entry.after === null ? undefined : balanceOf(entry.after);
}

export function entryInvoice(entry: Draft): Invoice {
  const { source, receipt, numberedDaily, day, staff, lines } = entry;
  const daily = numberedDaily ? ({ numberedDaily } as const) : {};
  return { source, receipt, ...daily, day, staff, lines };
}

/** The receipt of an entry; a reversal has that of its invoice. */
export function entryReceipt(entry: Draft): ReceiptId {
  return receiptIdOf({ ...entry, day: entry.reversal?.day ?? entry.day });
}

/** What was requested besides the lines, reconstructed from what the entry gave. */
export function entryRequest({ redemptions, storedValues }: Draft): RedemptionRequest {
  return {
    choices: redemptions
      .filter(({ voucher }) => voucher === null)
      .map(({ reward, points }) => ({ reward, points })),
    vouchers: redemptions.flatMap(({ voucher }) => (voucher === null ? [] : [voucher])),
    tenders: storedValues
      .filter(({ kind, amount }) => kind === 'giftcard' && amount < 0)
      .map(({ storedValue, amount, taxed }) => ({
        storedValue,
        balance: -amount,
        ...(taxed ? { taxed } : {}),
      })),
  };
}

/** The tax that an invoice owed by rate, under the ruleset that it cites. */
export function entryTaxes(entry: Draft, ruleset: Ruleset): readonly TaxPart[] {
  const { off } = sharesOf(entry, entry.redemptions);
  const payments = entryRequest(entry).tenders.map(({ balance, ...tender }) => ({
    ...tender,
    amount: balance,
  }));
  return taxesOf(entry.lines, off, payments, ruleset);
}
