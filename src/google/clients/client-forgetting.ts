// Empties the rows of clients who are to be forgotten. What stands there stands nowhere else, so all rows are read before
// and after: what was emptied in another row because a person moved rows in the same second is put back.

import { forgetAside } from '../ledger/quarantine';
import { type Cell, dayOfCell, literal, textOf } from '../tabs/cells';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { contactKeys, knownTexts } from './client-row';
import type { ClientsReading } from './clients-reading';
import { lookAtContacts } from './contacts-look';

// A try fails only if a person moves rows in the same second.
const TRIES = 4;

/** A column: one of Carnet's by key, or by number one that people added. */
type Place = string | number;

/** The texts to write, by client and column. */
type Wanted = ReadonlyMap<string, ReadonlyMap<Place, string>>;

type Seen = { readonly row: number; readonly cells: readonly Cell[] };
type Look = { readonly tab: Tab; readonly rows: ReadonlyMap<string, Seen> };

export function clientForgetting(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: ClientsReading,
): (ids: readonly string[]) => void {
  /**
   * With the columns that people added, as long as no row was moved between the two readings.
   * @param own whether theirs are looked for: where none was written, none can have been hit
   */
  function look(own: 'with-own' | 'without-own'): Look {
    for (let tries = 0; tries < TRIES; tries++) {
      const { tab, rows, ids } = lookAtContacts({ workbook, buffer, reading });
      const known = rows[0]?.length ?? 0;
      const isAsked = own === 'with-own' && rows.length > 0;
      const beyond = isAsked ? tab.sheet.getLastColumn() - known : 0;
      const read = (column: number, columns: number) =>
        buffer.read(() => tab.sheet.getRange(2, column, rows.length, columns).getValues());
      const more = beyond <= 0 ? [] : read(known + 1, beyond);
      const isSame =
        beyond <= 0 || read(tab.positions.id ?? 1, 1).every(([id], i) => textOf(id) === (ids[i] ?? ''));
      if (!isSame) continue;
      const seen = rows.map((cells, i) => ({ row: 2 + i, cells: [...cells, ...(more[i] ?? [])] }));
      const numbered = seen.flatMap((row, i) => (ids[i] ? [[ids[i], row] as const] : []));
      return { tab, rows: new Map(numbered) };
    }
    throw moving();
  }

  function write({ tab, rows }: Look, wanted: Wanted): void {
    for (const [id, texts] of wanted) {
      const seen = rows.get(id);
      if (seen === undefined) continue; // deleted by hand
      for (const run of runsOf(tab, texts)) {
        buffer.writing();
        tab.sheet.getRange(seen.row, run.column, 1, run.texts.length).setValues([run.texts]);
      }
    }
  }

  /** Cells that are not as wanted yet, and those of others that hold what was written. */
  function stillWrong(before: Look, wanted: Wanted, now: Look): Wanted {
    const places = new Set([...wanted.values()].flatMap((texts) => [...texts.keys()]));
    const written = new Set([...wanted.values()].flatMap((texts) => [...texts.values()]));
    const wrong = new Map<string, ReadonlyMap<Place, string>>();
    for (const [id, seen] of now.rows) {
      const texts = new Map<Place, string>();
      const was = before.rows.get(id);
      for (const place of places) {
        const own = wanted.get(id)?.get(place);
        const right = own ?? (was && textAt(before, was, place));
        const there = textAt(now, seen, place);
        const isHit = own === undefined && written.has(there);
        if (right !== undefined && right !== there && (own !== undefined || isHit)) texts.set(place, right);
      }
      if (texts.size > 0) wrong.set(id, texts);
    }
    return wrong;
  }

  function textAt({ tab }: Look, { cells }: Seen, place: Place): string {
    const column = columnOf(tab, place);
    return column === undefined ? '' : literal(dayOfCell(cells[column - 1], workbook.offset()));
  }

  return (ids) => {
    const before = look('with-own');
    const known = ids.flatMap((id) => {
      const seen = before.rows.get(id);
      return seen === undefined ? [] : knownTexts(before.tab, seen.cells);
    });
    forgetAside(workbook, buffer, known);
    const wanted: Wanted = new Map(ids.map((id) => [id, emptyTexts(before, id)]));
    let now = before;
    let left = wanted;
    for (let tries = 0; tries < TRIES; tries++) {
      write(now, left);
      now = look(hasOwn(wanted) ? 'with-own' : 'without-own'); // which also commits what was written
      left = stillWrong(before, wanted, now);
      if (left.size === 0) return;
    }
    throw moving();
  };
}

function moving(): Error {
  return new Error('the rows of the clients kept moving while one was emptied');
}

/** Everything in the row but what Carnet derives: people's own columns may name the client too. */
function emptyTexts({ tab, rows }: Look, id: string): ReadonlyMap<Place, string> {
  const cells = rows.get(id)?.cells ?? [];
  const known = new Set(Object.values(tab.positions));
  const added = cells.flatMap((cell, i) => (known.has(i + 1) || cell === '' ? [] : [i + 1]));
  return new Map([...contactKeys, ...added].map((place) => [place, '']));
}

function hasOwn(wanted: Wanted): boolean {
  return [...wanted.values()].some((texts) => [...texts.keys()].some((place) => typeof place === 'number'));
}

function columnOf({ positions }: Tab, place: Place): number | undefined {
  return typeof place === 'number' ? place : positions[place];
}

type Run = { readonly column: number; readonly texts: string[] };

/** The texts in runs of adjacent columns, one write each. */
function runsOf(tab: Tab, texts: ReadonlyMap<Place, string>): readonly Run[] {
  const placed = [...texts].flatMap(([place, text]) => {
    const column = columnOf(tab, place);
    return column === undefined ? [] : [{ column, text }];
  });
  const runs: Run[] = [];
  for (const { column, text } of placed.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.texts.length === column) run.texts.push(text);
    else runs.push({ column, texts: [text] });
  }
  return runs;
}
