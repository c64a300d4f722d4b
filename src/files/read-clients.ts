// Reads a list of clients with their points and gift cards: every row is taken or refused.

import type { Day } from '../core/day';
import type { ImportedClient } from '../core/imported/imported-client';
import { type Birthday, birthdayOn, readBirthday } from '../core/members/birthday';
import { accept, type Result, refuse } from '../core/result';
import { type AmountContext, amountParts, readAmount } from './amount-text';
import { clientIn } from './client-cells';
import { cellAt, type Mapping, type Meaning, type Places, placesOf } from './column-use';
import { decideDates, readDay } from './date-order';
import { type DateContext, type DateOrder, readDateText } from './date-text';
import { decideMarks } from './decimal-mark';
import type { FileContext } from './file-context';
import type { ClientsReading, LeftOutRow } from './file-reading';
import { languageNamed } from './language-words';
import { decidePoints, type PointsWritten, readPoints } from './points-text';
import type { Answers, Question } from './question';
import type { Table, TableRow } from './read-table';
import { LONGEST_CELL, type RefusedRow, type RowRefusal, refusedRow, shownText } from './refused-row';
import { yesOrNo } from './row-words';
import { noteIn, saysTotal } from './totals-row';

type Reading = {
  readonly places: Places;
  readonly headings: readonly string[];
  readonly dates: DateContext;
  readonly births: DateContext;
  readonly dateOrder: DateOrder;
  readonly monthFirst: boolean;
  readonly thisYear: number;
  readonly amounts: AmountContext;
  readonly points: PointsWritten;
};

const DATES = ['birthday', 'since', 'until', 'consentDay'] as const;

export function readClients(
  table: Table,
  mapping: Mapping,
  { answers, context }: { readonly answers: Answers; readonly context: FileContext },
): Omit<ClientsReading, 'columns'> {
  const places = placesOf(mapping);
  const thisYear = Number(context.today.slice(0, 4));
  // Points may end years from now; a birthday or a first visit is past.
  const dates = { zone: context.zone, latestYear: Math.floor(thisYear / 100) * 100 + 99 };
  const births = { zone: context.zone, latestYear: thisYear };
  const whole = table.rows.filter((row) => row.fault === null);
  const ordered = decideDates(
    [
      ...DATES.flatMap((meaning) =>
        whole.map((row) => ({ row: row.row, text: cellAt(row, places[meaning]) })),
      ),
      ...yearless(whole, places),
    ],
    births,
    answers.dates,
  );
  const marked = decideMarks(
    whole.map((row) => ({ row: row.row, text: cellAt(row, places.giftCardBalance) })),
    context.currency,
    answers.marks,
  );
  const points = decidePoints(
    whole.map((row) => ({ row: row.row, text: cellAt(row, places.points) })),
    answers,
    marked.mark,
  );
  const reading = {
    places,
    headings: table.headings,
    dates,
    births,
    dateOrder: ordered.order ?? 'dmy',
    monthFirst: ordered.order === null ? context.monthFirst : ordered.order === 'mdy',
    thisYear,
    points,
    amounts: { currency: context.currency, mark: marked.mark, anyCurrency: answers.currency === 'take' },
  };
  const clients: ImportedClient[] = [];
  const refused: RefusedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const note = noteOf(row, places);
    if (note !== null) {
      leftOut.push({ row: row.row, text: shownText(row.text), why: note, amount: undefined });
      continue;
    }
    const cells = row.cells.join('\t');
    const earlier = seen.get(cells);
    const client =
      earlier === undefined ? clientOf(row, reading) : refuse({ code: 'row-doubled', row: earlier });
    if (client.ok) {
      clients.push(client.value);
      seen.set(cells, row.row);
    } else refused.push(refusedRow(row, client.refusal));
  }
  // Money and points of one file are written with one mark: it is asked once.
  const pointQuestions = points.questions.filter(
    ({ about }) => about !== 'marks' || marked.question === null,
  );
  const asked: readonly (Question | null)[] = [ordered.question, marked.question, ...pointQuestions];
  const questions = asked.filter((question) => question !== null);
  const isOpen = questions.some(({ answer }) => answer === null);
  return {
    kind: 'clients',
    clients: isOpen ? [] : clients,
    rows: table.rows.length,
    leftOut,
    refused: isOpen ? [] : refused,
    questions,
  };
}

// `04/22`: without a year.
const YEARLESS = /^\d{1,2}([/.-])\d{1,2}$/;

/** Birthdays without a year that one order alone can read: they say what the others are. */
function yearless(rows: readonly TableRow[], { birthday }: Places) {
  return rows.flatMap((row) => {
    const text = cellAt(row, birthday);
    const mark = YEARLESS.exec(text)?.[1];
    const [first = 0, second = 0] = text.split(/[/.-]/).map(Number);
    if (mark === undefined || (first <= 12 && second <= 12)) return [];
    return [{ row: row.row, text, read: `${text}${mark}2000` }];
  });
}

