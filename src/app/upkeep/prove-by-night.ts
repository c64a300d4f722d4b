// The proof of the whole ledger at night, over as many nights as it takes, and the mail with its end to the owner.
import { macOf } from '../../core/journal/canonical';
import { accept, type Result } from '../../core/result';
import { settingsInForce } from '../ledger/settings-in-force';
import { atLock, checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import { salonIn } from '../messages/letters';
import type { ProofMark } from '../ports/proof-notes';
import type { World } from '../ports/world';
import { provePortion } from './prove-ledger';

/** @param isTime whether another portion can be begun. @returns whether all is proved; else the next night goes on */
export function proveByNight(
  world: World,
  isTime: () => boolean,
): Result<'proved' | 'later', TransactionRefusal> {
  if (checkpointOf(world) === null) return accept('later');
  while (isTime()) {
    const isUnderWay = world.proofNotes.mark('proving') !== null;
    const proved = provePortion(world, isUnderWay ? 'stopped' : 'start');
    if (!proved.ok) return proved;
    if (proved.value.left > 0) continue;
    const mark = world.proofNotes.mark('proved');
    if (mark !== null) mailTo(world, mark, proved.value.found);
    return accept('proved');
  }
  return accept('later');
}

/** To whoever runs the night's work, which is the owner; at most once a night, and only with an entry more than last time. */
function mailTo(world: World, mark: ProofMark, found: number): void {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null || mark.seq === 0 || world.proofNotes.mailed() === mark.seq) return;
  const { ruleset } = settingsInForce(world, checkpoint);
  if (!ruleset.mailProof) return;
  const salon = salonIn(world, ruleset);
  const seal = sealOf(world, mark);
  const { language, currency } = ruleset;
  const letter = world.sentences.proofLetter(language, { ...mark, salon, seal, found, currency });
  const refusal = world.post.toSelf({ ...letter, from: salon, replyTo: '' });
  if (refusal !== null) return; // the next night tries again
  atLock(world, () => world.proofNotes.noteMailed(mark.seq));
}

const SEAL_BYTES = 8;

/** Who has the ledger without Carnet's secret cannot make it: 16 digits over number, hash and day. */
function sealOf(world: World, { seq, hash, day }: ProofMark): string {
  const secret = world.secret.known();
  if (secret === undefined) return '';
  const bytes = macOf(secret, { what: 'proof', seq, hash, day }).slice(0, SEAL_BYTES);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
