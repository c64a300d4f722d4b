// What rows of a tab that belongs to people are to hold, and which of the rows that stand there by now are which. Nothing
// here reads or writes a cell.
import type { TabName } from '../../app/ports/tabs';
import type { Cell } from './cells';
import { layout } from './layout';
import { type ReadRow, type TabReading, toldFrom } from './tab-reading';
import type { Positions } from './workbook';

/** By column, as they read back. */
export type Texts = { readonly [key: string]: string };

/** A tab, and the columns by which its rows are told apart: they are written once, with the row. */
export type SharedTab = { readonly name: TabName; readonly identity: readonly string[] };

/**
 * A row's intended final content: as it was read, except for the cells that change; null if the row is new. `cells` are
 * people's own, as they were.
 */
export type Right = {
  readonly was: Texts | null;
  readonly texts: Texts;
  readonly cells: { readonly [key: string]: Cell };
};

function keysOf({ name }: Pick<SharedTab, 'name'>): readonly string[] {
  return layout[name].map(({ key }) => key);
}

export function blankOf(shared: SharedTab): Texts {
  return Object.fromEntries(keysOf(shared).map((key) => [key, '']));
}

export function textsOf(shared: SharedTab, row: ReadRow, own: Positions): Texts {
  return Object.fromEntries([...keysOf(shared), ...Object.keys(own)].map((key) => [key, row.text(key)]));
}

/** What was written, in whichever column it has come to stand: only these texts can have come from us. */
export type Traces = { readonly rowCount: number; readonly written: Set<string> };

export function writtenTexts(changes: ReadonlyMap<number, Texts>, news: readonly Right[]): Traces['written'] {
  const written = new Set<string>();
  for (const texts of [...changes.values(), ...news.map(({ texts }) => texts)]) trace(texts, written);
  return written;
}

export function trace(texts: Texts, written: Traces['written']): void {
  for (const text of Object.values(texts)) written.add(text);
}

/** How the rows of a tab have to end. */
export type Intended = {
  readonly shared: SharedTab;
  /** People's own columns, as they were. */
  readonly own: Positions;
  readonly rights: readonly Right[];
  readonly traces: Traces;
};

/** Rows that match no intended row, and intended rows that are missing from the tab. */
export type Compared = {
  readonly rows: readonly ReadRow[];
  readonly lacking: readonly Right[];
  /** People's own columns by now: some may be new, or gone. */
  readonly own: Positions;
};

export function compared(
  { rows: now, own: seen }: TabReading,
  { shared, rights, own: before }: Intended,
): Compared {
  const own = toldFrom(before, seen);
  const keys = [...keysOf(shared), ...Object.keys(toldFrom(before, { ...before, ...own }))];
  const waiting = new Map<string, Right[]>();
  for (const right of rights) {
    const text = signature(keys, right.texts);
    waiting.set(text, [...(waiting.get(text) ?? []), right]);
  }
  const rows = now.filter(
    (row) => waiting.get(signature(keys, textsOf(shared, row, own)))?.pop() === undefined,
  );
  return { rows, lacking: [...waiting.values()].flat(), own };
}

function signature(keys: readonly string[], texts: Texts): string {
  return JSON.stringify(keys.map((key) => texts[key] ?? ''));
}

export type Mend = {
  readonly row: number;
  /** Carnet's columns that are wrong, and people's own. */
  readonly right: Texts;
  readonly cells: Right['cells'];
  readonly of: Right | null;
};

export function mendsOf(
  { rows, lacking, own }: Compared,
  { shared, traces }: Intended,
  identity: readonly string[],
): readonly Mend[] {
  const left = new Set(lacking);
  const blank = blankOf(shared);
  const scored = rows.map((row) => {
    const texts = textsOf(shared, row, own);
    const right = bestOf(identity, texts, left, traces);
    return { row, texts, score: right === undefined ? -1 : likeness(texts, right) };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ row, texts }): Mend[] => {
      const right = bestOf(identity, texts, left, traces);
      if (right !== undefined) left.delete(right);
      if (right !== undefined) return [{ row: row.row, ...differing(texts, right, own), of: right }];
      // A write hit an empty row: somebody inserted it while we wrote.
      const none: Right = { texts: blank, was: blank, cells: {} };
      const isNobody = shared.identity.every((key) => texts[key] === '');
      const isStray = isNobody && isTraced(texts, none, traces);
      return isStray ? [{ row: row.row, ...differing(texts, none, own), of: null }] : [];
    });
}

/** The intended row: of those with the same identity, which no write changes, the most similar. */
function bestOf(
  identity: readonly string[],
  texts: Texts,
  lacking: ReadonlySet<Right>,
  traces: Traces,
): Right | undefined {
  let best: Right | undefined;
  for (const right of lacking) {
    if (identity.some((key) => right.texts[key] !== texts[key])) continue;
    if (!isTraced(texts, right, traces)) continue;
    if (best === undefined || likeness(texts, right) > likeness(texts, best)) best = right;
  }
  return best;
}

/** Equality with the old content weighs most: it means that a write missed the row. */
function likeness(texts: Texts, { was, texts: right }: Right): number {
  const same = (other: Texts) =>
    Object.keys(right).filter((key) => (texts[key] ?? '') === (other[key] ?? '')).length;
  return was === null ? same(right) : Math.max(same(was) + 1, same(right));
}

/** Whether each cell is right, unchanged, or a text that we wrote to some cell. */
function isTraced(texts: Texts, { texts: right, was }: Right, { written }: Traces): boolean {
  return Object.entries(texts).every(
    ([key, text]) => text === (right[key] ?? '') || text === (was?.[key] ?? '') || written.has(text),
  );
}

/** The cells that are not as they have to be. People's own are put back as they were; a column that is new was empty. */
function differing(
  texts: Texts,
  { texts: right, cells }: Right,
  own: Positions,
): Pick<Mend, 'right' | 'cells'> {
  const isOwn = (key: string) => own[key] !== undefined;
  const wrong = Object.keys(texts).filter((key) => texts[key] !== (right[key] ?? ''));
  return {
    right: Object.fromEntries(wrong.flatMap((key) => (isOwn(key) ? [] : [[key, right[key] ?? '']]))),
    cells: Object.fromEntries(wrong.flatMap((key) => (isOwn(key) ? [[key, cells[key] ?? '']] : []))),
  };
}

/**
 * Rows that have disappeared. If the tab grew by more than our own rows, somebody inserted some above while the new
 * ones were written, and those overwrote the last rows. Otherwise somebody deleted them.
 * @param maxRows how many rows the tab has by now, empty ones included: asked only where a row is missing
 */
export function lostOf(
  { rows, lacking }: Compared,
  mends: readonly Mend[],
  { rowCount }: Traces,
  maxRows: () => number,
): readonly Right[] {
  const found = new Set(mends.map(({ of }) => of));
  const gone = lacking.filter((right) => !found.has(right) && right.was !== null);
  // A row that we cannot match may be one of the missing rows, edited by a person.
  if (rowCount === 0 || gone.length <= rows.length - mends.length) return [];
  return maxRows() > rowCount ? gone : [];
}
