// Brings the clients up to date with the journal after an interrupted command, a sort or damage to a cell.

import { figuresAfter, withHolders } from '../../core/dashboard/figures';
import type { HoldersMoved, Moved } from '../../core/dashboard/holders';
import { withKey } from '../../core/decide/command-key';
import { batchesAfter } from '../../core/journal/batches';
import { holdEngine } from '../../core/journal/engine';
import { entriesByMember } from '../../core/journal/entries-by-member';
import { type Entry, genesis } from '../../core/journal/entry';
import { takenBackId } from '../../core/journal/last-numbers';
import type { MemberState } from '../../core/members/member';
import { type MemberCells, nextCells } from '../../core/members/member-cells';
import { byHandAfter } from '../../core/points/by-hand';
import { usesAfter } from '../../core/points/uses-left';
import { LedgerCorrupt } from '../../core/result';
import { laterStatusOf } from '../../core/settings/later';
import { rulesetHash } from '../../core/settings/ruleset';
import { storedValuesIn } from '../../core/stored-values/stored-value';
import type { Checkpoint, Concerned } from '../ports/checkpoint';
import type { JournalRow } from '../ports/journal';
import type { MemberRow } from '../ports/members';
import type { World } from '../ports/world';
import { tailByNumbers } from './find-tail';
import { allRows, appendMissing, chainOf, entriesOf } from './journal-rows';
import { isChain } from './links';
import { consentBy, forget, project, projectAll, projectHit } from './project';
import { recoverStoredValues } from './recover-cards';
import { rebuilt as rebuiltMember, stateUntil } from './verified-state';

/**
 * Moves the checkpoint to the journal's tail, with the effects of every entry in place. Deletes nothing, and writes
 * nothing if the checkpoint is already at the tail.
 * @throws LedgerCorrupt if the journal is not the unbroken continuation of the checkpoint, or a newer Carnet has
 * continued it: writing stops
 */
export function recover(world: World, found: Checkpoint): Recovered {
  const { known, pending, lastRow, near } = entriesAfter(world, found);
  const checkpoint = countedBy(known, found);
  for (const { settings } of pending) if (settings !== null) holdEngine(settings);
  realign(world, near);
  underRules(world, checkpoint, [...known, ...pending]);
  const holders = recoverEffects(world, pending, checkpoint);
  const moved = pending.reduce(
    checkpointAfter,
    checkpoint.row === lastRow ? checkpoint : { ...checkpoint, row: lastRow },
  );
  if (pending.length === 0) return { checkpoint: moved, known };
  const figures = withHolders(checkpoint.figures, moved.figures, holders);
  return { checkpoint: { ...moved, figures }, known };
}

/** How many invoices there are is said by the entry itself: a checkpoint from before they were counted knows of none. */
function countedBy(known: readonly Entry[], checkpoint: Checkpoint): Checkpoint {
  const invoices = known.find(({ seq }) => seq === checkpoint.seq)?.invoices ?? checkpoint.invoices;
  return invoices === checkpoint.invoices ? checkpoint : { ...checkpoint, invoices };
}

/** What a client's cells say of rewards and levels goes by the settings that the entries were decided under. */
function underRules(world: World, checkpoint: Checkpoint, entries: readonly Entry[]): void {
  if (entries.every(({ seq, member }) => seq <= checkpoint.seq || member === '')) return;
  const read = entries.filter(({ settings }) => settings !== null);
  const found =
    read.length > 0 ? read : entriesOf(world.journal.find('seq', [String(checkpoint.ruleset.seq)]));
  const settings = found[found.length - 1]?.settings ?? null;
  if (settings !== null) world.members.underRules(settings);
}

/** The checkpoint at the tail, and the entries read so far: at least the tail, if there is one. */
export type Recovered = { readonly checkpoint: Checkpoint; readonly known: readonly Entry[] };

// Takes two of the checkpoint's nine kilobytes.
const RECENT_KEPT = 100;

/**
 * The checkpoint once an entry's effects are in place. A saved ruleset's effects are its tabs, which are written last;
 * any later entry proves that they were written. A ruleset typed into the tabs is already in place.
 */
