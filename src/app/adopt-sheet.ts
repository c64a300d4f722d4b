// Accepts the journal as it is found, from here on: a copied sheet, a restored version, a row lost by hand.
import * as v from 'valibot';
import { type Account, changeBetween } from '../core/account';
import { entriesByMember } from '../core/audit';
import { type Draft, type Entry, genesis } from '../core/entry';
import { foldMember, type MemberState } from '../core/member';
import { accept, refuse } from '../core/result';
import { defineAction, type Request } from './action';
import { shortText } from './command-parts';
import { markAfter, place } from './heal';
import type { Mark, World } from './ports';
import { blankDraft, sealAll, type Turn, turnAt } from './turn';

export type Adopted = { readonly seq: number };

export const adoptSheet = defineAction({
  roles: ['owner'],
  command: v.object({ reason: v.pipe(shortText, v.minLength(1)) }),
  run(world, { reason }, request) {
    if (!world.journal.exists()) return refuse({ code: 'not-set-up' });
    if (!world.lock.acquire()) return refuse({ code: 'busy' });
    try {
      const entries = readable(world);
      const repeated = entries.find((entry) => entry.key === request.key);
      if (repeated !== undefined) return accept<Adopted>({ seq: repeated.seq });
      const turn = turnAt(world, endOf(world, entries));
      const lost = lostStates(world, entries);
      const sealed = sealAll(turn, [
        { ...blankDraft(turn), kind: 'adopt', key: request.key, request: request.hash, note: reason },
        ...lost.map(({ before, after }) => openingDraft(turn, request, before.account, after)),
      ]);
      if (!sealed.ok) return sealed;
      world.journal.appendAll(sealed.value.entries);
      world.journal.flush(); // the commit
      const known = [...entries, ...sealed.value.entries];
      for (const { row, after } of lost) place(world, row, foldOf(after.id, known));
      world.mark.write(sealed.value.mark);
      return accept<Adopted>({ seq: sealed.value.mark.seq });
    } finally {
      world.lock.release();
    }
  },
});

function readable(world: World): readonly Entry[] {
  const lastRow = world.journal.lastRow();
  const rows = lastRow < 2 ? [] : world.journal.rows(2, lastRow);
  return rows.flatMap(({ entry }) => (entry === null ? [] : [entry])).sort((a, b) => a.seq - b.seq);
}

/** The end of what can be read, whatever the mark says. */
function endOf(world: World, entries: readonly Entry[]): Mark {
  const start: Mark = { seq: 0, hash: genesis.hash, row: world.journal.lastRow(), book: '', currency: '' };
  return entries.reduce(markAfter, start);
}

type Lost = { readonly row: number; readonly before: MemberState; readonly after: MemberState };

/** Clients whose own cell, whole and checked, knows of entries that the journal has lost. */
function lostStates(world: World, entries: readonly Entry[]): readonly Lost[] {
  const byMember = entriesByMember(entries);
  return world.members.compare().flatMap(({ row, id, state }) => {
    const before = foldMember(id, byMember.get(id) ?? []);
    return state !== null && state.version > before.version ? [{ row, before, after: state }] : [];
  });
}

function openingDraft(turn: Turn, request: Request, before: Account, after: MemberState): Draft {
  return {
    ...blankDraft(turn),
    kind: 'opening',
    key: `${request.key}/${after.id}`,
    request: request.hash,
    member: after.id,
    version: after.version + 1,
    change: changeBetween(before, after.account),
    after: after.account,
  };
}

function foldOf(id: string, entries: readonly Entry[]): MemberState {
  return foldMember(
    id,
    entries.filter((entry) => entry.member === id),
  );
}
