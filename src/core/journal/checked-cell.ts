// The text of a derived cell: a record with a checksum over all of it, so that accidental edits are detected.
import { canonical, hashOf, hashOfText } from './canonical';
import type { SCHEMA, Stored } from './versions';

/** The kind of record. The checksum covers it, to detect a record pasted into the wrong column. */
type Kind = Extract<
  keyof typeof SCHEMA,
  'member' | 'movements' | 'storedValue' | 'booking' | 'message' | 'mark'
>;

export function cellText(kind: Kind, body: object): string {
  return canonical({ ...body, check: checkOf(kind, body) });
}

/** The record in a cell, or undefined if there is none or it was changed. */
export function checkedCell(kind: Kind, text: unknown): Stored | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    return asWritten(kind, text) ?? inAnyOrder(kind, text);
  } catch {
    return undefined; // not JSON: the caller rebuilds the record from the journal
  }
}

const DIGITS = 16;
const CHECK = new RegExp(`"check":"([0-9a-f]{${DIGITS}})",?`);

/**
 * The record of a text that nobody has touched, which is in order already: a salon has thousands of clients, and a list
 * of them reads the cell of each.
 */
function asWritten(kind: Kind, text: string): Stored | undefined {
  const body = text.replace(CHECK, '');
  const check = hashOfText(`{"body":${body},"kind":"${kind}"}`).slice(0, DIGITS);
  return CHECK.exec(text)?.[1] === check ? (JSON.parse(body) as Stored) : undefined;
}

function inAnyOrder(kind: Kind, text: string): Stored | undefined {
  const { check, ...body } = JSON.parse(text) as Stored;
  return check === checkOf(kind, body) ? body : undefined;
}

// Protects against accidents, not forgers: the journal's chain is the authority.
function checkOf(kind: Kind, body: object): string {
  return hashOf({ body, kind }).slice(0, DIGITS);
}
