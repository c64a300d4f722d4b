// Texts in a row of the ledger. appendRow may parse them like texts typed into a cell without a format, whatever the
// format of the column: 12-05 would become a date, 007 the number 7, +32… a formula.
import { type Cell, textOf } from '../tabs/cells';
import { isReadWord } from './read-words';

// Words that some language of a spreadsheet parses as true or false.
const BOOLEAN = /^(true|false|vrai|faux|waar|onwaar|wahr|falsch|verdadero|falso)$/i;

/** No digits, so neither a number, a date nor a time; the first letter rules out a formula. */
const WORDS = /^\p{L}\D*$/u;

/** A code such as a client's number. A letter after a digit rules out a month, and an amount such as R100. */
const CODE = /^\p{L}\d[\p{L}\d]*\p{L}[\p{L}\d]*$/u;

/** Neither a formula, nor a sign or currency in front of a number. */
const BEGINS_PLAIN = /^[\p{L}\d]/u;

/** Of four letters at least: shorter ones may be a currency (R100, CHF 5), a unit, am and pm, or a month cut short. */
const LONG_WORD = /\p{Script=Latin}{4,}/gu;

/** Signs that are in no number, date or time: 2 × Gel, DAV*01. */
const OWN_SIGN = /^[\p{L}\d].*[×*#&_?!]/su;

/** Read as this number, it reads back and is shown as the same text. Longer ones would be shown as 1.2E+12. */
const PLAIN_NUMBER = /^(0|[1-9]\d{0,9})$/;

/** The text as appendRow can be given it: in quotation marks, unless nothing could parse it into anything else. */
export function appendable(text: string): string {
  return text === '' || isKeptAsIs(text) ? text : inMarks(text);
}

/** How a cell may show the text: an older Carnet put more of them in quotation marks. */
export function appendedForms(text: string): readonly string[] {
  return text === '' || isOnlyText(text) ? [text] : [...new Set([appendable(text), inMarks(text)])];
}

/** The text that such a cell stands for; people may have typed it without the marks. */
export function appendedText(cell: Cell | undefined): string {
  const text = textOf(cell);
  return text.length > 1 && text.startsWith('“') && text.endsWith('”') ? text.slice(1, -1) : text;
}

function inMarks(text: string): string {
  return `“${text}”`;
}

function isKeptAsIs(text: string): boolean {
  return isOnlyText(text) || PLAIN_NUMBER.test(text) || OWN_SIGN.test(text) || hasOwnWord(text);
}

function isOnlyText(text: string): boolean {
  return (WORDS.test(text) && !BOOLEAN.test(text)) || CODE.test(text);
}

/** A number, a date and a time have no word but those of months, days, hours and money. */
function hasOwnWord(text: string): boolean {
  if (!BEGINS_PLAIN.test(text) || BOOLEAN.test(text)) return false;
  return (text.match(LONG_WORD) ?? []).some((word) => !isReadWord(word));
}