export function checkpointAfter(checkpoint: Checkpoint, entry: Entry): Checkpoint {
  const touched = [entry.member, ...storedValuesIn(entry)].filter((id) => id !== '');
  const others = checkpoint.recent.filter(([id]) => !touched.includes(id));
  const recent = [...others, ...touched.map((id) => [id, entry.seq] as const)].slice(-RECENT_KEPT);
  const uses = usesAfter(checkpoint.uses, entry);
  const moved = {
    ...checkpoint,
    ...withKey(checkpoint, entry.key, entry.at),
    seq: entry.seq,
    hash: entry.hash,
    // A copy that was mended may have lost its latest rows: no number comes twice.
    invoices: Math.max(checkpoint.invoices, entry.invoices),
    recent,
    touched: concernedBy(entry, touched, checkpoint.touched),
    uses,
    batches: batchesAfter(checkpoint.batches, entry),
    byHand: byHandAfter(checkpoint.byHand, entry),
    figures: figuresAfter(checkpoint.figures, entry),
  };
  const { seq, settings } = entry;
  if (settings === null) return { ...moved, ruleset: { ...checkpoint.ruleset, inPlace: true } };
  // Changes that take effect on a day are not typed into the tabs.
  const inPlace = entry.key === '' && entry.begins === 0;
  return {
    ...moved,
    ruleset: { seq, hash: rulesetHash(settings), inPlace },
    later: laterStatusOf(entry.later),
  };
}

function concernedBy(
  { seq, of }: Entry,
  touched: readonly string[],
  before: Concerned | null,
): Concerned | null {
  const ids = of === 0 ? touched : [...touched, takenBackId(of)];
  return ids.reduce<Concerned | null>((earlier, id) => ({ id, seq, before: earlier }), before);
}

/** Entries after the checkpoint, in order. Usually reads only one row, which proves that there are none. */
function entriesAfter(world: World, checkpoint: Checkpoint): Read {
  world.journal.proveColumns();
  const lastRow = world.journal.lastRow();
  if (lastRow === 1 && checkpoint.seq === 0) return { known: [], pending: [], lastRow, near: [] };
  if (lastRow >= checkpoint.row) {
    const isNear = lastRow - checkpoint.row < WHOLE_ROWS;
    const rows = isNear
      ? world.journal.compare(checkpoint.row, lastRow)
      : world.journal.rows(checkpoint.row, lastRow);
    const known = checkpoint.seq === 0 ? checkpoint.row === 1 : rows[0]?.entry?.hash === checkpoint.hash;
    const entries = rows.slice(1).map((row) => row.entry);
    if (known && isChain(rows[0]?.entry ?? checkpoint, entries))
      return { known: entriesOf(rows), pending: entries, lastRow, near: rows };
  }
  // Someone sorted, inserted, deleted or typed below, so only the numbers are reliable, not the positions.
  const tail = tailByNumbers(world, checkpoint);
  if (tail !== null) return { ...tail, near: [] };
  const all = allRows(world);
  return {
    known: entriesOf(all.rows),
    pending: entriesSince(checkpoint, all.rows),
    lastRow: all.lastRow,
    near: [],
  };
}

// Up to this many rows are read with all columns, which shows cells in the wrong columns.
const WHOLE_ROWS = 50;

/**
 * Writes rows again whose cells are not what their entries say. Moving an entry to its own cell may overwrite another
 * entry, if a person sorts meanwhile; then all entries are read before, and those that are missing afterwards are appended.
 */
function realign(world: World, near: readonly JournalRow[]): void {
  const atRisk = near.some(({ isEntryAstray }) => isEntryAstray) ? allRows(world).rows : [];
  restoreAstray(world, near);
  if (atRisk.length > 0) appendMissing(world, entriesOf(atRisk));
}

/**
 * Writes rows again whose cells stand in other columns than their entry says: somebody moved columns while they were
 * written, and a search of the right column would not find them. Those above the first belong to the same command.
 */
function restoreAstray(world: World, near: readonly JournalRow[]): void {
  const astray = near.filter(({ isAstray }) => isAstray);
  for (const { row, entry } of astray) if (entry !== null) world.journal.restore(row, entry);
  const first = near[0];
  if (first === undefined || astray[0] !== first) return;
  for (let last = first.row - 1; last > 1; last -= WHOLE_ROWS) {
    const above = [...world.journal.compare(Math.max(2, last - WHOLE_ROWS + 1), last)].reverse();
    const right = above.findIndex(({ isAstray, entry }) => isAstray !== true || entry === null);
    for (const { row, entry } of right < 0 ? above : above.slice(0, right))
      if (entry !== null) world.journal.restore(row, entry);
    if (right >= 0) return;
  }
}

