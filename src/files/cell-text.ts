// Cells as plain text: how the same word or number looks whatever program wrote it.

// No-break, narrow, figure and thin spaces, tabs: everything but a line end.
const SPACES = /[^\S\n]+/g;
// A zero-width space, joiners, direction marks and a byte order mark inside a cell: never meant.
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** The text with single plain spaces, without any at its ends; line ends within a cell stay. */
export function plainText(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/\r\n?/g, '\n')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

// Most cells need nothing.
const ODD = /^\s|\s$|[^\S ]| {2}|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** A word in letters and digits alone, without case and accents: `N° Reçu` becomes `nrecu`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');
}
