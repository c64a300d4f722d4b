// How entries are told by their texts: what a search over the journal's longest cells looks for. Entries are canonical
// JSON, so that a field has one spelling; a quote within a person's text has a backslash before it and is none.
import type { SearchedBy } from '../app/ports/journal';
import { escaped } from './column-search';

/** Texts that stand in every entry with the value. Others may hold them too: whoever searches looks at what was found. */
export function entryPart(by: Exclude<SearchedBy, 'seq'>, value: string): string {
  if (by === 'undoes') return `"of":${value},`;
  const text = JSON.stringify(value);
  return by === 'storedValues' ? `"storedValue":${text}` : `"${by}":${text},`;
}

/** A pattern that the member's entries of this number or a later one hold. */
export function entriesSince(member: string, seq: number): string {
  // Nothing comes between the entry's own `schema` and `seq`: what is nested has no such pair.
  return `"member":${escaped(JSON.stringify(member))},.*"schema":\\d+,"seq":(?:${atLeast(seq)}),`;
}

/** A pattern for whole numbers from this one on. */
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
