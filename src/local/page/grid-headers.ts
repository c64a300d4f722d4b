/** Finds the row number or column letter under the pointer in RevoGrid's elements. */
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
