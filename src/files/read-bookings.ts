// Reads a list of appointments into bookings: every row is taken, left out for a reason or refused.
import type { Day } from '../core/day';
import { type BookingState, type ImportedBooking, partNumber } from '../core/imported/imported-booking';
import { accept, type Result, refuse } from '../core/result';
import { bookingStateOf } from './booking-status';
import { areMinutes } from './booking-time';
import { type BookingWhen, readWhen, type WhenReading } from './booking-when';
import { folded } from './cell-text';
import { clientIn } from './client-cells';
import { cellAt, type Mapping, type Meaning, type Places, placesOf } from './column-use';
import { decideDates } from './date-order';
import type { FileContext } from './file-context';
import type { BookingsReading, LeftOutReason, LeftOutRow } from './file-reading';
import { valuesOf } from './guess-columns';
import type { Answers, BookingList, Question } from './question';
import type { Table, TableRow } from './read-table';
import type { OwnWords } from './recognise';
import { LONGEST_CELL, type RefusedRow, type RowRefusal, refusedRow, shownText } from './refused-row';
import { yesOrNo } from './row-words';
import { isNote, noteIn, saysTotal } from './totals-row';

type Reading = WhenReading & {
  readonly words: OwnWords;
  /** What rows without a status are. */
  readonly list: BookingList;
  readonly today: Day;
};

export function readBookings(
  table: Table,
  mapping: Mapping,
  {
    answers,
    words,
    fileName,
    context,
  }: {
    readonly answers: Answers;
    readonly words: OwnWords;
    readonly fileName: string;
    readonly context: FileContext;
  },
): Omit<BookingsReading, 'columns'> {
  const places = placesOf(mapping);
  // Appointments are made for next year, too.
  const dates = { zone: context.zone, latestYear: Number(context.today.slice(0, 4)) + 2 };
  const whole = table.rows.filter((row) => row.fault === null);
  const ordered = decideDates(
    [places.date, places.end].flatMap((at) => whole.map((row) => ({ row: row.row, text: cellAt(row, at) }))),
    dates,
    answers.dates,
  );
  const list = answers.list ?? guessedList(table, places, fileName);
  const times = places.time === undefined ? [] : valuesOf(table, places.time);
  const reading: Reading = {
    places,
    headings: table.headings,
    dates,
    dateOrder: ordered.order ?? 'dmy',
    areMinutes: areMinutes(times, table.headings[places.time ?? -1] ?? ''),
    words,
    list,
    today: context.today,
  };
  const read = rowsOf(table, reading);
  const unsaid = whole.filter((row) => cellAt(row, places.status) === '').length;
  const asked: readonly (Question | null)[] = [
    ordered.question,
    unsaid === 0 ? null : { about: 'list', answer: list, rows: unsaid },
  ];
  const questions = asked.filter((question) => question !== null);
  const isOpen = questions.some(({ answer }) => answer === null);
  return {
    kind: 'bookings',
    list,
    bookings: isOpen ? [] : read.bookings,
    rows: table.rows.length,
    leftOut: read.leftOut,
    refused: isOpen ? [] : read.refused,
    questions,
  };
}

function rowsOf(table: Table, reading: Reading) {
  const bookings: ImportedBooking[] = [];
  const refused: RefusedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const why = leftOutAs(row, reading);
    if (why !== null) {
      leftOut.push({ row: row.row, text: shownText(row.text), why, amount: undefined });
      continue;
    }
    const cells = row.cells.join('\t');
    const earlier = seen.get(cells);
    const booking =
      earlier === undefined ? bookingOf(row, reading) : refuse({ code: 'row-doubled', row: earlier });
    if (booking.ok) {
      bookings.push(booking.value);
      seen.set(cells, row.row);
    } else refused.push(refusedRow(row, booking.refusal));
  }
  return { bookings: withOwnNumbers(bookings), refused, leftOut };
}

/** A total, a line of text, a time that somebody blocked, or a day: no appointment of anybody's. */
function leftOutAs(row: TableRow, { places }: Reading): LeftOutReason | null {
  if (row.fault !== null) return noteIn(row.cells);
  if (saysTotal(row, places)) return 'total';
  if (isNote(row)) return 'note';
  if (yesOrNo(cellAt(row, places.allDay)) === true) return 'all-day';
  return clientIn(row, places).nobodyWord === undefined ? null : 'nobody';
}

