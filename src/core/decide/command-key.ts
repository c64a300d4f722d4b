// Command keys: created by a form, the same for every try of one request. The checkpoint keeps the latest, so that the
// journal is searched only for a key that may be older than those.

/** Hexadecimal digits of a key that encode its creation time in milliseconds; the rest is random. */
export const TIME_DIGITS = 12;

// Twelve random digits tell fifty keys apart; if two still match, a search decides.
const TAIL_DIGITS = 12;

// 1.5 KB of the checkpoint's 9 KB.
const KEYS_KEPT = 50;

// A page's clock is seldom more wrong than by the date. What is further ahead was hardly made by a clock: a key that follows
// from a file says any time, and would have every key searched for until then.
const AHEAD_MS = 48 * 3_600_000;

/** A new key. `drawn` is at least 20 random hexadecimal digits. */
export function commandKey(now: number, drawn: string): string {
  return now.toString(16).padStart(TIME_DIGITS, '0').slice(-TIME_DIGITS) + drawn.slice(0, 20);
}

/**
 * The latest keys, each with the second in which it was recorded, or that it says if that is later; and the last second of
 * those dropped.
 */
export type LastKeys = {
  readonly keys: readonly (readonly [tail: string, second: number])[];
  /** 0 if they are all the keys of the journal. */
  readonly keysSince: number;
};

export const noKeys: LastKeys = { keys: [], keysSince: 0 };

/** @param at when the entry with the key was recorded, as ISO text */
export function withKey({ keys, keysSince }: LastKeys, key: string, at: string): LastKeys {
  if (key === '') return { keys, keysSince };
  const own = tailOf(key);
  // A series has the same tail in all its keys: once is enough.
  const others = keys.filter(([tail]) => tail !== own);
  const second = Math.floor(latestOf(key, Date.parse(at)) / 1000);
  return latestKeys({ keys: [...others, [own, second]], keysSince }, KEYS_KEPT);
}

/** So many of them at most. */
export function latestKeys({ keys, keysSince }: LastKeys, most: number): LastKeys {
  const gone = keys.slice(0, -most);
  return {
    keys: keys.slice(-most),
    keysSince: gone.reduce((latest, [, second]) => Math.max(latest, second), keysSince),
  };
}

/** A key of a clock that runs ahead is used before the time that it says, and must not be new once that has come. */
function latestOf(key: string, recorded: number): number {
  const made = madeAt(key);
  return made > recorded && made <= recorded + AHEAD_MS ? made : recorded;
}

/**
 * Whether no entry can have the key: it is not among the latest, and was created after all others were recorded. A key
 * without a creation time, or with one in the future, is never considered new.
 */
export function isNewKey({ keys, keysSince }: LastKeys, key: string, now: string): boolean {
  const tail = tailOf(key);
  if (keys.some(([known]) => known === tail)) return false;
  if (keysSince === 0) return true;
  const made = madeAt(key);
  return made >= (keysSince + 1) * 1000 && made <= Date.parse(now);
}

/** Whether a key was created within so many milliseconds before now; not if it has no creation time, or one in the future. */
export function isMadeWithin(key: string, now: string, ms: number): boolean {
  const age = Date.parse(now) - madeAt(key);
  return age >= 0 && age <= ms;
}

/** The milliseconds that a key says; any number for one that follows from something else. */
function madeAt(key: string): number {
  return Number.parseInt(key.slice(0, TIME_DIGITS), 16);
}

/** The stored part of a key; the same for a second entry of the same command. */
function tailOf(key: string): string {
  return (key.split('/')[0] ?? '').slice(-TAIL_DIGITS);
}

/** The id of a series of entries, from the key of the form that begins it. */
export function batchIdOf(key: string): string {
  return key.slice(-TAIL_DIGITS);
}
