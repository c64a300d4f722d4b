// Who and what an event of a calendar is about: its guests, labels in its text, and its title.
import { bookingHeadings } from './booking-headings';
import { folded, plainText } from './cell-text';
import type { Meaning } from './column-use';

/** What labels in an event's text say, such as `Client: Ana Ruiz`; '' for what it does not. */
export type Labelled = { readonly [Name in (typeof LABELS)[number]]: string };

const LABELS = [
  'booking',
  'client',
  'firstName',
  'lastName',
  'phone',
  'email',
  'description',
  'staff',
  'status',
] as const satisfies readonly Meaning[];

const MORE: { readonly [Name in (typeof LABELS)[number]]?: string } = {
  client: 'name naam nom nombre who wie qui quien',
};

/** @param text an event's description, plain or as HTML */
export function labelledIn(text: string): Labelled {
  const found: { [name: string]: string } = Object.fromEntries(LABELS.map((name) => [name, '']));
  for (const line of linesOf(text)) {
    const [, label = '', value = ''] = /^([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line) ?? [];
    const word = folded(label);
    const name = LABELS.find((one) =>
      `${bookingHeadings[one] ?? ''} ${MORE[one] ?? ''}`.split(' ').includes(word),
    );
    if (word !== '' && name !== undefined && found[name] === '') found[name] = value;
  }
  return found as Labelled;
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '');
}

export type TitleParts = { readonly first: string; readonly second: string };

// `Ana Ruiz - Cut`, `Cut: Ana Ruiz`, `Cut | Ana Ruiz`, `Cut (Ana Ruiz)`.
const BETWEEN = /^(.+?)\s*(?:\s[-–—|•/]\s|:\s|,\s|\s@\s)\s*(.+)$/;
const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/;

/** A title in two parts; the second is '' if it has one alone. */
export function titleParts(title: string): TitleParts {
  const [, first = title, second = ''] = BETWEEN.exec(title) ?? IN_BRACKETS.exec(title) ?? [];
  return { first, second };
}

/**
 * Which part of the titles names the client: services come again and again, and there are more clients than services.
 * The first part where the titles do not tell.
 */
export function clientPart(titles: readonly TitleParts[]): 'first' | 'second' {
  const two = titles.filter(({ second }) => second !== '');
  const distinct = (part: keyof TitleParts) => new Set(two.map((title) => folded(title[part]))).size;
  return distinct('second') > distinct('first') ? 'second' : 'first';
}

/** The title without the client's name: `Cut` of `Cut - Ana Ruiz`; '' if it is the name alone. */
export function titleWithout(title: string, name: string): string {
  const { first, second } = titleParts(title);
  if (folded(name) === '') return title;
  if (folded(title) === folded(name)) return '';
  if (folded(first) === folded(name)) return second;
  return folded(second) === folded(name) ? first : title;
}
