// Accepts the journal in its current condition: a copied sheet, a restored version, a row deleted by hand.
import * as v from 'valibot';
import { countedFigures } from '../../core/dashboard/counted-figures';
import { ERASED_AGAIN } from '../../core/decide/decide-adoption';
import { otherHalf } from '../../core/decide/decide-merge';
import { entriesByMember } from '../../core/journal/entries-by-member';
import { type Draft, draftIn, type Entry } from '../../core/journal/entry';
import { foldMember, type MemberState } from '../../core/members/member';
import { foldCells, type MemberCells } from '../../core/members/member-cells';
import { isOtherHalf } from '../../core/members/merge';
import { accept, type Result, refuse } from '../../core/result';
import { type CarriedStoredValue, foldStoredValue } from '../../core/stored-values/stored-value';
import { defineCommand, type Keyed } from '../action';
import { shortText } from '../command-parts';
import { decideOn, type Fetched, nothingFetched } from '../ledger/fetch-view';
import { halfMerged } from '../ledger/finish-merge';
import { allRows, distinct, entriesOf } from '../ledger/journal-rows';
import { nameEntries } from '../ledger/name-entries';
import { forget, project, projectStoredValue } from '../ledger/project';
import { type RowReader, readBefore, withThoseSince } from '../ledger/read-before';
import { checkpointAfter } from '../ledger/recover';
import { nowBy, settingsTyped, withTabsInPlace } from '../ledger/settings-in-force';
import {
  atLock,
  emptyCheckpoint,
  inLock,
  sealAll,
  type TransactionRefusal,
  transactionBy,
} from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { JournalRow } from '../ports/journal';
import type { World } from '../ports/world';

export type Adopted = {
  readonly seq: number;
  /** Clients who had been erased, whom an older version of the sheet had brought back: erased once more. */
  readonly erasedAgain: number;
};

export const adoptSheet = defineCommand({
  roles: ['owner'],
  command: v.object({ reason: v.pipe(shortText, v.minLength(1)) }),
  run(world, { reason }, request) {
    if (!world.journal.exists()) return refuse({ code: 'not-set-up' });
    const read: RowReader<JournalRow> = (first, last) => world.journal.rows(first, last);
    const early = readBefore(world, read);
    const adopted = inLock(world, () => {
      takeBack(world);
      const before = early === null ? readable(world) : inOrder(withThoseSince(world, early, read));
      const adopted = before.some((entry) => entry.key === request.key)
        ? accept(before) // repeated: only the writes after the commit may be missing
        : adopt(world, before, reason, request);
      if (!adopted.ok) return adopted;
      const entries = adopted.value;
      const at = entries.findIndex((entry) => entry.key === request.key);
      const own = entries.filter((entry) => entry.key.startsWith(`${request.key}/`));
      const finished = entries[at - 1];
      // Those of an adoption before, too, which may have been cut off.
      const erased = entries.filter(({ key }) => key.includes(ERASED_AGAIN));
      const half = finished !== undefined && isOtherHalf(finished) ? [finished] : [];
      const changed = new Set([...half, ...own, ...erased].map(({ member }) => member));
      for (const id of changed) project(world, null, foldOf(id, entries));
      forget(world, erased);
      for (const entry of entries)
        if (entry.key === request.key)
          for (const { storedValue } of entry.carriedStoredValues) {
            const state = foldStoredValue(storedValue, entries);
            if (state !== null) projectStoredValue(world, 0, state);
          }
      const checkpoint = { ...endOf(world, entries), figures: countedFigures(distinct(entries)) };
      world.checkpoint.write(checkpoint);
      world.secret.make();
      const erasedAgain = own.filter((entry) => erased.includes(entry)).length;
      return accept<Adopted>({ seq: checkpoint.seq, erasedAgain });
    });
    if (!adopted.ok) return adopted;
    // Turns of their own: nothing waits for them but a till.
    for (const last of [nameEntries, tryInstallation]) atLock(world, () => last(world));
    return adopted;
  },
});

/** A copy has not kept what was found out about its Google. */
function tryInstallation({ installation }: World): void {
  installation.try();
}

/**
 * Appends the adoption, an opening for each client whose cell is ahead of the journal, or whose balance differs from the
 * sum of its changes, and the erasure of each who was erased before.
 * @returns all entries afterwards
 */
