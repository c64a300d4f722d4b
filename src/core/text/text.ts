// How typed texts are compared.

// Letters of Latin alphabets that are no letter with an accent.
const OTHER_LETTERS: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Nothing to fold but case: nearly every code, choice and heading. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;

/** Without case, accents in either form, invisible signs and double spaces: `Zoë  DE VRIES` is `zoe de vries`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
