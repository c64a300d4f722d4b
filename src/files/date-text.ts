// One date as a file writes it: the days that it can mean, and its time of day.
import { type Day, dayOf } from '../core/day';
import { folded } from './cell-text';
import { monthNamed } from './month-names';
import { clockIn } from './zone-clock';

/** `ymd` is year-month-day, `dmy` day/month/year, `mdy` month/day/year. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

export type DateContext = {
  /** The salon's time zone, an IANA name: moments with `Z` or an offset are moved to it. */
  readonly zone: string;
  /** The latest year that two digits can mean: `26` is 2026, and 1926 if this is 2025. */
  readonly latestYear: number;
};

export type DateRead = {
  /** The day by the order of its parts. One that can mean but one day has it in every order. */
  readonly days: { readonly [Order in DateOrder]?: Day };
  /** Whether the order matters to read it. */
  readonly isOpen: boolean;
  /** `HH:MM` as written, or '' if there is none. */
  readonly time: string;
};

// `2:05 PM`, `14:05:33.000`, `14h05`, `14u05`, `2 pm`; then a zone: `Z`, `UTC`, `+01:00`, `-0500`, `EST`, `(CET)`.
const TIME =
  /(?:T|[,\s](?:(?:at|à|om|um|a las)\s)?)(\d{1,2})(?:(?:[:.hu]|\s[hu]\s)(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s?(h|uhr|uur|u(?![a-z]))?\s?(?:([ap])\.?\s?m\.?)?\s?(z|(?:utc|gmt)?\s?[+-]\d{1,2}:?(?:\d{2})?|\(?[a-z]{2,5}\)?)?$/i;
const TIME_FIRST = /^(\d{1,2}):(\d{2})(?::\d{2})?\s?(?:([ap])\.?m\.?)?[,\s]+(?=\S)/i;
const NUMBERS = /^(\d{1,4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})\.?$/;
const WEEKDAY = /^[a-zà-ÿ]{2,10}\.?,?\s+(?=\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;
// Spreadsheets count days from here; 1 January 1955 to 31 December 2099.
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [20_090, 73_050];

const DAY_LENGTH = 86_400_000;

/** Undefined if the text is no date. */
export function readDateText(text: string, context: DateContext): DateRead | undefined {
  const typed = text.replace(/^'/, '').trim();
  if (typed === '') return undefined;
  const serial = serialDay(typed);
  if (serial !== undefined) return serial;
  const { date, time, shift } = parted(typed);
  const days = daysOf(date, context);
  // What looks like a time may be the date: `Thu 05.03.26`.
  if (days === undefined) return date === typed ? undefined : timeless(typed, context);
  if (shift === null) return { ...days, time };
  const moved = Object.fromEntries(
    Object.entries(days.days).map(([order, day]) => [order, dayIn(context.zone, day, time, shift)]),
  );
  return { days: moved, isOpen: days.isOpen, time };
}

export type LocalRead = {
  readonly day: Day;
  /** `HH:MM`, or '' if there is none. */
  readonly time: string;
  /** The day as it is written, whatever its zone. */
  readonly written: Day;
};

/** Day and time in the salon: what has a zone of its own is moved. Undefined if the text is no date in that order. */
export function readLocal(text: string, order: DateOrder, context: DateContext): LocalRead | undefined {
  const read = readDateText(text, context);
  const day = read?.days[order];
  if (read === undefined || day === undefined) return undefined;
  const { date, time, shift } = parted(text.replace(/^'/, '').trim());
  const written = shift === null ? undefined : daysOf(date, context)?.days[order];
  if (written === undefined || shift === null) return { day, time: read.time, written: day };
  const [moved = day, clockTime = time] = momentIn(context.zone, written, time, shift);
  return { day: moved, time: clockTime, written };
}

function timeless(date: string, context: DateContext): DateRead | undefined {
  const days = daysOf(date, context);
  return days === undefined ? undefined : { ...days, time: '' };
}

function serialDay(text: string): DateRead | undefined {
  const parts = SERIAL.exec(text);
  const days = Number(parts?.[1]);
  if (parts === null || days < FIRST_SERIAL || days > LAST_SERIAL) return undefined;
  const minutes = Math.round(Number(`0.${parts[2] ?? '0'}`) * 1440);
  const day = new Date(SERIAL_ZERO + days * DAY_LENGTH).toISOString().slice(0, 10);
  return sure(day, parts[2] === undefined ? '' : clock(Math.floor(minutes / 60) % 24, minutes % 60));
}

type Parted = {
  readonly date: string;
  readonly time: string;
  /** Minutes ahead of UTC; null if the time is by the salon's clock. */
  readonly shift: number | null;
};

function parted(text: string): Parted {
  const first = TIME_FIRST.exec(text);
  if (first !== null) {
    const time = timeOf(first[1], first[2], first[3]);
    if (time !== undefined) return { date: text.slice(first[0].length).trim(), time, shift: null };
  }
  const found = TIME.exec(text);
  if (found === null) return { date: text, time: '', shift: null };
  const [whole, hours, minutes, , word, half, zone] = found;
  // A number alone is a part of the date; `9h` is none.
  const time =
    minutes === undefined && half === undefined && word === undefined
      ? undefined
      : timeOf(hours, minutes, half);
  if (time === undefined) return { date: text, time: '', shift: null };
  return {
    date: text.slice(0, text.length - whole.length).replace(/[,\s]+$/, ''),
    time,
    shift: shiftOf(zone),
  };
}

function timeOf(hours = '', minutes = '0', half = ''): string | undefined {
  const typed = Number(hours);
  if (half !== '' && (typed < 1 || typed > 12)) return undefined;
  const hour = half === '' ? typed : (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? undefined : clock(hour, Number(minutes));
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const OFFSET = /([+-])(\d{1,2}):?(\d{2})?$/;

/** Names such as `EST` are left aside: the till wrote its own clock, which is the salon's. */
function shiftOf(zone = ''): number | null {
  if (/^\(?(z|utc|gmt)\)?$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function dayIn(zone: string, day: Day, time: string, shift: number): Day {
  return momentIn(zone, day, time, shift)[0] ?? day;
}

/** Day and `HH:MM` in the zone. @param shift minutes ahead of UTC of what is read */
function momentIn(zone: string, day: Day, time: string, shift: number): readonly string[] {
  const moment = Date.parse(`${day}T${time}:00Z`) - shift * 60_000;
  const local = clockIn(zone, moment);
  return [local.slice(0, 10), local.slice(11, 16)];
}

type Days = Pick<DateRead, 'days' | 'isOpen'>;

function daysOf(date: string, context: DateContext): Days | undefined {
  const compact = COMPACT.exec(date);
  if (compact !== null) {
    const day = dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    if (day !== undefined) return sure(day);
  }
  const parts = NUMBERS.exec(date.replace(WEEKDAY, ''));
  if (parts !== null) return inNumbers(parts[1] ?? '', parts[3] ?? '', parts[4] ?? '', context);
  return withMonthName(date, context);
}

function inNumbers(first: string, second: string, third: string, context: DateContext): Days | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) {
    const day = dayOf(a, b, c);
    return day === undefined || third.length === 4 ? undefined : sure(day);
  }
  if (first.length > 2 || third.length === 1) return undefined;
  const year = third.length === 4 ? c : century(c, context);
  const dmy = dayOf(year, b, a);
  const mdy = dayOf(year, a, b);
  // `99-12-31`: only where neither other order gives a day, for hardly any till cuts off the century in front.
  const ymd =
    third.length === 2 && dmy === undefined && mdy === undefined
      ? dayOf(century(a, context), b, c)
      : undefined;
  if (ymd !== undefined) return sure(ymd);
  if (dmy === undefined && mdy === undefined) return undefined;
  if (dmy === mdy && dmy !== undefined) return sure(dmy);
  return { days: { ...(dmy && { dmy }), ...(mdy && { mdy }) }, isOpen: true };
}

function century(year: number, { latestYear }: DateContext): number {
  const whole = Math.floor(latestYear / 100) * 100 + year;
  return whole > latestYear ? whole - 100 : whole;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|ste|de|e|º|°|\.)?$/i;

/** `5 Mar 2026`, `Thursday, March 5th, 2026`, `le 5 mars 2026`, `5 de marzo de 2026`, `05-Mar-26`, `2026 Mar 5`. */
function withMonthName(date: string, context: DateContext): Days | undefined {
  const words = date
    .replace(/(\d)([a-zà-ÿ]{3,})/gi, '$1 $2')
    .replace(/([a-zà-ÿ]{3,})(\d)/gi, '$1 $2')
    .split(/[\s,/.-]+/);
  let month: number | undefined;
  const numbers: string[] = [];
  for (const word of words) {
    const number = /^'?(\d{4}|\d{2})$/.exec(word)?.[1] ?? ORDINAL.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    // The last one: `mar. 5 mai` is a Tuesday in French, as `mar 5 may` is in Spanish.
    else month = monthNamed(folded(word)) ?? month;
  }
  const [first = '', second = ''] = numbers;
  if (month === undefined || numbers.length !== 2) return undefined;
  const [date1, year] = first.length === 4 ? [second, first] : [first, second];
  const day = dayOf(year.length === 4 ? Number(year) : century(Number(year), context), month, Number(date1));
  return day === undefined || date1.length === 4 ? undefined : sure(day);
}

function sure(day: Day, time = ''): DateRead {
  return { days: { ymd: day, dmy: day, mdy: day }, isOpen: false, time };
}
