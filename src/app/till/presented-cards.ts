// Looks up the gift cards and vouchers presented at the till, by their codes or by what an earlier look-up gave.

import type { InferOutput } from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { isProofOfLookUp } from '../../core/stored-values/looked-up';
import type { PresentedRefusal } from '../../core/stored-values/presented';
import { foldStoredValue, type StoredValueState } from '../../core/stored-values/stored-value';
import {
  type CodeRefusal,
  otherCodeOf,
  readStoredValueCode,
  storedValueEnd,
  storedValueIdsOf,
} from '../../core/stored-values/stored-value-code';
import type { presentedCard } from '../command-parts';
import { entriesOfCards } from '../ledger/find-entry';
import { rebuiltStoredValue, verifiedStoredValue } from '../ledger/verified-state';
import type { StoredValue } from '../ledger/write';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type StoredValueRefusal =
  | CodeRefusal
  | PresentedRefusal
  /** It was looked up too long ago, or before the sheet was copied. */
  | { readonly code: 'stored-value-again'; readonly text: string };

export type PresentedCard = InferOutput<typeof presentedCard>;

/** The card with the code, with a verified state. */
export function storedValueByCode(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  text: string,
  hint: number,
): Result<StoredValue & { readonly state: StoredValueState }, StoredValueRefusal> {
  const code = readStoredValueCode(text);
  const own = code.ok ? storedValueIdsOf(code.value) : [];
  // A card that came with an import keeps the code that it had, which may look like one of Carnet's.
  const ids = [...own, otherCodeOf(text)];
  for (const id of ids) {
    const found = untilCheckpoint(world, checkpoint, id, hint);
    const { state } = found;
    if (state !== null) return accept({ ...found, state });
  }
  const since = sinceCheckpoint(world, checkpoint, ids);
  if (since !== null) return accept(since);
  return code.ok ? refuse({ code: 'stored-value-unknown', text }) : code;
}

/** The card with the id. Deleting its row by hand loses no money, because the journal has the card. */
export function storedValueOf(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  id: string,
  hint = 0,
): StoredValue {
  const found = untilCheckpoint(world, checkpoint, id, hint);
  return found.state === null ? (sinceCheckpoint(world, checkpoint, [id]) ?? found) : found;
}

function untilCheckpoint(world: ReadingWorld, checkpoint: Checkpoint, id: string, hint: number): StoredValue {
  const found = world.storedValues.locate(id, hint);
  const state = verifiedStoredValue(world, found ?? { row: 0, id, state: null }, checkpoint);
  return { id, row: found?.row ?? 0, state };
}

/**
 * The first of the cards that an entry after the checkpoint issued: its sale was cut off, and the next command puts its row in
 * place. Until then only whoever looks without the lock comes by, and must not take a card that was paid for as unknown.
 */
function sinceCheckpoint(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  ids: readonly string[],
): (StoredValue & { readonly state: StoredValueState }) | null {
  if (world.journal.lastRow() === checkpoint.row) return null;
  for (const id of ids) {
    const state = rebuiltStoredValue(world, id);
    if (state !== null) return { id, row: 0, state };
  }
  return null;
}

/** The same for many cards, in few calls. */
export function storedValuesOf(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  ids: readonly string[],
): readonly StoredValue[] {
  if (ids.length <= FEW) return ids.map((id) => storedValueOf(world, checkpoint, id));
  const found = new Map([...world.storedValues.find(ids)].reverse().map((row) => [row.id, row]));
  const last = new Map(checkpoint.recent);
  const isSure = (id: string) => {
    const seq = found.get(id)?.state?.seq;
    return seq !== undefined && world.checkpoint.isLast(checkpoint, id, seq) === true;
  };
  const unsure = ids.filter((id) => !isSure(id));
  const entries = unsure.length === 0 ? [] : entriesOfCards(world, unsure);
  return ids.map((id) => {
    const row = found.get(id);
    if (isSure(id)) return { id, row: row?.row ?? 0, state: row?.state ?? null };
    const state = foldStoredValue(id, entries);
    const least = Math.max(last.get(id) ?? 0, Math.min(row?.state?.seq ?? 0, checkpoint.seq));
    // Not all of its entries were found: some stand in other cells than their own.
    return (state?.seq ?? 0) >= least
      ? { id, row: row?.row ?? 0, state }
      : storedValueOf(world, checkpoint, id);
  });
}

// A search for each; more are found together.
const FEW = 3;

/** The cards, in order; the invoice's decision checks whether they are usable. */
export function presentedCards(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  cards: readonly PresentedCard[],
): Result<readonly (StoredValue & { readonly text: string })[], StoredValueRefusal> {
  const found: (StoredValue & { text: string })[] = [];
  for (const one of cards) {
    const card =
      'code' in one
        ? storedValueByCode(world, checkpoint, one.code, one.row)
        : lookedUpCard(world, checkpoint, one);
    if (!card.ok) return card;
    found.push({ ...card.value, text: 'code' in one ? one.code : storedValueEnd(one.id) });
  }
  return accept(found);
}

/** The card whose code was known when it was looked up. */
function lookedUpCard(
  world: ReadingWorld,
  checkpoint: Checkpoint,
  { id, proof, row }: Extract<PresentedCard, { readonly proof: string }>,
): Result<StoredValue, StoredValueRefusal> {
  const text = storedValueEnd(id);
  const secret = world.secret.known();
  if (secret === undefined || !isProofOfLookUp(secret, proof, id, world.clock.today()))
    return refuse({ code: 'stored-value-again', text });
  const found = storedValueOf(world, checkpoint, id, row);
  return found.state === null ? refuse({ code: 'stored-value-unknown', text }) : accept(found);
}
