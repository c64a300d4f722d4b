/** The editor in a cell: holds what a person types, or the cell's whole content. */
import type { EditCell, EditorBase, HyperFunc, VNode } from '@revolist/revogrid';
import type { WholeCell } from '../workbench/messages';

export interface Editing {
  /** The character that opened the editor; '' for Enter, F2 or a double click. */
  readonly typed: string;
  /** Enter or Tab pressed before the editor was listening: a scanner types faster than a page draws. */
  ended: 'Enter' | 'Tab' | null;
  over(): void;
  readonly whole: Promise<WholeCell>;
  /** The cell's accessible name. */
  readonly label: string;
}

/** Creates the grid's cell editor; `editing` says what to edit. Unchanged content is not saved. */
export function cellEditor(editing: () => Editing) {
  return class CellEditor implements EditorBase {
    element: Element | null = null;
    editCell?: EditCell;
    readonly #editing = editing();
    readonly #save: (text: string | null, keepFocus: boolean) => void;
    #input: HTMLInputElement | null = null;
    /** The cell's content; null until it has arrived. */
    #held: string | null = null;
    #touched = this.#editing.typed !== '';

    constructor(_column: unknown, save: (text: string | null, keepFocus: boolean) => void) {
      this.#save = save;
    }

    render(create: HyperFunc<VNode>): VNode {
      return create('div', { class: { 'cell-editor': true } }, [
        create('input', {
          type: 'text',
          'aria-label': this.#editing.label,
          list: 'cell-choices',
          ref: (input: HTMLInputElement) => this.#mount(input),
          onInput: () => {
            this.#touched = true;
          },
          onKeyDown: (event: KeyboardEvent) => this.#press(event),
        }),
        create('datalist', { id: 'cell-choices' }),
      ]);
    }

    componentDidRender(): void {
      // The grid takes the focus at the end of the key press that opened the editor.
      setTimeout(() => {
        this.#input?.focus();
        if (this.#editing.ended) this.#finish(this.#editing.ended);
      });
    }

    appendPendingInput(text: string): boolean {
      if (!this.#input) return false;
      this.#touched = true;
      this.#input.value += text;
      return true;
    }

    beforeDisconnect(): void {
      this.#input?.blur();
    }

    /** Returns null if nothing was changed. */
    getValue(): string | null {
      const text = this.#input?.value ?? '';
      return !this.#touched || text === this.#held ? null : text;
    }

    #mount(input: HTMLInputElement | null): void {
      if (!input || input === this.#input) return;
      this.#input = input;
      // Keys pressed while the editor was being created were added there.
      input.value = this.#touched ? String(this.editCell?.val ?? this.#editing.typed) : '';
      // Typing may replace a cell at once; editing its content has to wait until all of it is here.
      input.readOnly = !this.#touched;
      this.#editing.whole.then(
        ({ text, choices }) => {
          this.#held = text;
          input.readOnly = false;
          if (!this.#touched) input.value = text;
          const list = input.nextElementSibling;
          list?.replaceChildren(...(choices ?? []).map((choice) => new Option(choice, choice)));
        },
        () => undefined,
      );
    }

    disconnectedCallback(): void {
      this.#editing.over();
    }

    #press({ isComposing, key }: KeyboardEvent): void {
      if (!isComposing && (key === 'Enter' || key === 'Tab')) this.#finish(key);
    }

    #finish(key: 'Enter' | 'Tab'): void {
      this.beforeDisconnect();
      this.#save(this.getValue(), key === 'Tab');
    }
  };
}
