// Who may take back an entry: whoever may refund, and everybody what they have just recorded themselves.
import type { Entry } from '../../core/journal/entry';
import type { Who } from '../action';

/** So long a press on Undo mends a slip. Later it is a refund, for which a member of staff needs the right. */
const SLIP_MS = 15 * 60_000;

/** @param now ISO 8601 in UTC */
export function mayTakeBack(who: Who, { actor, at }: Pick<Entry, 'actor' | 'at'>, now: string): boolean {
  if (who.role === 'owner') return true;
  if (who.role === 'client') return false;
  return who.may.refund || (actor === who.staff && Date.parse(now) - Date.parse(at) <= SLIP_MS);
}
