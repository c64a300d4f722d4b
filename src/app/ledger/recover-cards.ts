// Brings gift cards and vouchers up to date with the journal after an interrupted command.
import type { HoldersMoved } from '../../core/dashboard/holders';
import type { Entry } from '../../core/journal/entry';
import {
  foldStoredValue,
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
} from '../../core/stored-values/stored-value';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';
import { entriesOfCards } from './find-entry';
import { FEW_CARDS, projectStoredValue, projectStoredValuesAll } from './project';

/** One card by a search of its own; more of them are found together. @returns the states before and after; null if unknown */
export function recoverStoredValues(
  world: World,
  ids: readonly string[],
  pending: readonly Entry[],
  checkpoint: Checkpoint,
): HoldersMoved['cards'] | null {
  if (ids.length === 0) return [];
  const isFew = ids.length <= FEW_CARDS;
  const found = isFew
    ? ids.flatMap((id) => world.storedValues.locate(id, 0) ?? [])
    : world.storedValues.find(ids);
  const rows = new Map([...found].reverse().map((row) => [row.id, row]));
  const byCard = entriesByCard(pending);
  const cards = ids.map((id) => ({ id, state: rows.get(id)?.state ?? null, own: byCard.get(id) ?? [] }));
  const due = cards.filter(({ state, own }) => state?.seq !== own[own.length - 1]?.seq);
  const rebuilt = due.filter((card) => !isNewest(card, checkpoint));
  const entries = entriesOfCards(
    world,
    rebuilt.map(({ id }) => id),
  );
  const states = due.flatMap((card) => {
    const { id, state, own } = card;
    if (rebuilt.includes(card)) return foldStoredValue(id, entries) ?? [];
    return (
      own.reduce<StoredValueState | null>((before, entry) => nextStoredValue(id, before, entry), state) ?? []
    );
  });
  if (isFew) for (const state of states) projectStoredValue(world, rows.get(state.id)?.row ?? 0, state);
  else projectStoredValuesAll(world, states);
  if (due.length < cards.length) return null; // what a card was before it was written is not in its row
  return due.map((card) => ({
    before: rebuilt.includes(card) ? cardUntil(card.id, entries, checkpoint.seq) : card.state,
    after: states.find(({ id }) => id === card.id) ?? null,
  }));
}

function cardUntil(id: string, entries: readonly Entry[], seq: number): StoredValueState | null {
  return foldStoredValue(
    id,
    entries.filter((entry) => entry.seq <= seq),
  );
}

type Card = {
  readonly id: string;
  /** As its row has it. */
  readonly state: StoredValueState | null;
  /** Its entries that were not in place yet. */
  readonly own: readonly Entry[];
};

function entriesByCard(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const own = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const id of storedValuesIn(entry)) own.set(id, [...(own.get(id) ?? []), entry]);
  return own;
}

/** Whether the row's state is the one before its new entries; none is, where they make the card. */
function isNewest({ id, state, own }: Card, { recent }: Checkpoint): boolean {
  const last = recent.find(([known]) => known === id)?.[1];
  const isMade = own[0]?.storedValues.some(({ storedValue, issue }) => storedValue === id && issue !== null);
  return isMade ? state === null : state !== null && state.seq === last;
}
