// Looks up the gift cards and vouchers presented at the till by their codes.
import type { PresentedRefusal } from '../../core/presented';
import { accept, type Result, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-value';
import {
  type CodeRefusal,
  otherCodeOf,
  readStoredValueCode,
  storedValueIdOf,
} from '../../core/stored-value-code';
import { verifiedStoredValue } from '../ledger/verified-state';
import type { StoredValue } from '../ledger/write';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type StoredValueRefusal = CodeRefusal | PresentedRefusal;

/** The card with the code, with a verified state. */
export function storedValueByCode(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  text: string,
  hint: number,
): Result<StoredValue & { readonly state: StoredValueState }, StoredValueRefusal> {
  const code = readStoredValueCode(text);
  const own = code.ok ? [storedValueIdOf(code.value)] : [];
  // A card that came with an import keeps the code that it had, which may look like one of Carnet's.
  for (const id of [...own, otherCodeOf(text)]) {
    const found = storedValueOf(world, checkpoint, id, hint);
    const { state } = found;
    if (state !== null) return accept({ ...found, state });
  }
  return code.ok ? refuse({ code: 'stored-value-unknown', text }) : code;
}

/** The card with the id. Deleting its row by hand loses no money, because the journal has the card. */
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

/** The cards for the codes, in order; the invoice's decision checks whether they are usable. */
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
