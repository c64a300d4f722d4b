/** Utilities: ids, dates as text, sleep. */
import { zoneOffset } from './calendar';
import { NotModelled, ServiceError } from './errors';
import type { Execution } from './execution';
import { model } from './model';
import { accept, isDate } from './signature';

/** In milliseconds. */
const LONGEST_SLEEP = 300_000;

export function utilities(execution: Execution, random: () => number): object {
  return model(execution, 'Utilities', {
    getUuid: () => uuid(random),
    sleep(...args: unknown[]) {
      accept('Utilities.sleep', args, ['number']);
      const span = args[0] as number;
      if (span < 0 || span > LONGEST_SLEEP) throw new ServiceError(`Invalid argument: ${span}`);
      execution.advance(span);
    },
    formatDate(...args: unknown[]) {
      accept('Utilities.formatDate', args, ['object', 'string', 'string']);
      const [date, zone, pattern] = args as [unknown, string, string];
      if (!isDate(date)) {
        throw new ServiceError(
          "The parameters (Object,String,String) don't match the method signature for Utilities.formatDate.",
        );
      }
      return formatDate(Date.prototype.getTime.call(date), zone, pattern);
    },
  });
}

/** Version 4, like java.util.UUID. */
function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = Math.floor(random() * 16);
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

const OFFSET_TEXT = /^GMT([+-])(\d{1,2}):?(\d{2})?$/;

function offsetOf(instant: number, zone: string): number {
  const fixed = OFFSET_TEXT.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  try {
    return zoneOffset(instant, zone);
  } catch {
    // Java silently falls back to GMT; a mistyped zone must not pass a test because of that.
    throw new NotModelled(`Time zone ${zone}`);
  }
}

/** A subset of SimpleDateFormat: y M d H m s S E, quoted text and punctuation. */
function formatDate(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new ServiceError('Invalid argument: date');
  const wall = new Date(instant + offsetOf(instant, zone));
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const weekday = (style: 'short' | 'long') =>
    new Intl.DateTimeFormat('en-US', { weekday: style, timeZone: 'UTC' }).format(wall);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    switch (run[0]) {
      case 'y':
        return run.length === 2
          ? padded(wall.getUTCFullYear() % 100, 2)
          : padded(wall.getUTCFullYear(), run.length);
      case 'M':
        if (run.length > 2) break;
        return padded(wall.getUTCMonth() + 1, run.length);
      case 'd':
        return padded(wall.getUTCDate(), run.length);
      case 'H':
        return padded(wall.getUTCHours(), run.length);
      case 'm':
        return padded(wall.getUTCMinutes(), run.length);
      case 's':
        return padded(wall.getUTCSeconds(), run.length);
      case 'S':
        return padded(wall.getUTCMilliseconds(), run.length);
      case 'E':
        return weekday(run.length > 3 ? 'long' : 'short');
    }
    throw new NotModelled(`Date pattern ${run}`);
  });
}
