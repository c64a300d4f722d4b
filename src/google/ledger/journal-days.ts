// Finds invoices by day and client: with one search in the entries, or where a search is not known to see hidden cells, in
// the two narrow columns that people see.
import type { Journal, JournalRow, Visit } from '../../app/ports/journal';
import { spansOf } from '../../app/row-spans';
import { addMonths, type Day, monthOf } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import { dayOfCell } from '../tabs/cells';
import type { ColumnSearch } from '../tabs/column-search';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { appendedText } from './appended-text';
import type { EntriesTab } from './entries-tab';
import { invoicesOfDayPattern, invoicesPattern } from './entry-patterns';

// Cells of narrow columns in one call: a megabyte or two.
const NARROW_AT_ONCE = 20_000;

// Reads of rows apart from each other, where many are wanted.
const MOST_READS = 20;

// Gives a pattern of a few kilobytes.
const SEARCHED_AT_ONCE = 100;

// A search is in vain only if somebody moves rows in the same second.
const TRIES = 4;

export type JournalDays = {
  readonly name: EntriesTab;
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly narrow: ColumnSearch;
  tab(): Tab;
  lastRow(): number;
  rows(first: number, last: number): readonly JournalRow[];
};

/** What is wanted: as patterns, by what people see in a row, and by its entry. */
type Wanted = {
  readonly patterns: readonly string[];
  /** How many are wanted at most: those furthest down. */
  readonly most?: number;
  shows(day: Day, member: string): boolean;
  has(entry: Entry): boolean;
};

export function journalDays({
  name,
  workbook,
  buffer,
  narrow,
  tab,
  lastRow,
  rows,
}: JournalDays): Pick<Journal, 'invoicesOn' | 'invoicesBetween' | 'invoicesOfDay'> {
  /** Rows whose visible cells show what is wanted. */
  function shown({ shows, most }: Wanted): readonly number[] {
    const at = tab();
    const last = lastRow();
    const { member, day } = at.positions;
    if (member === undefined || day === undefined) return [];
    const left = Math.min(member, day);
    const across = { column: left, columns: Math.abs(member - day) + 1 };
    const offset = workbook.offset();
    const found: number[] = [];
    for (let first = 2; first <= last; first += NARROW_AT_ONCE) {
      const count = Math.min(NARROW_AT_ONCE, last - first + 1);
      const cells = buffer.read(() =>
        at.sheet.getRange(first, across.column, count, across.columns).getValues(),
      );
      for (const [i, row] of cells.entries())
        if (shows(dayOfCell(row[day - left], offset), appendedText(row[member - left])))
          found.push(first + i);
    }
    return most === undefined ? found : found.slice(-most);
  }

  /** Rows whose entries match: what has to be read does not grow with the ledger. */
  function searched({ patterns, most }: Wanted): readonly number[] | undefined {
    const found = new Set<number>();
    for (let first = 0; first < patterns.length; first += SEARCHED_AT_ONCE) {
      const texts = patterns.slice(first, first + SEARCHED_AT_ONCE);
      const rows = narrow.rowsWith(name, 'entry', { texts, as: 'pattern' });
      if (rows === undefined) return undefined;
      for (const row of rows) found.add(row);
    }
    const rows = [...found].sort((a, b) => a - b);
    return most === undefined ? rows : rows.slice(-most);
  }

  function read(found: readonly number[]): readonly JournalRow[] {
    const wanted = new Set(found);
    return spansOf(found, MOST_READS)
      .flatMap(([first, last]) => rows(first, last))
      .filter(({ row }) => wanted.has(row));
  }

  function invoices(wanted: Wanted): readonly JournalRow[] {
    const isMeant = ({ entry }: JournalRow) =>
      entry !== null && entry.kind === 'invoice' && wanted.has(entry);
    let found = workbook.searchSeesHidden() === true ? searched(wanted) : undefined;
    for (let tries = 0; found !== undefined && tries < TRIES; tries++) {
      const there = read(found);
      if (there.every(isMeant)) return there;
      const again = searched(wanted);
      if (JSON.stringify(again) === JSON.stringify(found)) return there.filter(isMeant);
      found = again;
    }
    return read(shown(wanted)).filter(isMeant);
  }

  return {
    invoicesOn(visits) {
      if (visits.length === 0) return [];
      const wanted = new Set(visits.map(visitText));
      return invoices({
        patterns: patternsOf(visits),
        shows: (day, member) => wanted.has(visitText({ day, member })),
        has: (entry) => wanted.has(visitText(entry)),
      });
    },
    invoicesBetween(first, last) {
      const isWithin = (day: Day, member: string) => member !== '' && day >= first && day <= last;
      const months = monthsOf(first, last);
      return invoices({
        patterns: months.map((month) => invoicesPattern(`${month}-\\d\\d`, [])),
        shows: isWithin,
        has: ({ day, member }) => isWithin(day, member),
      });
    },
    invoicesOfDay(wanted, most) {
      return invoices({
        patterns: [invoicesOfDayPattern(wanted)],
        most,
        shows: (day) => day === wanted,
        has: ({ day }) => day === wanted,
      });
    },
  };
}

function visitText({ day, member }: Visit): string {
  return `${day} ${member}`;
}

/** One for each day, with its clients. */
function patternsOf(visits: readonly Visit[]): readonly string[] {
  const days = new Map<Day, Set<string>>();
  for (const { day, member } of visits) days.set(day, (days.get(day) ?? new Set()).add(member));
  return [...days].map(([day, members]) => invoicesPattern(day, [...members]));
}

function monthsOf(first: Day, last: Day): readonly string[] {
  const months: string[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) months.push(month);
  return months;
}
