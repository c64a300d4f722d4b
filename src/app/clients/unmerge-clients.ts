// Makes two clients of one again: each gets its own, and what was recorded since the merge stays with the one who stays.
import * as v from 'valibot';
import type { UnmergeRefusal } from '../../core/decide/decide-merge';
import type { InvoiceView } from '../../core/decide/view';
import type { Entry } from '../../core/journal/entry';
import { isFirstHalf } from '../../core/members/merge';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { entrySeen } from '../command-parts';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { entryAt, reversalsOf } from '../ledger/find-entry';
import { inTransaction, type Transaction } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import { type Member, type WriteRefusal, writeIn } from '../ledger/write';
import type { ReadingWorld } from '../ports/world';
import type { ClientDetails } from './client-details';
import { type ContactChanged, clientNow, exchange, exchanged, type Two } from './merging';

type Unknown =
  | RulesetRefusal
  | { readonly code: 'entry-unknown' | 'client-unknown' | 'entry-not-reversible' };

export type UnmergeClientsRefusal = WriteRefusal | UnmergeRefusal | ContactChanged | Unknown;

export type Unmerged = {
  readonly seq: number;
  /** Both clients, each with its own again. */
  readonly into: ClientDetails;
  readonly from: ClientDetails;
};

export const unmergeClients = defineCommand({
  roles: ['owner', 'staff'],
  needs: ['record', 'contacts'],
  command: v.object({
    /** The merge's entry of the client who stays. */
    ...entrySeen.entries,
    /** Contact fields that the two rows exchange back, as `plan-unmerge` showed them. */
    exchanged: v.pipe(v.array(exchange), v.maxLength(20)),
  }),
  run(world, command, request): Result<Unmerged, UnmergeClientsRefusal> {
    return inTransaction<Unmerged, UnmergeClientsRefusal>(world, (transaction) => {
      const fetched = fetchMerge(world, transaction, command);
      if (!fetched.ok) return fetched;
      const { merge, into, from } = fetched.value;
      const { key, hash } = request;
      const written = writeIn<UnmergeClientsRefusal>(world, transaction, { request, member: into }, () => {
        const fields = command.exchanged.map(({ field }) => field);
        const about = { kind: 'unmerge', key, request: hash, member: into.id, exchanged: fields } as const;
        const all = { ...nothingFetched, members: [into, from], invoice: merge };
        return exchanged(world, { into, from }, command.exchanged, decideOn(world, transaction, all, about));
      });
      if (!written.ok) return written;
      const [one, other] = [into, from].map((member) => clientNow(world, member, transaction.moment));
      if (!one?.ok || !other?.ok) return refuse({ code: 'client-unknown' });
      return accept({ seq: written.value.entry.seq - 1, into: one.value, from: other.value });
    });
  },
});

export type FetchedMerge = Two<Member> & { readonly merge: InvoiceView };

/** The merge with what has come of it, and both clients as they are now. */
export function fetchMerge(
  world: ReadingWorld,
  transaction: Transaction,
  seen: { readonly seq: number; readonly row: number },
): Result<FetchedMerge, Unknown> {
  const entry = entryAt(world, seen.seq, seen.row);
  if (entry === undefined) return refuse({ code: 'entry-unknown' });
  if (entry.merge === null || !isMerge(entry)) return refuse({ code: 'entry-not-reversible' });
  const ruleset = rulesetCited(world, entry.ruleset, transaction);
  if (!ruleset.ok) return ruleset;
  const [into, from] = [entry.merge.into, entry.merge.from].map((id) => memberIn(world, transaction, id));
  if (!into || !from) return refuse({ code: 'client-unknown' });
  const reversals = reversalsOf(world, entry.seq, transaction.checkpoint);
  const merge = { entry, reversals, ruleset: ruleset.value };
  return accept({ merge, into, from });
}

function isMerge(entry: Entry): boolean {
  return entry.kind === 'merge' && isFirstHalf(entry);
}

function memberIn(world: ReadingWorld, { checkpoint }: Transaction, id: string): Member | null {
  const found = world.members.locate(id, 0);
  return found && { ...found, ...verifiedMember(world, found, checkpoint) };
}
