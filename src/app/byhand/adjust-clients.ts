// Adds the same points to several clients by hand, or takes them: a portion of a series. Safe to repeat, to stop and to
// continue later, since a client gets them once for each series.
import * as v from 'valibot';
import type { AdjustRefusal } from '../../core/decide/decide-adjust';
import { batchKey } from '../../core/journal/batches';
import type { Draft } from '../../core/journal/entry';
import { accept, type Result } from '../../core/result';
import { defineCommand } from '../action';
import { batchId, memberId, shortText } from '../command-parts';
import { type Concerned, type MembersBefore, membersBefore, writePortion } from '../importing/write-portion';
import { entriesOf } from '../ledger/journal-rows';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { pointsByHand } from './adjust-points';
import { adjustmentFor, type Series } from './series';

// So many entries take some seconds, and leave a person a look at the progress.
const MOST_AT_ONCE = 200;

/** A client of the portion, with the balance before and after. */
export type AdjustedClient = { readonly id: string; readonly before: number; readonly balance: number };

export type ClientLeftOut = {
  readonly id: string;
  readonly refusal: AdjustRefusal | { readonly code: 'client-unknown' };
};

export type ClientsAdjusted = {
  readonly adjusted: readonly AdjustedClient[];
  /** How many had them already, by an earlier attempt. */
  readonly earlier: number;
  readonly leftOut: readonly ClientLeftOut[];
};

export const adjustClients = defineCommand({
  roles: ['owner'],
  command: v.object({
    batch: batchId,
    members: v.pipe(v.array(memberId), v.maxLength(MOST_AT_ONCE)),
    points: pointsByHand,
    note: shortText,
  }),
  run(
    world,
    { batch, members: wanted, points, note },
    { hash },
  ): Result<ClientsAdjusted, TransactionRefusal> {
    return inTransaction<ClientsAdjusted, TransactionRefusal>(world, (transaction) => {
      const ids = [...new Set(wanted)];
      const found = world.members.find(ids);
      const clients = { byId: new Map(found.rows.map((row) => [row.id, row])), between: found.between };
      const all = membersBefore(world, transaction, ids, clients);
      const done = adjustedBefore(world, batch, all);
      const members = new Map([...all].filter(([id]) => !done.has(id)));
      const series = { batch, points, note, request: hash, actor: world.actor() };
      const { drafts, ...answer } = decidedFor(transaction, { clients, members }, series);
      const written = write(world, transaction, drafts, { clients, members });
      return written.ok ? accept({ ...answer, earlier: done.size }) : written;
    });
  },
});

/** The clients who have their points of the series already, under whichever of their numbers. */
function adjustedBefore(world: World, batch: string, members: MembersBefore): ReadonlySet<string> {
  const owners = new Map(
    [...members].flatMap(([id, { state }]) =>
      [id, ...state.merged].map((number) => [batchKey(batch, number), id] as const),
    ),
  );
  const there = entriesOf(world.journal.find('key', [...owners.keys()]));
  return new Set(there.map(({ key }) => owners.get(key) ?? ''));
}

type Of = { readonly clients: Concerned; readonly members: MembersBefore };

type DecidedFor = Omit<ClientsAdjusted, 'earlier'> & { readonly drafts: readonly Draft[] };

function decidedFor(transaction: Transaction, { clients, members }: Of, series: Series): DecidedFor {
  const drafts: Draft[] = [];
  const adjusted: AdjustedClient[] = [];
  const leftOut: ClientLeftOut[] = [];
  for (const [id, { state }] of members) {
    const contact = clients.byId.get(id)?.contact;
    if (contact === undefined) {
      leftOut.push({ id, refusal: { code: 'client-unknown' } });
      continue;
    }
    const decided = adjustmentFor(transaction, { id, state, contact }, series);
    if (!decided.ok) {
      leftOut.push({ id, refusal: decided.refusal });
      continue;
    }
    const { before, balance } = decided.value;
    drafts.push(...decided.value.drafts);
    adjusted.push({ id, before, balance });
  }
  return { drafts, adjusted, leftOut };
}

function write(
  world: World,
  transaction: Transaction,
  drafts: readonly Draft[],
  of: Of,
): Result<null, TransactionRefusal> {
  if (drafts.length === 0) return accept(null);
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  writePortion(world, transaction, sealed.value, { newcomers: [], ...of });
  return accept(null);
}
