// The opening points of a client in a file: their key, the same for every attempt, and when they expire.

import type { Day } from '../day';
import { hashOf } from '../journal/canonical';
import { type Expiry, expiryOf } from '../points/expiry';
import type { Ruleset } from '../settings/ruleset';
import type { ImportedClient } from './imported-client';

/** From today like points earned today, on the days in the file where it has one, or never. */
export const openingExpiries = ['today', 'file', 'never'] as const;
export type OpeningExpiry = (typeof openingExpiries)[number];

type Brought = Pick<ImportedClient, 'points' | 'until' | 'giftCard' | 'since'>;

/**
 * 32 hexadecimal digits: opening points come once to a client, from whatever file. A file that says no more than since
 * when somebody is a client has a key of its own, or it would use up the points of a later one.
 */
export function openingKey(member: string, brought: Brought): string {
  const what = bringsPoints(brought) ? 'opening' : 'since';
  return hashOf({ import: what, member }).slice(0, 32);
}

/** What the file says of them: a different one under the same key is another balance. */
export function openingContent({ points, until, giftCard, since }: Brought): string {
  return hashOf({ points: points ?? 0, until, card: giftCard?.balance ?? 0, since });
}

/** Whether a file brings anything for the client besides contacts. */
export function bringsOpening(brought: Brought): boolean {
  return bringsPoints(brought) || brought.since !== '';
}

/** Whether it brings points, or a gift card. */
export function bringsPoints({ points, giftCard }: Brought): boolean {
  return (points ?? 0) > 0 || giftCard !== null;
}

export function openingUntil(expiry: OpeningExpiry, until: Day | '', today: Day, ruleset: Ruleset): Expiry {
  if (expiry === 'never') return 'never';
  return expiry === 'file' && until !== '' ? until : expiryOf(today, ruleset);
}
