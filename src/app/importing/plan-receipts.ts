// Reads a file of receipts and says what taking it would do. Writes nothing.
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
  /** The new ones, in the order in which they are to be taken. */
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
  /** As the file has them now. */
  readonly changed: readonly NamedReceipt[];
  readonly refused: readonly RefusedRow[];
  /** Refused rows whose amount cannot be read, and so is in no total. */
  readonly unreadableAmounts: number;
  readonly newClients: number;
  /** How many clients get points, how many points, and how many invoices are nobody's. */
  readonly clients: number;
  readonly points: number;
  readonly walkIns: number;
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  readonly dateOrder: DateOrder;
  readonly receiptNumbers: ReceiptNumbers;
  /** A number that stands on several days in the file, or in the file and the ledger; or null. */
  readonly onSeveralDays: Pick<NumberOnDays, 'receipt' | 'days'> | null;
  /** Descriptions that no catalog knows: they earn only where everything earns. */
  readonly unknown: readonly string[];
  /** Descriptions that several kinds have; the first of service, product, gift card, other counts. */
  readonly ambiguous: readonly string[];
};

export const planReceipts = defineQuery({
  roles: ['owner'],
  command: v.object({
    text: v.string(),
    source: v.pipe(shortText, v.minLength(1)),
    dateOrder: v.nullable(v.picklist(dateOrders)),
    /** Whether the till's numbers begin anew each day; null where the file is to tell. */
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

/** A number that stands in the ledger already, with another day. */
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
