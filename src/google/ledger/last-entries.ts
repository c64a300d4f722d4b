// Whether a client's state is the one after the last of the entries in a tab: what a command asks before it believes a row.
import type { Journal, JournalRow } from '../../app/ports/journal';
import type { MemberState } from '../../core/members/member';
import { textOf } from '../tabs/cells';
import type { ColumnSearch } from '../tabs/column-search';
import { appendedText } from './appended-text';
import type { EntriesReading, EntriesTab } from './entries-tab';
import { entriesSince } from './entry-patterns';

// More members than this are searched for in several calls, which keeps the pattern short.
const SEARCHED_AT_ONCE = 100;

type Parts = EntriesReading & { readonly name: EntriesTab; readonly narrow: ColumnSearch };

export type LastEntries = Pick<Journal, 'confirmed' | 'isLastAt'> & {
  /** Those of the members who have no entry in the tab from their state's on. */
  withoutSince(states: readonly MemberState[]): ReadonlySet<string>;
};

export function lastEntries({ name, narrow, tab, values, searched }: Parts): LastEntries {
  function rowsSince(states: readonly MemberState[]): readonly JournalRow[] {
    const texts = states.map(({ id, seq }) => entriesSince(id, seq));
    const ids = states.map(({ id }) => id);
    const wanted = { texts, as: 'pattern' } as const;
    return searched('member', ids, { column: 'entry', wanted, most: Number.MAX_SAFE_INTEGER });
  }

  /** Whether the rows found are one for each state, and show its member and number. */
  function isLastOf(states: readonly MemberState[], found: readonly number[]): boolean {
    const at = tab(); // after the search, which re-resolves columns that were moved
    const { member, seq } = at.positions;
    // A row may have been copied, with its state.
    const wanted = new Set(
      states.filter((state) => state.seq > 0).map((state) => `${state.seq} ${state.id}`),
    );
    const first = found[0];
    if (found.length !== wanted.size || member === undefined || seq === undefined) return false;
    if (first === undefined) return true;
    const left = Math.min(member, seq);
    const across = { column: left, columns: Math.abs(member - seq) + 1 };
    const cells = values(at, first, found[found.length - 1] ?? first, across);
    const shown = found.map((row) => {
      const own = cells[row - first] ?? [];
      return `${textOf(own[seq - left])} ${appendedText(own[member - left])}`;
    });
    return [...wanted].every((last) => shown.includes(last));
  }

  /**
   * Members whose state follows their last entry. Usually each has exactly one row from that entry on, and it shows
   * the state's number; otherwise the entries are read.
   */
  function confirmed(states: readonly MemberState[]): readonly string[] {
    const ids = states.map(({ id }) => id);
    const texts = states.map(({ id, seq }) => entriesSince(id, seq));
    const wanted = { texts, as: 'pattern' } as const;
    const found = narrow.rowsWith(name, 'entry', wanted);
    if (found !== undefined && isLastOf(states, found)) return ids;
    const last = new Map(
      [...rowsSince(states)].sort(byNumber).map(({ entry }) => [entry?.member, entry?.seq]),
    );
    return states.filter(({ id, seq }) => (last.get(id) ?? 0) === seq).map(({ id }) => id);
  }

  return {
    confirmed: (states) => new Set(portionsOf(states).flatMap(confirmed)),
    isLastAt({ id, seq }, row) {
      const wanted = { texts: [entriesSince(id, seq)], as: 'pattern' } as const;
      const found = narrow.rowsWith(name, 'entry', wanted);
      return seq > 0 && found?.length === 1 && found[0] === row;
    },
    withoutSince(states) {
      const since = portionsOf(states).flatMap(rowsSince);
      const later = new Set(since.map(({ entry }) => entry?.member));
      return new Set(states.flatMap(({ id }) => (later.has(id) ? [] : [id])));
    },
  };
}

function portionsOf(states: readonly MemberState[]): readonly (readonly MemberState[])[] {
  const portions: (readonly MemberState[])[] = [];
  for (let i = 0; i < states.length; i += SEARCHED_AT_ONCE)
    portions.push(states.slice(i, i + SEARCHED_AT_ONCE));
  return portions;
}

function byNumber(a: JournalRow, b: JournalRow): number {
  return (a.entry?.seq ?? 0) - (b.entry?.seq ?? 0);
}
