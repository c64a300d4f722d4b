// Patterns that find entries by their stored text. Entries are canonical JSON, so each field is written in only one way;
// quotes within people's text are preceded by a backslash and never match.
import type { SearchedBy } from '../app/ports/journal';
import { escaped } from './column-search';

/** Text that every entry with the value contains. Other entries may contain it too: callers verify what was found. */
export function entryPart(by: Exclude<SearchedBy, 'seq'>, value: string): string {
  if (by === 'undoes') return `"of":${value},`;
  const text = JSON.stringify(value);
  return by === 'storedValues' ? `"storedValue":${text}` : `"${by}":${text},`;
}

/** A pattern for the member's entries with this number or a later one. */
export function entriesSince(member: string, seq: number): string {
  // `schema` and `seq` are adjacent only at the top level of an entry.
  return `"member":${escaped(JSON.stringify(member))},.*"schema":\\d+,"seq":(?:${atLeast(seq)}),`;
}

/** A pattern for whole numbers of at least this one. */
function atLeast(least: number): string {
  const digits = [...String(least)];
  const rest = (count: number) => (count === 0 ? '' : `\\d{${count}}`);
  const greater = digits.flatMap((digit, i) =>
    digit === '9'
      ? []
      : [`${digits.slice(0, i).join('')}[${Number(digit) + 1}-9]${rest(digits.length - i - 1)}`],
  );
  return [String(least), ...greater, `[1-9]\\d{${digits.length},}`].join('|');
}
