/** Draws cells and row numbers: RevoGrid calls this for each one that comes into view. */
import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import { areaName } from './a1';
import type { Cells } from './cells';
import type { Row } from './grid-layout';

/** A row of the grid, and a column of the sheet. */
export interface Place {
  readonly model: Row;
  readonly prop: number;
}

export const ROW_NUMBERS = {
  prop: 'n',
  size: 46,
  cellTemplate: (_create: unknown, { model }: Place) => String(model.n),
  cellProperties: () => ({ role: 'rowheader' }),
  columnProperties: () => ({ role: 'columnheader' }),
  // The corner header needs text for screen readers.
  columnTemplate: (create: HyperFunc<VNode>) => create('span', { class: 'unseen' }, 'Select all'),
};

/** Draws text literally, never as markup; true and false as a check box that toggles on click. */
export function drawCell(
  create: HyperFunc<VNode>,
  { model, prop }: Place,
  cells: Cells | null,
  toggle: (row: number, column: number, text: string) => void,
): VNode | string {
  const { text, kind } = cells?.at(model.n, prop) ?? { text: '' };
  if (kind !== 'boolean') return text;
  const box = {
    class: { 'cell-box': true },
    role: 'checkbox',
    'aria-checked': text.toLowerCase(),
    'aria-label': nameOf(model.n, prop),
    onClick: () => toggle(model.n, prop, opposite(text)),
  };
  return create('span', box, '');
}

export function cellLook({ model, prop }: Place, cells: Cells | null): CellProps {
  const { kind, note, style } = cells?.at(model.n, prop) ?? { text: '' };
  const look = {
    ...(style && { style: { ...style } }),
    class: {
      number: kind === 'number',
      error: kind === 'error',
      boolean: kind === 'boolean',
      noted: !!note,
      flows: kind === undefined && hasRoom(model.n, prop, cells),
    },
    'aria-rowindex': String(model.n),
  };
  return note ? { ...look, title: note } : look;
}

/** In columns; enough for a sentence. */
const ROOM = 5;

/** Whether a text may go on over the cells beside it, as Sheets shows it where these are empty. */
function hasRoom(row: number, column: number, cells: Cells | null): boolean {
  for (let beside = 1; beside <= ROOM; beside += 1)
    if ((cells?.at(row, column + beside).text ?? '') !== '') return false;
  return true;
}

export function nameOf(row: number, column: number): string {
  return areaName({ row, column, rows: 1, columns: 1 });
}

export function opposite(text: string): string {
  return text.toUpperCase() === 'TRUE' ? 'FALSE' : 'TRUE';
}