function adopt(
  world: World,
  before: readonly Entry[],
  reason: string,
  request: Keyed,
): Result<readonly Entry[], TransactionRefusal> {
  const now = nowBy(world, world.recorder());
  const checkpoint = withTabsInPlace(world, endOf(world, before));
  // Changes planned for today begin with the next command: an adoption uses the ruleset in force in the journal.
  const settings = settingsTyped(world, checkpoint, now);
  const transaction = transactionBy(settings, { checkpoint, known: before, now });
  const lost = lostStates(world, before);
  const erased = erasedBefore(world, before);
  const members = [...erased.filter(({ id }) => !lost.states.some((one) => one.id === id)), ...lost.members];
  const decided = decideOn(
    world,
    transaction,
    { ...nothingFetched, members },
    {
      kind: 'adopt',
      key: request.key,
      request: request.hash,
      reason,
      found: before,
      lostMembers: lost.states,
      lostStoredValues: lostStoredValues(world, before),
      erased: erased.map(({ id }) => id),
    },
  );
  if (!decided.ok) return decided;
  const sealed = sealAll(transaction, [...missingHalf(before), ...decided.value.drafts]);
  if (!sealed.ok) return sealed;
  world.journal.appendAll(sealed.value.entries, transaction.checkpoint.row);
  world.journal.flush(); // the commit
  return accept([...before, ...sealed.value.entries]);
}

/** What a kill cut off at the end of the journal: no other command has come that would have finished it. */
function missingHalf(before: readonly Entry[]): readonly Draft[] {
  const first = halfMerged(before, before[before.length - 1]?.seq ?? 0);
  if (first?.merge == null) return [];
  const { from } = first.merge;
  const own = before.filter(({ member }) => member === from);
  return [otherHalf(draftIn(first), foldMember(from, own))];
}

/** What was cut out of the Ledger when the closing of a year was cut off: in a copy, no note says that it was. */
function takeBack(world: World): void {
  const left = world.archive.leftBehind();
  if (left.length === 0) return;
  const there = new Set(readable(world).map(({ hash }) => hash));
  const missing = distinct(left).filter(({ hash }) => !there.has(hash));
  if (missing.length > 0) world.journal.appendAll(missing, world.journal.lastRow());
  world.journal.flush();
  world.archive.clearLeft();
}

function readable(world: World): readonly Entry[] {
  return inOrder(allRows(world).rows);
}

function inOrder(rows: readonly JournalRow[]): readonly Entry[] {
  return [...entriesOf(rows)].sort((a, b) => a.seq - b.seq);
}

/** The end of the readable entries, regardless of the checkpoint. */
function endOf(world: World, entries: readonly Entry[]): Checkpoint {
  const start: Checkpoint = {
    ...emptyCheckpoint,
    row: world.journal.lastRow(),
  };
  return entries.reduce(checkpointAfter, start);
}

type Lost = { readonly members: Fetched['members']; readonly states: readonly MemberState[] };

/** Clients whose own intact cell includes entries that the journal has lost, and the states in those cells. */
function lostStates(world: World, entries: readonly Entry[]): Lost {
  const byMember = entriesByMember(entries);
  const lost = world.members.compare().flatMap(({ id, row, proof, state }) => {
    const known = foldMember(id, byMember.get(id) ?? []);
    return state !== null && state.version > known.version ? [{ id, row, proof, state, known }] : [];
  });
  const members = lost.map(({ known, ...seen }) => ({ ...seen, state: known, movements: null }));
  return { members, states: lost.map(({ state }) => state) };
}

/** Clients in the sheet who were erased, by what is known outside of it, with what the journal knows of them. */
function erasedBefore(world: World, entries: readonly Entry[]): Fetched['members'] {
  const erased = new Set(world.erasedNumbers.read());
  if (erased.size === 0) return [];
  const byMember = entriesByMember(entries);
  return world.members.compare().flatMap(({ id, row, proof }) => {
    if (!erased.has(id)) return [];
    return [{ id, row, proof, state: foldMember(id, byMember.get(id) ?? []), movements: null }];
  });
}

/** Gift cards and vouchers whose own intact cell includes entries that the journal has lost. */
function lostStoredValues(world: World, entries: readonly Entry[]): readonly CarriedStoredValue[] {
  return world.storedValues.compare().flatMap(({ id, state }): CarriedStoredValue[] => {
    const isLost = state !== null && state.seq > (foldStoredValue(id, entries)?.seq ?? 0);
    return isLost ? [{ storedValue: id, state }] : [];
  });
}

function foldOf(id: string, entries: readonly Entry[]): MemberCells {
  return foldCells(
    id,
    entries.filter((entry) => entry.member === id),
  );
}
