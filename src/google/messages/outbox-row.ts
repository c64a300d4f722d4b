// The cells of a message's row: all written by Carnet, from the message and its mark alone.
import type { OutboxRow, OutboxSeen } from '../../app/ports/outbox';
import { isMoment, type Moment } from '../../core/day';
import { type Language, languages } from '../../core/language';
import {
  type Mark,
  type Message,
  markText,
  messageText,
  readMark,
  readMessage,
} from '../../core/messages/message';
import { catalogs } from '../../i18n/catalog';
import { type Cell, literal, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { widthOf } from '../tabs/rows';
import type { Tab } from '../tabs/workbook';

export type Row = readonly Cell[];

/** Between what the happenings of a message are known by, and between its occasions. */
const KEYS_APART = '\n';
const OCCASIONS_APART = ', ';

type Shown = { readonly [column: string]: string };

/** Texts as they read back. */
function shownMark(mark: Mark, language: Language): Shown {
  const { messageStates, messageReasons } = catalogs[language];
  return {
    state: messageStates[mark.state],
    why: mark.why === '' ? '' : messageReasons[mark.why],
    at: readable(mark.at),
    mark: markText(mark),
  };
}

function shownMessage(message: Message, language: Language): Shown {
  const { messageOccasions } = catalogs[language];
  const occasions = [...new Set(message.happenings.map(({ occasion }) => occasion))];
  return {
    number: String(message.number),
    made: readable(message.made),
    member: message.member,
    about: occasions.map((occasion) => messageOccasions[occasion]).join(OCCASIONS_APART),
    keys: message.happenings.map(({ key }) => key).join(KEYS_APART),
    message: messageText(message),
  };
}

/** Sheets would make a date of it in a cell that is no text; in one that is, people can still sort by it. */
function readable(moment: Moment | ''): string {
  return moment.replace('T', ' ');
}

/** A message's cells, from the first column on. People's own columns among them stay empty. */
export function messageCells(at: Tab, message: Message, mark: Mark, language: Language): readonly string[] {
  const shown = { ...shownMessage(message, language), ...shownMark(mark, language) };
  const cells: string[] = new Array(widthOf(at)).fill('');
  for (const { key } of layout.outbox) {
    const position = at.positions[key];
    if (position !== undefined) cells[position - 1] = literal((shown as Shown)[key] ?? '');
  }
  return cells;
}

/** The cells of a mark, by column. */
export function markCells(mark: Mark, language: Language): Shown {
  return shownMark(mark, language);
}

/** A row by its narrow cells; null if it is empty. */
export function seenIn(at: Tab, row: number, cells: Row): OutboxSeen | null {
  const text = (key: string) => textOf(cells[(at.positions[key] ?? 0) - 1]);
  if (layout.outbox.every(({ key }) => text(key) === '')) return null;
  const mark = readMark(text('mark')) ?? null;
  const number = /^\d{1,9}$/.test(text('number')) ? Number(text('number')) : 0;
  const keys = text('keys').split(KEYS_APART);
  return {
    row,
    number,
    member: text('member'),
    made: momentIn(text('made')),
    mark: mark?.number === number ? mark : null,
    keys: keys.filter((key) => key !== ''),
    isShown:
      mark?.number === number && languages.some((language) => isShown(shownMark(mark, language), text)),
  };
}

function momentIn(text: string): Moment | '' {
  const moment = text.replace(' ', 'T');
  return isMoment(moment) ? moment : '';
}

function isShown(right: Shown, text: (key: string) => string): boolean {
  return Object.entries(right).every(([key, value]) => text(key) === value);
}

/**
 * The row with its message, which never changes and so tells whose row it is, even if somebody typed over its number or
 * moved columns.
 */
export function messageIn(at: Tab, row: number, cells: Row): OutboxRow | null {
  const seen = seenIn(at, row, cells);
  const message = readMessage(cells[(at.positions.message ?? 0) - 1]) ?? messageAnywhere(cells) ?? null;
  if (message === null) return seen && { ...seen, message };
  const number = message.number;
  const mark = readMark(cells[(at.positions.mark ?? 0) - 1]) ?? null;
  const isOwn = mark?.number === number;
  return {
    row,
    number,
    member: message.member,
    made: message.made,
    mark: isOwn ? mark : null,
    keys: message.happenings.map(({ key }) => key),
    isShown: isOwn && seen?.number === number && seen.isShown,
    message,
  };
}

function messageAnywhere(cells: Row): Message | undefined {
  for (const cell of cells) {
    const message = readMessage(cell);
    if (message !== undefined) return message;
  }
  return undefined;
}
