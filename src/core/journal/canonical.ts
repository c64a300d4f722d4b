// One canonical text per value, and its SHA-256: the basis of the journal's chain and the command keys.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { LedgerCorrupt } from '../result';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with sorted keys and no spaces, so that equal values have equal text. Absent and undefined are equal. For
 * `storable` values it is the text of RFC 8785: keys sorted by UTF-16 code units, strings and integers as in
 * JSON.stringify.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value as Json));
}

type JsonRecord = { readonly [key: string]: Json | undefined };

/** The value itself where all its keys are in order, as in what was read from canonical text: a copy costs far more. */
function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return sortedList(value);
  const record = value as JsonRecord;
  const keys = Object.keys(record);
  let copy = isInOrder(keys) ? undefined : copied(record, keys.sort());
  for (const key of keys) {
    const inner = record[key];
    if (inner === null || typeof inner !== 'object') continue;
    const right = sorted(inner);
    if (right === inner) continue;
    copy ??= copied(record, keys);
    copy[key] = right;
  }
  return copy ?? record;
}

function sortedList(list: readonly Json[]): readonly Json[] {
  let copy: Json[] | undefined;
  for (const [i, inner] of list.entries()) {
    if (inner === null || typeof inner !== 'object') continue;
    const right = sorted(inner);
    if (right === inner) continue;
    copy ??= list.slice();
    copy[i] = right;
  }
  return copy ?? list;
}

function isInOrder(keys: readonly string[]): boolean {
  let before = '';
  for (const key of keys) {
    if (key < before) return false;
    before = key;
  }
  return true;
}

function copied(record: JsonRecord, keys: readonly string[]): { [key: string]: Json | undefined } {
  // With a prototype, `__proto__` would be no key like any other; without one, an object is slow.
  const copy: { [key: string]: Json | undefined } = keys.includes('__proto__') ? Object.create(null) : {};
  for (const key of keys) copy[key] = record[key];
  return copy;
}

// A lone surrogate, which UTF-8 cannot encode; with the `u` flag, pairs do not match.
const HALF = /\p{Surrogate}/gu;

/**
 * Prepares a value for permanent hashing: RFC 8785 (JCS) writes it the same way in every language. Numbers are safe
 * integers, so that no rule for fractions is needed; lone surrogates become the replacement character.
 * @throws LedgerCorrupt for a fraction: money, points and rates are all integers
 */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF, '\ufffd');
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new LedgerCorrupt('state-wrong', 0, `${value} is no safe integer`);
    return value;
  }
  if (Array.isArray(value)) return value.map(storable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
}

/** SHA-256 of a value's canonical text, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return hashOfText(canonical(value));
}

/** SHA-256 of a text that is already canonical. */
export function hashOfText(text: string): string {
  return hex(sha256(utf8(text)));
}

/** HMAC-SHA-256 of a value's canonical text: 32 bytes that nobody can make without the secret. */
export function macOf(secret: string, value: unknown): Uint8Array {
  return hmac(sha256, utf8(secret), utf8(canonical(value)));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += HEX[bytes[i] as number];
  return text;
}

// Apps Script has no TextEncoder. Canonical text has no lone surrogates (JSON.stringify escapes them), the only input
// that encodeURIComponent rejects.
function utf8(text: string): Uint8Array {
  const plain = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return encoded(text);
    plain[i] = code;
  }
  return plain;
}

const LAST_ASCII = 127;

function encoded(text: string): Uint8Array {
  // One character per byte: each run of non-ASCII letters becomes %XX, and each %XX one character.
  const bytes = text.replace(OTHER_LETTERS, (run) => unescaped(encodeURIComponent(run)));
  const array = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) array[i] = bytes.charCodeAt(i);
  return array;
}

const OTHER_LETTERS = /[^ -~]+/g;

function unescaped(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

// No 0/O, 1/I/L, U: no letter is mistaken for another when read aloud over a phone.
export const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const DIGITS = LETTERS.replace(/\D/g, '');
const ONLY_LETTERS = LETTERS.replace(/\d/g, '');

/** A short code, always the same for a value. */
export function codeOf(value: unknown, length: number): string {
  return codeFrom(value, new Array<string>(length).fill(LETTERS));
}

/** A short code that begins with a letter and a digit. */
export function numberedCode(value: unknown, length: number): string {
  return codeFrom(value, [ONLY_LETTERS, DIGITS, ...new Array<string>(length - 2).fill(LETTERS)]);
}

/** One character from each alphabet. */
function codeFrom(value: unknown, alphabets: readonly string[]): string {
  const bytes = sha256(utf8(canonical(value)));
  return alphabets.map((alphabet, i) => alphabet[(bytes[i] ?? 0) % alphabet.length]).join('');
}
