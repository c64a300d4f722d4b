// Fills empty contact cells of many clients whose rows lie apart, in few writes: what stands in the rows between is written again
// as it was read the moment before. No cell is written again that could come back as another one: a formula, a date, a text
// in a cell that is not formatted as text.
import { joinedSpans, type Span } from '../../app/row-spans';
import { dayOfCell, literal, textOf } from '../tabs/cells';
import { columnRuns } from '../tabs/rows';
import { samePlaces } from '../tabs/workbook';
import { type CellsLook, lookAtCells } from './contact-cells-look';
import { type ContactsLook, type ContactsReading, lookAtContacts } from './contacts-look';
import type { Values } from './contacts-put-back';

/** Texts for empty cells, by client and key. */
export type Fillings = ReadonlyMap<string, Values>;

/** Texts to be written, by row and key. */
type Due = ReadonlyMap<number, Values>;

type Block = {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
};

/** What was written, and the look that it was made of. */
type Done = { readonly look: ContactsLook; readonly blocks: readonly Block[] };

/** A cell that a write has hit in another client's row, or in another column. */
type Hit = {
  readonly row: number;
  /** Whose row it is; '' where only the row tells. */
  readonly id: string;
  readonly key: string;
  readonly written: string;
  readonly before: string;
};

// Blocks of rows; each is one write for each run of adjacent columns.
const MOST_BLOCKS = 8;

// A try fails only if somebody moves rows or columns in the same second.
const TRIES = 4;

/**
 * What the writes hit because somebody moves rows or columns in that second is put back.
 * @throws Error if they kept moving
 */
export function fillInBlocks(clients: ContactsReading, fillings: Fillings): void {
  let hits: readonly Hit[] = [];
  for (let tries = 0; tries <= TRIES; tries++) {
    const keys = [
      ...new Set([...[...fillings.values()].flatMap(Object.keys), ...hits.map(({ key }) => key)]),
    ];
    const cells = lookAtCells(clients, keys);
    const look = lookAtContacts(clients);
    const due = withHits(look, dueIn(look, fillings, cells), hits);
    if (due.size === 0) return;
    if (tries === TRIES) break;
    const done = write(clients, look, due, cells);
    const now = lookAtContacts(clients); // flushes the writes first
    const isPutBack = hits.length > 0; // what could not be filled because of that is still to come
    hits = hitsOf(clients, done, now);
    const isInPlace = [...due.keys()].every((row) => look.ids[row - 2] === now.ids[row - 2]);
    if (!isPutBack && hits.length === 0 && isInPlace && samePlaces(look.tab, now.tab)) return;
  }
  throw new Error('the rows of the clients kept moving while some were filled');
}

function cellIn({ tab, rows }: ContactsLook, row: number, key: string) {
  return rows[row - 2]?.[(tab.positions[key] ?? 0) - 1] ?? '';
}

/** What is left to be written where the client's row is now: a person may have typed meanwhile. */
function dueIn(look: ContactsLook, fillings: Fillings, cells: CellsLook): Map<number, Values> {
  const due = new Map<number, Values>();
  const seen = new Set<string>();
  for (const [i, id] of look.ids.entries()) {
    const row = 2 + i;
    const empty = Object.entries(fillings.get(id) ?? {}).filter(
      ([key]) =>
        look.tab.positions[key] !== undefined &&
        textOf(cellIn(look, row, key)) === '' &&
        !cells.isFormula(row, key),
    );
    if (!seen.has(id) && empty.length > 0) due.set(row, Object.fromEntries(empty));
    seen.add(id);
  }
  return due;
}

/** The same with what goes back into cells that a write has hit, as far as they still show it. */
function withHits(look: ContactsLook, due: Map<number, Values>, hits: readonly Hit[]): Due {
  const rowOf = new Map([...look.ids.entries()].reverse().map(([i, id]) => [id, 2 + i]));
  for (const { id, key, written, before, ...hit } of hits) {
    const row = id === '' ? hit.row : (rowOf.get(id) ?? hit.row);
    if (textOf(cellIn(look, row, key)) === textOf(written)) due.set(row, { ...due.get(row), [key]: before });
  }
  return due;
}

