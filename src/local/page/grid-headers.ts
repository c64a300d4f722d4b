/** Finds the row number or column letter under the pointer, and adds the ARIA roles that RevoGrid lacks. */
import type { DimensionRows } from '@revolist/revogrid';

export type Header =
  | { readonly on: 'row' | 'column'; readonly index: number; readonly type: DimensionRows }
  | { readonly on: 'corner' };

export function headerUnder(target: EventTarget | null): Header | null {
  if (!(target instanceof Element)) return null;
  const inRowHeaders = target.closest('.rowHeaders') !== null;
  const head = target.closest<HTMLElement>('.rgHeaderCell');
  if (head && !target.closest('.resizable')) {
    return inRowHeaders
      ? { on: 'corner' }
      : { on: 'column', index: Number(head.dataset.rgcol), type: 'rgRow' };
  }
  const number = inRowHeaders ? target.closest<HTMLElement>('[data-rgrow]') : null;
  if (!number) return null;
  const frozen = number.closest('revogr-data')?.getAttribute('type') === 'rowPinStart';
  return { on: 'row', index: Number(number.dataset.rgrow), type: frozen ? 'rowPinStart' : 'rgRow' };
}

/** Sets the roles that RevoGrid omits, and makes the scrolling part the only tab stop. */
export function nameParts(grid: HTMLElement): void {
  for (const row of grid.querySelectorAll('.header-rgRow:not([role])')) row.setAttribute('role', 'row');
  const cells = grid.querySelector('.main-viewport');
  // Beside the cells is a link to RevoGrid's makers, which a grid must not contain.
  if (cells?.getAttribute('role') !== 'grid') {
    for (const name of ['role', 'aria-multiselectable', 'aria-keyshortcuts']) grid.removeAttribute(name);
    cells?.setAttribute('role', 'grid');
    cells?.setAttribute('aria-multiselectable', 'true');
    cells?.setAttribute('aria-label', 'Cells');
  }
  for (const name of ['aria-rowcount', 'aria-colcount']) {
    const count = grid.getAttribute(name);
    if (count) cells?.setAttribute(name, count);
    grid.removeAttribute(name);
  }
  grid.tabIndex = -1;
  const scrolled = grid.querySelector<HTMLElement>(
    ':not(.rowHeaders) > revogr-viewport-scroll .vertical-inner',
  );
  scrolled?.setAttribute('role', 'rowgroup');
  if (scrolled) scrolled.tabIndex = 0;
}
