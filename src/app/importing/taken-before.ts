// Finds out which of a file's invoices are in the journal already, and gives the others the key under which they go there.

import { isOfSeries } from '../../core/decide/given';
import type { Line } from '../../core/invoice/invoice';
import { keyAgain } from '../../core/invoice/receipt-id';
import { mayBeUndone } from '../../core/journal/batches';
import { canonical } from '../../core/journal/canonical';
import type { Entry } from '../../core/journal/entry';
import { reversalsOfAll } from '../ledger/find-entry';
import { entriesOf } from '../ledger/journal-rows';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';
import type { Candidate } from './candidates';

/** An invoice to be taken; `replaces` is its entry of history only, which goes. */
export type Fresh = Candidate & { readonly replaces: Entry | null };

export type SortedOut = {
  readonly fresh: readonly Fresh[];
  /** In the journal: as the same, or with other content. */
  readonly same: readonly (Candidate & { readonly before: Entry })[];
  readonly changed: readonly (Candidate & { readonly before: Entry })[];
  /** Fresh ones whose number stands in the journal with another day and other content: another sale. */
  readonly renumbered: readonly (Fresh & { readonly before: Entry })[];
};

/**
 * Looks for all of them by key, because an invoice's client may have changed since: a person can move a code from one
 * client to another. What was taken back together with its import counts as not there, and history only is replaced
 * where points are wanted now.
 */
export function sortedOut(
  world: ReadingWorld,
  { batches }: Pick<Checkpoint, 'batches'>,
  candidates: readonly Candidate[],
  recordOnly: boolean,
): SortedOut {
  const fresh = new Map<Candidate, Fresh>();
  const same: (Candidate & { before: Entry })[] = [];
  const changed: (Candidate & { before: Entry })[] = [];
  const renumbered: (Fresh & { before: Entry })[] = [];
  let open = candidates;
  for (let n = 0; open.length > 0; n++) {
    const found = foundBy(world, open, n);
    const back = takenBackOf(world, found, mayBeUndone(batches));
    const next: Candidate[] = [];
    for (const candidate of open) {
      const before = found.get(candidate);
      const own = { ...candidate, key: keyAgain(candidate.key, n), replaces: null };
      const reversals = back.get(candidate) ?? [];
      const isBack = before !== undefined && before.key === historyKey(keyAgain(candidate.key, n - 1));
      const following = isBack ? own.key : keyAgain(candidate.key, n + 1);
      const isUndone = before !== undefined && isGone(before, reversals, following);
      if (before === undefined || (isUndone && isBack)) fresh.set(candidate, own);
      else if (isUndone) next.push(candidate);
      else if (before.request === candidate.content) {
        // What a person has taken back since, wholly or in part, stays as it is.
        const isWhole = reversals.length === 0 && isOwnSale(before, candidate);
        const isHistory = before.recordOnly && !recordOnly && isWhole;
        const again = { ...own, key: following, replaces: before };
        if (isHistory) fresh.set(candidate, again);
        else same.push({ ...candidate, before });
      } else if (isOtherSale(before, candidate)) {
        const other = { ...daily(candidate, n), replaces: null };
        fresh.set(candidate, other);
        renumbered.push({ ...other, before });
      } else changed.push({ ...candidate, before });
    }
    open = next;
  }
  const inOrder = candidates.flatMap((candidate) => fresh.get(candidate) ?? []);
  return { fresh: inOrder, same, changed, renumbered };
}

function foundBy(
  world: ReadingWorld,
  candidates: readonly Candidate[],
  n: number,
): ReadonlyMap<Candidate, Entry> {
  const keys = candidates.flatMap(({ key, otherKey }) => [
    keyAgain(key, n),
    keyAgain(otherKey, n),
    ...(n === 0 ? [] : [historyKey(keyAgain(key, n - 1))]),
  ]);
  const byKey = new Map(entriesOf(world.journal.find('key', keys)).map((entry) => [entry.key, entry]));
  return new Map(
    candidates.flatMap((candidate): [Candidate, Entry][] => {
      const { day } = candidate.imported.invoice;
      const back = n === 0 ? undefined : byKey.get(historyKey(keyAgain(candidate.key, n - 1)));
      const own = byKey.get(keyAgain(candidate.key, n)) ?? back;
      const other = byKey.get(keyAgain(candidate.otherKey, n));
      // Under the other numbering only the invoice of the same day is the same.
      const before = other?.day === day ? other : own;
      return before === undefined ? [] : [[candidate, before]];
    }),
  );
}

/** What took back the entries of those that may have been undone or are of history only; a return goes with its sale. */
function takenBackOf(
  world: ReadingWorld,
  found: ReadonlyMap<Candidate, Entry>,
  isAnyUndone: boolean,
): ReadonlyMap<Candidate, readonly Entry[]> {
  const asked = [...found].filter(([, { recordOnly }]) => isAnyUndone || recordOnly);
  const reversals = reversalsOfAll(world, [...new Set(asked.map(([, entry]) => subjectOf(entry)))]);
  return new Map(asked.map(([candidate, entry]) => [candidate, reversals.get(subjectOf(entry)) ?? []]));
}

/** The entry itself, or the sale of which it took something back. */
function subjectOf({ kind, of, seq }: Entry): number {
  return kind === 'reverse' && of > 0 ? of : seq;
}

/**
 * Whether an entry was taken back together with its import, or gave way to points under the key that follows. A return
 * is gone with its sale, or by itself.
 */
function isGone(before: Entry, reversals: readonly Entry[], following: string): boolean {
  return reversals.some(({ key, batch, reversal, ...entry }) => {
    if (key === replacedKey(following)) return true;
    if (batch === '' || isOfSeries({ key, batch, reversal, ...entry })) return false;
    const back = reversal?.givesBack ?? 0;
    return back === 0 || back === before.seq;
  });
}

/** The key of the entry that takes back one of history only, where points come in its place. */
export function replacedKey(key: string): string {
  return `${key}/void`;
}

/** The key of an entry of history only that comes back when the points in its place are undone with their import. */
export function historyKey(key: string): string {
  return `${key}/history`;
}

/** A sale of the client whose it is now: an owner may have given a code to another client since. */
function isOwnSale({ kind, member }: Entry, candidate: Candidate): boolean {
  return kind === 'invoice' && member === candidate.member;
}

/** A till that numbers anew: the same number on another day, with other lines. */
function isOtherSale({ day, lines }: Entry, { imported: { invoice } }: Candidate): boolean {
  return day !== invoice.day && contentOf(lines) !== contentOf(invoice.lines);
}

function contentOf(lines: readonly Line[]): string {
  return canonical(lines.map(({ name, quantity, amount }) => canonical([name, quantity, amount])).sort());
}

/** The candidate under the numbering by day. */
function daily(candidate: Candidate, n: number): Candidate {
  const { imported, key, otherKey } = candidate;
  const isDaily = imported.invoice.numberedDaily === true;
  const invoice = { ...imported.invoice, numberedDaily: true } as const;
  return {
    ...candidate,
    imported: { ...imported, invoice },
    key: keyAgain(isDaily ? key : otherKey, n),
  };
}
