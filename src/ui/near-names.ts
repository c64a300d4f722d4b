// What somebody may have meant whose search for an item found nothing: names that are a slip or two of the hand away.
import { isNear } from '../core/text/near-text';
import { fold } from '../core/text/text';

/** More would be a list to read instead of an answer. */
const MOST = 3;

/** Two letters alone are near to half of all names. */
const LEAST_LETTERS = 3;

/** In a shorter word two other letters make another word. */
const LONG = 6;

/** Nearest first. Each word that was typed is near to a word of the name, or to its beginning. */
export function nearNames<Of extends { readonly name: string }>(
  all: readonly Of[],
  typed: string,
): readonly Of[] {
  const words = wordsOf(typed);
  if (!words.some(({ length }) => length >= LEAST_LETTERS)) return [];
  const near: { readonly one: Of; readonly slips: number }[] = [];
  for (const one of all) {
    const slips = slipsIn(words, wordsOf(one.name));
    if (slips !== undefined) near.push({ one, slips });
  }
  near.sort((a, b) => a.slips - b.slips || a.one.name.localeCompare(b.one.name));
  return near.slice(0, MOST).map(({ one }) => one);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How many slips lie between them in all; undefined if a word that was typed is near to none. */
function slipsIn(typed: readonly string[], name: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of typed) {
    const slips = Math.min(...name.map((own) => slipsBetween(word, own)));
    if (!Number.isFinite(slips)) return undefined;
    sum += slips;
  }
  return sum;
}

function slipsBetween(word: string, own: string): number {
  if (own.startsWith(word)) return 0;
  const most = word.length < LEAST_LETTERS ? 0 : word.length < LONG ? 1 : 2;
  for (let slips = 1; slips <= most; slips++)
    if (isNear(word, own, slips) || isNear(word, own.slice(0, word.length), slips)) return slips;
  return Number.POSITIVE_INFINITY;
}
