// What a client's page says of a movement and of a reward that is out of reach.
import type { PageMovement } from '../../app/clientpage/client-page-answer';
import type { RewardReach } from '../../core/points/exchange';
import type { Locale } from '../locale';
import type { ClientPageWords } from './en';

export type Phrased = { readonly words: ClientPageWords; readonly format: Locale };

export function eventTitle(event: PageMovement, { events }: ClientPageWords): string {
  const { kind, points, earned, used, consent } = event;
  if (consent !== '') return consent === 'yes' ? events.agreed : events.withdrew;
  if (kind === 'invoice') {
    if (event.recordOnly) return events.past;
    if (earned > 0) return used > 0 ? events.both : events.earned;
    return used > 0 ? events.used : events.visit;
  }
  if (kind === 'reverse') return event.isVoid ? events.voided : events.refunded;
  if (kind === 'adjust') return points === 0 ? events.kept : events.salon;
  const titles: { readonly [other in PageMovement['kind']]?: string } = {
    join: events.join,
    booking: events.booking,
    expire: events.expired,
    opening: events.opening,
    redeem: events.chosen,
    merge: events.joined,
    unmerge: events.parted,
  };
  return titles[kind] ?? events.other;
}

/** What is missing for a reward, as far as its client can do something about it. */
export function missingWords(
  missing: NonNullable<RewardReach['missing']>,
  { words, format }: Phrased,
): string {
  return missing.what === 'points'
    ? words.missing.points(format.points(missing.points))
    : words.missing[missing.what];
}
