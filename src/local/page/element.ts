/** Creates DOM elements in one expression. */

type Attributes = Readonly<Record<string, string | boolean | ((event: never) => void)>>;

/** Functions become listeners for the event of that name; false omits an attribute. Text is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value as EventListener);
    else if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element with that id in page.html, checked to be of the expected class. */
export function fixture<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html has no ${id}.`);
  return found;
}

const PATHS = {
  down: 'M5 7.5 10 12.5 15 7.5',
  right: 'M8 5 13 10 8 15',
  close: 'M5 5 15 15M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  list: 'M4 6h12M4 10h12M4 14h12',
  tick: 'M4.5 10.5 8.5 14.5 16 6',
} as const;

export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  picture.append(path);
  return picture;
}
