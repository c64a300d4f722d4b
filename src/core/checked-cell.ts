// A derived cell's text: a record with a check over all of it, so that a slip of the hand is seen.
import { canonical, hashOf } from './canonical';
import type { Stored } from './versions';

export function cellText(body: object): string {
  return canonical({ ...body, check: checkOf(body) });
}

/** The record that a cell holds, or undefined where it holds none or one that was changed. */
export function checkedCell(text: unknown): Stored | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const { check, ...body } = JSON.parse(text) as Stored;
    return check === checkOf(body) ? body : undefined;
  } catch {
    return undefined; // not JSON: the caller rebuilds it from the journal
  }
}

// Against slips of the hand, not against forgers: the journal's chain stands behind it.
function checkOf(body: object): string {
  return hashOf(body).slice(0, 16);
}