// The first days that spreadsheets and databases can write: an empty date, not a birthday.
const NO_DAY =
  /^0{1,4}[-/.]0{1,2}[-/.]0{1,4}|^0*1[-/.]0*1[-/.](?:1900|0*1)$|^1900-01-0[01]|^1899-12-3[01]|^0001-01-01/;

/** A total or a line of text below the table. */
function noteOf(row: TableRow, places: Places): LeftOutRow['why'] | null {
  if (row.fault !== null) return noteIn(row.cells);
  const isContact = cellAt(row, places.phone) !== '' || cellAt(row, places.email) !== '';
  return !isContact && saysTotal(row, places) ? 'total' : null;
}

function clientOf(row: TableRow, reading: Reading): Result<ImportedClient, RowRefusal> {
  const { places, headings } = reading;
  const cell = (meaning: Exclude<Meaning, 'tax'>) => cellAt(row, places[meaning]);
  if (row.fault !== null) return refuse(row.fault);
  const { client, nobodyWord } = clientIn(row, places);
  if (nobodyWord !== undefined) return refuse({ code: 'row-nobody' });
  const long = TEXTS.find((meaning) => cell(meaning).length > LONGEST_CELL);
  if (long !== undefined)
    return refuse({ code: 'row-text-long', column: headings[places[long] ?? -1] ?? '', most: LONGEST_CELL });
  if (client.email !== '' && !EMAIL.test(client.email))
    return refuse({ code: 'row-email', text: client.email });
  const birthday = birthdayOf(cell('birthday'), reading);
  if (birthday === undefined) return refuse({ code: 'row-birthday', text: cell('birthday') });
  const points = readPoints(cell('points'), reading.points);
  if (!points.ok) return points;
  const giftCard = giftCardOf(row, reading);
  if (!giftCard.ok) return giftCard;
  const days = daysOf(row, reading);
  if (!days.ok) return days;
  return accept({
    ...client,
    row: row.row,
    birthday,
    note: cell('note'),
    points: points.value,
    giftCard: giftCard.value,
    ...days.value,
    consent: consentOf(cell('consent')),
    language: languageNamed(cell('language')),
  });
}

const TEXTS = [
  'client',
  'firstName',
  'lastName',
  'clientCode',
  'phone',
  'email',
  'loyaltyCard',
  'note',
] as const;

// Enough to tell an address from another column's text.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Undefined if it is no day that exists. */
function birthdayOf(
  text: string,
  { births, dateOrder, monthFirst, thisYear }: Reading,
): Birthday | undefined {
  if (text === '' || NO_DAY.test(text)) return '';
  const day = readDateText(text, births)?.days[dateOrder];
  return day === undefined ? readBirthday(text, { monthFirst, thisYear }) : birthdayOn(day, { thisYear });
}

function giftCardOf(
  row: TableRow,
  { places, amounts }: Reading,
): Result<ImportedClient['giftCard'], RowRefusal> {
  const text = cellAt(row, places.giftCardBalance);
  if (text === '' || amountParts(text) === undefined) {
    return text === '' || /^[-–—]$/.test(text) ? accept(null) : refuse({ code: 'amount-not-money', text });
  }
  const balance = readAmount(text, amounts);
  if (!balance.ok) return balance;
  if (balance.value < 0) return refuse({ code: 'row-gift-card-negative', text });
  const code = cellAt(row, places.giftCardCode);
  return accept(balance.value === 0 ? null : { code, balance: balance.value });
}

/** The end of a century stands for no end: `31/12/99`, `31/12/2099`, `9999-12-31`. */
const FOREVER = 2099;
const NO_END = /(?:^|\D)9999(?:\D|$)/;

type Days = Pick<ImportedClient, 'until' | 'since' | 'consentDay'>;

function daysOf(row: TableRow, { places, dates, births, dateOrder }: Reading): Result<Days, RowRefusal> {
  const found: { -readonly [Name in keyof Days]: Day | '' } = { until: '', since: '', consentDay: '' };
  for (const name of ['until', 'since', 'consentDay'] as const) {
    const text = cellAt(row, places[name]);
    if (text === '' || /^[-–—]$/.test(text) || NO_DAY.test(text)) continue;
    if (name === 'until' && NO_END.test(text)) continue;
    const day = readDay(text, dateOrder, name === 'until' ? dates : births);
    if (day === undefined) return refuse({ code: 'row-date', text });
    if (name === 'until' && Number(day.slice(0, 4)) >= FOREVER) continue;
    found[name] = day;
  }
  return accept(found);
}

function consentOf(text: string): ImportedClient['consent'] {
  const answer = yesOrNo(text);
  return answer === undefined ? '' : answer ? 'yes' : 'no';
}
