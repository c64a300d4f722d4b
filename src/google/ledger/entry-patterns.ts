// Patterns that find entries and states by their stored text. Both are canonical JSON, so each field is written in only one way;
// quotes within people's text are preceded by a backslash and never match.
import type { SearchedBy } from '../../app/ports/journal';
import { escaped } from '../tabs/column-search';

/** Text that every entry with the value contains. Other entries may contain it too: callers verify what was found. */
export function entryPart(by: SearchedBy, value: string): string {
  if (by === 'seq') return `"seq":${value},`;
  if (by === 'undoes') return `"of":${value},`;
  const text = JSON.stringify(value);
  return by === 'storedValues' ? `"storedValue":${text}` : `"${by}":${text},`;
}

/**
 * A pattern for invoices of clients on days.
 * @param days a pattern
 * @param members those wanted; of all clients if none is named
 */
export function invoicesPattern(days: string, members: readonly string[]): string {
  const named = members.map((member) => escaped(JSON.stringify(member))).join('|');
  const member = members.length === 0 ? '"[^"]' : `(?:${named}),`;
  return `"day":"${days}",.*"kind":"invoice",.*"member":${member}`;
}

/** A pattern for all invoices of a day. */
export function invoicesOfDayPattern(day: string): string {
  return `"day":"${day}",.*"kind":"invoice",`;
}

/** A pattern for this till's invoice with the number, among which are those of other tills that came next. */
export function numberPattern(number: number): string {
  return `"invoices":${number},"key":"[^"]*","kind":"invoice",`;
}

/** A pattern for the states of those of the clients whom another one has taken over. */
export function takenOverPattern(ids: readonly string[]): string {
  const named = ids.map((id) => escaped(JSON.stringify(id))).join('|');
  return `"id":(?:${named}),.*"into":"[^"]`;
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
