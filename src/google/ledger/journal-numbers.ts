// The ledger by the narrow columns that people see: where its entries stand, without their texts.
import type { Journal, JournalRow } from '../../app/ports/journal';
import { nearSpans } from '../../app/row-spans';
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { Cell } from '../tabs/cells';
import type { ColumnSearch } from '../tabs/column-search';
import { NARROW_AT_ONCE, readLong, readNarrow } from '../tabs/long-reading';
import type { Tab } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { appendedText } from './appended-text';
import type { EntriesTab } from './entries-tab';

const NEAR = 20;

type Parts = {
  readonly name: EntriesTab;
  readonly narrow: ColumnSearch;
  readonly buffer: WriteBuffer;
  tab(): Tab;
  lastRow(): number;
  rows(first: number, last: number): readonly JournalRow[];
};

/** What the narrow columns of one tab say. */
export type TabNumbers = Pick<Journal, 'numbers' | 'adoptions'> & {
  /** @param from whether a client's first row here is the first of all: else nothing is known of the balance before it */
  unbalanced(from: 'the-beginning' | 'later'): readonly number[];
  /** The keys of commands, of all rows from the second on. */
  keys(): readonly string[];
};

/** Rows with the same key, together, by the keys of all rows from the second on. */
export function withSameKey(keys: readonly string[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) if (key !== '') rows.set(key, [...(rows.get(key) ?? []), i + 2]);
  return [...rows.values()].filter(({ length }) => length > 1);
}

export function journalNumbers({ name, narrow, buffer, tab, lastRow, rows }: Parts): TabNumbers {
  /** A narrow column whose cells all differ, all of it; undefined if somebody has deleted it. */
  function column(key: string): readonly (Cell | undefined)[] | undefined {
    const { sheet, positions } = tab();
    const at = positions[key];
    if (at === undefined) return undefined;
    const block = { row: 2, column: at, rows: lastRow() - 1, columns: 1 };
    return readLong(sheet, buffer, block, NARROW_AT_ONCE).map(([cell]) => cell);
  }

  /** The same of a column in which many cells are the same: a second reading would tell nothing. */
  function repeating(key: string): readonly Cell[] | undefined {
    const { sheet, positions } = tab();
    const at = positions[key];
    return at === undefined ? undefined : readNarrow(sheet, buffer, at, lastRow());
  }

  return {
    numbers() {
      return column('seq')?.map((cell) => (typeof cell === 'number' ? cell : 0)) ?? null;
    },
    unbalanced(from) {
      const [numbers, members] = [column('seq'), repeating('member')];
      const [points, balances] = [repeating('points'), repeating('balance')];
      if (!numbers || !members || !points || !balances) return [];
      const found: number[] = [];
      const last = new Map<string, { readonly row: number; readonly balance: number }>();
      for (const i of inOrder(numbers)) {
        const id = appendedText(members[i]);
        if (id === '') {
          // Points of nobody were typed.
          if (!isNothing(points[i]) || !isNothing(balances[i])) found.push(i + 2);
          continue;
        }
        const [moved, balance, before] = [Number(points[i] || 0), Number(balances[i] || 0), last.get(id)];
        const isKnown = before !== undefined || from === 'the-beginning';
        // One of the two rows was typed over.
        if (isKnown && (before?.balance ?? 0) + moved !== balance)
          found.push(...(before ? [before.row] : []), i + 2);
        last.set(id, { row: i + 2, balance });
      }
      return [...new Set(found)].sort((a, b) => b - a);
    },
    keys: () => (column('key') ?? []).map(appendedText),
    adoptions() {
      const said = languages.map((language) => catalogs[language].entryKinds.adopt);
      const found = narrow.rowsWith(name, 'kind', { texts: said, as: 'cell' });
      if (found === undefined) return null;
      const wanted = new Set(found);
      return nearSpans(found, NEAR)
        .flatMap(([first, last]) => rows(first, last))
        .filter(({ row, entry }) => wanted.has(row) && entry?.kind === 'adopt');
    },
  };
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || cell === 0;
}

/** Places of the rows, by their numbers. */
function inOrder(numbers: readonly (Cell | undefined)[]): readonly number[] {
  return numbers.map((_, i) => i).sort((a, b) => Number(numbers[a] || 0) - Number(numbers[b] || 0) || a - b);
}
