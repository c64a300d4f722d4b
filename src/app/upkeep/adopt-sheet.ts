// Accepts the journal as it is found, from here on: a copied sheet, a restored version, a row lost by hand.
import * as v from 'valibot';
import { type Account, changeBetween } from '../../core/account';
import { entriesByMember } from '../../core/audit';
import { type Draft, type Entry, genesis } from '../../core/entry';
import { foldMember, type MemberState } from '../../core/member';
import { accept, type Result, refuse } from '../../core/result';
import { type CarriedStoredValue, foldStoredValue } from '../../core/stored-value';
import { defineCommand, type Keyed } from '../action';
import { shortText } from '../command-parts';
import { allRows, checkpointAfter, entriesOf, project, projectStoredValue } from '../ledger/recover';
import {
  blankDraft,
  emptyCheckpoint,
  sealAll,
  type Transaction,
  type TransactionRefusal,
  transactionAt,
} from '../ledger/transaction';
import type { Checkpoint, World } from '../ports';

export type Adopted = { readonly seq: number };

export const adoptSheet = defineCommand({
  roles: ['owner'],
  command: v.object({ reason: v.pipe(shortText, v.minLength(1)) }),
  run(world, { reason }, request) {
    if (!world.journal.exists()) return refuse({ code: 'not-set-up' });
    if (!world.lock.acquire()) return refuse({ code: 'busy' });
    try {
      const before = readable(world);
      const adopted = before.some((entry) => entry.key === request.key)
        ? accept(before) // sent again: only what followed the commit may be missing
        : adopt(world, before, reason, request);
      if (!adopted.ok) return adopted;
      const entries = adopted.value;
      for (const entry of entries)
        if (entry.key.startsWith(`${request.key}/`)) project(world, 0, foldOf(entry.member, entries));
      for (const entry of entries)
        if (entry.key === request.key)
          for (const { storedValue } of entry.carriedStoredValues) {
            const state = foldStoredValue(storedValue, entries);
            if (state !== null) projectStoredValue(world, 0, state);
          }
      const checkpoint = endOf(world, entries);
      world.checkpoint.write(checkpoint);
      return accept<Adopted>({ seq: checkpoint.seq });
    } finally {
      world.lock.release();
    }
  },
});

/** Appends the adoption, and an opening for each client who knows more than the journal; all entries afterwards. */
function adopt(
  world: World,
  before: readonly Entry[],
  reason: string,
  request: Keyed,
): Result<readonly Entry[], TransactionRefusal> {
  const transaction = transactionAt(world, endOf(world, before), before);
  const sealed = sealAll(transaction, [
    {
      ...blankDraft(transaction),
      kind: 'adopt',
      key: request.key,
      request: request.hash,
      note: reason,
      carriedStoredValues: lostStoredValues(world, before),
    },
    ...lostStates(world, before).map((lost) =>
      openingDraft(transaction, request, lost.before.account, lost.after),
    ),
  ]);
  if (!sealed.ok) return sealed;
  world.journal.appendAll(sealed.value.entries, transaction.checkpoint.row);
  world.journal.flush(); // the commit
  return accept([...before, ...sealed.value.entries]);
}

function readable(world: World): readonly Entry[] {
  return [...entriesOf(allRows(world).rows)].sort((a, b) => a.seq - b.seq);
}

/** The end of what can be read, whatever the checkpoint says. */
function endOf(world: World, entries: readonly Entry[]): Checkpoint {
  const start: Checkpoint = {
    seq: 0,
    hash: genesis.hash,
    row: world.journal.lastRow(),
    ruleset: emptyCheckpoint.ruleset,
    currency: '',
    recent: [],
  };
  return entries.reduce(checkpointAfter, start);
}

type Lost = { readonly before: MemberState; readonly after: MemberState };

/** Clients whose own cell, whole and checked, knows of entries that the journal has lost. */
function lostStates(world: World, entries: readonly Entry[]): readonly Lost[] {
  const byMember = entriesByMember(entries);
  return world.members.compare().flatMap(({ id, state }) => {
    const before = foldMember(id, byMember.get(id) ?? []);
    return state !== null && state.version > before.version ? [{ before, after: state }] : [];
  });
}

/** Gift cards and vouchers whose own cell, whole and checked, knows of entries that the journal has lost. */
function lostStoredValues(world: World, entries: readonly Entry[]): readonly CarriedStoredValue[] {
  return world.storedValues.compare().flatMap(({ id, state }): CarriedStoredValue[] => {
    const isLost = state !== null && state.seq > (foldStoredValue(id, entries)?.seq ?? 0);
    return isLost ? [{ storedValue: id, state }] : [];
  });
}

function openingDraft(transaction: Transaction, request: Keyed, before: Account, after: MemberState): Draft {
  return {
    ...blankDraft(transaction),
    kind: 'opening',
    key: `${request.key}/${after.id}`,
    request: request.hash,
    member: after.id,
    version: after.version + 1,
    change: changeBetween(before, after.account),
    after: after.account,
    carried: {
      since: after.since,
      visits: after.visits,
      activity: after.activity,
      expiryChanged: after.expiryChanged,
      short: after.short,
    },
  };
}

function foldOf(id: string, entries: readonly Entry[]): MemberState {
  return foldMember(
    id,
    entries.filter((entry) => entry.member === id),
  );
}
