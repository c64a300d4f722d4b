// The codes of gift cards and vouchers: fifteen unguessable letters and a check letter.
import { codeOf, LETTERS } from '../journal/canonical';
import { accept, type Result, refuse } from '../result';

const LENGTH = 16;

export type CodeRefusal =
  /** Too short or too long. */
  | { readonly code: 'stored-value-code-length'; readonly text: string }
  /** A letter or digit that codes do not use, since it could be mistaken for another. */
  | { readonly code: 'stored-value-code-letter'; readonly text: string; readonly letter: string }
  /** The check letter is wrong: something was misread. */
  | { readonly code: 'stored-value-code-misread'; readonly text: string };

/** A code derived from a secret and the card's origin: the same for the same request. 73 bits. */
export function storedValueCodeOf(secret: string, origin: string): string {
  const body = codeOf(['card', secret, origin], LENGTH - 1);
  return body + checkLetter(body);
}

/** `7Q4M-…`: in groups of four, to show and read aloud. */
export function formatCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** Reads a code as people type it: any case, with or without spaces and dashes. */
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

const HASH_LETTERS = 7;
const END_LETTERS = 4;

/**
 * The card's id in the journal: letters derived from the code that do not lead back to it, and the code's own last four,
 * by which people know a card. The other twelve, 58 bits, stay unguessable.
 */
export function storedValueIdOf(code: string): string {
  return codeOf(['card id', code], HASH_LETTERS) + code.slice(-END_LETTERS);
}

/** The id that cards got at first, without the end of their code. */
function firstIdOf(code: string): string {
  return codeOf(['card id', code], 10);
}

/** Every id that a card with the code may have, the usual one first. */
export function storedValueIdsOf(code: string): readonly string[] {
  return [storedValueIdOf(code), firstIdOf(code)];
}

/** `…FAYT`: the end of the card's code. A card whose id does not hold it, such as one from another system, has its number. */
export function storedValueEnd(id: string): string {
  return id.length === HASH_LETTERS + END_LETTERS ? `…${id.slice(-END_LETTERS)}` : id;
}

/** The id of a card with a code from another system, in any case, with or without spaces and dashes. */
export function otherCodeOf(code: string): string {
  return codeOf(['other card', code.toUpperCase().replace(/[\s\-–.]/g, '')], 10);
}

/** The corners of the polygon whose symmetries the letters represent: fifteen rotations, then fifteen reflections. */
const CORNERS = LETTERS.length / 2;

/**
 * Verhoeff's method, with as many symmetries as letters: it detects every single wrong letter and every swap of two
 * adjacent letters. (ISO 7064's hybrid system misses some swaps.)
 */
function checkLetter(body: string): string {
  let product = 0;
  for (let i = 0; i < body.length; i++)
    product = joined(product, shifted(LETTERS.indexOf(body.charAt(i)), i));
  return LETTERS.charAt(product);
}

/** Composes two symmetries: it is not commutative, or swapped letters would give the same result. */
function joined(a: number, b: number): number {
  const isTurn = a < CORNERS;
  const angle = (((isTurn ? a + b : a - b) % CORNERS) + CORNERS) % CORNERS;
  return isTurn === b < CORNERS ? angle : CORNERS + angle;
}

/** The symmetry of a letter at a place, from 0: rotations alternate, reflections advance by one corner a place. */
function shifted(letter: number, place: number): number {
  if (letter >= CORNERS) return CORNERS + ((letter + place) % CORNERS);
  return place % 2 === 0 ? letter : (CORNERS - letter) % CORNERS;
}
