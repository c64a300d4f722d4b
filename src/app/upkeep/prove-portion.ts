// Proves the next stretch of a long ledger: chain, keys and every decision made again, from where an earlier proof got to. What
// it reads at a time is some megabytes, and it keeps no texts.
import { rowFindings } from '../../core/decide/audit';
import { noPast } from '../../core/decide/decided-again';
import type { Finding } from '../../core/decide/finding';
import { beginProof, keysInMemory, type Proof, type Reached } from '../../core/decide/proof';
import { readNoted } from '../../core/decide/proof-notes';
import type { ProofMark, ProofName } from '../ports/proof-notes';
import type { ReadingWorld } from '../ports/world';
import type { EntriesInOrder } from './entries-in-order';
import { lookUps } from './looked-up';

/** A ledger that is not longer is proved whole each time: a few seconds. */
export const PROVED_WHOLE = 3000;

/** Entries of one portion: well within a minute. */
const PROVED_AT_ONCE = 3000;

// Entries of one stretch: what they take back is looked up together.
const STRETCH = 1000;

export type Begun = {
  readonly proof: Proof;
  readonly lookedUp: ReturnType<typeof lookUps>;
  /** Where it goes on; null with the first entry. */
  readonly from: ProofMark | null;
  /** Rows that showed something else than their entries, or had none. */
  readonly suspects: readonly number[];
};

/** The proof that was kept, where its last entry still stands with the hash that it had; else one from the first entry. */
export function proofFrom(world: ReadingWorld, name: ProofName, ledger: EntriesInOrder): Begun {
  const lookedUp = lookUps(world);
  const from = world.proofNotes.mark(name);
  const noted = from !== null && stands(world, from, ledger) ? world.proofNotes.lines(name) : null;
  const known = noted === null ? undefined : readNoted(noted, lookedUp);
  if (known?.from.head.seq === from?.seq && known !== undefined)
    return { proof: proofOn(known.past, known.from), lookedUp, from, suspects: known.suspects };
  return { proof: proofOn({ ...noPast(), ...lookedUp }), lookedUp, from: null, suspects: [] };
}

export function proofFromStart(world: ReadingWorld): Begun {
  const lookedUp = lookUps(world);
  return { proof: proofOn({ ...noPast(), ...lookedUp }), lookedUp, from: null, suspects: [] };
}

function proofOn(past: Proof['past'], from?: Reached): Proof {
  const prover = { depth: 'decisions', past, keys: keysInMemory() } as const;
  return beginProof(from === undefined ? prover : { ...prover, from });
}

/** Whether the last entry that was proved is in its row. */
function stands(world: ReadingWorld, { seq, hash }: ProofMark, ledger: EntriesInOrder): boolean {
  const rows = ledger.places().inOrder.filter((place) => place.seq === seq);
  return rows.some(({ row }) => world.journal.compare(row, row)[0]?.entry?.hash === hash);
}

/** @returns what the rows that were read show otherwise than their entries say */
export function proveOn(
  { proof, lookedUp }: Begun,
  ledger: EntriesInOrder,
  most = PROVED_AT_ONCE,
): readonly Finding[] {
  const shown: Finding[] = [];
  for (let taken = 0; taken < most; ) {
    const stretch = ledger.after(proof.head().seq, STRETCH);
    if (stretch.length === 0) break;
    lookedUp.prepare(
      stretch.map(({ entry }) => entry),
      proof.past.ruleset,
    );
    for (const row of stretch) {
      proof.take(row.row, row.entry);
      shown.push(...rowFindings(row));
    }
    taken += stretch.length;
  }
  return shown;
}

/** How many entries follow what was proved. */
export function leftAfter({ proof }: Begun, ledger: EntriesInOrder): number {
  const { seq } = proof.head();
  return ledger.places().inOrder.filter((place) => place.seq > seq).length;
}
