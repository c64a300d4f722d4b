// Cuts an import into portions: whole clients in order of their rows, so that each is read and written with few calls.
import type { ImportedClient } from '../../core/imported/imported-client';
import { type ImportedInvoice, isNobody } from '../../core/imported/imported-invoice';
import type { OwnedBooking } from './bookings';

// A portion costs less than a hundred calls and some seconds.
const INVOICES_AT_ONCE = 1000;
const CLIENTS_AT_ONCE = 1000;
const BOOKINGS_AT_ONCE = 1000;

export type OwnedInvoice = ImportedInvoice & { readonly member: string };
export type OwnedClient = ImportedClient & { readonly member: string };

/** @param rowOf a client's row, 0 for a new one */
export function invoicePortions(
  invoices: readonly OwnedInvoice[],
  rowOf: (member: string) => number,
): readonly (readonly OwnedInvoice[])[] {
  const groups = new Map<string, OwnedInvoice[]>();
  for (const invoice of invoices) {
    const own = groups.get(invoice.member);
    if (own === undefined) groups.set(invoice.member, [invoice]);
    else own.push(invoice);
  }
  const inOrder = [...groups].sort(([a], [b]) => placeOf(a, rowOf) - placeOf(b, rowOf));
  const portions: OwnedInvoice[][] = [];
  let open: OwnedInvoice[] = [];
  for (const [, own] of inOrder) {
    if (open.length > 0 && open.length + own.length > INVOICES_AT_ONCE) {
      portions.push(open);
      open = [];
    }
    const byDay = [...own].sort((a, b) =>
      a.invoice.day < b.invoice.day ? -1 : a.invoice.day > b.invoice.day ? 1 : 0,
    );
    for (const invoice of byDay) {
      if (open.length === INVOICES_AT_ONCE) {
        portions.push(open);
        open = [];
      }
      open.push(invoice);
    }
  }
  return open.length > 0 ? [...portions, open] : portions;
}

/** Clients in order of their rows, then new ones in order of the files, and walk-ins last. */
function placeOf(member: string, rowOf: (member: string) => number): number {
  return member === '' ? Number.MAX_SAFE_INTEGER : rowOf(member) || Number.MAX_SAFE_INTEGER - 1;
}

export function clientPortions(
  clients: readonly OwnedClient[],
  rowOf: (member: string) => number,
): readonly (readonly OwnedClient[])[] {
  const inOrder = [...clients].sort((a, b) => placeOf(a.member, rowOf) - placeOf(b.member, rowOf));
  const portions: (readonly OwnedClient[])[] = [];
  for (let first = 0; first < inOrder.length; first += CLIENTS_AT_ONCE)
    portions.push(inOrder.slice(first, first + CLIENTS_AT_ONCE));
  return portions;
}

/** In order of their starts, as they come. */
export function bookingPortions(bookings: readonly OwnedBooking[]): readonly (readonly OwnedBooking[])[] {
  const portions: (readonly OwnedBooking[])[] = [];
  for (let first = 0; first < bookings.length; first += BOOKINGS_AT_ONCE)
    portions.push(bookings.slice(first, first + BOOKINGS_AT_ONCE));
  return portions;
}

/** A booking as the api takes it. */
export function bookingToSend(booking: OwnedBooking): BookingSent {
  const { id, member, client, service, start, minutes, staff, state, status } = booking;
  return { id, member, client: { ...client }, service, start, minutes, staff, state, status };
}

export type BookingSent = Pick<
  OwnedBooking,
  'id' | 'member' | 'client' | 'service' | 'start' | 'minutes' | 'staff' | 'state' | 'status'
>;

/** Each invoice with the client whose it is; '' for nobody. */
export function owned(
  invoices: readonly ImportedInvoice[],
  memberOf: (client: ImportedInvoice['client']) => string,
): readonly OwnedInvoice[] {
  return invoices.map((invoice) => ({
    ...invoice,
    member: isNobody(invoice.client) ? '' : memberOf(invoice.client),
  }));
}
