/** What is cut, lies over something else or cannot be reached in a view, at its widths and with text twice as large. */
import type { Page } from 'playwright-core';

/** Each trouble once for all sizes, with the sizes at which it was found. */
export async function fitTroubles(page: Page, widths: readonly number[], height: number): Promise<string[]> {
  const found = new Map<string, string[]>();
  const look = async (size: string, fontSize = '') => {
    for (const trouble of await page.evaluate<string[]>(`(${troublesAt})(${misfits}, '${fontSize}')`))
      found.set(trouble, [...(found.get(trouble) ?? []), size]);
  };
  const [first, ...others] = widths;
  // The first width is looked at last, so that the page is left at it.
  for (const width of [...others, first ?? 300]) {
    await page.setViewportSize({ width, height });
    await look(`${width} px`);
  }
  await look('text at 200 %', '200%');
  return [...found].map(([trouble, sizes]) => `${trouble} (${sizes.join(', ')})`);
}

/** Runs in the page: what is laid out by a size that has changed is there two frames later. */
async function troublesAt(found: () => string[], fontSize: string): Promise<string[]> {
  const { style } = document.documentElement;
  if (fontSize !== '') style.setProperty('font-size', fontSize);
  for (let frame = 0; frame < 2; frame++) await new Promise((then) => requestAnimationFrame(then));
  const troubles = found();
  style.removeProperty('font-size');
  return troubles;
}

/** Runs in the page. */
function misfits(): string[] {
  const open = [...document.querySelectorAll('dialog[open]')].pop();
  const place = open ?? document.body;
  const troubles: string[] = [];
  const say = (element: Element) =>
    (element.textContent?.trim() || element.id || element.className || element.tagName)
      .toString()
      .slice(0, 60);

  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) troubles.push(`the page is ${wide} px too wide`);

  function isShown(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  }
  /** What moves with the page and what stays lie over each other on purpose. */
  function layerOf(element: Element): Element | null {
    for (let at: Element | null = element; at !== null && at !== place; at = at.parentElement)
      if (/sticky|fixed|absolute/.test(getComputedStyle(at).position)) return at;
    return null;
  }
  const isHiddenOnPurpose = (element: Element) =>
    element.closest('.vh, script, style, svg, mark, progress, option') !== null;

  type Text = { readonly element: Element; readonly layer: Element | null; readonly box: DOMRect };
  const texts: Text[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || !node.textContent?.trim() || isHiddenOnPurpose(element) || !isShown(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(element);
    for (const box of range.getClientRects()) if (box.width > 1) texts.push({ element, layer, box });
    for (let at: Element | null = element; at !== null && at !== place; at = at.parentElement) {
      const style = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      const box = range.getBoundingClientRect();
      const isAcross =
        /hidden|clip/.test(style.overflowX) && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5);
      const isDown = /hidden|clip/.test(style.overflowY) && box.bottom > edge.bottom + 3;
      if (isAcross || isDown) troubles.push(`cut: “${say(element)}” in ${at.tagName}.${at.className}`);
      if (isAcross || isDown || style.position === 'fixed') break;
    }
  }
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      if (one.element === other.element || one.layer !== other.layer) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const isBig = across > 3 && down > Math.min(one.box.height, other.box.height) * 0.35;
      if (isBig) troubles.push(`“${say(one.element)}” lies over “${say(other.element)}”`);
    }
  for (const { element, box } of texts) {
    const holder = element.closest('button, .btn, thead th, h1, h2, h3, legend, summary, label, .badge');
    const { left = 0, right = 0 } = holder?.getBoundingClientRect() ?? {};
    // A name in a list lends the arrow after it some of its own width.
    if (holder && !holder.matches('.name') && (box.right > right + 1.5 || box.left < left - 1.5))
      troubles.push(`too narrow for its words: “${say(holder)}”`);
  }
  for (const field of place.querySelectorAll<HTMLInputElement>('input:is([type=date], [type=time])')) {
    if (!isShown(field)) continue;
    // As wide as its day, its month and its year in words of this browser, with the calendar.
    const { style } = field;
    const [own, { width }] = [style.cssText, field.getBoundingClientRect()];
    style.cssText += ';position:fixed;width:max-content;min-width:0;max-width:none;flex:none';
    const wanted = field.getBoundingClientRect().width;
    style.cssText = own;
    if (wanted > width + 1)
      troubles.push(`too narrow for its day: “${say(field)}” by ${Math.ceil(wanted - width)} px`);
  }
  for (const element of place.querySelectorAll<HTMLElement>(
    'button, a[href], summary, input, select, textarea',
  )) {
    if (!isShown(element) || isHiddenOnPurpose(element)) continue;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
    const hit = document.elementFromPoint(left + width / 2, middle);
    // A list that floats takes the place of what is below it until something is chosen.
    const isBelowList = hit?.closest('.over') !== null && element.closest('.over') === null;
    const isReached =
      hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
    if (isBelowList) continue;
    if (!isReached)
      troubles.push(`cannot be reached: “${say(element)}”, under ${hit?.tagName}.${hit?.className}`);
  }
  window.scrollTo(0, 0);
  return [...new Set(troubles)];
}
