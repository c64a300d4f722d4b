// Gift cards and vouchers that somebody presents at the till, by their codes.
import type { PresentedRefusal } from '../../core/presented';
import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-value';
import { type CodeRefusal, readStoredValueCode, storedValueIdOf } from '../../core/stored-value-code';
import { verifiedStoredValue } from '../ledger/verified-state';
import type { StoredValue } from '../ledger/write';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type StoredValueRefusal = CodeRefusal | PresentedRefusal;

/** The card of a code, with a state that can be trusted. */
export function storedValueByCode(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  text: string,
  hint: number,
): Result<StoredValue & { readonly state: StoredValueState }, StoredValueRefusal> {
  const code = readStoredValueCode(text);
  if (!code.ok) return code;
  const found = storedValueOf(world, checkpoint, storedValueIdOf(code.value), hint);
  const { state } = found;
  return state === null ? refuse({ code: 'stored-value-unknown', text }) : accept({ ...found, state });
}

/** The card of an id. A row deleted by hand takes no money with it: the journal knows the card. */
export function storedValueOf(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  id: string,
  hint = 0,
): StoredValue {
  const found = world.storedValues.locate(id, hint);
  const state = verifiedStoredValue(world, found ?? { row: 0, id, state: null }, checkpoint);
  return { id, row: found?.row ?? 0, state };
}

/** All cards of the codes, in their order; whether they can be used is decided with the invoice. */
export function presentedCards(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  codes: readonly { readonly code: string; readonly row: number }[],
): Result<readonly (StoredValue & { readonly text: string })[], StoredValueRefusal> {
  const found: (StoredValue & { text: string })[] = [];
  for (const { code: text, row } of codes) {
    const card = storedValueByCode(world, checkpoint, text, row);
    if (!card.ok) return card;
    found.push({ ...card.value, text });
  }
  return accept(found);
}
