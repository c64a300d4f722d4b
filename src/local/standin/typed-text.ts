/** How the sheet parses text that a person or setValue puts in a cell. */
import { serialFromParts, wallDate } from './calendar';
import type { CellValue } from './cell';
import type { Locale } from './locale';

export interface Understood {
  readonly value: CellValue;
  /** Stored with its leading "=". */
  readonly formula?: string;
  /** The format that an automatic cell takes. */
  readonly format?: string;
}

/** Shown for every formula, since none is computed here. */
const UNCOMPUTED = '#NAME?';

/** Words that may not be text: true and false, month names, in the languages of locale.ts. */
const WORD =
  /^(true|false|vrai|faux|waar|onwaar|wahr|falsch)$|^(jan|f[eé]v|feb|mar|m[äa]r|mrt|maa|apr|avr|may|mai|mei|jun|jui|jul|aug|ao[uû]|sep|o[ck]t|nov|d[eé][cz])[a-zûé]*\.? \d/i;

/** Whether the text can only be text; settles nearly every cell of a large block without parsing. */
function surelyText(text: string): boolean {
  const first = text.charCodeAt(0);
  const letter = (first > 64 && first < 91) || (first > 96 && first < 123);
  return letter && (text.length > 24 || !WORD.test(text));
}

/** `today` is a serial: it gives the year of a date without one. */
export function understand(text: string, locale: Locale, today: number): Understood {
  if (text === '' || surelyText(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: UNCOMPUTED, formula: text };
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  if (locale.yes.includes(lower)) return { value: true };
  if (locale.no.includes(lower)) return { value: false };
  const found = readNumber(trimmed, locale) ?? readDateTime(trimmed, locale, today);
  if (found) return found;
  // "+32 470 …" is taken for a formula, which turns a phone number into #ERROR!.
  if (trimmed.startsWith('+') && trimmed.length > 1) return { value: '#ERROR!', formula: `=${trimmed}` };
  return { value: text };
}

function readNumber(text: string, locale: Locale): Understood | null {
  const match = /^([+-]?)\s?([$€£]?)\s?([+-]?)([\d.,\u00a0\u202f ]*\d[.,]?)(e[+-]?\d+)?\s?([%€$£]?)$/i.exec(
    text,
  );
  if (!match) return null;
  const [, sign = '', before = '', inner = '', digits = '', exponent = '', after = ''] = match;
  if ((sign && inner) || (before && after)) return null;
  const plain = ungroup(digits, locale);
  if (plain === null) return null;
  const size = Number(plain + exponent);
  if (!Number.isFinite(size)) return null;
  const value = (sign || inner) === '-' ? -size : size;
  const decimals = plain.includes('.');
  if (after === '%') return { value: value / 100, format: decimals ? '0.00%' : '0%' };
  if (exponent) return { value, format: '0.00E+00' };
  const coin = before || after;
  if (coin) return { value, format: before ? `[$${coin}]#,##0.00` : `#,##0.00 [$${coin}]` };
  return plain.length < digits.replace(/[.,]$/, '').length
    ? { value, format: decimals ? '#,##0.00' : '#,##0' }
    : { value };
}

/** Digits with "." as decimal mark, or null if the separators are not those of the locale. */
function ungroup(digits: string, locale: Locale): string | null {
  const [whole = '', fraction, ...more] = digits.split(locale.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  // Runs of digits separated by spaces are one number (vlucas/sheetquery issue 20), even in a phone number.
  if (locale.group === ' ' && /^\d+(?:[ \u00a0\u202f]\d+)+$/.test(whole)) {
    const joined = whole.replace(/\D/g, '');
    return fraction ? `${joined}.${fraction}` : joined;
  }
  const group = locale.group === ' ' ? /[ \u00a0\u202f]/ : locale.group === '.' ? /\./ : /,/;
  const parts = whole.split(group);
  if (parts.some((part, index) => !/^\d*$/.test(part) || (index > 0 && part.length !== 3))) return null;
  if (parts.length > 1 && (parts[0] ?? '').length > 3) return null;
  if (whole === '' && !fraction) return null;
  return fraction ? `${parts.join('')}.${fraction}` : parts.join('');
}

function readDateTime(text: string, locale: Locale, today: number): Understood | null {
  const match = /^(.*?)(?:^|[ ,]\s*)(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?$/i.exec(text);
  if (!match) {
    const day = readDate(text, locale, today);
    return day && { value: day.serial, format: day.format };
  }
  const [, dateText = '', hourText, minuteText, secondText = '0', half = ''] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const fraction = (hour * 3600 + minute * 60 + second) / 86_400;
  if (dateText === '') return { value: fraction, format: 'hh:mm:ss' };
  const day = readDate(dateText, locale, today);
  return day && { value: day.serial + fraction, format: `${day.format} hh:mm:ss` };
}

function readDate(text: string, locale: Locale, today: number): { serial: number; format: string } | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const thisYear = wallDate(today).getUTCFullYear();
  const short = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (short) {
    if (short[2] === '.' && short[4] === undefined) return null;
    const [first, second] = [Number(short[1]), Number(short[3])];
    const year = short[4] === undefined ? thisYear : fullYear(short[4]);
    return locale.dayFirst
      ? dated(year, second, first, locale.shortDate)
      : dated(year, first, second, locale.shortDate);
  }
  const named =
    /^(\d{1,2})[ -]([a-zûéäç.]{3,10})(?:[ -](\d{4}|\d{2}))?$/i.exec(text) ??
    /^([a-zûéäç.]{3,10}) (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (!named) return null;
  const wordFirst = !/^\d/.test(named[1] ?? '');
  const month = monthNumber((wordFirst ? named[1] : named[2]) ?? '', locale);
  if (month === 0) return null;
  const year = named[3] === undefined ? thisYear : fullYear(named[3]);
  return dated(year, month, Number(wordFirst ? named[2] : named[1]), locale.shortDate);
}

function dated(year: number, month: number, day: number, format: string) {
  const serial = serialFromParts(year, month, day);
  return serial === null ? null : { serial, format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 0 unless it is a month's name, long or short, in English or in the sheet's language. */
function monthNumber(word: string, locale: Locale): number {
  const sought = word.toLowerCase().replace(/\.$/, '');
  for (let month = 1; month <= 12; month++) {
    for (const tag of ['en', locale.tag]) {
      for (const style of ['short', 'long'] as const) {
        const name = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }).format(
          Date.UTC(2000, month - 1, 1),
        );
        if (name.toLowerCase().replace(/\.$/, '') === sought) return month;
      }
    }
  }
  return 0;
}
