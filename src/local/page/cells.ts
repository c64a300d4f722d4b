/** Cache of one tab's cells, fetched in blocks as they come into view. */
import type { CellDetail, CellWire, TabState, WholeCell } from '../workbench/messages';
import type { Area } from './a1';
import { ask } from './server';

const BLOCK = 100;
/** The most cells copied from the cache; for more, the server is asked. */
const COPY_AT_ONCE = 20_000;
const EMPTY: CellDetail = { text: '' };

interface Seen {
  readonly revision: number;
  readonly cells: CellWire[][];
}

export class Cells {
  readonly #blocks = new Map<number, Seen>();
  readonly #asked = new Map<number, number>();
  readonly #arrived: () => void;
  #tab: TabState;
  #whole: { readonly key: string; readonly cell: Promise<WholeCell> } | null = null;

  /** `arrived` is called when requested cells have arrived or changed. */
  constructor(tab: TabState, arrived: () => void) {
    this.#tab = tab;
    this.#arrived = arrived;
  }

  /** Old content stays visible until the new one arrives. */
  changed(tab: TabState): void {
    this.#tab = tab;
  }

  at(row: number, column: number): CellDetail {
    if (row > this.#tab.lastRow || column > this.#tab.lastColumn) return EMPTY;
    const index = Math.floor((row - 1) / BLOCK);
    const block = this.#blocks.get(index);
    if (block?.revision !== this.#tab.revision) this.#fetch(index);
    const cell = block?.cells[(row - 1) % BLOCK]?.[column - 1] ?? '';
    return typeof cell === 'string' ? { text: cell } : cell;
  }

  /** The texts of an area, for copying; null if a part is missing, outdated or truncated. */
  texts({ row, column, rows, columns }: Area): string[][] | null {
    if (rows * columns > COPY_AT_ONCE) return null;
    const block: string[][] = [];
    for (let y = row; y < row + rows; y += 1) {
      const line: string[] = [];
      for (let x = column; x < column + columns; x += 1) {
        const { text, cut } = this.at(y, x);
        if (cut || !this.#fresh(y)) return null;
        line.push(text);
      }
      block.push(line);
    }
    return block;
  }

  /** Shows what a person typed before the server has answered. */
  expect(row: number, column: number, text: string): void {
    const line = this.#blocks.get(Math.floor((row - 1) / BLOCK))?.cells[(row - 1) % BLOCK];
    if (line && column <= line.length) line[column - 1] = text;
  }

  /** Fetches everything again, after an expected change did not arrive. */
  forget(): void {
    this.#blocks.clear();
    this.#arrived();
  }

  /** A cell's whole content, for editing. */
  whole(row: number, column: number): Promise<WholeCell> {
    const key = `${this.#tab.revision}:${row}:${column}`;
    if (this.#whole?.key !== key) {
      this.#whole = { key, cell: ask('cell', { tab: this.#tab.id, row, column }) };
    }
    return this.#whole.cell;
  }

  #fresh(row: number): boolean {
    const block = this.#blocks.get(Math.floor((row - 1) / BLOCK));
    return row > this.#tab.lastRow || block?.revision === this.#tab.revision;
  }

  #fetch(index: number): void {
    const { id, revision } = this.#tab;
    if (this.#asked.get(index) === revision) return;
    this.#asked.set(index, revision);
    ask('block', { tab: id, from: index * BLOCK + 1, rows: BLOCK })
      .then((block) => {
        this.#blocks.set(index, { revision: block.revision, cells: block.cells.map((line) => [...line]) });
        this.#arrived();
      })
      // The tab was deleted while the request was under way; the next workbook state says so.
      .catch(() => undefined)
      .finally(() => {
        if (this.#asked.get(index) === revision) this.#asked.delete(index);
      });
  }
}
