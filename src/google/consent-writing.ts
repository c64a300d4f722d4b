// Writes whether a client may be written to: the only cells of people's own that Carnet writes in a row that is there.
// All rows are read before and after, so that words never stay with somebody who did not agree to them.
import type { Consent } from '../core/consent';
import { type Cell, dayOfCell, literal } from './cells';
import { consentCell, contactKeys, memberOf } from './client-row';
import type { ClientsReading } from './clients-reading';
import { columnRuns } from './rows';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

// Each try is undone only by a person who moves rows in the same second.
const TRIES = 4;

type Sheet = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly reading: ClientsReading;
};

type ConsentCells = { readonly [key: string]: string };

/** People's cells of a client, by column. */
type Person = { readonly row: number; readonly cells: ReadonlyMap<string, string> };
type People = ReadonlyMap<string, Person>;

/**
 * @returns false where the client's row is gone
 * @throws Error where rows kept moving
 */
export function writeConsent(sheet: Sheet, id: string, consent: Consent): boolean {
  const { workbook, buffer } = sheet;
  const wanted = cellsFor(consent, workbook);
  const before = peopleIn(sheet);
  let { tab, people } = before;
  for (let tries = 0; tries < TRIES; tries++) {
    const person = people.get(id);
    if (person === undefined) return false;
    put(tab, buffer, person.row, wanted);
    ({ tab, people } = peopleIn(sheet)); // lands the write first
    const stands = isThere(people.get(id), wanted);
    if (!putOthersBack({ tab, buffer, people }, before.people, id, wanted) && stands) return true;
    ({ tab, people } = peopleIn(sheet));
    if (isThere(people.get(id), wanted)) return true;
  }
  throw new Error('the rows of the clients kept moving while a consent was written');
}

/** Of a withdrawal the words stay: they say what was agreed to before. */
function cellsFor(consent: Consent, workbook: Workbook): ConsentCells {
  const said = { consent: consentCell(consent, workbook.language()), consentDay: consent.consentDay };
  return consent.consent === 'yes' ? { ...said, consentWords: consent.consentWords } : said;
}

function peopleIn({ workbook, reading }: Sheet): { tab: Tab; people: People } {
  const offset = workbook.offset();
  const { tab, rows } = reading.rows(2, reading.lastRow(), 'listed');
  const people = new Map<string, Person>();
  for (const [i, cells] of rows.entries()) {
    const member = memberOf(tab, 2 + i, cells);
    if (member === null) continue;
    const own = contactKeys.map(
      (key) => [key, textIn(cells[(tab.positions[key] ?? 0) - 1], offset)] as const,
    );
    people.set(member.id, { row: member.row, cells: new Map(own) });
  }
  return { tab, people };
}

function textIn(cell: Cell | undefined, offset: number): string {
  return dayOfCell(cell, offset);
}

function put(tab: Tab, buffer: WriteBuffer, row: number, cells: ConsentCells): void {
  buffer.writing();
  for (const { column, keys } of columnRuns(tab, Object.keys(cells))) {
    const texts = keys.map((key) => literal(cells[key] ?? ''));
    tab.sheet.getRange(row, column, 1, texts.length).setValues([texts]);
  }
}

function isThere(person: Person | undefined, wanted: ConsentCells): boolean {
  return Object.entries(wanted).every(([key, text]) => person?.cells.get(key) === text);
}

type Now = { readonly tab: Tab; readonly buffer: WriteBuffer; readonly people: People };

/**
 * Cells that hold what was written and held something else before, in other rows or other columns, get that back. What
 * a person typed in the same second is something else, and stays.
 * @returns whether there were any
 */
function putOthersBack(
  { tab, buffer, people }: Now,
  before: People,
  id: string,
  wanted: ConsentCells,
): boolean {
  const written = new Set(Object.values(wanted));
  let isHit = false;
  for (const [other, { row, cells }] of people) {
    const was = before.get(other)?.cells;
    if (was === undefined) continue;
    const hit = [...cells].filter(([key, text]) => {
      const isWanted = other === id && key in wanted;
      return !isWanted && text !== was.get(key) && written.has(text);
    });
    if (hit.length === 0) continue;
    isHit = true;
    put(tab, buffer, row, Object.fromEntries(hit.map(([key]) => [key, was.get(key) ?? ''])));
  }
  return isHit;
}
