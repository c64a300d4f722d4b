// Finds invoices by the day and client that people see in the Ledger: two narrow columns, read in few calls.
import type { Journal, JournalRow } from '../app/ports/journal';
import type { Day } from '../core/day';
import { appendedText } from './appended-text';
import { dayOfCell } from './cells';
import { spansOf } from './row-spans';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

// Cells of narrow columns in one call: a megabyte or two.
const NARROW_AT_ONCE = 20_000;

// Reads of rows apart from each other, where many are wanted.
const MOST_READS = 20;

export type JournalDays = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  tab(): Tab;
  lastRow(): number;
  rows(first: number, last: number): readonly JournalRow[];
};

export function journalDays({
  workbook,
  buffer,
  tab,
  lastRow,
  rows,
}: JournalDays): Pick<Journal, 'invoicesOn' | 'invoicesBetween'> {
  /** Rows whose visible cells show what is wanted. */
  function shown(isWanted: (day: Day, member: string) => boolean): readonly number[] {
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
        if (isWanted(dayOfCell(row[day - left], offset), appendedText(row[member - left])))
          found.push(first + i);
    }
    return found;
  }

  function invoicesIn(found: readonly number[]): readonly JournalRow[] {
    return spansOf(found, MOST_READS)
      .flatMap(([first, last]) => rows(first, last))
      .filter(({ entry }) => entry?.kind === 'invoice');
  }

  return {
    invoicesOn(visits) {
      if (visits.length === 0) return [];
      const wanted = new Set(visits.map(({ day, member }) => `${day} ${member}`));
      const found = shown((day, member) => wanted.has(`${day} ${member}`));
      return invoicesIn(found).filter(({ entry }) => wanted.has(`${entry?.day} ${entry?.member}`));
    },
    invoicesBetween(first, last) {
      const found = shown((day, member) => member !== '' && day >= first && day <= last);
      const isWithin = (day: Day | undefined) => day !== undefined && day >= first && day <= last;
      return invoicesIn(found).filter(({ entry }) => isWithin(entry?.day) && entry?.member !== '');
    },
  };
}
