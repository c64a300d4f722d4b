/** Dates as a sheet stores them: days since 1899-12-30 in the spreadsheet's own wall time. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Offsets change on quarter hours at the finest, so one look-up serves a whole quarter. */
const QUARTER = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Milliseconds by which wall time in the zone is ahead of UTC at that instant. */
export function zoneOffset(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const quarter = Math.floor(instant / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    const part: Record<string, string> = {};
    for (const { type, value } of formatFor(zone).formatToParts(quarter * QUARTER)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    offset = wall.getTime() - quarter * QUARTER;
    known.set(quarter, offset);
  }
  return offset;
}

export function serialFromInstant(instant: number, zone: string): number {
  return (instant + zoneOffset(instant, zone) - EPOCH) / DAY;
}

/** A wall time that a clock change skips or repeats is read with the offset before the change. */
export function instantFromSerial(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const guess = wall - zoneOffset(wall - DAY / 2, zone);
  const second = wall - zoneOffset(guess, zone);
  return guess + zoneOffset(guess, zone) === wall ? guess : second;
}

/** Null if there is no such day. */
export function serialFromParts(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - EPOCH) / DAY;
}

/** The wall-clock parts of a serial, as a UTC date. */
export function wallDate(serial: number): Date {
  return new Date(Math.round(serial * DAY) + EPOCH);
}

/** Throws a RangeError for an unknown time zone name. */
export function checkZone(zone: string): void {
  formatFor(zone);
}
