// Proves a long ledger in portions: each goes on where the last one stopped, and keeps what it has learnt. The ledger itself
// is only read.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { noted } from '../../core/decide/proof-notes';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { atLock, checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { entriesInOrder } from './entries-in-order';
import { type Begun, leftAfter, PROVED_WHOLE, proofFrom, proofFromStart, proveOn } from './prove-portion';

export type LedgerProved = {
  /** The number of the last entry that is proved, and of how many entries. */
  readonly seq: number;
  readonly of: number;
  /** Entries that are left. */
  readonly left: number;
  /** How many problems were found so far. */
  readonly found: number;
};

export const proveLedger = defineCommand({
  roles: ['owner'],
  command: v.object({
    /** With the first entry, or where the one that is under way has stopped. */
    from: v.picklist(['start', 'stopped']),
  }),
  run: (world, { from }): Result<LedgerProved, TransactionRefusal> => provePortion(world, from),
});

export function provePortion(
  world: World,
  where: 'start' | 'stopped',
): Result<LedgerProved, TransactionRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null || !world.journal.exists()) return refuse({ code: 'not-set-up' });
  const ledger = entriesInOrder(world, checkpoint.seq);
  const begun = where === 'start' ? proofFromStart(world) : proofFrom(world, 'proving', ledger);
  const shown = proveOn(begun, ledger).map(({ row }) => row);
  const suspects = [...new Set([...begun.suspects, ...shown, ...ledger.places().unreadable])];
  const left = leftAfter(begun, ledger);
  const today = world.clock.today();
  const kept = atLock(world, () => keep(world, { ...begun, suspects }, { left, today }));
  if (!kept.ok) return kept;
  const found = begun.proof.findings().length + suspects.length;
  const { inOrder } = ledger.places();
  return accept({ seq: begun.proof.head().seq, of: inOrder.length, left, found });
}

type Kept = { readonly left: number; readonly today: Day };

/** A proof that is under way is kept apart from the last complete one, which holds until it is done. */
function keep({ proofNotes }: World, { proof, from, suspects }: Begun, { left, today }: Kept): void {
  const { seq, hash } = proof.head();
  const mark = { seq, hash, day: today, begun: from?.begun ?? today };
  if (left > 0) {
    proofNotes.write('proving', mark, noted(proof, suspects));
    return;
  }
  proofNotes.write('proved', mark, isLong(seq) ? noted(proof, suspects) : []);
  proofNotes.forget('proving');
}

function isLong(seq: number): boolean {
  return seq > PROVED_WHOLE;
}
