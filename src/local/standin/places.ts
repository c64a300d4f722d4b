/** Moves everything tied to rows or columns of a tab when a script or a person reshapes it. */
import type { Book } from './workbook';
import { shifted, shiftedProtections } from './metadata';
import {
  deleteRows,
  deletion,
  insertion,
  insertRows,
  moveRows,
  moving,
  reshapeColumns,
  type Shift,
} from './reshape';
import type { Tab } from './tab';

function follow(book: Book, tab: Tab, type: 'ROW' | 'COLUMN', shift: Shift): void {
  const { metadata, protections } = book.state;
  if (metadata.length === 0 && protections.length === 0) return;
  book.change({
    metadata: shifted(metadata, tab.id, type, shift),
    protections: shiftedProtections(protections, tab.id, type, shift),
  });
}

/** `like` is the row whose formats the new rows take; null for none. */
export function insertTabRows(
  book: Book,
  tab: Tab,
  before: number,
  count: number,
  like: number | null,
): void {
  insertRows(tab.grid, before, count, like);
  follow(book, tab, 'ROW', insertion(before, count));
}

export function deleteTabRows(book: Book, tab: Tab, from: number, count: number): void {
  deleteRows(tab.grid, from, count);
  follow(book, tab, 'ROW', deletion(from, count));
}

export function moveTabRows(book: Book, tab: Tab, from: number, count: number, before: number): void {
  moveRows(tab.grid, from, count, before);
  follow(book, tab, 'ROW', moving(from, count, before));
}

export function insertTabColumns(book: Book, tab: Tab, before: number, count: number): void {
  reshapeColumns(tab.grid, insertion(before, count), tab.maxColumns + count);
  follow(book, tab, 'COLUMN', insertion(before, count));
}

export function deleteTabColumns(book: Book, tab: Tab, from: number, count: number): void {
  if (count >= tab.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
  reshapeColumns(tab.grid, deletion(from, count), tab.maxColumns - count);
  follow(book, tab, 'COLUMN', deletion(from, count));
}

export function moveTabColumn(book: Book, tab: Tab, from: number, before: number): void {
  reshapeColumns(tab.grid, moving(from, 1, before), tab.maxColumns);
  follow(book, tab, 'COLUMN', moving(from, 1, before));
}
