// Reports what taking the invoices of a file would change. Writes nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { ImportedInvoice } from '../../core/imported-invoice';
import { totalOf } from '../../core/invoice';
import type { Cents } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { importedInvoice } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import {
  type Candidate,
  candidateOf,
  clientsFor,
  type NamedReceipt,
  namedReceipt,
  type TakenBefore,
  takenBefore,
} from './candidates';
import { draftsOf, knownStates } from './imported-drafts';
import { catalogByName, doubtsOf, inCatalog } from './line-kind';

export type ReceiptsPlan = {
  /** New invoices, in import order. */
  readonly invoices: readonly ImportedInvoice[];
  /** Rows of the invoices: taken + skipped + changed. */
  readonly rows: {
    readonly taken: number;
    readonly skipped: number;
    readonly changed: number;
  };
  readonly totals: {
    readonly taken: Cents;
    readonly skipped: Cents;
    readonly changed: Cents;
  };
  /** Changed receipts as they are in the file now. */
  readonly changed: readonly NamedReceipt[];
  readonly newClients: number;
  /** Numbers of clients who get points, of points, and of invoices without a client. */
  readonly clients: number;
  readonly points: number;
  readonly walkIns: number;
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  /** A receipt number with different days in file and ledger; or null. */
  readonly onOtherDay: { readonly receipt: string; readonly days: readonly Day[] } | null;
  /** Descriptions missing from the catalog: they earn only under rules for every item. */
  readonly unknown: readonly string[];
  /** Descriptions that several kinds share; the first of service, product, gift card, other wins. */
  readonly ambiguous: readonly string[];
};

export const planReceipts = defineQuery({
  roles: ['owner'],
  command: v.object({
    invoices: v.array(importedInvoice),
    recordOnly: v.boolean(),
  }),
  run(world, { invoices, recordOnly }): Result<ReceiptsPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const items = catalogByName(transaction.items);
    const clients = clientsFor(world, invoices);
    const candidates = invoices.map((imported) => candidateOf(inCatalog(imported, items), clients));
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
        taken: rowsOf(fresh),
        skipped: rowsOf(same),
        changed: rowsOf(changed),
      },
      totals: {
        taken: amountOf(fresh),
        skipped: amountOf(same),
        changed: amountOf(changed),
      },
      changed: changed.map(namedReceipt),
      newClients: [...members].filter((member) => !clients.byId.has(member)).length,
      clients: new Set(quotes.filter(({ points }) => points > 0).map(({ member }) => member)).size,
      points: quotes.reduce((sum, quote) => sum + quote.points, 0),
      walkIns: fresh.filter(({ member }) => member === '').length,
      firstDay: days[0] ?? '',
      lastDay: days[days.length - 1] ?? '',
      onOtherDay: onOtherDay(changed, taken),
      ...doubtsOf(invoices, items),
    });
  },
});

/** A receipt number that is already in the ledger with another day. */
function onOtherDay(
  changed: readonly Candidate[],
  taken: ReadonlyMap<string, TakenBefore>,
): ReceiptsPlan['onOtherDay'] {
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
