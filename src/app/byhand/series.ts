// One client's part of a series of adjustments: the same decision for the list that a person looks at and for the ledger.

import { decide } from '../../core/decide/decide';
import { type AdjustRefusal, beforeByHand } from '../../core/decide/decide-adjust';
import { batchKey } from '../../core/journal/batches';
import type { Draft } from '../../core/journal/entry';
import { entryBalance } from '../../core/journal/told-by-entry';
import type { MemberState } from '../../core/members/member';
import { isOwnCard } from '../../core/members/own-card';
import { accept, type Result } from '../../core/result';
import { nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import type { Transaction } from '../ledger/transaction';
import type { Contact } from '../ports/members';

/** The same points for several clients, and why. */
export type Series = {
  readonly batch: string;
  readonly points: number;
  readonly note: string;
  /** The hash of the request, and who makes it. */
  readonly request: string;
  readonly actor: string;
};

export type SeriesClient = { readonly id: string; readonly state: MemberState; readonly contact: Contact };

/** A client's entries, and the balance before and after them. */
export type Adjustment = {
  readonly drafts: readonly Draft[];
  readonly before: number;
  readonly balance: number;
};

export function adjustmentFor(
  transaction: Transaction,
  client: SeriesClient,
  { batch, points, note, request, actor }: Series,
): Result<Adjustment, AdjustRefusal> {
  const { id } = client;
  const isOwn = isOwnCard(actor, client.contact);
  const keyed = { key: batchKey(batch, id), request };
  const asked = { member: id, points, note, batch, limit: null, isOwn, seen: null } as const;
  const view = viewOf(transaction, { ...nothingFetched, members: [client] });
  const decided = decide(view, { kind: 'adjust', ...keyed, ...asked }, nowOf(transaction));
  if (!decided.ok) return decided;
  const { drafts } = decided.value;
  const [last] = drafts.slice(-1);
  return accept({
    drafts,
    before: balanceBefore(transaction, client),
    balance: (last && entryBalance(last)) ?? 0,
  });
}

/** The balance from which points are added or taken: the head start is in, what has expired is out. */
export function balanceBefore(transaction: Transaction, client: SeriesClient): number {
  const view = viewOf(transaction, { ...nothingFetched, members: [client] });
  return beforeByHand(view, client.id, nowOf(transaction)).balance;
}
