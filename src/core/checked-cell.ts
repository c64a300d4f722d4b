// The text of a derived cell: a record with a checksum over all of it, so that accidental edits are detected.
import { canonical, hashOf } from './canonical';
import type { SCHEMA, Stored } from './versions';

/** The kind of record. The checksum covers it, to detect a record pasted into the wrong column. */
type Kind = Extract<keyof typeof SCHEMA, 'member' | 'movements' | 'storedValue'>;

export function cellText(kind: Kind, body: object): string {
  return canonical({ ...body, check: checkOf(kind, body) });
}

/** The record in a cell, or undefined if there is none or it was changed. */
export function checkedCell(kind: Kind, text: unknown): Stored | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const { check, ...body } = JSON.parse(text) as Stored;
    return check === checkOf(kind, body) ? body : undefined;
  } catch {
    return undefined; // not JSON: the caller rebuilds the record from the journal
  }
}

// Protects against accidents, not forgers: the journal's chain is the authority.
function checkOf(kind: Kind, body: object): string {
  return hashOf({ kind, body }).slice(0, 16);
}
