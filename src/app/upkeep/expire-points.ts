// Removes expired points in portions, many clients at once: for the nightly run or the owner. After an import of years
// there may be thousands of them.
import * as v from 'valibot';
import { decide } from '../../core/decide/decide';
import type { Draft } from '../../core/journal/entry';
import { entryPoints } from '../../core/journal/told-by-entry';
import { type MemberState, whenOf } from '../../core/members/member';
import { expiredIn } from '../../core/points/account';
import { accept, type Result } from '../../core/result';
import { defineCommand } from '../action';
import { rowHint } from '../command-parts';
import { membersBefore, writePortion } from '../importing/write-portion';
import { nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';

// So many entries take some seconds, whoever's they are.
const WRITTEN = 500;

// Rows of clients in one turn: where few of them have points that end, each turn would write few entries at the cost of many.
const LOOKED_AT = 10_000;

export type ExpiredPoints = {
  /** Numbers of clients and points affected. */
  readonly clients: number;
  readonly expired: number;
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

// Needs no key, because a repeat finds nothing to expire.
export const expirePoints = defineCommand({
  roles: ['owner'],
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }): Result<ExpiredPoints, TransactionRefusal> {
    const { clients, lastRow } = world.members.list(first, LOOKED_AT);
    const now = world.clock.moment();
    const due = clients.filter(
      ({ state }) => state !== null && expiredIn(state.account, whenOf(state, now)).length > 0,
    );
    const ids = [...new Set(due.slice(0, WRITTEN).map(({ id }) => id))];
    const removed = ids.length === 0 ? accept([]) : removeFor(world, ids);
    if (!removed.ok) return removed;
    const expired = removed.value.reduce((sum, draft) => sum - entryPoints(draft), 0);
    const after = due[WRITTEN];
    const end = first + LOOKED_AT;
    const next = after?.row ?? (end <= lastRow ? end : null);
    return accept({ clients: removed.value.length, expired, next });
  },
});

/** The entries that remove what those clients' verified states have of expired points. */
function removeFor(world: World, ids: readonly string[]): Result<readonly Draft[], TransactionRefusal> {
  return inTransaction<readonly Draft[], TransactionRefusal>(world, (transaction) => {
    const found = world.members.find(ids);
    const clients = { byId: new Map(found.rows.map((row) => [row.id, row])), between: found.between };
    const there = ids.filter((id) => clients.byId.has(id));
    const members = membersBefore(world, transaction, there, clients);
    const drafts = [...members].flatMap(([id, { state }]) => expiredOf(transaction, id, state));
    if (drafts.length === 0) return accept(drafts);
    const sealed = sealAll(transaction, drafts);
    if (!sealed.ok) return sealed;
    writePortion(world, transaction, sealed.value, { newcomers: [], members, clients });
    return accept(drafts);
  });
}

function expiredOf(transaction: Transaction, id: string, state: MemberState): readonly Draft[] {
  const view = viewOf(transaction, { ...nothingFetched, members: [{ id, state }] });
  const decided = decide(view, { kind: 'expire', member: id }, nowOf(transaction));
  return decided.ok ? decided.value.drafts : [];
}
