// Finds words in a text, ignoring accents and case.
import { fold } from '../core/text/text';

/** Offsets in the text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The first match of each word; overlapping matches are merged. */
export function spansOfWords(text: string, words: readonly string[]): readonly Span[] {
  const { folded, places } = foldedWithPlaces(text);
  const spans: Span[] = [];
  for (const word of words) {
    const at = placeOf(folded, word);
    if (at >= 0) spans.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
  }
  return merged(spans);
}

/** The span of `count` digits from the `first` one on, including any characters between them. */
export function spansOfDigits(text: string, first: number, count: number): readonly Span[] {
  const places = [...text].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []));
  const start = places[first];
  const end = places[first + count - 1];
  return start === undefined || end === undefined ? [] : [[start, end + 1]];
}

/** The part of a text that these letters of its folded form come from. */
export function spanInFolded(text: string, from: number, to: number): readonly Span[] {
  const { places } = foldedWithPlaces(text);
  const start = places[from];
  return start === undefined || to <= from ? [] : [[start, places[to] ?? text.length]];
}

// Prefers a match at the start of a word.
function placeOf(folded: string, word: string): number {
  if (folded.startsWith(word)) return 0;
  const begins = folded.search(new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u'));
  return begins >= 0 ? begins + 1 : folded.indexOf(word);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The text folded letter by letter, with the offset that each folded letter came from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const letter = /\s/.test(text[place] ?? '') ? ' ' : fold(text[place] ?? '');
    for (let i = 0; i < letter.length; i++) places.push(place);
    folded += letter;
  }
  return { folded, places };
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last !== undefined && span[0] <= last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