type Read = {
  readonly known: readonly Entry[];
  readonly pending: readonly Entry[];
  /** The journal's last row with content. */
  readonly lastRow: number;
  /** Rows from the checkpoint's on, as they were read; none where the whole journal was. */
  readonly near: readonly JournalRow[];
};

function entriesSince(checkpoint: Checkpoint, rows: readonly JournalRow[]): readonly Entry[] {
  const chain = chainOf(rows);
  const known = checkpoint.seq === 0 ? genesis : chain.find((entry) => entry.seq === checkpoint.seq);
  if (known?.hash !== checkpoint.hash)
    throw new LedgerCorrupt('checkpoint-ahead', 0, `number ${checkpoint.seq}`);
  return chain.filter((entry) => entry.seq > checkpoint.seq);
}

/**
 * Writes the effects of entries on members and cards that are not in place yet.
 * @returns the states before and after; null where that would take many searches: they are counted at night
 */
function recoverEffects(
  world: World,
  pending: readonly Entry[],
  checkpoint: Checkpoint,
): HoldersMoved | null {
  const ids = <Id>(of: (entry: Entry) => readonly Id[]) => [...new Set(pending.flatMap(of))];
  const cards = recoverStoredValues(world, ids(storedValuesIn), pending, checkpoint);
  const members = ids(({ member }) => (member === '' ? [] : [member]));
  const isMany = members.length > ONE_BY_ONE;
  const together = isMany ? recoverTogether(world, members, pending) : { left: members, moved: [] };
  const alone = together.left.map((id) => recoverMember(world, id, { pending, checkpoint }));
  forget(world, pending);
  const moved = [...together.moved, ...alone];
  const isKnown = cards !== null && !moved.includes(null);
  return isKnown ? { members: moved.flatMap((one) => one ?? []), cards } : null;
}

// More members than this are recovered with few calls for all: an import was interrupted.
const ONE_BY_ONE = 8;

/**
 * Recovers members whose rows are intact, in few calls.
 * @returns the members that have to be recovered one by one, and the states of the others; null of one that was in place
 */
function recoverTogether(
  world: World,
  ids: readonly string[],
  pending: readonly Entry[],
): { readonly left: readonly string[]; readonly moved: readonly (MovedMember | null)[] } {
  const { rows, between } = world.members.find(ids);
  const own = entriesByMember(pending);
  const wrong: { readonly seen: MemberRow; readonly cells: MemberCells }[] = [];
  const right = new Map<string, MovedMember | null>();
  for (const seen of rows) {
    const { id, state, movements } = seen;
    const entries = own.get(id) ?? [];
    if (state === null || movements === null || consentBy(entries) === 'recorded') continue;
    const isDone = state.seq === entries[entries.length - 1]?.seq;
    if (!isDone && state.version + 1 !== entries[0]?.version) continue;
    right.set(id, null);
    if (isDone) continue;
    const cells = entries.reduce(nextCells, { state, movements });
    right.set(id, { before: state, after: cells.state });
    wrong.push({ seen, cells });
  }
  projectAll(world, wrong, 'kept', between);
  return { left: ids.filter((id) => !right.has(id)), moved: [...right.values()] };
}

type MovedMember = Moved<MemberState>;

type Recovering = { readonly pending: readonly Entry[]; readonly checkpoint: Checkpoint };

/** @returns the state before and after; null if the client has no row */
function recoverMember(world: World, id: string, { pending, checkpoint }: Recovering): MovedMember | null {
  const own = pending.filter(({ member }) => member === id);
  const last = own[own.length - 1]?.seq ?? 0;
  const before = () => stateUntil(world, id, { last, until: checkpoint.seq });
  const consent = consentBy(own);
  if (consent === 'recorded') {
    world.members.proveColumns();
    projectHit(world, id);
  }
  const found = world.members.locate(id, 0);
  // The row was deleted by hand: the client is gone, the entries stay, and the check reports it.
  if (found === null) return null;
  const { state, movements } = found;
  if (movements !== null && state?.seq === last) return { before: before(), after: state };
  // A member's entries are numbered consecutively, so the first of these must follow the state's version.
  const isNewest = state !== null && state.version + 1 === own[0]?.version;
  const isWhole = isNewest && movements !== null;
  const cells = isWhole ? own.reduce(nextCells, { state, movements }) : rebuiltMember(world, id, last);
  // What a person has typed over the consent since the interruption stays.
  const isUntouched = isNewest && world.members.showsConsent(found);
  project(world, found, cells, isUntouched ? consent : 'kept');
  return { before: isNewest ? state : before(), after: cells.state };
}
