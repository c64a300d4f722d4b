// What a booking comes to, once its client, its points so far and its visit's invoices are known.
import type { BookingWhy } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import { holderIn, stateIn, type View } from '../../core/decide/view';
import { givesVisit } from '../../core/invoice/visit-invoices';
import type { Entry } from '../../core/journal/entry';
import type { Ruleset } from '../../core/settings/ruleset';
import type { InvoicesOn } from './visit-invoices';
import type { Weighed } from './weighed';

export type Outcome =
  /** Points for this client. */
  | { readonly is: 'due'; readonly member: string }
  | { readonly is: 'without'; readonly why: BookingWhy }
  | { readonly is: 'waiting' }
  /** A person has to decide first: the points that there are stay. */
  | { readonly is: 'look'; readonly why: BookingWhy };

/** The client whom the row means: of several numbers, those that lead to one client are one. */
export function clientIn(view: View, text: string, candidates: readonly string[]): string | BookingWhy {
  const holders = [...new Set(candidates.map((id) => holderIn(view, id)))];
  const there = holders.filter((id) => !stateIn(view, id).erased);
  const [client, other] = there.length > 0 ? there : holders;
  if (client === undefined) return { code: 'booking-client-unknown', text };
  return other === undefined ? client : { code: 'booking-client-several', text };
}

export function outcomeOf(
  { row, parts, alone }: Weighed,
  client: string | BookingWhy,
  { invoicesOn, visitCredit }: { readonly invoicesOn: InvoicesOn } & Pick<Ruleset, 'visitCredit'>,
): Outcome {
  if (alone === 'not') return { is: 'without', why: { code: 'booking-not' } };
  if (typeof alone === 'object') return { is: 'look', why: alone };
  if (row.client === '') return { is: 'without', why: { code: 'booking-client-missing' } };
  if (typeof client === 'object') return { is: 'look', why: client };
  if (alone === 'waiting' || parts.start === null) return { is: 'waiting' };
  const invoice = invoicesOn(client, dayAt(parts.start)).find(({ entry, reversals }) =>
    givesVisit(entry, reversals, visitCredit),
  );
  if (invoice === undefined) return { is: 'due', member: client };
  return { is: 'without', why: { code: 'booking-invoiced', seq: invoice.entry.seq } };
}

/** Whether an entry gave the points of this booking as it is now: to this client, for this service, on this day. */
export function isSameBooking(view: View, entry: Entry, { parts }: Weighed, member: string): boolean {
  const [line] = entry.lines;
  const { item, start } = parts;
  if (line === undefined || item === null || start === null) return false;
  const isItem = item.item === line.item && (item.item !== '' || item.name === line.name);
  return isItem && dayAt(start) === entry.day && holderIn(view, entry.member) === member;
}
