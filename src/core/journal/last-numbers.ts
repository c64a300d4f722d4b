// The number of the last entry of each client, gift card and voucher, and of what was taken back: nine signs each, in
// shards of a few kilobytes. With them a state is proved to be the newest without a search of the journal.

/** Into so many shards, each a text of its own, so that a command rewrites a few kilobytes only. */
export const SHARDS = 64;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/** A shard tells of everybody whom its entries ever concerned, so that whoever is missing has none; or only of some. */
const [WHOLE, PART] = ['=', '~'];

const PLACE_SIGNS = 4;
const NUMBER_SIGNS = 5;
const WIDTH = PLACE_SIGNS + NUMBER_SIGNS;
const MARK_SIGNS = 4;

/** In all shards together 41,000, in 370 of a store's 500 kilobytes: beyond that, whoever was longest not there is forgotten. */
const MOST_IN_SHARD = 640;

/** Made of signs that no other mark has. */
const NOBODY = '='.repeat(MARK_SIGNS);
const UNKNOWN = '~'.repeat(MARK_SIGNS);

/** The marks of a journal without entries: known of everybody to have none. */
export const noNumbers = NOBODY.repeat(SHARDS);

export type Shards = {
  /** What the shards have to be, in a few signs each; '' as long as nothing was noted. */
  readonly marks: string;
  /** The text that is kept as a shard, if there is one: no other text than its mark's is believed. */
  readonly kept: (shard: number) => string | undefined;
};

export type Touched = readonly [id: string, seq: number];

/** As what it is noted that an entry was taken back: with the number of the entry that did so. */
export function takenBackId(seq: number): string {
  return `taken back ${seq}`;
}

/**
 * The last number that is noted of an id: 0 if it surely has none, null if that is unknown. One in some ten million shares its
 * place with another, and then the higher number is told: only the number that is expected proves anything.
 */
export function numbersIn({ marks, kept }: Shards): (id: string) => number | null {
  const read = new Map<number, { readonly isWhole: boolean; readonly numbers: Map<string, number> } | null>();
  return (id) => {
    const { shard, place } = placeOf(id);
    let found = read.get(shard);
    if (found === undefined) {
      const text = believed({ marks, kept }, shard);
      found = text === null ? null : { isWhole: text.startsWith(WHOLE), numbers: numbersOf(text) };
      read.set(shard, found);
    }
    return found === null ? null : (found.numbers.get(place) ?? (found.isWhole ? 0 : null));
  };
}

/** The shards that are other ones once the numbers are noted, by their place, and the marks of all. */
export function withNumbers(
  shards: Shards,
  touched: readonly Touched[],
): { readonly marks: string; readonly changed: ReadonlyMap<number, string> } {
  const marks = Array.from({ length: SHARDS }, (_, shard) => markIn(shards.marks, shard));
  const changed = new Map<number, string>();
  const byShard = new Map<number, (readonly [place: string, seq: number])[]>();
  for (const [id, seq] of touched) {
    const { shard, place } = placeOf(id);
    const own = byShard.get(shard) ?? [];
    own.push([place, seq]);
    byShard.set(shard, own);
  }
  for (const [shard, own] of byShard) {
    const before = believed(shards, shard) ?? PART;
    const after = withPlaces(before, own);
    if (after === before && markIn(shards.marks, shard) === markOf(before)) continue;
    changed.set(shard, after);
    marks[shard] = markOf(after);
  }
  return { marks: marks.join(''), changed };
}

function withPlaces(text: string, own: readonly (readonly [place: string, seq: number])[]): string {
  const numbers = numbersOf(text);
  for (const [place, seq] of own) numbers.set(place, Math.max(seq, numbers.get(place) ?? 0));
  if (numbers.size <= MOST_IN_SHARD) return textOf(text.charAt(0), numbers);
  const latest = [...numbers].sort(([, a], [, b]) => b - a).slice(0, MOST_IN_SHARD);
  return textOf(PART, latest);
}

/** The shard's text; null where what is kept is not what its mark says. */
function believed({ marks, kept }: Shards, shard: number): string | null {
  const mark = markIn(marks, shard);
  if (mark === NOBODY) return WHOLE;
  const text = mark === UNKNOWN ? undefined : kept(shard);
  return text !== undefined && markOf(text) === mark ? text : null;
}

function markIn(marks: string, shard: number): string {
  if (marks.length !== SHARDS * MARK_SIGNS) return UNKNOWN;
  return marks.slice(shard * MARK_SIGNS, (shard + 1) * MARK_SIGNS);
}

function markOf(text: string): string {
  return text === WHOLE ? NOBODY : signsOf(mixed(text), MARK_SIGNS);
}

function numbersOf(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 1; at + WIDTH <= text.length; at += WIDTH) {
    const number = text.slice(at + PLACE_SIGNS, at + WIDTH);
    numbers.set(text.slice(at, at + PLACE_SIGNS), numberIn(number));
  }
  return numbers;
}

function textOf(first: string, numbers: Iterable<readonly [place: string, seq: number]>): string {
  let text = first;
  for (const [place, seq] of numbers) text += place + signsOf(seq, NUMBER_SIGNS);
  return text;
}

function placeOf(id: string): { readonly shard: number; readonly place: string } {
  const hash = mixed(id);
  return { shard: hash % SHARDS, place: signsOf(hash >>> BITS, PLACE_SIGNS) };
}

/** The lowest bits of a whole number, the highest of them first. */
function signsOf(value: number, count: number): string {
  let text = '';
  for (let shift = (count - 1) * BITS; shift >= 0; shift -= BITS)
    text += SIGNS.charAt((value >>> shift) % SIGNS.length);
  return text;
}

function numberIn(text: string): number {
  let value = 0;
  for (const sign of text) value = value * SIGNS.length + SIGNS.indexOf(sign);
  return value;
}

/** FNV-1a, with the last step of MurmurHash3, which spreads what differs in the last letters: 32 bits. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
