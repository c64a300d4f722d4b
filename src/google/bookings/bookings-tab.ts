// The Bookings tab: people and calendars fill it, and Carnet writes points beside each booking.
import type { BookingChange, BookingRow, Bookings, NewBooking } from '../../app/ports/bookings';
import { firstNote } from '../../core/bookings/booking-note';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';
import { type Cell, literal } from '../tabs/cells';
import { widthOf } from '../tabs/rows';
import { addRows } from '../tabs/rows-added';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { nothingWritten, typedKeys, type WrittenTexts, writtenFor, writtenKeys } from './booking-cells';
import { knownBy, type Looking, listedBookings, numbersThere, shownBookings } from './bookings-look';
import { removeBookings } from './bookings-removal';
import { putBookings, type Wanted } from './bookings-writing';
import { momentCell, momentReading } from './cell-moments';

const LOOKED_KEY = 'bookings';

export function sheetBookings(workbook: Workbook, buffer: WriteBuffer, store: Store): Bookings {
  const looking: Looking = { workbook, buffer, moments: momentReading(() => workbook.timeZone()) };

  function writtenOf({ member, client, id, brought }: NewBooking): WrittenTexts {
    if (member === '' && brought === undefined) return nothingWritten;
    const note = { ...firstNote(id, member, client), brought: brought ?? null };
    return writtenFor(note, workbook.language());
  }

  return {
    exists: () => workbook.tab('bookings') !== undefined,
    list: () => listedBookings(looking),
    listShown: () => shownBookings(looking),
    add(bookings) {
      const { tab, numbers: there, lastRow } = numbersThere(looking);
      const known: string[] = [];
      const fresh = bookings.filter(({ id }) => {
        if (there.has(id)) known.push(id);
        return !there.has(id) && there.add(id);
      });
      if (fresh.length === 0) return known;
      const lines = fresh.map((booking) => {
        const line: Cell[] = new Array<Cell>(widthOf(tab)).fill('');
        const texts = { ...booking, start: momentCell(booking.start), ...writtenOf(booking) };
        for (const key of [...typedKeys, ...writtenKeys])
          line[(tab.positions[key] ?? 1) - 1] = literal(texts[key]);
        return line;
      });
      addRows(tab, buffer, { key: 'id', below: lastRow, rows: lines });
      return known;
    },
    note(notes) {
      const language = workbook.language();
      putBookings(
        looking,
        notes.map(({ seen, note }) => wantedOf(seen, writtenFor(note, language))),
      );
    },
    change(seen, change) {
      return putBookings(looking, [wantedOf(seen, cellsFor(change))]);
    },
    changeAll(changes) {
      const language = workbook.language();
      const wanted = changes.map(({ seen, change, note }): Wanted => {
        const written = note === undefined ? {} : writtenFor(note, language);
        return wantedOf(seen, { ...cellsFor(change), ...written });
      });
      return putBookings(looking, wanted);
    },
    remove: (rows) => removeBookings(looking, rows.map(knownBy)),
    lookedUntil() {
      const known = readNote(store, LOOKED_KEY);
      return known === undefined ? null : JSON.parse(known);
    },
    lookAgainAfter: ({ seq, hash }) => writeNote(store, LOOKED_KEY, JSON.stringify({ seq, hash })),
  };
}

function wantedOf(seen: BookingRow, texts: Wanted['texts']): Wanted {
  return { known: knownBy(seen), row: seen.row, texts };
}

function cellsFor(change: BookingChange): BookingChange {
  return change.start === undefined ? change : { ...change, start: momentCell(change.start) };
}
