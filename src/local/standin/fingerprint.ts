/** A digest of all that a workbook holds, taken again only of what has changed. */
import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { EMPTY_ROW, type Row } from './cell';
import type { TabState } from './grid';
import { pictured, type Snapshot, type Workbook } from './workbook';

// Rows, shared tabs and the parts of the state are replaced and never changed, so each has one digest for ever.
const known = new WeakMap<object, string>();

/** Equal for workbooks in which an execution can tell no difference. */
export function fingerprintOf(workbook: Workbook): string {
  return fingerprintIn(workbook.snapshot());
}

/** As `fingerprintOf`, of a workbook in a picture. */
export function fingerprintIn(snapshot: Snapshot): string {
  const { state, used } = pictured(snapshot);
  const { tabs, ...beside } = state;
  const parts = Object.entries(beside).map(([name, part]) => `${name} ${partOf(part)}`);
  return digest([...parts, partOf(used), ...tabs.map(tabOf)].join('\n'));
}

/** Equal for equal data of any kind; null where there is more than data in it. */
export function digestOf(data: unknown): string | null {
  try {
    return hash('sha1', serialize(data), 'base64');
  } catch {
    return null; // a function, for one
  }
}

function digest(text: string): string {
  return hash('sha1', text, 'base64');
}

/** The row's digest. Which execution made it is left out: no later one can tell. */
function rowOf(row: Row): string {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { madeBy: _, ...seen } = row;
  const made = digest(JSON.stringify(seen));
  known.set(row, made);
  return made;
}

function tabOf(tab: TabState): string {
  const before = known.get(tab);
  if (before !== undefined) return before;
  const { rows, ...shape } = tab;
  let text = JSON.stringify(shape);
  // A row that was never written is a gap.
  for (let i = 0; i < rows.length; i++) text += rowOf(rows[i] ?? EMPTY_ROW);
  const made = digest(text);
  known.set(tab, made);
  return made;
}

function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? '';
  const before = known.get(part);
  if (before !== undefined) return before;
  const made = digest(JSON.stringify(part));
  known.set(frozen(part), made);
  return made;
}

/** Whoever changed it in place would change pictures too, and what is remembered of them. */
function frozen<T extends object>(part: T): T {
  if (Object.isFrozen(part)) return part;
  for (const inner of Object.values(part)) if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(part);
}
