/** Pop-up menus and the bar that holds them, with the keys of the ARIA menu pattern. */
import { element, icon } from './element';

interface Choice {
  readonly label: string;
  readonly act?: () => void;
  /** A sub-menu instead of an action. */
  readonly entries?: readonly Entry[];
  readonly off?: boolean;
}
export type Entry = Choice | 'separator';

interface Open {
  readonly list: HTMLElement;
  readonly owner: HTMLElement | null;
}

let open: Open[] = [];
let restore: HTMLElement | null = null;

/** Closes every menu; on 'back', the focus returns to where it was. */
function closeMenus(focus: 'back' | 'away' = 'away'): void {
  for (const { list, owner } of open) {
    list.remove();
    owner?.setAttribute('aria-expanded', 'false');
  }
  open = [];
  if (focus === 'back') restore?.focus();
  restore = null;
}

document.addEventListener('pointerdown', (event) => {
  const inside = open.some(({ list, owner }) =>
    [list, owner].some((part) => event.target instanceof Node && part?.contains(event.target)),
  );
  if (!inside) closeMenus();
});
window.addEventListener('blur', () => closeMenus());

/** Opens a menu at a point in the window. */
export function popUp(entries: readonly Entry[], x: number, y: number, name: string): void {
  closeMenus();
  restore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  show(entries, { left: x, top: y, bottom: y, right: x }, null, name);
}

function show(
  entries: readonly Entry[],
  at: Pick<DOMRect, 'left' | 'top' | 'bottom' | 'right'>,
  owner: HTMLElement | null,
  name: string,
): void {
  const list = element('div', { role: 'menu', class: 'menu', 'aria-label': name });
  for (const entry of entries) {
    list.append(entry === 'separator' ? element('div', { role: 'separator' }) : item(entry, list));
  }
  list.addEventListener('keydown', (event) => move(event, list));
  list.addEventListener('contextmenu', (event) => event.preventDefault());
  document.body.append(list);
  open.push({ list, owner });
  owner?.setAttribute('aria-expanded', 'true');
  const beside = owner?.closest('[role=menu]') !== null && owner !== null;
  const left = beside ? at.right : at.left;
  const top = beside ? at.top - 6 : at.bottom;
  list.style.left = `${Math.max(4, Math.min(left, innerWidth - list.offsetWidth - 4))}px`;
  list.style.top = `${Math.max(4, Math.min(top, innerHeight - list.offsetHeight - 4))}px`;
  items(list)[0]?.focus();
}

function item(choice: Choice, list: HTMLElement): HTMLElement {
  const made = element(
    'div',
    {
      role: 'menuitem',
      tabindex: '-1',
      'aria-disabled': choice.off === true && 'true',
      'aria-haspopup': choice.entries !== undefined && 'menu',
      'aria-expanded': choice.entries !== undefined && 'false',
      click: () => choose(),
      pointerenter: () => {
        made.focus();
        closeAbove(list);
        if (choice.entries) openSub();
      },
      keydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') choose();
        else if (event.key === 'ArrowRight' && choice.entries) openSub();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
    element('span', {}, choice.label),
    choice.entries ? icon('right') : null,
  );
  function openSub(): void {
    closeAbove(list);
    show(choice.entries ?? [], made.getBoundingClientRect(), made, choice.label);
  }
  function choose(): void {
    if (choice.off) return;
    if (choice.entries) {
      openSub();
      return;
    }
    closeMenus('back');
    choice.act?.();
  }
  return made;
}

/** Closes the sub-menus of a menu. */
function closeAbove(list: HTMLElement): void {
  while (open.length > 0 && open.at(-1)?.list !== list) {
    const last = open.pop();
    last?.list.remove();
    last?.owner?.setAttribute('aria-expanded', 'false');
  }
}

function items(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [role=menuitem]')];
}

function move(event: KeyboardEvent, list: HTMLElement): void {
  const all = items(list);
  const now = all.indexOf(document.activeElement as HTMLElement);
  const owner = open.find((one) => one.list === list)?.owner ?? null;
  if (event.key === 'ArrowDown') all[(now + 1) % all.length]?.focus();
  else if (event.key === 'ArrowUp') all[(now - 1 + all.length) % all.length]?.focus();
  else if (event.key === 'Home') all[0]?.focus();
  else if (event.key === 'End') all.at(-1)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') closeMenus('back');
  else if (event.key === 'ArrowLeft' && owner?.closest('[role=menu]')) {
    const above = owner.closest<HTMLElement>('[role=menu]');
    if (above) closeAbove(above);
    owner.focus();
  } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    neighbour(event.key === 'ArrowRight' ? 1 : -1)?.click();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The title beside the one whose menu is open. */
function neighbour(step: number): HTMLElement | undefined {
  const title = open[0]?.owner;
  const titles = title
    ? [...(title.parentElement?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    : [];
  return title ? titles[(titles.indexOf(title) + step + titles.length) % titles.length] : undefined;
}

export interface Title {
  readonly label: string;
  /** Created on opening, so that it fits the current selection. */
  entries(): readonly Entry[];
}

/** Puts the titles in the bar; one of them at a time is the tab stop, and the arrow keys move it. */
export function fillBar(bar: HTMLElement, titles: readonly Title[]): void {
  closeMenus();
  const buttons = titles.map((title, index) => {
    const show = () => openTitle(button, title);
    const button = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'title',
        tabindex: index === 0 ? '0' : '-1',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        click: () => (button.getAttribute('aria-expanded') === 'true' ? closeMenus('back') : show()),
        pointerenter: () => {
          if (open.length > 0 && open[0]?.owner?.parentElement === bar && open[0].owner !== button) show();
        },
        keydown: (event: KeyboardEvent) => {
          const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (event.key === 'ArrowDown') show();
          else if (step !== 0) buttons[(index + step + buttons.length) % buttons.length]?.focus();
          else return;
          event.preventDefault();
        },
        focus: () => {
          for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
        },
      },
      title.label,
    );
    return button;
  });
  bar.replaceChildren(...buttons);
}

function openTitle(button: HTMLElement, title: Title): void {
  const back = open.length > 0 ? restore : button;
  closeMenus();
  restore = back ?? button;
  show(title.entries(), button.getBoundingClientRect(), button, title.label);
}
