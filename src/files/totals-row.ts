// Rows that are none of the table: sums of the rows above, and lines of text below them.
import { folded } from './cell-text';
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
  // A dated row may be the sale of a client whose name or code is such a word.
  const isOfSomebody = CLIENT.some((meaning) => cell(meaning) !== '');
  return heads.some(isTotalWord) && !(isOfSomebody && isDated(cell('date')));
}

const NAMING = ['receipt', 'date', 'description', 'client', 'firstName', 'lastName', 'clientCode'] as const;

const CLIENT = ['client', 'firstName', 'lastName', 'clientCode', 'phone', 'email'] as const;

// `Totaal dag`, `Total du jour`, `Subtotal March sales`: a sum of what. `Total look` is a treatment.
const OF_WHAT = new Set(
  'dag day daily jour journee tag dia week semaine woche semana maand month mois monat mes omzet sales ventes verkopen umsatz ventas period periode periodo receipts tickets bonnen kassa caisse'.split(
    ' ',
  ),
);

function isTotalWord(text: string): boolean {
  const plain = text.replace(/[:=(].*$/, '');
  if (rowKindOf(plain) === 'total') return true;
  const [first = '', ...rest] = plain.split(/[^\p{L}\p{M}]+/u).map(folded);
  return rowKindOf(first) === 'total' && rest.some((word) => OF_WHAT.has(word));
}

// Any zone and year will do: only whether it is a date matters here.
function isDated(text: string): boolean {
  return text !== '' && readDateText(text, { zone: 'UTC', latestYear: 2099 }) !== undefined;
}
