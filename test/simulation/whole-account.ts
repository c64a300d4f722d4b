// Verifies the sheet of a simulated salon: its journal against the requests, its rows against the journal.
import { type Entry, readEntry } from '../../src/core/journal/entry';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import type { Workbook } from '../../src/local/standin';
import { reckoned } from '../core/reckoned-by-hand';
import { violations } from '../google/ledger-truth';
import { misnoted } from '../google/noted-numbers';
import { missingOrDoubled, type Sent, unaskedFor } from './asked-for';
import type { Receipt } from './scene';
import { columnsOf, isThere, tabOf, tidied } from './sheet-view';

const moving: ReadonlySet<string> = new Set(languages.map((language) => catalogs[language].tabs.moving));

// Every cell is checked after every command, so each entry's hash is computed only once.
const read = new Map<string, Entry | undefined>();
const REMEMBERED = 5000;

function entryOf(cell: unknown): Entry | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('{')) return undefined;
  if (!read.has(cell)) {
    if (read.size > REMEMBERED) read.clear();
    read.set(cell, readEntry(cell));
  }
  return read.get(cell);
}

/** All readable entries, in order of number, wherever their cells are. */
export function entriesIn(workbook: Workbook): readonly Entry[] {
  const archive = isThere(workbook, 'archive') ? tabOf(workbook, 'archive').values() : [];
  // Lines that were cut out stand there until whoever has the lock next counts them or puts them back.
  const cut = workbook.tabs().filter(({ name }) => moving.has(name));
  const held = cut.flatMap((tab) => tab.values());
  const found = [...archive, ...held, ...tabOf(workbook, 'ledger').values()].flatMap((cells) =>
    cells.flatMap((cell) => entryOf(cell) ?? []),
  );
  return [...new Map(found.map((entry) => [entry.hash, entry])).values()].sort((a, b) => a.seq - b.seq);
}

export type Requests = {
  readonly sent: readonly Sent[];
  readonly receipts: readonly Receipt[];
  /** The number of the last earlier entry. */
  readonly first: number;
};

/** The errors, as sentences. Every request has been answered by now. */
export function accountOf(workbook: Workbook, { sent, receipts, first }: Requests): readonly string[] {
  const entries = entriesIn(workbook);
  const { wrong, points, cards } = reckoned(entries);
  return [
    ...violations(tidied(workbook)),
    ...misnoted(workbook, entries), // a copy has no properties
    ...wrong,
    ...missingOrDoubled(entries, sent),
    ...unaskedFor(
      entries.filter(({ seq }) => seq > first),
      sent,
      receipts,
    ),
    ...differing(workbook, 'clients', points, ({ lots, debt }) => {
      const left = (lots ?? []) as readonly [string, string, number][];
      return left.reduce((sum, [, , n]) => sum + n, 0) - Number(debt ?? 0);
    }),
    ...differing(workbook, 'storedValues', cards, ({ balance }) => Number(balance)),
  ];
}

type Row = { readonly id: string; readonly text: string; readonly state: Record<string, unknown> };

/** Rows whose state differs from the journal's; an empty state may have no entry yet. */
function differing(
  workbook: Workbook,
  tab: 'clients' | 'storedValues',
  right: ReadonlyMap<string, number>,
  amountIn: (state: Record<string, unknown>) => number,
): readonly string[] {
  const rows = rowsIn(workbook, tab);
  const missing = [...right.keys()].filter((id) => rows.every((row) => row.id !== id));
  return [
    ...missing.map((id) => `${id} has entries and no row`),
    ...rows.flatMap(({ id, state }) => {
      const [is, should] = [amountIn(state), right.get(id) ?? 0];
      return is === should ? [] : [`the row of ${id} has ${is}, not ${should}`];
    }),
  ];
}

function rowsIn(workbook: Workbook, tab: 'clients' | 'storedValues'): readonly Row[] {
  const columns = columnsOf(workbook, tab);
  const [id = 1, state = 1] = [columns.get('id'), columns.get('state')];
  return tabOf(workbook, tab)
    .values()
    .flatMap((cells, index): Row[] => {
      const text = String(cells[state - 1] ?? '');
      const number = String(cells[id - 1] ?? '');
      if (index === 0 || number === '') return [];
      return [{ id: number, text: JSON.stringify(cells), state: parsed(text) }];
    });
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {}; // overwritten, which the sums show
  }
}

/** The current rows of clients and cards, to detect later changes of any that are not in new entries (invariant 12). */
export function rowsOfOthers(workbook: Workbook): { changed(later: Workbook): readonly string[] } {
  const all = (now: Workbook) => [...rowsIn(now, 'clients'), ...rowsIn(now, 'storedValues')];
  const [before, last] = [all(workbook), entriesIn(workbook).at(-1)?.seq ?? 0];
  return {
    changed(later) {
      const written = entriesIn(later).filter(({ seq }) => seq > last);
      const touched = new Set(
        written.flatMap(({ member, storedValues }) => [
          member,
          ...storedValues.map((move) => move.storedValue),
        ]),
      );
      const after = new Map(all(later).map(({ id, text }) => [id, text]));
      // Settings and repairs rewrite rows; those that no entry concerns must stay unchanged.
      return before
        .filter(({ id, text }) => !touched.has(id) && after.get(id) !== text)
        .map(({ id, text }) => `the row of ${id} became ${after.get(id)}, from ${text}`);
    },
  };
}
