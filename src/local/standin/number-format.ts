/** Number formats: which show a date, which hold text, and how a cell's text is displayed. */
import { wallDate } from './calendar';
import { NotModelled } from './errors';
import type { Locale } from './locale';

export interface Format {
  readonly kind: 'automatic' | 'text' | 'number' | 'date';
  /** The text displayed for a number. */
  show(value: number, locale: Locale): string;
}

const known = new Map<string, Format>();

/** Reads a pattern such as "0.00", "#,##0.00", "0%", "yyyy-mm-dd hh:mm", "@"; '' and "General" are automatic. */
export function formatOf(pattern: string): Format {
  let format = known.get(pattern);
  if (!format) {
    format = read(pattern);
    known.set(pattern, format);
  }
  return format;
}

function read(pattern: string): Format {
  if (pattern === '' || pattern === 'General' || pattern === '0.###############') {
    return { kind: 'automatic', show: plain };
  }
  if (pattern === '@') return { kind: 'text', show: plain };
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(bare.replace(/am\/pm/gi, ''))) {
    const parts = dateParts(pattern);
    return { kind: 'date', show: (value, locale) => showDate(parts, value, locale) };
  }
  if (!/^[#0?,.%;()\-+\s€$£EeX/@]*$/.test(bare)) throw new NotModelled(`Number format ${pattern}`);
  const sections = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return { kind: 'number', show: (value, locale) => showSections(sections, value, locale) };
}

/** Fifteen significant digits, as the automatic format shows numbers. */
function plain(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15)));
  return locale.decimal === ',' ? text.replace('.', ',') : text;
}

function showSections(sections: readonly string[], value: number, locale: Locale): string {
  const [positive = '', negative, zero] = sections;
  if (value < 0) {
    return negative === undefined
      ? `-${showNumber(positive, -value, locale)}`
      : showNumber(negative, -value, locale);
  }
  return showNumber(value === 0 && zero !== undefined ? zero : positive, value, locale);
}

function showNumber(section: string, value: number, locale: Locale): string {
  const digits = /[#0?][#0?,]*(?:\.[#0?]+)?(?:E\+0+)?/.exec(section);
  const literal = (text: string) =>
    text.replace(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g, (_, a, b, c) => a ?? b ?? c ?? '');
  if (!digits) return literal(section);
  const before = section.slice(0, digits.index);
  const after = section.slice(digits.index + digits[0].length);
  const scaled = section.includes('%') ? value * 100 : value;
  return literal(before) + showDigits(digits[0], scaled, locale) + literal(after);
}

function showDigits(digits: string, value: number, locale: Locale): string {
  if (digits.includes('E')) {
    const decimals = /\.([#0?]+)/.exec(digits)?.[1]?.length ?? 0;
    const [mantissa = '0', exponent = '+0'] = value.toExponential(decimals).split('e');
    const size = exponent.slice(1).padStart(2, '0');
    return `${mantissa.replace('.', locale.decimal)}E${exponent[0]}${size}`;
  }
  const [whole = '', fraction = ''] = digits.split('.');
  // Rounds half away from zero on the decimal text, since 1.005 must show as 1.01 does in a sheet.
  const fixed = roundDecimal(value, fraction.length);
  const [units = '0', decimals = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  let shown = units.padStart(least, '0');
  if (least === 0 && units === '0') shown = '';
  if (whole.includes(',')) shown = shown.replace(/\B(?=(\d{3})+$)/g, locale.group);
  const kept = decimals.slice(0, (fraction.match(/0/g) ?? []).length);
  const optional = decimals.slice(kept.length).replace(/0+$/, '');
  return kept + optional === '' ? shown : `${shown}${locale.decimal}${kept}${optional}`;
}

function roundDecimal(value: number, decimals: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes('e')) return value.toFixed(decimals);
  return Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

type DatePart = { readonly code: string } | { readonly text: string };

function dateParts(pattern: string): readonly DatePart[] {
  const found = pattern.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+|\.0+|[^ymdhs]/gi) ?? [];
  const parts: DatePart[] = found.map((token) => {
    if (token.startsWith('"')) return { text: token.slice(1, -1) };
    if (token.startsWith('\\')) return { text: token.slice(1) };
    if (token.startsWith('[')) throw new NotModelled(`Number format ${pattern}`);
    return /^(am\/pm|y+|m+|d+|h+|s+|\.0+)$/i.test(token) ? { code: token.toLowerCase() } : { text: token };
  });
  const codes = parts.filter((part): part is { code: string } => 'code' in part);
  return parts.map((part) => {
    if (!('code' in part) || !/^m{1,2}$/.test(part.code)) return part;
    // "m" is minutes after hours or before seconds, months elsewhere.
    const at = codes.indexOf(part);
    const minutes = codes[at - 1]?.code.startsWith('h') || codes[at + 1]?.code.startsWith('s');
    return minutes ? { code: part.code === 'm' ? 'minute' : 'minutes' } : part;
  });
}

function showDate(parts: readonly DatePart[], serial: number, locale: Locale): string {
  const date = wallDate(serial);
  const hours = parts.some((part) => 'code' in part && part.code === 'am/pm') ? 12 : 24;
  return parts
    .map((part) => ('text' in part ? part.text : showPart(part.code, date, hours, locale)))
    .join('');
}

function showPart(code: string, date: Date, hours: 12 | 24, locale: Locale): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(date);
  const hour = hours === 12 ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  if (code.startsWith('.'))
    return `.${String(date.getUTCMilliseconds()).padStart(3, '0')}`.slice(0, code.length);
  switch (code) {
    case 'y':
    case 'yy':
      return two(date.getUTCFullYear() % 100);
    case 'm':
      return String(date.getUTCMonth() + 1);
    case 'mm':
      return two(date.getUTCMonth() + 1);
    case 'mmm':
      return name({ month: 'short' });
    case 'mmmm':
      return name({ month: 'long' });
    case 'd':
      return String(date.getUTCDate());
    case 'dd':
      return two(date.getUTCDate());
    case 'ddd':
      return name({ weekday: 'short' });
    case 'dddd':
      return name({ weekday: 'long' });
    case 'h':
      return String(hour);
    case 'hh':
      return two(hour);
    case 'minute':
      return String(date.getUTCMinutes());
    case 'minutes':
      return two(date.getUTCMinutes());
    case 's':
      return String(date.getUTCSeconds());
    case 'ss':
      return two(date.getUTCSeconds());
    case 'am/pm':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    default:
      return String(date.getUTCFullYear()).padStart(4, '0');
  }
}
