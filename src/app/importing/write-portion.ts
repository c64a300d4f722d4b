// Writes a portion of an import: new clients, entries, and the derived cells of all clients concerned, in few calls.
import { entriesByMember } from '../../core/journal/entries-by-member';
import type { Entry } from '../../core/journal/entry';
import { type MemberCells, newCells } from '../../core/members/member-cells';
import { withMoved } from '../dashboard/moved';
import { figuresAt, showFigures } from '../dashboard/show-figures';
import { namesOf } from '../ledger/commit';
import { appendUnshown, entriesOf } from '../ledger/journal-rows';
import { consentBy, project, projectAll } from '../ledger/project';
import type { Sealed, Transaction } from '../ledger/transaction';
import { cellsAfter, rebuilt, type Verified, verifiedMembers } from '../ledger/verified-state';
import { projectStoredValues, type StoredValue } from '../ledger/write';
import type { ClientRow, MemberRow, NewClient } from '../ports/members';
import type { World } from '../ports/world';

/** The clients of a portion: those with rows, and intact rows of others read with them. */
export type Concerned = {
  readonly byId: ReadonlyMap<string, ClientRow>;
  readonly between: readonly MemberRow[];
};

export type MembersBefore = ReadonlyMap<string, Verified>;

/** Verified cells of the members before the portion; one without a row may still have entries. */
export function membersBefore(
  world: World,
  { checkpoint }: Transaction,
  ids: readonly string[],
  { byId }: Concerned,
): MembersBefore {
  const rows = ids.map((id) => {
    const row = byId.get(id);
    return row === undefined ? { id, ...newCells(id) } : { id, state: row.state, movements: row.movements };
  });
  return verifiedMembers(world, rows, checkpoint);
}

export type Portion = {
  readonly newcomers: readonly NewClient[];
  /** Of all clients of the portion; only those with entries are written. */
  readonly members: MembersBefore;
  readonly clients: Concerned;
  /** The gift cards that its entries make or move. */
  readonly storedValues?: readonly StoredValue[];
};

/** Writes clients first: a client without entries is harmless, an entry without its client is not. */
export function writePortion(
  world: World,
  transaction: Transaction,
  sealed: Sealed,
  { newcomers, members, clients, storedValues = [] }: Portion,
): void {
  const { entries } = sealed;
  const checkpoint = withMoved(transaction, sealed, {
    members: new Map([...members].map(([id, { state }]) => [id, state])),
    storedValues: new Map(storedValues.map(({ id, state }) => [id, state])),
  });
  const appended = appendClients(world, newcomers);
  const rows = new Map([...clients.byId.values(), ...appended].map((row) => [row.id, row]));
  world.journal.appendAll(entries, transaction.checkpoint.row, namesOf(world, [...rows.values()]));
  world.journal.flush(); // the commit
  const lastRow = standing(world, transaction, entries);
  const own = entriesByMember(entries);
  const after = new Map(
    [...own].flatMap(([id, theirs]) => {
      const before = members.get(id);
      return before === undefined ? [] : [[id, cellsAfter(world, before, theirs)] as const];
    }),
  );
  writeCells(world, entries, after, { rows, newcomers, clients });
  projectStoredValues(world, entries, storedValues);
  showFigures(world, figuresAt(checkpoint, transaction.ruleset, transaction.moment));
  world.dashboard.land();
  world.checkpoint.write({ ...checkpoint, row: lastRow });
}

export function appendClients(world: World, newcomers: readonly NewClient[]): readonly MemberRow[] {
  if (newcomers.length === 0) return [];
  return world.members.append(newcomers, world.members.lastRow());
}

/**
 * Makes sure that all entries are there, including earlier ones: if somebody inserted or sorted rows during the block
 * write, it may have overwritten others. Those are appended again.
 * @returns the journal's last row
 */
function standing(world: World, transaction: Transaction, entries: readonly Entry[]): number {
  const first = Math.max(2, transaction.checkpoint.row);
  const last = first === transaction.checkpoint.row ? first + entries.length : first + entries.length - 1;
  const tail = transaction.known[transaction.known.length - 1];
  const block = new Set(entriesOf(world.journal.rows(first, last)).map(({ hash }) => hash));
  const wanted = [...(tail === undefined ? [] : [tail]), ...entries];
  if (wanted.every(({ hash }) => block.has(hash))) return last;
  appendUnshown(world, [...transaction.known, ...entries]);
  return world.journal.lastRow();
}

type Placed = {
  readonly rows: ReadonlyMap<string, MemberRow>;
  readonly newcomers: readonly NewClient[];
  readonly clients: Concerned;
};

/** Writes all derived cells in few calls and reads them back; rows moved meanwhile are written one by one. */
function writeCells(
  world: World,
  entries: readonly Entry[],
  members: ReadonlyMap<string, MemberCells>,
  { rows, newcomers, clients }: Placed,
): void {
  const own = entriesByMember(entries);
  const isRecorded = (id: string) => consentBy(own.get(id) ?? []) === 'recorded';
  const there = new Set<string>();
  for (const consent of ['kept', 'recorded'] as const) {
    const written = [...members].flatMap(([id, cells]) => {
      const seen = rows.get(id);
      return seen === undefined || isRecorded(id) !== (consent === 'recorded') ? [] : [{ seen, cells }];
    });
    const between = consent === 'kept' ? clients.between : [];
    for (const id of projectAll(world, written, consent, between).keys()) there.add(id);
  }
  // A client missing from what was read back may still exist: a row may have been inserted during the read.
  const known = [...newcomers, ...clients.byId.values()];
  for (const client of known) {
    const cells = members.get(client.id);
    if (cells === undefined || there.has(client.id) || world.members.locate(client.id, 0) !== null) continue;
    appendClients(world, [client]);
    const consent = isRecorded(client.id) ? 'recorded' : 'kept';
    project(world, null, cells ?? rebuilt(world, client.id, 'unknown'), consent);
  }
}
