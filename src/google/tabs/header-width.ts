// How wide a column has to be for its header: a script cannot measure text, so letters are counted by their width.
import type { Language } from '../../core/language';
import type { ColumnLayout } from './layout';

/** In pixels, in bold of Sheets' size, rather too wide than too narrow. */
const WIDE = 13;
const CAPITAL = 10;
const USUAL = 8.3;
const NARROW = 5.5;

/** Left and right of the text, and the corner that a note marks. */
const PADDING = 10;

const IS_WIDE = /[mwMW%]/u;
const IS_NARROW = /[ijltfrI .,:;()'’]/u;
const IS_CAPITAL = /\p{Lu}/u;

/** The column's own width in that language, unless its header needs more. */
export function widthFor(
  header: string,
  { width, widthIn, hidden }: Pick<ColumnLayout, 'width' | 'widthIn' | 'hidden'>,
  language: Language,
): number {
  const own = widthIn?.[language] ?? width;
  if (hidden === true) return own;
  const needed = [...header].reduce((sum, letter) => sum + widthOfLetter(letter), PADDING);
  return Math.max(own, Math.ceil(needed));
}

function widthOfLetter(letter: string): number {
  if (IS_WIDE.test(letter)) return WIDE;
  if (IS_NARROW.test(letter)) return NARROW;
  return IS_CAPITAL.test(letter) ? CAPITAL : USUAL;
}
