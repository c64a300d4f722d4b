// Rows that are none of the table: sums of the rows above, and lines of text below them.
import { cellAt, type Meaning, type Places } from './column-use';
import { readDateText } from './date-text';
import { rowKindOf } from './row-words';

type Row = { readonly cells: readonly string[] };

/** A row with another number of cells that is none of the table: a total, or a line of text such as `Printed on …`. */
export function noteIn(cells: readonly string[]): 'total' | 'note' | null {
  const [first = ''] = cells.filter((cell) => cell !== '');
  if (isTotalWord(first)) return 'total';
  return cells.length === 1 ? 'note' : null;
}

/** A line of text that a spreadsheet filled up with empty cells. */
export function isNote({ cells }: Row): boolean {
  return cells.length > 2 && cells.filter((cell) => cell !== '').length === 1;
}

/** A row that adds the others up: it says so in its first words, or has nothing but figures. */
export function isTotalsRow(row: Row, places: Places): boolean {
  if (saysTotal(row, places)) return true;
  if (NAMING.some((meaning) => cellAt(row, places[meaning]) !== '')) return false;
  return row.cells.every((text) => !/[a-zà-ÿ]{3}/i.test(text));
}

/** Whether its first words say that it is a sum. */
export function saysTotal(row: Row, places: Places): boolean {
  const cell = (meaning: Exclude<Meaning, 'tax'>) => cellAt(row, places[meaning]);
  const heads = [
    row.cells.find((text) => text !== '') ?? '',
    cell('receipt'),
    cell('date'),
    cell('description'),
  ];
  return !isDated(cell('date')) && heads.some(isTotalWord);
}

const NAMING = ['receipt', 'date', 'description', 'client', 'firstName', 'lastName', 'clientCode'] as const;

function isTotalWord(text: string): boolean {
  return rowKindOf(text.replace(/[:=].*$/, '')) === 'total';
}

// Any zone and year will do: only whether it is a date matters here.
function isDated(text: string): boolean {
  return text !== '' && readDateText(text, { zone: 'UTC', latestYear: 2099 }) !== undefined;
}
