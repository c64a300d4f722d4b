// A derived cell's text: a record with a check over all of it, so that a slip of the hand is seen.
import { canonical, hashOf } from './canonical';
import type { SCHEMA, Stored } from './versions';

/** What a cell holds. It is part of the check: a whole record in the column of another kind is a slip too. */
type Kind = Extract<keyof typeof SCHEMA, 'member' | 'movements' | 'storedValue' | 'consent'>;

export function cellText(kind: Kind, body: object): string {
  return canonical({ ...body, check: checkOf(kind, body) });
}

/** The record that a cell holds, or undefined where it holds none or one that was changed. */
export function checkedCell(kind: Kind, text: unknown): Stored | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const { check, ...body } = JSON.parse(text) as Stored;
    return check === checkOf(kind, body) ? body : undefined;
  } catch {
    return undefined; // not JSON: the caller rebuilds it from the journal
  }
}

// Against slips of the hand, not against forgers: the journal's chain stands behind it.
function checkOf(kind: Kind, body: object): string {
  return hashOf({ kind, body }).slice(0, 16);
}
