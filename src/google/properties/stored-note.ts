// Notes in properties: a value with the format that it is written in, so that every later Carnet knows what it reads.
import type { Store } from './properties';

const SCHEMA = 1;

type Note = { readonly schema: number; readonly value: string };

/** The value, also one from before notes had a format; undefined if there is none, or a newer Carnet wrote it. */
export function readNote(store: Store, key: string): string | undefined {
  const text = store.get(key);
  if (text === undefined || !text.startsWith('{')) return text;
  const { schema, value } = JSON.parse(text) as Note;
  return schema > SCHEMA ? undefined : value;
}

/** Writes only what changes: each property is a call to Google. */
export function writeNote(store: Store, key: string, value: string): void {
  const text = JSON.stringify({ schema: SCHEMA, value } satisfies Note);
  if (store.get(key) !== text) store.set(key, text);
}
