/** The tabs at the bottom: select, add, rename, move, hide and delete. */
import type { TabState } from '../workbench/messages';
import { element, icon } from './element';
import { type Entry, popUp } from './menu';
import { renameInPlace } from './rename';

export interface TabOwner {
  chosen(tab: TabState): void;
  add(): void;
  rename(tab: TabState, name: string): void;
  remove(tab: TabState): void;
  move(tab: TabState, place: number): void;
  hide(tab: TabState): void;
  show(tab: TabState): void;
}

export class TabBar {
  readonly #bar: HTMLElement;
  readonly #owner: TabOwner;
  #tabs: readonly TabState[] = [];
  #drawn = '';

  constructor(bar: HTMLElement, owner: TabOwner) {
    this.#bar = bar;
    this.#owner = owner;
  }

  draw(tabs: readonly TabState[], active: number): void {
    this.#tabs = tabs;
    const look = JSON.stringify([
      active,
      tabs.map(({ id, name, hidden, color }) => [id, name, hidden, color]),
    ]);
    if (look === this.#drawn) return;
    this.#drawn = look;
    const add = element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': 'Add sheet', click: () => this.#owner.add() },
      icon('plus'),
    );
    const all = element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'All sheets',
        'aria-haspopup': 'menu',
        click: () => this.#list(all),
      },
      icon('list'),
    );
    const strip = element('div', { class: 'strip', role: 'tablist', 'aria-label': 'Sheets' });
    for (const tab of tabs) if (!tab.hidden) strip.append(this.#tab(tab, tab.id === active));
    strip.addEventListener('keydown', (event) => this.#walk(event, strip));
    const more = element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'Sheet options',
        'aria-haspopup': 'menu',
        click: () => this.#options(active, more),
      },
      icon('down'),
    );
    const focused = this.#bar.contains(document.activeElement);
    this.#bar.replaceChildren(add, all, strip, more);
    const now = strip.querySelector<HTMLElement>('[aria-selected=true]');
    now?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) now?.focus();
  }

  #tab(tab: TabState, selected: boolean): HTMLElement {
    const made = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab.id}`,
        'aria-selected': String(selected),
        'aria-controls': 'sheet',
        tabindex: selected ? '0' : '-1',
        click: () => this.#owner.chosen(tab),
        dblclick: () => this.#rename(tab),
        contextmenu: (event: MouseEvent) => {
          event.preventDefault();
          this.#owner.chosen(tab);
          popUp(this.#choices(tab), event.clientX, event.clientY, tab.name);
        },
      },
      tab.name,
    );
    if (tab.color) made.style.boxShadow = `inset 0 -3px ${tab.color}`;
    return made;
  }

  #walk(event: KeyboardEvent, strip: HTMLElement): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const tabs = [...strip.querySelectorAll<HTMLElement>('[role=tab]')];
    const now = tabs.indexOf(document.activeElement as HTMLElement);
    if (now < 0 || step === 0) return;
    event.preventDefault();
    tabs[(now + step + tabs.length) % tabs.length]?.click();
  }

  #list(button: HTMLElement): void {
    const entries = this.#tabs.map((tab): Entry => {
      const act = () => (tab.hidden ? this.#owner.show(tab) : this.#owner.chosen(tab));
      return { label: tab.hidden ? `${tab.name} (hidden: show it)` : tab.name, act };
    });
    const { left, top } = button.getBoundingClientRect();
    popUp(entries, left, top - 28 * entries.length - 16, 'All sheets');
  }

  #options(active: number, button: HTMLElement): void {
    const tab = this.#tabs.find(({ id }) => id === active);
    const { left, top } = button.getBoundingClientRect();
    if (tab) popUp(this.#choices(tab), left, top - 190, tab.name);
  }

  #choices(tab: TabState): Entry[] {
    const place = this.#tabs.indexOf(tab) + 1;
    const alone = this.#tabs.filter(({ hidden }) => !hidden).length < 2;
    return [
      { label: 'Rename', act: () => this.#rename(tab) },
      { label: 'Hide', off: alone, act: () => this.#owner.hide(tab) },
      'separator',
      { label: 'Move left', off: place <= 1, act: () => this.#owner.move(tab, place - 1) },
      { label: 'Move right', off: place >= this.#tabs.length, act: () => this.#owner.move(tab, place + 1) },
      'separator',
      { label: 'Delete', off: alone, act: () => this.#owner.remove(tab) },
    ];
  }

  /** Turns the name into a text field. */
  #rename(tab: TabState): void {
    const made = document.getElementById(`tab-${tab.id}`);
    if (!made) return;
    const { name } = tab;
    renameInPlace(made, { label: 'Sheet name', name, keep: (next) => this.#owner.rename(tab, next) });
  }
}
