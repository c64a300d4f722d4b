// Reconstructs the command from an entry: deciding it again must give the same entry.

import type { Back } from '../invoice/returns';
import type { Reversal } from '../invoice/reversal';
import type { Entry } from '../journal/entry';
import { entryInvoice, entryRequest } from '../journal/told-by-entry';
import type { MemberState } from '../members/member';
import { isFirstHalf } from '../members/merge';
import type { KnownOf } from '../points/standing';
import type { Command } from './decide';
import type { BookingCommand } from './decide-booking';
import type { InvoiceCommand } from './decide-invoice';
import { ownKey } from './decide-merge';
import { openingOf } from './decide-opening';
import { isByHand, isReturn, pointsByHand } from './given';

/**
 * Null if an entry decides nothing: an adoption takes over what it found, and the second entry of a merge follows from
 * the first.
 * @param before the member's state before it
 */
export function commandOf(entry: Entry, before: Pick<MemberState, 'since'> | null = null): Command | null {
  const { key, request, member, note, batch, of, settings, later, consent } = entry;
  if (entry.kind === 'join') return { kind: 'join', key, request, member, consent: null };
  if (consent !== null)
    return { kind: 'consent', key, request, member, ...consent, day: entry.day, isShown: false };
  if (entry.kind === 'invoice') return invoiceCommand(entry);
  if (entry.kind === 'booking') return bookingCommand(entry);
  if (entry.kind === 'redeem') {
    const [redemption] = entry.redemptions;
    return { kind: 'redeem', key, request, member, reward: redemption?.reward ?? '', seen: null };
  }
  if (entry.kind === 'reverse' && entry.reversal !== null && of > 0) {
    const back = backIn(entry.reversal);
    return { kind: 'reverse', key, request, member, back, note, batch, seen: null };
  }
  if (isReturn(entry)) {
    const { recordOnly } = entry;
    return { kind: 'return', key, request, member, invoice: entryInvoice(entry), recordOnly, batch };
  }
  // An opening that belongs to no series takes over what an adoption found.
  if (entry.kind === 'opening' && batch !== '') return openingOf(entry, before);
  if (entry.begins > 0) return { kind: 'begin-later', recorded: later };
  if (entry.kind === 'ruleset' && settings !== null)
    return { kind: 'ruleset', key, request, settings, later, seen: null, stands: true };
  if (entry.merge !== null && isFirstHalf(entry)) {
    const { into, from, exchanged } = entry.merge;
    const rest = { key: ownKey(key), request, exchanged };
    return entry.kind === 'merge'
      ? { kind: 'merge', ...rest, into, from }
      : { kind: 'unmerge', ...rest, member };
  }
  if (entry.kind === 'erase') return { kind: 'erase', key, request, member };
  if (entry.kind === 'expire') return { kind: 'expire', member };
  if (isByHand(entry)) {
    const points = pointsByHand(entry);
    const allowed = { limit: null, isOwn: false, seen: null } as const;
    return { kind: 'adjust', key, request, member, points, note, batch, ...allowed };
  }
  if (entry.kind !== 'adjust') return null;
  if (entry.expiryChanged !== '') return { kind: 'change-expiry', member };
  const [move, other] = entry.storedValues;
  if (move === undefined || other !== undefined) return null;
  return { kind: 'void-stored-value', key, request, storedValue: move.storedValue, note };
}

function backIn({ isVoid, returned, givesBack }: Reversal): Back {
  if (givesBack > 0) return { what: 'given-back', return: givesBack };
  return isVoid ? { what: 'void' } : { what: 'returns', returns: returned };
}

function bookingCommand({ key, request, member, receipt, day, staff, lines }: Entry): BookingCommand | null {
  const [line, other] = lines;
  if (line === undefined || other !== undefined) return null;
  return { kind: 'booking', key, request, member, number: receipt, day, staff, line };
}

/** The command that an invoice's entry came from. */
export function invoiceCommand(entry: Entry): InvoiceCommand {
  const { key, request, member, recordOnly, batch } = entry;
  const { choices, vouchers, tenders } = entryRequest(entry);
  const presented = [...tenders, ...vouchers].map(({ storedValue }) => ({ storedValue, text: '' }));
  const invoice = entryInvoice(entry);
  const rest = { choices, presented, corrects: null, seen: null };
  return { kind: 'invoice', key, request, member, invoice, recordOnly, batch, ...rest };
}

/** The client's card and birthday, from the facts stored in the entry: the cells themselves are not known. */
export function contactOf({ facts, day }: Entry): KnownOf {
  return {
    loyaltyCard: facts?.loyaltyCard ? 'yes' : '',
    birthday: facts?.birthday ? day.slice(5) : '',
    bookedOn: facts?.booked ? [day] : [],
  };
}
