// Events that gave or took points without an invoice, and can be taken back as a whole.
import type { HistoryEvent } from '../../app/clients/show-history';

export function isGivenEvent({ kind, points, earned }: HistoryEvent): boolean {
  // What else is called an adjustment changes the expiry of points, and moves none.
  if (kind === 'join' || kind === 'redeem' || kind === 'booking') return true;
  return (kind === 'adjust' && points !== 0) || (kind === 'opening' && earned > 0);
}
