// The tab of messages: one row a message, found by its number. A message's own cells are written once; only its mark changes.
import type { Outbox, OutboxRow, OutboxSeen } from '../app/ports/outbox';
import { MissingTab } from '../app/ports/tabs';
import { type Mark, type Message, newMark, readMessage } from '../core/messages/message';
import { literal } from './cells';
import { headerOf } from './column-words';
import { layout } from './layout';
import { readLong } from './long-reading';
import { markCells, markKeys, messageCells, messageIn, seenIn } from './outbox-row';
import { spansOf } from './row-spans';
import { columnRuns, lastRowOf, rowRange, widthOf } from './rows';
import { addRows } from './rows-added';
import { isHeader, lookedUp } from './tab-reading';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

// Readings of rows that lie apart.
const MOST_SPANS = 6;

// A write misses only if somebody moves rows or columns in the same second.
const TRIES = 6;

export function sheetOutbox(workbook: Workbook, buffer: WriteBuffer): Outbox {
  function tab(): Tab {
    const found = workbook.tab('outbox');
    if (found === undefined) throw new MissingTab('outbox');
    return found;
  }

  /** The tab with its columns checked against their headers. */
  function proven(): Tab {
    const known = tab();
    const [header = []] = buffer.read(() => known.sheet.getRange(1, 1, 1, widthOf(known)).getValues());
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

  function all(): readonly OutboxSeen[] {
    const there = proven();
    const last = lastRowOf(there.sheet, buffer);
    if (last < 2) return [];
    const block = { row: 2, column: 1, rows: last - 1, columns: narrow(there) };
    const rows = readLong(there.sheet, buffer, block).flatMap(
      (cells, i) => seenIn(there, 2 + i, cells) ?? [],
    );
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

  /** The message that is in a row now; null if none is. Where it is not in its own column, columns were moved. */
  function at(row: number): OutboxRow | null {
    const there = tab();
    const range = row < 2 ? null : rowRange(there, row);
    if (range === null) return null;
    const cells = buffer.read(() => range.getValues())[0] ?? [];
    const isInPlace = readMessage(cells[(there.positions.message ?? 0) - 1]) !== undefined;
    if (isInPlace || samePlaces(there, proven())) return messageIn(there, row, cells);
    return at(row);
  }

  function locate(number: number, hint: number): OutboxRow | null {
    const there = hint === 0 ? null : at(hint);
    if (there?.number === number) return there;
    const found = all().find((seen) => seen.number === number);
    return found === undefined ? null : at(found.row);
  }

  function put(row: number, mark: Mark): void {
    const there = tab();
    const cells = markCells(mark, workbook.language());
    buffer.writing();
    for (const { column, keys } of columnRuns(there, markKeys)) {
      const run = keys.map((key) => literal(cells[key] ?? ''));
      there.sheet.getRange(row, column, 1, run.length).setValues([run]);
    }
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
        if (seen === null) {
          gone.push(mark.number);
          continue;
        }
        put(seen.row, mark);
        const after = at(seen.row); // flushes the write first
        if (after?.number === mark.number && after.isShown) continue;
        left = [...left, { mark, tries: tries + 1 }];
        hints.delete(mark.number);
        if (after === null) continue;
        if (after.number === mark.number) putWhole(after, mark);
        else {
          const own = marksKnown.get(after.number);
          if (own !== undefined) left = [...left, { mark: own, tries: tries + 1 }];
        }
      }
      buffer.flush();
      return gone;
    },
  };
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
