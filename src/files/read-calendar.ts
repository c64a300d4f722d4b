// Reads a calendar file (.ics) as a table of appointments, so that its columns can be looked at and changed as those of
// any other list. It is fetched at the first calendar that somebody chooses.
import { hashOf } from '../core/journal/canonical';
import { accept, type Result, refuse } from '../core/result';
import { csvText } from '../core/text/csv-text';
import { bookingStateOf } from './booking-status';
import { type CalendarContext, type Guest, type Occurrence, readEvents } from './calendar-events';
import { calendarHeadings } from './calendar-headings';
import { clientPart, labelledIn, titleParts, titleWithout } from './calendar-people';
import { plainText } from './cell-text';
import type { Table, TableRefusal, TableRow } from './read-table';

/** @param text a whole calendar; its recurring events come with each of their days */
export function readCalendar(text: string, context: CalendarContext): Result<Table, TableRefusal> {
  const read = readEvents(text, context);
  if (read === null) return refuse({ code: 'file-not-text', why: 'binary', count: 1 });
  const events = read.occurrences.map(eventOf);
  const first = clientPart(events.filter(({ named }) => named === '').map(({ title }) => titleParts(title)));
  const rows = [
    ...events.flatMap((event) => rowsOf(event, first, read.name)),
    ...read.broken.map(({ line, text: own }) => brokenRow(line, own)),
  ];
  if (rows.length === 0) return refuse({ code: 'file-empty' });
  rows.sort((a, b) => a.row - b.row);
  return accept({ headings: calendarHeadings, headingRow: 1, rows });
}

type Event = {
  readonly occurrence: Occurrence;
  readonly title: string;
  readonly status: string;
  readonly labels: ReturnType<typeof labelledIn>;
  /** Whom guests or labels name; '' if it can be in the title alone. */
  readonly named: string;
};

// `Cancelled: Cut - Ana Ruiz`, as calendars call an event that was cancelled.
const SAID_BEFORE = /^([\p{L} ]{4,20}?)\s*:\s+(.+)$/u;

function eventOf(occurrence: Occurrence): Event {
  const labels = labelledIn(occurrence.text);
  const said = plainText(occurrence.title);
  const [, before = '', behind = said] = SAID_BEFORE.exec(said) ?? [];
  const isCancelled = before !== '' && bookingStateOf(before) === 'cancelled';
  const [guest] = occurrence.guests;
  return {
    occurrence,
    labels,
    title: isCancelled ? behind : said,
    status: isCancelled ? before : labels.status || statusOf(occurrence),
    named:
      labels.client || labels.lastName || labels.firstName || (guest?.name ?? '') || (guest?.email ?? ''),
  };
}

/** A confirmed event stands in the calendar: that says nothing of whether it took place. */
function statusOf({ status }: Occurrence): string {
  return /^confirmed$/i.test(status) ? '' : status;
}

/** One row for each guest; of a class that is each client. */
function rowsOf(event: Event, first: 'first' | 'second', calendar: string): readonly TableRow[] {
  const { guests } = event.occurrence;
  if (guests.length < 2) return [rowOf(event, guests[0], { first, calendar, number: event.occurrence.id })];
  return guests.map((guest) => {
    const own = hashOf({ guest: guest.email.toLowerCase() || guest.name }).slice(0, 6);
    return rowOf(event, guest, { first, calendar, number: `${event.occurrence.id}/${own}` });
  });
}

type Beside = { readonly first: 'first' | 'second'; readonly calendar: string; readonly number: string };

function rowOf(event: Event, guest: Guest | undefined, { first, calendar, number }: Beside): TableRow {
  const { occurrence, labels, title, named } = event;
  const parts = titleParts(title);
  const isInTitle = named === '' && parts.second !== '';
  const labelled =
    labels.client || [labels.firstName, labels.lastName].filter((part) => part !== '').join(' ');
  const client = labelled || (guest?.name ?? '') || (isInTitle ? parts[first] : '');
  const other = isInTitle ? parts[first === 'first' ? 'second' : 'first'] : '';
  const isAllDay = occurrence.start.length === 10;
  const cells = [
    number,
    occurrence.start.replace('T', ' '),
    occurrence.end.replace('T', ' '),
    isAllDay ? 'yes' : '',
    guest?.hasDeclined === true ? 'declined' : event.status,
    client,
    labels.email || (guest?.email ?? ''),
    labels.phone,
    labels.description || other || (client === '' && named === '' ? '' : titleWithout(title, client)),
    labels.staff,
    title,
    parts.first,
    parts.second,
    calendar,
  ].map(plainText);
  return { row: occurrence.line, cells, text: csvText([cells]), fault: null };
}

function brokenRow(line: number, text: string): TableRow {
  return { row: line, cells: calendarHeadings.map(() => ''), text, fault: { code: 'row-event' } };
}