function write({ buffer }: ContactsReading, look: ContactsLook, due: Due, cells: CellsLook): Done {
  const { tab } = look;
  const keys = [...new Set([...due.values()].flatMap(Object.keys))];
  const isPlain = (row: number) =>
    keys.every((key) => due.get(row)?.[key] !== undefined || cells.isPlain(row, key, cellIn(look, row, key)));
  const rows = [...due.keys()].sort((a, b) => a - b);
  const between = ([, above]: Span, [below]: Span) =>
    Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i);
  const spans = joinedSpans(
    rows.filter(isPlain).map((row): Span => [row, row]),
    MOST_BLOCKS,
    (above, below) => between(above, below).every(isPlain),
  );
  const whole = spans.flatMap(([first, last]) => blocksOf(look, due, { first, last, keys }));
  const apart = rows
    .filter((row) => !isPlain(row))
    .flatMap((row) => blocksOf(look, due, { first: row, last: row, keys: Object.keys(due.get(row) ?? {}) }));
  const blocks = [...whole, ...apart];
  buffer.writing();
  for (const { row, column, texts } of blocks)
    tab.sheet
      .getRange(row, column, texts.length, texts[0]?.length ?? 1)
      .setValues(texts.map((each) => [...each]));
  return { look, blocks };
}

type Place = { readonly first: number; readonly last: number; readonly keys: readonly string[] };

function blocksOf(look: ContactsLook, due: Due, { first, last, keys }: Place): readonly Block[] {
  const textAt = (row: number, key: string) => due.get(row)?.[key] ?? literal(textOf(cellIn(look, row, key)));
  return columnRuns(look.tab, keys).map((run) => ({
    row: first,
    column: run.column,
    texts: Array.from({ length: last - first + 1 }, (_, i) => run.keys.map((key) => textAt(first + i, key))),
  }));
}

/** The cells of others that show what was written for somebody else, with what they had. */
function hitsOf(clients: ContactsReading, { look, blocks }: Done, now: ContactsLook): readonly Hit[] {
  const offset = clients.workbook.offset();
  const isSameColumns = samePlaces(now.tab, look.tab);
  const ids = idsAfter(look, blocks);
  const rowBefore = new Map([...look.ids.entries()].reverse().map(([i, id]) => [id, 2 + i]));
  const keyAt = new Map(Object.entries(now.tab.positions).map(([key, column]) => [column, key]));
  const hits: Hit[] = [];
  for (const { row: first, column, texts } of blocks)
    for (const [i, line] of texts.entries()) {
      const row = first + i;
      const id = now.ids[row - 2] ?? '';
      if (isSameColumns && id === ids[row - 2]) continue;
      // Columns may have moved over the number itself, so that only the row tells whose it is.
      const was = isSameColumns ? rowBefore.get(id) : row;
      for (const [j, written] of line.entries()) {
        const key = keyAt.get(column + j);
        if (key === undefined || !isRead(key)) continue;
        const before = was === undefined || (id === '' && isSameColumns) ? '' : cellIn(look, was, key);
        const text = literal(dayOfCell(before, offset));
        const isHit = textOf(cellIn(now, row, key)) === textOf(written) && textOf(text) !== textOf(written);
        if (isHit) hits.push({ row, id: isSameColumns ? id : '', key, written, before: text });
      }
    }
  if (!isSameColumns) emptyNew(clients, blocks, { now, keyAt });
  return hits;
}

/** The numbers of the rows after the write, which may have put some of them back. */
function idsAfter({ tab, ids }: ContactsLook, blocks: readonly Block[]): readonly string[] {
  const after = [...ids];
  for (const { row, column, texts } of blocks) {
    const at = (tab.positions.id ?? 0) - column;
    for (const [i, line] of texts.entries()) after[row - 2 + i] = textOf(line[at] ?? after[row - 2 + i]);
  }
  return after;
}

/** States and movements are not read: whoever's were hit is put right from the journal. */
function isRead(key: string): boolean {
  return key !== 'state' && key !== 'movements';
}

/** A column that somebody inserted at the place of a write holds nothing else. */
function emptyNew(
  { buffer }: ContactsReading,
  blocks: readonly Block[],
  { now, keyAt }: { readonly now: ContactsLook; readonly keyAt: ReadonlyMap<number, string> },
): void {
  for (const { row, column, texts } of blocks)
    for (const j of (texts[0] ?? []).keys()) {
      if (keyAt.has(column + j)) continue;
      const range = now.tab.sheet.getRange(row, column + j, texts.length, 1);
      const there = buffer.read(() => range.getValues());
      if (!there.every(([cell], i) => textOf(cell) === textOf(texts[i]?.[j]))) continue;
      buffer.writing();
      range.setValues(texts.map(() => ['']));
    }
}
