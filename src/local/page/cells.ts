/** The cells of one tab that the page has seen, fetched in blocks as they come into view. */
import type { CellDetail, CellWire, TabState, WholeCell } from '../workbench/messages';
import type { Area } from './a1';
import { ask } from './server';

const BLOCK = 100;
/** Cells; more are copied by asking the server. */
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

  /** `arrived` is called when cells that were looked at have come, or have changed. */
  constructor(tab: TabState, arrived: () => void) {
    this.#tab = tab;
    this.#arrived = arrived;
  }

  /** What was seen before stays on show until its successor comes. */
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

  /** The texts of an area for copying; null when a part was not fetched, is old or is cut. */
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

  /** Shows what a person typed before the server has said what became of it. */
  expect(row: number, column: number, text: string): void {
    const line = this.#blocks.get(Math.floor((row - 1) / BLOCK))?.cells[(row - 1) % BLOCK];
    if (line && column <= line.length) line[column - 1] = text;
  }

  /** Looks again at everything, when what was expected did not come. */
  forget(): void {
    this.#blocks.clear();
    this.#arrived();
  }

  /** A cell in full, as it is edited. */
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
      // The tab went while the question was under way; the next state of the workbook says so.
      .catch(() => undefined)
      .finally(() => {
        if (this.#asked.get(index) === revision) this.#asked.delete(index);
      });
  }
}
