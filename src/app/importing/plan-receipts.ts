// Reads a file of receipts and reports what importing it would change. Writes nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { totalOf } from '../../core/invoice';
import type { Cents } from '../../core/money';
import { type ReceiptNumbers, receiptNumberings } from '../../core/receipt-id';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { shortText } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import {
  type Candidate,
  candidateOf,
  clientsOf,
  type NamedReceipt,
  namedReceipt,
  type TakenBefore,
  takenBefore,
} from './candidates';
import { type DateOrder, dateOrders } from './date-order';
import { draftsOf, knownStates } from './imported-drafts';
import { type ImportedInvoice, type ReceiptsRefusal, type RefusedRow, readReceipts } from './read-receipts';
import type { NumberOnDays } from './receipt-numbers';

export type ReceiptsPlan = {
  /** New invoices, in import order. */
  readonly invoices: readonly ImportedInvoice[];
  /** Rows of the file: taken + skipped + changed + refused. */
  readonly rows: {
    readonly file: number;
    readonly taken: number;
    readonly skipped: number;
    readonly changed: number;
  };
  readonly totals: {
    readonly file: Cents;
    readonly taken: Cents;
    readonly skipped: Cents;
    readonly changed: Cents;
    readonly refused: Cents;
  };
  /** Changed receipts as they are in the file now. */
  readonly changed: readonly NamedReceipt[];
  readonly refused: readonly RefusedRow[];
  /** Number of refused rows with an unreadable amount, which no total includes. */
  readonly unreadableAmounts: number;
  readonly newClients: number;
  /** Numbers of clients who get points, of points, and of invoices without a client. */
  readonly clients: number;
  readonly points: number;
  readonly walkIns: number;
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  readonly dateOrder: DateOrder;
  readonly receiptNumbers: ReceiptNumbers;
  /** A receipt number with several days in the file, or with different days in file and ledger; or null. */
  readonly onSeveralDays: Pick<NumberOnDays, 'receipt' | 'days'> | null;
  /** Descriptions missing from the catalog: they earn only under rules for every item. */
  readonly unknown: readonly string[];
  /** Descriptions that several kinds share; the first of service, product, gift card, other wins. */
  readonly ambiguous: readonly string[];
};

export const planReceipts = defineQuery({
  roles: ['owner'],
  command: v.object({
    text: v.string(),
    source: v.pipe(shortText, v.minLength(1)),
    dateOrder: v.nullable(v.picklist(dateOrders)),
    /** Whether the till's numbers restart daily; null to infer it from the file. */
    receiptNumbers: v.optional(v.nullable(v.picklist(receiptNumberings)), null),
    recordOnly: v.boolean(),
  }),
  run(
    world,
    { text, source, dateOrder, receiptNumbers, recordOnly },
  ): Result<ReceiptsPlan, ReceiptsRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { ruleset, items } = transaction;
    const read = readReceipts(
      { text, source, dateOrder, receiptNumbers, today: transaction.today },
      items,
      ruleset.currency,
    );
    if (!read.ok) return read;
    const clients = clientsOf(world);
    const candidates = read.value.invoices.map((imported) => candidateOf(imported, clients));
    const taken = takenBefore(world, candidates);
    const fresh = candidates.filter(({ key }) => !taken.has(key));
    const same = candidates.filter(({ key, content }) => taken.get(key)?.content === content);
    const changed = candidates.filter(
      ({ key, content }) => taken.has(key) && taken.get(key)?.content !== content,
    );
    const { drafts } = draftsOf(transaction, fresh, knownStates(fresh, clients), { clients, recordOnly });
    const quotes = drafts.map(({ member, earned }) => ({ member, points: earned?.points ?? 0 }));
    const days = fresh.map(({ imported }) => imported.invoice.day);
    const members = new Set(fresh.map(({ member }) => member).filter((member) => member !== ''));
    return accept({
      invoices: fresh.map(({ imported }) => imported),
      rows: {
        file: read.value.rows,
        taken: rowsOf(fresh),
        skipped: rowsOf(same),
        changed: rowsOf(changed),
      },
      totals: {
        file: read.value.total,
        taken: amountOf(fresh),
        skipped: amountOf(same),
        changed: amountOf(changed),
        refused: read.value.refusedTotal,
      },
      changed: changed.map(namedReceipt),
      refused: read.value.refused,
      unreadableAmounts: read.value.unreadableAmounts,
      newClients: [...members].filter((member) => !clients.byId.has(member)).length,
      clients: new Set(quotes.filter(({ points }) => points > 0).map(({ member }) => member)).size,
      points: quotes.reduce((sum, quote) => sum + quote.points, 0),
      walkIns: fresh.filter(({ member }) => member === '').length,
      firstDay: days[0] ?? '',
      lastDay: days[days.length - 1] ?? '',
      dateOrder: read.value.dateOrder,
      receiptNumbers: read.value.receiptNumbers,
      onSeveralDays: read.value.onSeveralDays ?? onOtherDay(changed, taken),
      unknown: read.value.unknown,
      ambiguous: read.value.ambiguous,
    });
  },
});

/** A receipt number that is already in the ledger with another day. */
function onOtherDay(
  changed: readonly Candidate[],
  taken: ReadonlyMap<string, TakenBefore>,
): ReceiptsPlan['onSeveralDays'] {
  for (const { key, imported } of changed) {
    const { receipt, day } = imported.invoice;
    const before = taken.get(key)?.day ?? day;
    if (before !== day) return { receipt, days: [before, day].sort() };
  }
  return null;
}

function rowsOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { imported }) => sum + imported.invoice.lines.length, 0);
}

function amountOf(candidates: readonly Candidate[]): Cents {
  return candidates.reduce((sum, { imported }) => sum + totalOf(imported.invoice), 0);
}
