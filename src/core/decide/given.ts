// Points that an entry gave or took without an invoice: a head start, an adjustment by hand, opening points, an exchange,
// a booking.

import type { Draft } from '../journal/entry';
import { pointsOf } from '../points/account';

/** An adjustment that a person decided. Other `adjust` entries change an expiry or a card, and have no key or no client. */
export function isByHand({ kind, member, key, expiryChanged }: Draft): boolean {
  return kind === 'adjust' && member !== '' && key !== '' && expiryChanged === '';
}

/** Whether the entry can be taken back, though only as a whole. */
export function isGiven(entry: Draft): boolean {
  const { kind } = entry;
  const isAlone = kind === 'join' || kind === 'redeem' || kind === 'booking';
  return isAlone || isByHand(entry) || (kind === 'opening' && entry.batch !== '');
}

/** Whether the entry took back a booking's points: it names the service, and no money. */
export function isBookingBack({ kind, lines, sums }: Pick<Draft, 'kind' | 'lines' | 'sums'>): boolean {
  return kind === 'reverse' && sums === null && lines.length > 0;
}

/** A return from a file whose sale is not known: it takes back no other entry. */
export function isReturn({ kind, of, reversal }: Draft): boolean {
  return kind === 'reverse' && of === 0 && reversal !== null;
}

/** A return of a series whose sale is known: it took back a part of that, and belongs to its own series. */
export function isReturnOfSale({ kind, of, batch, reversal }: Draft): boolean {
  const isRefund = reversal !== null && !reversal.isVoid && reversal.returned.length > 0;
  const isBack = reversal !== null && reversal.givesBack > 0;
  return kind === 'reverse' && of > 0 && batch !== '' && isRefund && !isBack;
}

/** Whether an entry with a series is one of it; others take one of it back. */
export function isOfSeries(entry: Draft): boolean {
  return entry.reversal === null || isReturn(entry) || isReturnOfSale(entry);
}

/** The points of an adjustment by hand; below 0 if it took some. */
export function pointsByHand({ earned, change }: Draft): number {
  return earned?.points ?? pointsOf(change);
}
