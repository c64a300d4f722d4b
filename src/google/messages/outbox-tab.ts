// The tab of messages: one row a message, found by its number. A message's own cells are written once; only its mark changes.
import type { Outbox, OutboxRow, OutboxSeen } from '../../app/ports/outbox';
import { MissingTab } from '../../app/ports/tabs';
import { spansOf } from '../../app/row-spans';
import { type Mark, type Message, newMark } from '../../core/messages/message';
import { type Cell, textOf } from '../tabs/cells';
import { headerOf } from '../tabs/column-words';
import { layout } from '../tabs/layout';
import { readLong } from '../tabs/long-reading';
import { columnRuns, lastRowOf, putCellsBack, rowRange, widthOf, writeRows } from '../tabs/rows';
import { addRows } from '../tabs/rows-added';
import { isHeader, lookedUp, ownColumns, toldFrom } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { markCells, messageCells, messageIn, type Row, seenIn } from './outbox-row';

// Without its message, a row has some four hundred characters.
const NARROW_PORTION = 10_000;

// Readings of rows that lie apart.
const MOST_SPANS = 6;

// A write misses only if somebody moves rows or columns in the same second.
const TRIES = 6;

const narrowKeys = layout.outbox.map(({ key }) => key).filter((key) => key !== 'message');

/** A row that was read, with people's own cells in it and what stood above them. */
type Look = {
  readonly tab: Tab;
  readonly header: Row;
  readonly cells: Row;
  readonly found: OutboxRow | null;
};

