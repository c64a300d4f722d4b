// The clients that a series of adjustments would concern: those that a filter means, or whose rows are selected.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { batchKey } from '../../core/journal/batches';
import { lastVisitOf } from '../../core/members/member';
import { isMeant, type MemberFilter } from '../../core/members/member-filter';
import { isOwnCard } from '../../core/members/own-card';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { clientNamed, type NamedRefusal } from '../clients/client-named';
import { isForgotten } from '../clients/contact';
import { isCurrent } from '../clients/holders';
import { batchId, day, rowHint, shortText } from '../command-parts';
import { checkpointOf, type Transaction, transactionAt } from '../ledger/transaction';
import type { ClientRow } from '../ports/members';
import type { RowSpan } from '../ports/rows';
import type { ReadingWorld } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';
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
  | NamedRefusal
  /** No row of Clients is selected in the sheet. */
  | { readonly code: 'nothing-selected' };

export const chooseClients = defineQuery({
  roles: ['owner'],
  command: v.object({
    first: v.pipe(rowHint, v.minValue(2)),
    who: v.variant('by', [
      v.object({ by: v.literal('filter'), filter }),
      v.object({ by: v.literal('selection') }),
      /** By number, till code, card or whole name. */
      v.object({ by: v.literal('name'), name: v.pipe(shortText, v.minLength(1)) }),
    ]),
    /** The series that is continued, or ''. */
    batch: v.union([v.literal(''), batchId]),
  }),
  run(world, { first, who, batch }): Result<ChosenClients, ChooseRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    if (who.by === 'name') {
      const found = clientNamed(world.members.list(2, Number.MAX_SAFE_INTEGER).clients, who.name);
      return found.ok
        ? accept({ ...chosenOf(world, transaction, [found.value], { batch, meant: null }), next: null })
        : found;
    }
    const spans = who.by === 'selection' ? world.members.selected() : [everyRow];
    const from = nextIn(spans, first);
    if (from === null) return refuse({ code: 'nothing-selected' });
    const { clients, lastRow } = world.members.list(from, ROWS_AT_ONCE);
    const known = clients.filter(
      ({ row, contact, state }) => isIn(spans, row) && isCurrent({ state }) && !isForgotten(contact),
    );
    const meant = who.by === 'filter' ? who.filter : null;
    const next = nextIn(spans, from + ROWS_AT_ONCE);
    return accept({
      ...chosenOf(world, transaction, known, { batch, meant }),
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

/** Those that the filter means, if there is one. */
function chosenOf(
  world: ReadingWorld,
  transaction: Transaction,
  known: readonly ClientRow[],
  { batch, meant }: { readonly batch: string; readonly meant: MemberFilter | null },
): Omit<ChosenClients, 'next'> {
  const clients: ChosenClient[] = [];
  let damaged = 0;
  const actor = world.actor();
  for (const { id, row, state, contact } of known) {
    if (state === null) {
      damaged += 1;
      continue;
    }
    const balance = balanceBefore(transaction, { id, state, contact });
    const { ruleset, today } = transaction;
    if (meant !== null && !isMeant(meant, { state, contact, balance }, ruleset, today)) continue;
    clients.push({
      id,
      row,
      name: contact.name,
      lastVisit: lastVisitOf(state),
      balance,
      isOwn: isOwnCard(actor, contact),
      isDone: batch !== '' && state.keys.includes(batchKey(batch, id)),
    });
  }
  return { clients, damaged };
}
