// What the bookings of a file mean for the tab: new rows, news for rows that are there, or nothing.
import { type BookingNote, type Brought, firstNote } from '../../core/bookings/booking-note';
import { itemNaming } from '../../core/bookings/booking-row';
import { meaningOf, type StatusWords, wordFor } from '../../core/bookings/booking-words';
import { type Day, dayAt, isMoment } from '../../core/day';
import { type BookingState, otherNumber } from '../../core/imported/imported-booking';
import type { Named } from '../../core/imported/imported-invoice';
import { hashOf } from '../../core/journal/canonical';
import type { Language } from '../../core/language';
import { fold } from '../../core/text/text';
import { numbersIn } from '../bookings/identified';
import type { BookingChange, BookingRow, ChangedBooking, NewBooking } from '../ports/bookings';
import type { CatalogItem } from '../ports/catalog';

/** An appointment of a file, and whose it is. */
export type BroughtBooking = {
  readonly id: string;
  readonly member: string;
  readonly client: Named;
  readonly service: string;
  readonly start: string;
  readonly minutes: number | null;
  readonly staff: string;
  readonly state: BookingState;
  readonly status: string;
};

export type BookingOutcome =
  | { readonly is: 'new'; readonly row: NewBooking }
  | { readonly is: 'changed'; readonly changed: ChangedBooking }
  /** There already, and the file says nothing new of it; at most it is noted what the file says. */
  | { readonly is: 'same'; readonly changed?: ChangedBooking }
  /** The same client, service and time stand in the row `row` under another number. */
  | { readonly is: 'double'; readonly row: number }
  /** Its number is that of another client's booking on another day, in the row `row`. */
  | { readonly is: 'other'; readonly row: number }
  /** Known by its day alone, and there is no such booking. */
  | { readonly is: 'unfound' };

export type Bringing = {
  /** All rows of the tab. */
  readonly rows: readonly BookingRow[];
  readonly items: readonly CatalogItem[];
  readonly words: StatusWords;
  readonly language: Language;
  readonly batch: string;
  readonly today: Day;
  /** The name by which a client stands in the tab. */
  readonly nameOf: (member: string, named: Named) => string;
};

/** One outcome for each, in their order. */
export function broughtBookings(
  bookings: readonly BroughtBooking[],
  bringing: Bringing,
): readonly BookingOutcome[] {
  const there = new Standing(bringing.rows, bringing.items);
  return bookings.map((booking) => outcomeOf(booking, there, bringing));
}

function outcomeOf(booking: BroughtBooking, there: Standing, bringing: Bringing): BookingOutcome {
  const known = there.byNumber(booking);
  if (!isMoment(booking.start)) {
    const found = known?.row ?? there.onDay(booking);
    return found === undefined ? { is: 'unfound' } : notTaken(booking, found, bringing);
  }
  if (known !== undefined) {
    const { row: own } = known;
    const isOther = !isSameClient(own, booking) && dayAt(own.start) !== dayAt(booking.start);
    return isOther ? { is: 'other', row: own.row } : news(booking, known, bringing);
  }
  const twin = there.atTime(booking);
  if (twin !== undefined) return { is: 'double', row: twin.row };
  const row = newRow(booking, bringing);
  there.add(row);
  return { is: 'new', row };
}

/** A row without a client's number is whoever's its number says. */
function isSameClient({ note }: Pick<BookingRow, 'note'>, { member }: BroughtBooking): boolean {
  return note === null || note.member === '' || note.member === member;
}

type Cells = Omit<Required<BookingChange>, 'client'>;

function newRow(booking: BroughtBooking, bringing: Bringing): NewBooking {
  const { id, member, client } = booking;
  const cells = cellsOf(booking, bringing);
  const brought = { batch: bringing.batch, day: bringing.today, said: marksOf(cells) };
  return { id, member, client: bringing.nameOf(member, client), ...cells, brought };
}

function cellsOf(booking: BroughtBooking, bringing: Bringing): Cells {
  const { service, start, minutes, staff } = booking;
  const length = minutes === null ? '' : String(minutes);
  return { service, start, minutes: length, staff, status: statusOf(booking, bringing) };
}

/** The file's own word where the salon's lists have it with that meaning, else the salon's. */
function statusOf({ state, status }: BroughtBooking, { words, language }: Bringing): string {
  if (state === 'booked' || state === 'unclear') return status;
  const meaning = state === 'done' ? 'done' : 'not';
  return meaningOf(status, words) === meaning ? status : wordFor(state, words, language);
}

const MARK = 4;
const cellNames = [
  'service',
  'start',
  'minutes',
  'staff',
  'status',
] as const satisfies readonly (keyof Cells)[];

/** Tells which cells of a file changed since it was taken last, without keeping them. */
function marksOf(cells: Cells): string {
  return cellNames.map((name) => hashOf({ [name]: cells[name] }).slice(0, MARK)).join('');
}

