// The ledger by the narrow columns that people see: where its entries stand, without their texts.
import type { Journal, JournalRow } from '../../app/ports/journal';
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { ColumnSearch } from '../tabs/column-search';
import { readLong } from '../tabs/long-reading';
import { nearSpans } from '../tabs/row-spans';
import type { Tab } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

/** Numbers in one call: some hundred kilobytes. */
const NUMBERS_AT_ONCE = 20_000;

const NEAR = 20;

type Parts = {
  readonly narrow: ColumnSearch;
  readonly buffer: WriteBuffer;
  tab(): Tab;
  lastRow(): number;
  rows(first: number, last: number): readonly JournalRow[];
};

export function journalNumbers({
  narrow,
  buffer,
  tab,
  lastRow,
  rows,
}: Parts): Pick<Journal, 'numbers' | 'adoptions'> {
  return {
    numbers() {
      const { sheet, positions } = tab();
      const column = positions.seq;
      if (column === undefined) return null;
      const block = { row: 2, column, rows: lastRow() - 1, columns: 1 };
      const cells = readLong(sheet, buffer, block, NUMBERS_AT_ONCE);
      return cells.map(([cell]) => (typeof cell === 'number' ? cell : 0));
    },
    adoptions() {
      const said = languages.map((language) => catalogs[language].entryKinds.adopt);
      const found = narrow.rowsWith('ledger', 'kind', { texts: said, as: 'cell' });
      if (found === undefined) return null;
      const wanted = new Set(found);
      return nearSpans(found, NEAR)
        .flatMap(([first, last]) => rows(first, last))
        .filter(({ row, entry }) => wanted.has(row) && entry?.kind === 'adopt');
    },
  };
}