const TEXTS = [
  'booking',
  'client',
  'firstName',
  'lastName',
  'clientCode',
  'phone',
  'email',
  'loyaltyCard',
  'description',
  'itemCode',
  'staff',
  'status',
] as const satisfies readonly Meaning[];

function bookingOf(row: TableRow, reading: Reading): Result<ImportedBooking, RowRefusal> {
  const { places, headings } = reading;
  const cell = (meaning: Exclude<Meaning, 'tax'>) => cellAt(row, places[meaning]).replace(/\n/g, ' ');
  if (row.fault !== null) return refuse(row.fault);
  const long = TEXTS.find((meaning) => cell(meaning).length > LONGEST_CELL);
  if (long !== undefined)
    return refuse({ code: 'row-text-long', column: headings[places[long] ?? -1] ?? '', most: LONGEST_CELL });
  const service = cell('description') || cell('itemCode');
  if (service === '') return refuse({ code: 'row-service-empty' });
  const when = readWhen(row, reading);
  if (!when.ok) return when;
  const state = stateOf(row, when.value.day, reading);
  // Whatever took place, or will, has a time; what did not is known by its day.
  if (when.value.time === '' && state !== 'cancelled' && state !== 'missed')
    return refuse({ code: 'row-time', text: cell('time') });
  return accept({
    row: row.row,
    number: cell('booking').replace(/^'/, ''),
    client: clientIn(row, places).client,
    service,
    start: startOf(when.value),
    minutes: when.value.minutes,
    staff: cell('staff'),
    state,
    status: cell('status'),
  });
}

function startOf({ day, time }: BookingWhen): string {
  return time === '' ? day : `${day}T${time}`;
}

/** By a column of its own for what did not take place, by the status, else by what the file lists. */
function stateOf(row: TableRow, day: Day, { places, words, list, headings, today }: Reading): BookingState {
  if (saysSo(cellAt(row, places.missed))) return 'missed';
  if (saysSo(cellAt(row, places.cancelledOn))) return 'cancelled';
  const text = cellAt(row, places.status);
  if (text === '') return list === 'done' && day >= today ? 'booked' : list;
  const answered = yesOrNo(text);
  // `Attended: Yes`
  if (answered !== undefined && CAME.test(folded(headings[places.status ?? -1] ?? '')))
    return answered ? 'done' : 'missed';
  return bookingStateOf(text, words);
}

const CAME = /attend|present|presence|aanwezig|anwesen|asisten/;

/** A day, a word or a yes; empty, a dash, `No` and `0` say nothing. */
function saysSo(text: string): boolean {
  return text !== '' && !/^[-–—]$/.test(text) && !/^0[/.-]0/.test(text) && yesOrNo(text) !== false;
}

/** A number that comes on several rows is one of several services, or of a class: each row's number says which. */
function withOwnNumbers(bookings: readonly ImportedBooking[]): readonly ImportedBooking[] {
  const rows = new Map<string, number>();
  for (const { number } of bookings) rows.set(number, (rows.get(number) ?? 0) + 1);
  return bookings.map((booking) => {
    const { number } = booking;
    const isAlone = number === '' || rows.get(number) === 1;
    return isAlone ? booking : { ...booking, number: partNumber(number, booking) };
  });
}

/**
 * A list of cancellations has the day of each, and one of no-shows says so in its name. Where a status names only what
 * did not take place, the others did.
 */
function guessedList(table: Table, places: Places, fileName: string): BookingList {
  const { status, cancelledOn } = places;
  const rows = table.rows.filter((row) => row.fault === null);
  if (status !== undefined) {
    const states = valuesOf(table, status).map((text) => bookingStateOf(text));
    return states.every((state) => state === 'cancelled' || state === 'missed') ? 'done' : 'booked';
  }
  if (cancelledOn !== undefined && rows.every((row) => saysSo(cellAt(row, cancelledOn)))) return 'cancelled';
  const name = fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ');
  const state = bookingStateOf(name);
  if (state === 'cancelled' || state === 'missed') return state;
  return NAMED.find(([named]) => named.test(folded(name)))?.[1] ?? 'done';
}

const NAMED: readonly (readonly [RegExp, BookingList])[] = [
  [/noshow|absen|afwezig|nietverschenen|nichterschien|inasisten/, 'missed'],
  [/cancel|annul|afgezegd|storn|abgesagt|anulad/, 'cancelled'],
];
