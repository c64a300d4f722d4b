// The clients that a series of adjustments would concern: those that a filter means, or whose rows are selected.
import * as v from 'valibot';
import { batchKey } from '../../core/batches';
import type { Day } from '../../core/day';
import { lastVisitOf } from '../../core/member';
import { isMeant } from '../../core/member-filter';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { batchId } from '../batches/undo-batch';
import { isForgotten } from '../clients/contact';
import { day, rowHint, shortText } from '../command-parts';
import { checkpointOf, type Transaction, transactionAt } from '../ledger/transaction';
import type { ClientRow } from '../ports/members';
import type { RowSpan } from '../ports/rows';
import type { ReadingWorld } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { isOwnCard } from './own-card';
import { balanceBefore } from './series';

const points = v.nullable(v.pipe(v.number(), v.integer()));

const filter = v.object({
  visitedIn: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2})?$/)),
  notSince: v.union([v.literal(''), day]),
  level: v.variant('is', [
    v.object({ is: v.picklist(['any', 'none']) }),
    v.object({ is: v.literal('named'), name: shortText }),
  ]),
  bornIn: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])?$/)),
  least: points,
  most: points,
});

export type ChosenClient = {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly lastVisit: Day | '';
  /** From which points would be added or taken. */
  readonly balance: number;
  /** The person who is signed in: they cannot add to their own card. */
  readonly isOwn: boolean;
  /** Has got the points of the series already. */
  readonly isDone: boolean;
};

export type ChosenClients = {
  readonly clients: readonly ChosenClient[];
  /** How many cannot be read until the ledger is repaired. */
  readonly damaged: number;
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

export type ChooseRefusal =
  | { readonly code: 'not-set-up' }
  /** No row of Clients is selected in the sheet. */
  | { readonly code: 'nothing-selected' };

export const chooseClients = defineQuery({
  roles: ['owner'],
  command: v.object({
    first: v.pipe(rowHint, v.minValue(2)),
    who: v.variant('by', [
      v.object({ by: v.literal('filter'), filter }),
      v.object({ by: v.literal('selection') }),
    ]),
    /** The series that is continued, or ''. */
    batch: v.union([v.literal(''), batchId]),
  }),
  run(world, { first, who, batch }): Result<ChosenClients, ChooseRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const spans = who.by === 'selection' ? world.members.selected() : [everyRow];
    const from = nextIn(spans, first);
    if (from === null) return refuse({ code: 'nothing-selected' });
    const transaction = transactionAt(world, checkpoint, []);
    const { clients, lastRow } = world.members.list(from, ROWS_AT_ONCE);
    const known = clients.filter(({ row, contact }) => isIn(spans, row) && !isForgotten(contact));
    const chosen = known.flatMap((client) => chosenClient(world, transaction, client, batch));
    const wanted = chosen.filter(
      ({ member }) =>
        who.by === 'selection' || isMeant(who.filter, member, transaction.ruleset, transaction.today),
    );
    const next = nextIn(spans, from + ROWS_AT_ONCE);
    return accept({
      clients: wanted.map(({ shown }) => shown),
      damaged: known.length - chosen.length,
      next: next !== null && next <= lastRow ? next : null,
    });
  },
});

const everyRow: RowSpan = { first: 2, last: Number.MAX_SAFE_INTEGER };

function isIn(spans: readonly RowSpan[], row: number): boolean {
  return spans.some(({ first, last }) => first <= row && row <= last);
}

/** The first row of the spans from a row on; null if there is none. */
function nextIn(spans: readonly RowSpan[], row: number): number | null {
  const rows = spans.filter(({ last }) => last >= row).map(({ first }) => Math.max(first, row));
  return rows.length === 0 ? null : Math.min(...rows);
}

/** None for a client whose state cannot be read. */
function chosenClient(
  world: ReadingWorld,
  transaction: Transaction,
  { id, row, state, contact }: ClientRow,
  batch: string,
) {
  if (state === null) return [];
  const balance = balanceBefore(transaction, { id, state, contact });
  const shown: ChosenClient = {
    id,
    row,
    name: contact.name,
    lastVisit: lastVisitOf(state),
    balance,
    isOwn: isOwnCard(world.actor(), contact),
    isDone: batch !== '' && state.keys.includes(batchKey(batch, id)),
  };
  return [{ shown, member: { state, contact, balance } }];
}
