// The gift cards and vouchers of a client that still have something on them, and the code of one of them.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { foldStoredValue, isDead, type StoredValueState } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { issuedBy } from '../cards/issued-cards';
import { rowHint, storedValueId } from '../command-parts';
import { entriesOfCards } from '../ledger/find-entry';
import type { ReadingWorld } from '../ports/world';
import { storedValueOf } from '../till/presented-cards';
import type { PageCard, PageCardCode } from './client-page-answer';
import { numbersOf, type OwnPage, ownPage, type PageRefusal } from './own-page';

export function ownCards(world: ReadingWorld, own: Owner): readonly PageCard[] {
  return usableCards(world, own).map(({ state }) => shown(state));
}

export type Owner = Pick<OwnPage, 'checkpoint' | 'now' | 'member'>;

/** Those that the client bought or got, the newest first. */
export function usableCards(
  world: ReadingWorld,
  { checkpoint, now, member }: Owner,
): readonly { readonly row: number; readonly state: StoredValueState }[] {
  const last = new Map(checkpoint.recent);
  const cards = world.storedValues.ofMembers(numbersOf(member)).flatMap(({ row, id, state }) => {
    // A row that somebody put back is older than what the checkpoint knows of it.
    const isOld = state === null || (last.get(id) ?? state.seq) !== state.seq;
    const now = isOld ? storedValueOf(world, checkpoint, id, row).state : state;
    return now === null ? [] : [{ row, state: now }];
  });
  return cards
    .filter(({ state }) => isUsable(state, now.day))
    .sort((a, b) => (a.state.issuedOn < b.state.issuedOn ? 1 : -1));
}

function isUsable(state: StoredValueState, day: string): boolean {
  return state.balance > 0 && !isDead(state, day);
}

function shown(state: StoredValueState): PageCard {
  const { id, kind, off, percent, until, issuedOn, currency, issued, balance } = state;
  return { id, kind, off, percent, until, issuedOn, currency, issued, balance };
}

/** The card is not the client's, or has nothing on it any more. */
export type OwnCardRefusal = { readonly code: 'card-not-there' };

/** A code is as good as money: it travels only when it is to be shown. */
export const clientCard = defineQuery({
  roles: ['client'],
  /** The client's row as the page knows it. */
  command: v.object({ storedValue: storedValueId, row: rowHint }),
  run(world, { storedValue: id, row }, { who }): Result<PageCardCode, PageRefusal | OwnCardRefusal> {
    const own = ownPage(world, who, row);
    if (!own.ok) return own;
    const { now, member } = own.value;
    const entries = entriesOfCards(world, [id]);
    const state = foldStoredValue(id, entries);
    const isOwn = state !== null && numbersOf(member).includes(state.member);
    if (!isOwn || !isUsable(state, now.day)) return refuse({ code: 'card-not-there' });
    const issued = entries.flatMap((entry) => issuedBy(world, entry)).filter((card) => card.id === id);
    return accept({ id, code: issued[issued.length - 1]?.code ?? '' });
  },
});