/** The cells that the file says anew; what somebody changed here and the file did not stays. */
function news(booking: BroughtBooking, { row: seen, number }: Known, bringing: Bringing): BookingOutcome {
  const cells = cellsOf(booking, bringing);
  const [said, before] = [marksOf(cells), seen.note?.brought?.said ?? ''];
  const isNew = (at: number) =>
    before === '' || said.slice(at * MARK, (at + 1) * MARK) !== before.slice(at * MARK, (at + 1) * MARK);
  const change: { -readonly [Name in keyof BookingChange]: string } = {};
  cellNames.forEach((name, at) => {
    const isChanged = isNew(at) && cells[name] !== seen[name] && cells[name] !== '';
    if (isChanged && (name !== 'status' || maySay(booking, seen, bringing))) change[name] = cells[name];
  });
  // By number: a name may be another client's too.
  if (!isSameClient(seen, booking)) change.client = booking.member;
  if (Object.keys(change).length === 0 && said === before) return { is: 'same' };
  const brought = { ...broughtBy(seen, bringing), said };
  const changed = { seen, change, note: { ...noteFor(seen, number), brought } };
  return { is: Object.keys(change).length === 0 ? 'same' : 'changed', changed };
}

/** What a person decided here stands above what a file does not say itself, and a row that was typed above any. */
function maySay(
  { state, status }: BroughtBooking,
  { note, status: here }: BookingRow,
  { words }: Bringing,
): boolean {
  if (meaningOf(here, words) === 'open') return true;
  const isPresumed = state === 'done' && status === '';
  return !isPresumed && note !== null && note.brought !== null && note.brought.batch !== '';
}

/** A booking without a time says one thing: that it did not take place. */
function notTaken(booking: BroughtBooking, seen: BookingRow, bringing: Bringing): BookingOutcome {
  if (meaningOf(seen.status, bringing.words) === 'not') return { is: 'same' };
  const status = statusOf(booking, bringing);
  return { is: 'changed', changed: { seen, change: { status } } };
}

/** The import that brought it stays the first one: undoing that one takes the row away. A typed row came with none. */
function broughtBy({ note }: BookingRow, { today }: Bringing): Brought {
  return note?.brought ?? { batch: '', day: today, said: '' };
}

function noteFor(seen: BookingRow, number: string): BookingNote {
  const { id, client, note } = seen;
  // What the file changes says no longer that it is the same, if its number was typed in meanwhile.
  return note !== null && note.id === number ? { ...note, typed: id } : firstNote(number, '', client);
}

/** A row with the number of its booking. */
type Known = { readonly row: BookingRow; readonly number: string };

/** The tab's rows by number, by client and day, and by client and time. */
class Standing {
  private readonly ids = new Map<string, Known>();
  private readonly days = new Map<string, BookingRow[]>();
  private readonly times = new Map<string, { readonly row: number }>();
  private readonly itemOf: ReturnType<typeof itemNaming>;

  constructor(rows: readonly BookingRow[], items: readonly CatalogItem[]) {
    this.itemOf = itemNaming(items);
    const numbers = numbersIn(rows);
    for (const row of rows) {
      const id = numbers.get(row) ?? '';
      if (!this.ids.has(id)) this.ids.set(id, { row, number: id });
      const member = row.note?.member ?? '';
      const own = member === '' ? row.client : member;
      const day = this.key(own, row.service, row.start.slice(0, 10));
      this.days.set(day, [...(this.days.get(day) ?? []), row]);
      this.times.set(this.key(own, row.service, row.start), row);
    }
    for (const row of rows)
      if (row.id !== '' && !this.ids.has(row.id))
        this.ids.set(row.id, { row, number: numbers.get(row) ?? '' });
  }

  /** By the number in its cell, too, which somebody may have given it later. An appointment's service has another number in a file that lists its other services, too. */
  byNumber(booking: BroughtBooking): Known | undefined {
    const own = this.ids.get(booking.id);
    if (own !== undefined) return own;
    const other = this.ids.get(otherNumber(booking.id, booking));
    return other !== undefined && this.isSameItem(other.row, booking) ? other : undefined;
  }

  private isSameItem(row: BookingRow, { service }: BroughtBooking): boolean {
    const [one, other] = [row.service, service].map((text) => this.key('', text, ''));
    return one === other;
  }

  /** Each row is found once by its day; of several, one of the same staff first. */
  onDay({ member, service, start, staff }: BroughtBooking): BookingRow | undefined {
    const key = this.key(member, service, start.slice(0, 10));
    const rows = this.days.get(key) ?? [];
    const found = rows.find((row) => fold(row.staff) === fold(staff)) ?? rows[0];
    this.days.set(
      key,
      rows.filter((row) => row !== found),
    );
    return found;
  }

  atTime({ member, service, start }: BroughtBooking): { readonly row: number } | undefined {
    return this.times.get(this.key(member, service, start));
  }

  /** Of the same file: its row is not known yet. */
  add({ member, service, start }: NewBooking): void {
    const key = this.key(member, service, start);
    if (!this.times.has(key)) this.times.set(key, { row: 0 });
  }

  private key(client: string, service: string, start: string): string {
    const item = this.itemOf(service);
    return [client, item === null ? service : `${item.item}/${item.name}`, start].map(fold).join('\n');
  }
}
