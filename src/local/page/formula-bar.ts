/** The bar above the grid: the current position and the cell's whole content. */
import { type Area, areaName, readArea } from './a1';
import type { Cells } from './cells';

export interface BarOwner {
  edited(row: number, column: number, text: string): void;
  go(area: Area): void;
  focusSheet(): void;
}

export class FormulaBar {
  readonly #name: HTMLInputElement;
  readonly #text: HTMLTextAreaElement;
  #area: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  #held = '';

  constructor(name: HTMLInputElement, text: HTMLTextAreaElement, owner: BarOwner) {
    this.#name = name;
    this.#text = text;
    name.addEventListener('focus', () => name.select());
    name.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') owner.focusSheet();
      const area = event.key === 'Enter' ? readArea(name.value) : null;
      if (area) owner.go(area);
    });
    name.addEventListener('blur', () => {
      name.value = areaName(this.#area);
    });
    text.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        text.value = this.#held;
        owner.focusSheet();
      }
      if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        this.#keep(owner);
        owner.focusSheet();
      }
    });
    text.addEventListener('blur', () => this.#keep(owner));
  }

  show(area: Area, cells: Cells | null): void {
    this.#area = area;
    // A change from elsewhere does not overwrite what a person is typing here.
    if (document.activeElement !== this.#name) this.#name.value = areaName(area);
    if (document.activeElement === this.#text || !cells) return;
    const { text, cut } = cells.at(area.row, area.column);
    if (!cut) this.#fill(text);
    void cells.whole(area.row, area.column).then(
      (whole) => {
        if (this.#area === area && document.activeElement !== this.#text) this.#fill(whole.text);
      },
      () => undefined,
    );
  }

  #fill(text: string): void {
    this.#held = text;
    this.#text.value = text;
  }

  #keep(owner: BarOwner): void {
    if (this.#text.value === this.#held) return;
    this.#held = this.#text.value;
    owner.edited(this.#area.row, this.#area.column, this.#text.value);
  }
}
