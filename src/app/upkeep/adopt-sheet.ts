// Accepts the journal as it is found, from here on: a copied sheet, a restored version, a row lost by hand.
import * as v from 'valibot';
import { type Account, changeBetween } from '../../core/account';
import { entriesByMember } from '../../core/audit';
import { type CarriedCard, foldCard } from '../../core/stored-value';
import { type Draft, type Entry, genesis } from '../../core/entry';
import { foldMember, type MemberState } from '../../core/member';
import { accept, type Result, refuse } from '../../core/result';
import { defineAction, type Keyed } from '../action';
import { shortText } from '../command-parts';
import { allRows, entriesOf, markAfter, place, placeCard } from '../ledger/recover';
import type { Mark, World } from '../ports';
import { blankDraft, sealAll, type Turn, type TurnRefusal, turnAt } from '../ledger/transaction';

export type Adopted = { readonly seq: number };

export const adoptSheet = defineAction({
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
        if (entry.key.startsWith(`${request.key}/`)) place(world, 0, foldOf(entry.member, entries));
      for (const entry of entries)
        if (entry.key === request.key)
          for (const { card } of entry.carriedCards) {
            const state = foldCard(card, entries);
            if (state !== null) placeCard(world, 0, state);
          }
      const mark = endOf(world, entries);
      world.mark.write(mark);
      return accept<Adopted>({ seq: mark.seq });
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
): Result<readonly Entry[], TurnRefusal> {
  const turn = turnAt(world, endOf(world, before), before);
  const sealed = sealAll(turn, [
    {
      ...blankDraft(turn),
      kind: 'adopt',
      key: request.key,
      request: request.hash,
      note: reason,
      carriedCards: lostCards(world, before),
    },
    ...lostStates(world, before).map((lost) => openingDraft(turn, request, lost.before.account, lost.after)),
  ]);
  if (!sealed.ok) return sealed;
  world.journal.appendAll(sealed.value.entries, turn.mark.row);
  world.journal.flush(); // the commit
  return accept([...before, ...sealed.value.entries]);
}

function readable(world: World): readonly Entry[] {
  return [...entriesOf(allRows(world).rows)].sort((a, b) => a.seq - b.seq);
}

/** The end of what can be read, whatever the mark says. */
function endOf(world: World, entries: readonly Entry[]): Mark {
  const start: Mark = {
    seq: 0,
    hash: genesis.hash,
    row: world.journal.lastRow(),
    book: '',
    currency: '',
    recent: [],
  };
  return entries.reduce(markAfter, start);
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
function lostCards(world: World, entries: readonly Entry[]): readonly CarriedCard[] {
  return world.cards.compare().flatMap(({ id, state }): CarriedCard[] => {
    const isLost = state !== null && state.seq > (foldCard(id, entries)?.seq ?? 0);
    return isLost ? [{ card: id, state }] : [];
  });
}

function openingDraft(turn: Turn, request: Keyed, before: Account, after: MemberState): Draft {
  return {
    ...blankDraft(turn),
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
      redated: after.redated,
    },
  };
}

function foldOf(id: string, entries: readonly Entry[]): MemberState {
  return foldMember(
    id,
    entries.filter((entry) => entry.member === id),
  );
}
