// The codes of gift cards and vouchers: fifteen letters that cannot be guessed, and one that checks them.
import { codeOf, LETTERS } from './canonical';
import { accept, type Result, refuse } from './result';

const LENGTH = 16;

export type CodeRefusal =
  /** Too short or too long. */
  | { readonly code: 'card-code-length'; readonly text: string }
  /** A letter or digit that no code has, since it could be taken for another. */
  | { readonly code: 'card-code-letter'; readonly text: string; readonly letter: string }
  /** The check says that something was misread. */
  | { readonly code: 'card-code-misread'; readonly text: string };

/** A code from a secret and what makes this card this card: the same again for the same request. Seventy-three bits. */
export function cardCodeOf(secret: string, origin: string): string {
  const body = codeOf(['card', secret, origin], LENGTH - 1);
  return body + checkLetter(body);
}

/** `7Q4M-…`: in fours, as it is shown and read aloud. */
export function spokenCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** Reads a code as people type it: in any case, with or without spaces and dashes. */
export function readCardCode(text: string): Result<string, CodeRefusal> {
  const code = text.toUpperCase().replace(/[\s\-–.]/g, '');
  const stranger = [...code].find((letter) => !LETTERS.includes(letter));
  if (stranger !== undefined)
    return refuse({ code: 'card-code-letter', text: text.trim(), letter: stranger });
  if (code.length !== LENGTH) return refuse({ code: 'card-code-length', text: text.trim() });
  return checkLetter(code.slice(0, -1)) === code.slice(-1)
    ? accept(code)
    : refuse({ code: 'card-code-misread', text: text.trim() });
}

/** The id that the journal knows a card by: from the code, and no way back. */
export function cardIdOf(code: string): string {
  return codeOf(['card id', code], 10);
}

/**
 * ISO 7064's hybrid system, modulo thirty-one and thirty: it finds every single wrong letter and every two neighbours
 * that were exchanged.
 */
function checkLetter(body: string): string {
  const size = LETTERS.length;
  let product = size;
  for (const letter of body) {
    const total = (product + LETTERS.indexOf(letter)) % size;
    product = ((total === 0 ? size : total) * 2) % (size + 1);
  }
  return LETTERS[(size + 1 - product) % size] ?? '';
}
