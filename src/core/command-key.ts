// Command keys: made by a form, the same for every try of one request. The checkpoint keeps the last of them, so that
// the journal is searched only for a key that may be older than those.

/** Hexadecimal digits of a key that say when it was made, in milliseconds; those after them are drawn. */
const TIME_DIGITS = 12;

// Twelve drawn digits tell fifty keys apart; where two agree all the same, a search decides.
const TAIL_DIGITS = 12;

// A kilobyte and a half of the checkpoint's nine.
const KEYS_KEPT = 50;

/** A key made now. `drawn` are hexadecimal digits by chance, 20 at least. */
export function commandKey(now: number, drawn: string): string {
  return now.toString(16).padStart(TIME_DIGITS, '0').slice(-TIME_DIGITS) + drawn.slice(0, 20);
}

/** The last keys with the second in which each was recorded, and the second of the last one that is kept no more. */
export type LastKeys = {
  readonly keys: readonly (readonly [tail: string, second: number])[];
  /** 0 where every key of the journal is among them. */
  readonly keysSince: number;
};

export const noKeys: LastKeys = { keys: [], keysSince: 0 };

/** @param at when the entry with the key was recorded, as ISO text */
export function withKey({ keys, keysSince }: LastKeys, key: string, at: string): LastKeys {
  if (key === '') return { keys, keysSince };
  const all = [...keys, [tailOf(key), Math.floor(Date.parse(at) / 1000)] as const];
  const gone = all.slice(0, -KEYS_KEPT);
  return {
    keys: all.slice(-KEYS_KEPT),
    keysSince: gone.reduce((latest, [, second]) => Math.max(latest, second), keysSince),
  };
}

/**
 * Whether no entry can have the key: it is none of the last ones, and was made after all others were recorded. A key
 * that says nothing of when it was made, or says a time to come, is never known to be new.
 */
export function isNewKey({ keys, keysSince }: LastKeys, key: string, now: string): boolean {
  const tail = tailOf(key);
  if (keys.some(([known]) => known === tail)) return false;
  if (keysSince === 0) return true;
  const made = Number.parseInt(key.slice(0, TIME_DIGITS), 16);
  return made >= (keysSince + 1) * 1000 && made <= Date.parse(now);
}

/** What is kept of a key; a second entry of the same command has the same. */
function tailOf(key: string): string {
  return (key.split('/')[0] ?? '').slice(-TAIL_DIGITS);
}
