// Whether a client's own cells tell that nothing has taken an entry back, which saves a search of the journal.
import type { Entry } from '../../core/journal/entry';
import type { MemberRow } from '../ports/members';

/**
 * Whoever takes an entry of a client back writes an entry of the same client, which stands among the movements if the older
 * one does. Not told where numbers were merged or parted since, when it may be another's; nor what was taken back and given
 * back.
 * @param holder the client as proved in this transaction; null if there is none
 */
export function isUntouched(
  { seq, member }: Pick<Entry, 'seq' | 'member'>,
  holder: Pick<MemberRow, 'id' | 'movements'> | null,
): boolean {
  if (holder === null || holder.id !== member) return false;
  const last = holder.movements?.last ?? [];
  const at = last.findIndex((movement) => movement.seq === seq);
  if (at < 0 || last[at]?.isGone !== false || last[at]?.reversedBy.length !== 0) return false;
  return last.slice(at + 1).every(({ of, other }) => of !== seq && other === '');
}
