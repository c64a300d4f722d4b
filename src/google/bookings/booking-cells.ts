// A booking's row: what people wrote, what Carnet noted, and what people read of that.
import type { BookingTexts } from '../../core/bookings/booking';
import { type BookingNote, noteText } from '../../core/bookings/booking-note';
import type { Moment } from '../../core/day';
import type { Language } from '../../core/language';
import { defaultRuleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { localeFor } from '../../i18n/locale';
import { refusalSentence } from '../../i18n/refusals';
import { type Cell, textOf } from '../tabs/cells';
import type { Positions } from '../tabs/workbook';
import { momentCell } from './cell-moments';

/** The columns that people and calendars fill in, and those that Carnet writes, which stand side by side. */
export const typedKeys = ['id', 'client', 'service', 'start', 'minutes', 'staff', 'status'] as const;
export const writtenKeys = ['state', 'points', 'credited', 'why'] as const;

/** What a list needs: the other cells only show what the state says. */
export const listedKeys = [...typedKeys, 'state'] as const;

export type WrittenTexts = { readonly [Key in (typeof writtenKeys)[number]]: string };

export const nothingWritten: WrittenTexts = { points: '', credited: '', why: '', state: '' };

type Row = readonly Cell[];
type Moments = (cell: Cell | undefined) => Moment | string;

export function typedIn(positions: Positions, cells: Row, moments: Moments): BookingTexts {
  const cell = (key: string) => cells[(positions[key] ?? 0) - 1];
  return {
    id: textOf(cell('id')),
    client: textOf(cell('client')),
    service: textOf(cell('service')),
    start: moments(cell('start')),
    minutes: textOf(cell('minutes')),
    staff: textOf(cell('staff')),
    status: textOf(cell('status')),
  };
}

/** What stands in Carnet's own cells, as text. */
export function writtenIn(positions: Positions, cells: Row, moments: Moments): WrittenTexts {
  const cell = (key: string) => cells[(positions[key] ?? 0) - 1];
  return {
    points: textOf(cell('points')),
    credited: momentCell(moments(cell('credited'))),
    why: textOf(cell('why')),
    state: textOf(cell('state')),
  };
}

/** The texts of Carnet's cells for a note. */
export function writtenFor(note: BookingNote, language: Language): WrittenTexts {
  const { points, at, why } = note;
  const format = localeFor(language, defaultRuleset.currency);
  return {
    points: at === '' ? '' : String(points),
    credited: momentCell(at),
    why: why === null ? '' : refusalSentence(catalogs[language].refusals, why, format).trim(),
    state: noteText(note),
  };
}

export function isSameWritten(one: WrittenTexts, other: WrittenTexts): boolean {
  return writtenKeys.every((key) => one[key] === other[key]);
}
