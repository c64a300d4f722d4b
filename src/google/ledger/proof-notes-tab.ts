// What the proof of a long ledger has learnt: in a hidden tab of its own, a column for each proof, many records a cell. What
// it says is believed only with the mark in the properties, which has the hash of all of it.
import type { ProofMark, ProofName, ProofNotes } from '../../app/ports/proof-notes';
import { hashOfText } from '../../core/journal/canonical';
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';
import { textOf } from '../tabs/cells';
import { makeRows } from '../tabs/rows';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google takes fifty thousand signs in a cell. */
const CELL = 40_000;

/** Four megabytes in one call. */
const CELLS_AT_ONCE = 100;

const MAILED = 'proofMailed';

const COLUMN = { proved: 1, proving: 2 } as const;
const COLUMNS = 2;
const FIRST = 2;

/** With the cells that were written, and the hash of their text; no cells for a short ledger. */
type Kept = ProofMark & { readonly cells: number; readonly check: string };

export function proofNotes(workbook: Workbook, buffer: WriteBuffer, store: Store): ProofNotes {
  const { spreadsheet } = workbook;

  function kept(name: ProofName): Kept | null {
    return JSON.parse(readNote(store, name) || 'null');
  }

  function tab(): Sheet | null {
    const names = languages.map((language) => catalogs[language].tabs.proof);
    return names.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
  }

  function made(): Sheet {
    const { tabs, proofTab } = catalogs[workbook.language()];
    const before = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(tabs.proof);
    // Whoever sits before the sheet goes on looking at what they had open.
    spreadsheet.setActiveSheet(before);
    sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS).setNumberFormat('@');
    sheet.getRange(1, 1).setValue(proofTab);
    sheet.hideSheet();
    return sheet;
  }

  function read(name: ProofName, cells: number): readonly string[] {
    const sheet = tab();
    if (sheet === null || sheet.getMaxRows() < FIRST + cells - 1) return [];
    if (sheet.getMaxColumns() < COLUMNS) return [];
    const found: string[] = [];
    for (let done = 0; done < cells; done += CELLS_AT_ONCE) {
      const count = Math.min(CELLS_AT_ONCE, cells - done);
      const range = sheet.getRange(FIRST + done, COLUMN[name], count, 1);
      for (const [cell] of buffer.read(() => range.getValues())) found.push(textOf(cell));
    }
    return found;
  }

  function put(name: ProofName, texts: readonly string[]): void {
    const sheet = tab() ?? made();
    makeRows(sheet, FIRST + texts.length - 1);
    buffer.writing();
    for (let done = 0; done < texts.length; done += CELLS_AT_ONCE) {
      const cells = texts.slice(done, done + CELLS_AT_ONCE).map((text) => [text]);
      sheet.getRange(FIRST + done, COLUMN[name], cells.length, 1).setValues(cells);
    }
  }

  return {
    mark(name) {
      const found = kept(name);
      if (found === null) return null;
      const { seq, hash, day, begun } = found;
      return { seq, hash, day, begun };
    },
    lines(name) {
      const found = kept(name);
      if (found === null || found.cells === 0) return null;
      const text = read(name, found.cells).join('\n');
      return hashOfText(text) === found.check ? text.split('\n') : null;
    },
    write(name, mark, lines) {
      const texts = cellsOf(lines);
      const before = kept(name)?.cells ?? 0;
      // What is left of a longer one is emptied with it.
      const spare = new Array<string>(Math.max(0, before - texts.length)).fill('');
      if (texts.length > 0) put(name, [...texts, ...spare]);
      buffer.flush();
      const check = hashOfText(texts.join('\n'));
      writeNote(store, name, JSON.stringify({ ...mark, cells: texts.length, check } satisfies Kept));
    },
    mailed: () => Number(readNote(store, MAILED) ?? 0),
    noteMailed: (seq) => writeNote(store, MAILED, String(seq)),
    forget(name) {
      if (store.get(name) !== undefined) store.remove(name);
    },
  };
}

/** As many lines in each cell as it takes. */
function cellsOf(lines: readonly string[]): readonly string[] {
  const cells: string[] = [];
  let own: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (own.length > 0 && length + line.length + 1 > CELL) {
      cells.push(own.join('\n'));
      own = [];
      length = 0;
    }
    own.push(line);
    length += line.length + 1;
  }
  return own.length === 0 ? cells : [...cells, own.join('\n')];
}
