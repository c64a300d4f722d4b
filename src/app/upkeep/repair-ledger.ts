// Restores derived cells from the journal, and quarantines rows without an entry. Entries stay.
import * as v from 'valibot';
import { countedFigures } from '../../core/dashboard/counted-figures';
import { entriesByMember } from '../../core/journal/entries-by-member';
import type { Language } from '../../core/language';
import { foldCells, type MemberCells } from '../../core/members/member-cells';
import { stateText } from '../../core/members/stored-member';
import { movementsText } from '../../core/points/movements';
import { accept, type Result } from '../../core/result';
import { foldStoredValue, storedValuesIn, storedValueText } from '../../core/stored-values/stored-value';
import { defineCommand } from '../action';
import { appendMissing, appendUnshown, chainOf, entriesOf } from '../ledger/journal-rows';
import { nameEntries } from '../ledger/name-entries';
import { forgetNames, projectAll, projectStoredValue } from '../ledger/project';
import { type RowReader, readBefore, withThoseSince } from '../ledger/read-before';
import { atLock, checkpointOf, inTransaction, type TransactionRefusal } from '../ledger/transaction';
import type { ComparedRow } from '../ports/journal';
import type { MemberRow } from '../ports/members';
import type { World } from '../ports/world';
import { PROVED_WHOLE } from './prove-portion';
import { repairByFindings } from './repair-long';

export type Repaired = {
  /** Number of rows of clients, cards and entries that were rewritten. */
  readonly repaired: number;
  /** Number of rows moved to the quarantine tab. */
  readonly setAside: number;
};

export const repairLedger = defineCommand({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<Repaired, TransactionRefusal> {
    // Sorted among the lines that count, they would keep the ledger from being read.
    if (world.archive.hasCopies()) atLock(world, () => world.archive.partCopies());
    const few = repairFew(world);
    if (few !== null) return few;
    const read: RowReader<ComparedRow> = (first, last) => world.journal.compare(first, last);
    const early = readBefore(world, read);
    const repaired = inTransaction<Repaired, TransactionRefusal>(world, (transaction) => {
      const rows =
        early === null
          ? world.journal.compare(2, transaction.checkpoint.row)
          : withThoseSince(world, early, read);
      const { language } = transaction.ruleset;
      const clients =
        repairClients(world, rows) + restoreClients(world, rows, language) + repairStoredValues(world, rows);
      const typedOver = rows.filter(({ entry, changed }) => entry !== null && changed.length > 0);
      for (const { row, entry } of typedOver) if (entry !== null) world.journal.restore(row, entry);
      const aside = withoutEntry(rows);
      world.journal.setAside(aside);
      // No entry is lost even if a person moved rows meanwhile: those that are missing are appended again.
      const append = typedOver.some(({ isEntryAstray }) => isEntryAstray) ? appendMissing : appendUnshown;
      append(world, entriesOf(rows));
      const figures = countedFigures(chainOf(rows));
      world.checkpoint.write({ ...transaction.checkpoint, figures, row: world.journal.lastRow() });
      return accept({ repaired: clients + typedOver.length, setAside: aside.length });
    });
    if (!repaired.ok) return repaired;
    // A turn of its own: nothing waits for it but a till.
    atLock(world, () => nameEntries(world));
    return repaired;
  },
});

/** What the check of a long ledger has found, row by row; null where all has to be read. */
function repairFew(world: World): Result<Repaired, TransactionRefusal> | null {
  if (!world.journal.exists() || world.journal.lastRow() - 1 <= PROVED_WHOLE) return null;
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return null;
  const repaired = repairByFindings(world, checkpoint);
  if (!repaired.ok) return repaired;
  return repaired.value === null ? null : accept({ repaired: repaired.value, setAside: 0 });
}

/** @returns the number of clients whose cells were rewritten */
function repairClients(world: World, rows: readonly ComparedRow[]): number {
  const byMember = entriesByMember(chainOf(rows));
  const wrong = world.members.compare().flatMap((seen) => {
    const right = foldCells(seen.id, byMember.get(seen.id) ?? []);
    const isShown = seen.changed.length === 0 && seen.consentChanged.length === 0;
    return isShown && hasCells(seen, right) ? [] : [{ seen, cells: right }];
  });
  projectAll(world, wrong, 'recorded');
  forgetErased(world, wrong);
  return wrong.length;
}

/** Whoever was erased does not come back with an old row that somebody pasted, nor with one that is made again. */
function forgetErased(world: World, rows: readonly { readonly cells: MemberCells }[]): void {
  const erased = rows.filter(({ cells }) => cells.state.erased).map(({ cells }) => cells.state.id);
  if (erased.length > 0) forgetNames(world, erased);
}

function hasCells({ state, movements }: MemberRow, right: MemberCells): boolean {
  const isRight = state !== null && stateText(state) === stateText(right.state);
  return isRight && movements !== null && movementsText(movements) === movementsText(right.movements);
}

/**
 * Recreates deleted rows of clients, so that their invoices can be reversed.
 * @returns the number of rows
 */
function restoreClients(world: World, rows: readonly ComparedRow[], language: Language): number {
  const byMember = entriesByMember(chainOf(rows));
  const there = new Set(world.members.compare().map(({ id }) => id));
  // A client missing from the list may still exist: a row may have been moved during the read.
  const gone = [...byMember.keys()].filter((id) => !there.has(id) && world.members.locate(id, 0) === null);
  const restored = world.members.restore(gone, language);
  const again = restored.map((seen) => ({ seen, cells: foldCells(seen.id, byMember.get(seen.id) ?? []) }));
  projectAll(world, again, 'recorded');
  forgetErased(world, again);
  return gone.length;
}

/** @returns the number of rows of gift cards and vouchers that were rewritten or recreated */
function repairStoredValues(world: World, rows: readonly ComparedRow[]): number {
  const entries = chainOf(rows);
  const there = world.storedValues.compare();
  const ids = new Set(entries.flatMap(storedValuesIn));
  // A card's second row, or a row without a card, can go: the whole tab derives from the journal.
  const first = new Map([...there].reverse().map(({ id, row }) => [id, row]));
  const strays = there.filter(({ id, row }) => !ids.has(id) || first.get(id) !== row);
  world.storedValues.remove(strays.map(({ row }) => row));
  let repaired = strays.length;
  for (const id of ids) {
    const right = foldStoredValue(id, entries);
    const found = there.find((row) => row.id === id);
    const isSound =
      found?.changed.length === 0 &&
      found.state !== null &&
      right !== null &&
      storedValueText(found.state) === storedValueText(right);
    if (right === null || isSound) continue;
    projectStoredValue(world, strays.length > 0 ? 0 : (found?.row ?? 0), right);
    repaired += 1;
  }
  return repaired;
}

/** Rows without an entry, and second copies of entries. */
function withoutEntry(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ entry }) => {
    if (entry === null || seen.has(entry.hash)) return true;
    seen.add(entry.hash);
    return false;
  });
}
