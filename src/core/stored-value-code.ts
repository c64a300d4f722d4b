// The codes of gift cards and vouchers: fifteen letters that cannot be guessed, and one that checks them.
import { codeOf, LETTERS } from './canonical';
import { accept, type Result, refuse } from './result';

const LENGTH = 16;

export type CodeRefusal =
  /** Too short or too long. */
  | { readonly code: 'stored-value-code-length'; readonly text: string }
  /** A letter or digit that no code has, since it could be taken for another. */
  | { readonly code: 'stored-value-code-letter'; readonly text: string; readonly letter: string }
  /** The check says that something was misread. */
  | { readonly code: 'stored-value-code-misread'; readonly text: string };

/** A code from a secret and what makes this card this card: the same again for the same request. Seventy-three bits. */
export function storedValueCodeOf(secret: string, origin: string): string {
  const body = codeOf(['card', secret, origin], LENGTH - 1);
  return body + checkLetter(body);
}

/** `7Q4M-…`: in fours, as it is shown and read aloud. */
export function formatCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** Reads a code as people type it: in any case, with or without spaces and dashes. */
export function readStoredValueCode(text: string): Result<string, CodeRefusal> {
  const code = text.toUpperCase().replace(/[\s\-–.]/g, '');
  const stranger = [...code].find((letter) => !LETTERS.includes(letter));
  if (stranger !== undefined)
    return refuse({ code: 'stored-value-code-letter', text: text.trim(), letter: stranger });
  if (code.length !== LENGTH) return refuse({ code: 'stored-value-code-length', text: text.trim() });
  return checkLetter(code.slice(0, -1)) === code.slice(-1)
    ? accept(code)
    : refuse({ code: 'stored-value-code-misread', text: text.trim() });
}

/** The id that the journal knows a card by: from the code, and no way back. */
export function storedValueIdOf(code: string): string {
  return codeOf(['card id', code], 10);
}

/** The corners of the polygon whose symmetries the letters stand for: fifteen turns, then fifteen reflections. */
const CORNERS = LETTERS.length / 2;

/**
 * Verhoeff's method, with as many symmetries as there are letters: it finds every single wrong letter and every two
 * neighbours that were exchanged. (ISO 7064's hybrid system misses a few of the latter.)
 */
function checkLetter(body: string): string {
  let product = 0;
  for (let i = 0; i < body.length; i++)
    product = joined(product, shifted(LETTERS.indexOf(body.charAt(i)), i));
  return LETTERS.charAt(product);
}

/** One symmetry after another: the order matters, or exchanged letters would come to the same. */
function joined(a: number, b: number): number {
  const isTurn = a < CORNERS;
  const angle = (((isTurn ? a + b : a - b) % CORNERS) + CORNERS) % CORNERS;
  return isTurn === b < CORNERS ? angle : CORNERS + angle;
}

/** What a letter stands for at its place, from 0: turns go back and forth, reflections go on by one corner a place. */
function shifted(letter: number, place: number): number {
  if (letter >= CORNERS) return CORNERS + ((letter + place) % CORNERS);
  return place % 2 === 0 ? letter : (CORNERS - letter) % CORNERS;
}