export function sheetOutbox(workbook: Workbook, buffer: WriteBuffer): Outbox {
  /** What stood above the columns when they were last proven. */
  let header: Row = [];

  function tab(): Tab {
    const found = workbook.tab('outbox');
    if (found === undefined) throw new MissingTab('outbox');
    return found;
  }

  /** The tab with its columns checked against their headers. */
  function proven(): Tab {
    const known = tab();
    [header = []] = buffer.read(() => known.sheet.getRange('1:1').getValues());
    const there = isHeader(known, header) ? known : lookedUp(workbook, known, header);
    for (const { key } of layout.outbox)
      if (there.positions[key] === undefined) throw new MissingTab('outbox', headerOf('outbox', key, 'en'));
    return there;
  }

  /** The columns up to the last one but that of the messages, which are long. */
  function narrow({ positions }: Tab): number {
    const others = Object.entries(positions).filter(([key]) => key !== 'message');
    return Math.max(1, ...others.map(([, position]) => position));
  }

  /** All rows by their narrow cells, read together with their header: columns may be moved at any moment. */
  function narrowRows(): { readonly there: Tab; readonly rows: readonly Row[] } {
    for (let tries = 0; tries < TRIES; tries++) {
      const there = proven();
      const last = lastRowOf(there.sheet, buffer);
      const block = { row: 1, column: 1, rows: last, columns: narrow(there) };
      const [above = [], ...rows] = readLong(there.sheet, buffer, block, NARROW_PORTION);
      if (isHeader(there, above, narrowKeys)) return { there, rows };
    }
    throw new Error('the columns of the outbox kept moving while they were read');
  }

  function all(): readonly OutboxSeen[] {
    const { there, rows: cells } = narrowRows();
    const rows = cells.flatMap((row, i) => seenIn(there, 2 + i, row) ?? []);
    // Where number and mark do not agree, the message itself says whose row it is.
    const odd = new Map(read(rows.filter(({ mark }) => mark === null)).map((row) => [row.row, row]));
    return distinct(rows.map((row) => odd.get(row.row) ?? row));
  }

  function read(seen: readonly OutboxSeen[]): readonly OutboxRow[] {
    if (seen.length === 0) return [];
    const there = tab();
    const wanted = new Map(seen.map((one) => [one.row, one]));
    const rows = [...wanted.keys()].sort((a, b) => a - b);
    return spansOf(rows, MOST_SPANS).flatMap(([first, last]) => {
      const block = { row: first, column: 1, rows: last - first + 1, columns: widthOf(there) };
      return readLong(there.sheet, buffer, block).flatMap((cells, i) => {
        const own = wanted.get(first + i);
        const found = own === undefined ? null : messageIn(there, first + i, cells);
        // Somebody may have moved rows since they were seen; a row without a number is looked at for its message.
        return found === null || (own?.number !== 0 && found.number !== own?.number) ? [] : [found];
      });
    });
  }

  /** What is in a row now, and where its columns are; null if the sheet is shorter. */
  function at(row: number): Look | null {
    for (let tries = 0; tries < TRIES; tries++) {
      const [there, above] = [tab(), header.join()];
      const cells = row < 2 ? undefined : wholeRow(there, row);
      if (cells === undefined) return null;
      const now = proven();
      // A column that was moved before the row was read stands elsewhere by now: both are read again.
      if (samePlaces(there, now) && header.join() === above)
        return { tab: now, header, cells, found: messageIn(now, row, cells) };
    }
    throw new Error('the columns of the outbox kept moving while they were read');
  }

  /** All cells of a row, people's own included; undefined if the sheet is shorter. */
  function wholeRow(there: Tab, row: number): Row | undefined {
    if (rowRange(there, row) === null) return undefined;
    return buffer.read(() => there.sheet.getRange(`${row}:${row}`).getValues())[0];
  }

  function locate(number: number, hint: number): Look | null {
    const there = hint === 0 ? null : at(hint);
    if (there?.found?.number === number) return there;
    const found = all().find((seen) => seen.number === number);
    return found === undefined ? null : at(found.row);
  }

  function put(row: number, mark: Mark): void {
    const there = tab();
    const cells = markCells(mark, workbook.language());
    buffer.writing();
    writeRows(there, [{ row, values: cells }]);
  }

  /** All of a row: columns were moved while its mark was written, and the mark stands in wrong cells. */
  function putWhole({ row, message }: OutboxRow, mark: Mark): void {
    const there = proven();
    if (message === null) return;
    const cells = messageCells(there, message, mark, workbook.language());
    buffer.writing();
    for (const { column, keys } of columnRuns(
      there,
      layout.outbox.map(({ key }) => key),
    )) {
      const run = cells.slice(column - 1, column - 1 + keys.length);
      there.sheet.getRange(row, column, 1, run.length).setValues([run]);
    }
  }

  /**
   * Puts people's own cells of a row back that a mark has hit because columns were moved in that second.
   * @returns whether there were any
   */
  function putOwnBack(was: Look, now: Look, row: number, mark: Mark): boolean {
    if (samePlaces(was.tab, now.tab) && was.header.join() === now.header.join()) return false;
    const before = ownColumns(trimmed(was), was.tab.positions);
    const own = toldFrom(before, ownColumns(trimmed(now), now.tab.positions));
    const ours = new Set(Object.values(markCells(mark, workbook.language())));
    const hit = Object.entries(own).flatMap(([key, position]): [string, Cell][] => {
      const there = now.cells[position - 1] ?? '';
      const right = was.cells[(before[key] ?? 0) - 1] ?? '';
      return textOf(there) === textOf(right) || !ours.has(textOf(there)) ? [] : [[key, right]];
    });
    if (hit.length === 0) return false;
    buffer.writing();
    putCellsBack({ sheet: now.tab.sheet, positions: own }, row, Object.fromEntries(hit));
    return true;
  }

  /** Writes new rows again whose cells stand in wrong columns: nobody else has written in them yet. */
  function straighten(messages: readonly Message[]): void {
    const there = proven();
    const own = new Map(messages.map((message) => [message.number, message]));
    for (const { row, number, isShown } of all()) {
      const message = isShown ? undefined : own.get(number);
      if (message === undefined) continue;
      const cells = messageCells(there, message, newMark(number), workbook.language());
      buffer.writing();
      there.sheet.getRange(row, 1, 1, cells.length).setValues([[...cells]]);
    }
  }

  return {
    all,
    read,
    append(messages) {
      if (messages.length === 0) return;
      const there = proven();
      const rows = messages.map((message) => [
        ...messageCells(there, message, newMark(message.number), workbook.language()),
      ]);
      const isMoved = () => !samePlaces(there, proven());
      const below = lastRowOf(there.sheet, buffer);
      addRows(there, buffer, { key: 'message', below, rows, isMoved });
      if (isMoved()) straighten(messages);
      buffer.flush();
    },
    mark(marks, known) {
      const marksKnown = new Map(
        known.flatMap(({ number, mark }) => (mark === null ? [] : [[number, mark]])),
      );
      const hints = new Map(known.map(({ number, row }) => [number, row]));
      const gone: number[] = [];
      let left = marks.map((mark) => ({ mark, tries: 0 }));
      for (let next = left[0]; next !== undefined; next = left[0]) {
        const { mark, tries } = next;
        left = left.slice(1);
        if (tries === TRIES) throw new Error('the rows of the outbox kept moving while one was marked');
        const seen = locate(mark.number, hints.get(mark.number) ?? 0);
        if (seen?.found == null) {
          gone.push(mark.number);
          continue;
        }
        const { row } = seen.found;
        put(row, mark);
        const after = at(row); // flushes the write first
        const found = after?.found ?? null;
        const isOwn = found?.number === mark.number;
        const isHit = after !== null && isOwn && putOwnBack(seen, after, row, mark);
        if (isOwn && found.isShown && !isHit) continue;
        left = [...left, { mark, tries: tries + 1 }];
        hints.delete(mark.number);
        if (found === null) continue;
        if (isOwn) putWhole(found, mark);
        else {
          const own = marksKnown.get(found.number);
          if (own !== undefined) left = [...left, { mark: own, tries: tries + 1 }];
        }
      }
      buffer.flush();
      return gone;
    },
  };
}

/** The header as far as anything stands in it or below it in the row. */
function trimmed({ header, cells }: Look): Row {
  const isFilled = (position: number) => textOf(header[position]) !== '' || textOf(cells[position]) !== '';
  let width = header.length;
  while (width > 0 && !isFilled(width - 1)) width -= 1;
  return header.slice(0, width);
}

/** Of a row and its copy, the first; rows that are no message any more are left as they are. */
function distinct(rows: readonly OutboxSeen[]): readonly OutboxSeen[] {
  const seen = new Set<number>();
  return rows.filter(({ number }) => {
    if (number === 0) return true;
    if (seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}
