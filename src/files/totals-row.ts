// Rows that are none of the table: sums of the rows above, and lines of text below them.
import { cellAt, type Meaning, type Places } from './column-use';
import { readDateText } from './date-text';
import { rowKindOf } from './row-words';

type Row = { readonly cells: readonly string[] };

/** A row with fewer cells than headings that is no sale: a total, or one line of text such as `Printed on …`. */
export function noteIn(cells: readonly string[]): 'total' | 'note' | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || isTotalWord(filled[0] ?? '')) return 'total';
  return filled.length === 1 ? 'note' : null;
}

/** A row that adds the others up: it says so in its first words, or has nothing but figures. */
export function isTotalsRow(row: Row, places: Places): boolean {
  const cell = (meaning: Exclude<Meaning, 'tax'>) => cellAt(row, places[meaning]);
  const heads = [
    row.cells.find((text) => text !== '') ?? '',
    cell('receipt'),
    cell('date'),
    cell('description'),
  ];
  if (!isDated(cell('date')) && heads.some(isTotalWord)) return true;
  if (NAMING.some((meaning) => cell(meaning) !== '')) return false;
  return row.cells.every((text) => !/[a-zà-ÿ]{3}/i.test(text));
}

const NAMING = ['receipt', 'date', 'description', 'client', 'firstName', 'lastName', 'clientCode'] as const;

function isTotalWord(text: string): boolean {
  return rowKindOf(text.replace(/[:=].*$/, '')) === 'total';
}

// Any zone and year will do: only whether it is a date matters here.
function isDated(text: string): boolean {
  return text !== '' && readDateText(text, { zone: 'UTC', latestYear: 2099 }) !== undefined;
}
