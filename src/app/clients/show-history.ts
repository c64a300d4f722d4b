// What happened to one client's points, newest first.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import {
  type Entry,
  type EntryKind,
  entryBalance,
  entryEarned,
  entryPoints,
  entryUsed,
} from '../../core/entry';
import type { Cents } from '../../core/money';
import { accept } from '../../core/result';
import { netOf } from '../../core/sums';
import { defineQuery } from '../action';
import { memberId } from '../command-parts';
import type { JournalRow } from '../ports/journal';

// One row is one call to Google: about two seconds for so many.
const PORTION = 20;

export type HistoryEvent = {
  readonly seq: number;
  readonly row: number;
  readonly kind: EntryKind;
  readonly day: Day;
  readonly source: string;
  readonly receipt: string;
  readonly items: readonly string[];
  /** What was to pay after rewards, tax included; below 0 what was taken back. */
  readonly total: Cents;
  readonly currency: string;
  /** Points earned and used, gross; below 0 what was taken or given back. */
  readonly earned: number;
  readonly used: number;
  readonly rewards: readonly string[];
  /** The change of the balance, and the balance after. */
  readonly points: number;
  readonly balance: number;
  readonly note: string;
  readonly recordOnly: boolean;
  /** The entry that this one takes back, or 0; whether all of it and as if it never was. */
  readonly of: number;
  readonly isVoid: boolean;
  /** The entries that took this one back, oldest first, and whether nothing is left of it. */
  readonly reversedBy: readonly number[];
  readonly isGone: boolean;
};

export type History = {
  readonly events: readonly HistoryEvent[];
  /** Give it back to see earlier events; 0 where there are none. */
  readonly before: number;
};

export const showHistory = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, before: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  run(world, { id, before: shown }) {
    // Later rows are read again: an entry is undone by a later one.
    const wanted = shown + PORTION;
    const found = world.journal.find('member', [id], wanted + 1);
    const rows = found.flatMap(({ row, entry }) => (entry?.member === id ? [{ row, entry }] : []));
    rows.sort((a, b) => b.entry.seq - a.entry.seq);
    const reversals = rows.map(({ entry }) => entry).filter(({ reversal }) => reversal !== null);
    const events = rows.slice(shown, wanted).map(({ row, entry }) =>
      eventOf(
        row,
        entry,
        reversals.filter(({ of }) => of === entry.seq),
      ),
    );
    return accept<History>({ events, before: rows.length > wanted ? wanted : 0 });
  },
});

function eventOf(row: JournalRow['row'], entry: Entry, reversals: readonly Entry[]): HistoryEvent {
  const { seq, kind, day, source, receipt, currency, note, recordOnly, of, sums, reversal } = entry;
  return {
    seq,
    row,
    kind,
    day,
    source,
    receipt,
    items: entry.lines.map((line) => line.name),
    total: sums === null ? 0 : netOf(sums),
    currency,
    earned: entryEarned(entry),
    used: entryUsed(entry),
    rewards: entry.redemptions.map(({ reward }) => reward),
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? 0,
    note,
    recordOnly,
    of,
    isVoid: reversal?.isVoid === true,
    reversedBy: reversals.map((other) => other.seq).sort((a, b) => a - b),
    isGone: reversals.some((other) => other.reversal?.isWhole === true),
  };
}
