// Texts in a row of the ledger. appendRow may parse them like texts typed into a cell without a format, whatever the
// format of the column: 12-05 would become a date, 007 the number 7, +32… a formula.
import { type Cell, textOf } from '../tabs/cells';

// Words that some language of a spreadsheet parses as true or false.
const BOOLEAN = /^(true|false|vrai|faux|waar|onwaar|wahr|falsch|verdadero|falso)$/i;

/** No digits, so neither a number, a date nor a time; the first letter rules out a formula. */
const WORDS = /^\p{L}\D*$/u;

/** A code such as a client's number. A letter after a digit rules out a month, and an amount such as R100. */
const CODE = /^\p{L}\d[\p{L}\d]*\p{L}[\p{L}\d]*$/u;

/** The text as appendRow can be given it: in quotation marks, unless nothing could parse it. */
export function appendable(text: string): string {
  return text === '' || isOnlyText(text) ? text : `“${text}”`;
}

/** The text that such a cell stands for; people may have typed it without the marks. */
export function appendedText(cell: Cell | undefined): string {
  const text = textOf(cell);
  return text.length > 1 && text.startsWith('“') && text.endsWith('”') ? text.slice(1, -1) : text;
}

function isOnlyText(text: string): boolean {
  return (WORDS.test(text) && !BOOLEAN.test(text)) || CODE.test(text);
}
