// How many messages went out in a month, by what they told: counted from the narrow cells of the outbox alone.
import { type Month, monthOf } from '../../core/day';
import { type Occasion, occasions } from '../../core/messages/occasions';
import type { OutboxSeen } from '../ports/outbox';

export type SentByOccasion = { readonly [occasion in Occasion]?: number };

/** A message that tells of two occasions counts for both. One that somebody asked for without an entry counts for none. */
export function sentInMonth(rows: readonly OutboxSeen[], month: Month): SentByOccasion {
  const sent: { [occasion in Occasion]?: number } = {};
  for (const { mark, keys } of rows) {
    if (mark === null || mark.state !== 'sent' || mark.at === '' || monthOf(mark.at) !== month) continue;
    for (const occasion of occasionsIn(keys)) sent[occasion] = (sent[occasion] ?? 0) + 1;
  }
  return sent;
}

/** What the happenings with these keys tell, each once. */
export function occasionsIn(keys: readonly string[]): readonly Occasion[] {
  return [...new Set(keys.flatMap((key) => occasionIn(key) ?? []))];
}

/** The occasion that a happening's key names: `12 earned …` or `birthday 2026-11-27 …`. */
function occasionIn(key: string): Occasion | undefined {
  const [first, second] = key.split(' ');
  return occasions.find((occasion) => occasion === first || occasion === second);
}
