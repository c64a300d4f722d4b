// What happened to one client, newest first.
import * as v from 'valibot';
import type { Day } from '../core/day';
import { type Entry, type EntryKind, entryBalance, entryInvoice, entryPoints } from '../core/entry';
import { totalOf } from '../core/invoice';
import type { Cents } from '../core/money';
import { accept } from '../core/result';
import { defineAction } from './action';
import { memberId } from './command-parts';
import type { JournalRow } from './ports';

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
  readonly total: Cents;
  readonly currency: string;
  /** The change of the balance, and the balance after. */
  readonly points: number;
  readonly balance: number;
  readonly note: string;
  readonly history: boolean;
  /** The entry that this one undoes, or 0; the entry that undid this one, or 0. */
  readonly of: number;
  readonly reversedBy: number;
};

export type History = {
  readonly events: readonly HistoryEvent[];
  /** Give it back to see earlier events; 0 where there are none. */
  readonly before: number;
};

export const showHistory = defineAction({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, before: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  run(world, { id, before: shown }) {
    // Later rows are read again: an entry is undone by a later one.
    const wanted = shown + PORTION;
    const found = world.journal.find(`"member":"${id}"`, wanted + 1);
    const rows = found.flatMap(({ row, entry }) => (entry?.member === id ? [{ row, entry }] : []));
    rows.sort((a, b) => b.entry.seq - a.entry.seq);
    const reversals = new Map(rows.map(({ entry }) => [entry.of, entry.seq]));
    const events = rows
      .slice(shown, wanted)
      .map(({ row, entry }) => eventOf(row, entry, reversals.get(entry.seq) ?? 0));
    return accept<History>({ events, before: rows.length > wanted ? wanted : 0 });
  },
});

function eventOf(row: JournalRow['row'], entry: Entry, reversedBy: number): HistoryEvent {
  const { seq, kind, day, source, receipt, currency, note, history, of } = entry;
  return {
    seq,
    row,
    kind,
    day,
    source,
    receipt,
    items: entry.lines.map((line) => line.name),
    total: totalOf(entryInvoice(entry)),
    currency,
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? 0,
    note,
    history,
    of,
    reversedBy,
  };
}
