// What a client can be told of an entry of theirs; nothing of what was taken back, brought or only recorded.
import type { HistoryEvent } from '../../app/clients/show-history';
import type { About } from '../tell-client';

export function toldOf({
  seq,
  kind,
  points,
  earned,
  used,
  isGone,
  recordOnly,
  source,
}: HistoryEvent): About | null {
  if (isGone || recordOnly || source !== '') return null;
  if (kind === 'adjust') return points === 0 ? null : { occasion: 'byHand', seq };
  if (kind !== 'invoice') return null;
  if (earned > 0) return { occasion: 'earned', seq };
  return used > 0 ? { occasion: 'used', seq } : null;
}
