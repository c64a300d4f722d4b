// Joins the lists of appointments of several files: each booking once, with what lists of cancellations and of no-shows
// say of it.
import type { Day } from '../../core/day';
import { bookingNumber, type ImportedBooking } from '../../core/imported/imported-booking';
import type { Named } from '../../core/imported/imported-invoice';
import { fold } from '../../core/text/text';

/** A file's appointments, with the name by which a person knows it. */
export type BookingFile = { readonly name: string; readonly bookings: readonly ImportedBooking[] };

export type OwnedBooking = Omit<ImportedBooking, 'client' | 'row'> & {
  /** Its number in the sheet: the same in every export of the system. */
  readonly id: string;
  readonly member: string;
  readonly client: Named;
  readonly file: string;
  readonly row: number;
};

/** A row that says nothing new, and the one that stands for it. */
export type DoubledBooking = { readonly row: OwnedBooking; readonly by: OwnedBooking };

/** What a booking is that stands in a calendar and in a list of cancellations: cancelled, or booked again. */
export type BothAnswer = 'cancelled' | 'again';

export type JoinedBookings = {
  /** Each booking once, in order of its start. */
  readonly bookings: readonly OwnedBooking[];
  readonly doubled: readonly DoubledBooking[];
  /** Cancelled or missed by the day alone, with no such booking in the files: it may stand in the sheet. */
  readonly unfound: readonly OwnedBooking[];
  /** Bookings of a calendar that are among the cancellations, too. */
  readonly both: readonly OwnedBooking[];
  /** The answer to that: told, or by what most cancellations are. */
  readonly bothAre: BothAnswer;
};

/** @param told a person's answer; undefined to go by the files */
export function joinBookings(
  files: readonly BookingFile[],
  memberOf: (client: Named) => string,
  told: BothAnswer | undefined,
): JoinedBookings {
  const all = files.flatMap(({ name, bookings }) =>
    bookings.map((booking): OwnedBooking => {
      const { client } = booking;
      return { ...booking, id: bookingNumber(booking), member: memberOf(client), file: name };
    }),
  );
  const lists = new Set(files.filter(isOfCancelled).map(({ name }) => name));
  const cancelled = all.filter(({ file }) => lists.has(file));
  const { standing, doubled } = onceEach(all.filter(({ file, start }) => !lists.has(file) && isTimed(start)));
  const missed = all.filter(({ file, start }) => !lists.has(file) && !isTimed(start));
  const index = new Index(standing);
  const unfound: OwnedBooking[] = [];
  for (const each of missed) {
    const own = index.find(each);
    if (own === undefined) unfound.push(each);
    else index.put({ ...own, state: each.state, status: each.status });
  }
  const found = cancelled.map((each) => ({ each, own: index.find(each) }));
  const both = found.flatMap(({ own }) => (own === undefined || own.state === 'cancelled' ? [] : [own]));
  const bothAre = told ?? usualOf(cancelled, both.length, standing);
  if (bothAre === 'cancelled') for (const own of both) index.put({ ...own, state: 'cancelled' });
  const others = onceEach(found.flatMap(({ each, own }) => (own === undefined ? [each] : [])));
  const alone = others.standing.filter(({ start }) => isTimed(start));
  return {
    bookings: [...index.all(), ...alone].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    doubled: [...doubled, ...others.doubled],
    unfound: [...unfound, ...others.standing.filter(({ start }) => !isTimed(start))],
    both,
    bothAre,
  };
}

/** Whether it lists nothing but cancellations. */
function isOfCancelled({ bookings }: BookingFile): boolean {
  return bookings.length > 0 && bookings.every(({ state }) => state === 'cancelled');
}

/**
 * A calendar that keeps cancelled bookings has nearly all of them; from one that does not they are gone, and those that
 * stand in it were booked again.
 */
function usualOf(
  cancelled: readonly OwnedBooking[],
  both: number,
  standing: readonly OwnedBooking[],
): BothAnswer {
  const days = standing.map(({ start }) => dayIn(start)).sort();
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  const within = cancelled.filter(({ start }) => dayIn(start) >= first && dayIn(start) <= last);
  return both * 2 > within.length ? 'cancelled' : 'again';
}

function isTimed(start: string): boolean {
  return start.length > 10;
}

function dayIn(start: string): Day {
  return start.slice(0, 10);
}

const WORST: readonly ImportedBooking['state'][] = ['cancelled', 'missed', 'done', 'booked', 'unclear'];

/** Of several rows of one booking, the first stands, with the state that says most. */
function onceEach(all: readonly OwnedBooking[]) {
  const standing = new Map<string, OwnedBooking>();
  const doubled: DoubledBooking[] = [];
  for (const each of all) {
    const first = standing.get(each.id);
    if (first === undefined) {
      standing.set(each.id, each);
      continue;
    }
    const isWorse = WORST.indexOf(each.state) < WORST.indexOf(first.state);
    const kept = isWorse ? { ...first, state: each.state, status: each.status } : first;
    standing.set(each.id, kept);
    doubled.push({ row: each, by: kept });
  }
  return { standing: [...standing.values()], doubled };
}

/** Bookings by their number, and by client, day and service for lists that have neither number nor time. */
class Index {
  private readonly byId = new Map<string, OwnedBooking>();
  private readonly byDay = new Map<string, string[]>();
  private readonly used = new Set<string>();

  constructor(all: readonly OwnedBooking[]) {
    for (const each of all) {
      this.byId.set(each.id, each);
      const key = dayKey(each);
      this.byDay.set(key, [...(this.byDay.get(key) ?? []), each.id]);
    }
  }

  /** Each is found once by its day; of several, the one of the same staff first. */
  find(sought: OwnedBooking): OwnedBooking | undefined {
    const same = this.byId.get(sought.id);
    if (same !== undefined || isTimed(sought.start)) return same;
    const ids = (this.byDay.get(dayKey(sought)) ?? []).filter((id) => !this.used.has(id));
    const found = ids.map((id) => this.byId.get(id)).filter((one) => one !== undefined);
    const own = found.find(({ staff }) => fold(staff) === fold(sought.staff)) ?? found[0];
    if (own !== undefined) this.used.add(own.id);
    return own;
  }

  put(booking: OwnedBooking): void {
    this.byId.set(booking.id, booking);
  }

  all(): readonly OwnedBooking[] {
    return [...this.byId.values()];
  }
}

function dayKey({ member, service, start }: OwnedBooking): string {
  return JSON.stringify([member, fold(service), dayIn(start)]);
}
