/** The charts over the cells: they scroll with these, and let every click through to them. */
import type { ChartView, TabState } from '../workbench/messages';
import { chartPicture } from './chart-picture';
import { element } from './element';

const ROW_HEIGHT = 21;

/** How many frames are waited for the grid at most, and followed at least. */
const FRAMES = 600;
const STILL = 10;

export class ChartsLayer {
  readonly #host: HTMLElement;
  readonly #layer = element('div', { class: 'charts' });
  readonly #sheet = element('div', { class: 'charts-sheet' });
  #drawn = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#layer.append(this.#sheet);
    host.append(this.#layer);
    // The grid scrolls inside; the event does not bubble.
    host.addEventListener('scroll', () => this.#follow(), { capture: true, passive: true });
    new ResizeObserver(() => this.#follow()).observe(host);
  }

  show(tab: TabState, charts: readonly ChartView[]): void {
    const own = charts.filter((chart) => chart.tab === tab.id);
    const now = JSON.stringify([tab.id, own, tab.widths, tab.hiddenColumns, tab.hiddenRows]);
    if (now !== this.#drawn) {
      this.#drawn = now;
      this.#sheet.replaceChildren(
        ...own.map((chart) => {
          const box = element('div', { class: 'chart' }, chartPicture(chart));
          box.style.left = `${leftOf(tab, chart.at.column) + chart.at.x}px`;
          box.style.top = `${topOf(tab, chart.at.row) + chart.at.y}px`;
          return box;
        }),
      );
    }
    this.#settle(FRAMES);
  }

  /** The grid lays itself out some frames later, on a busy computer many. */
  #settle(frames: number): void {
    requestAnimationFrame(() => {
      this.#follow();
      if (frames > 0 && (this.#layer.hidden || frames > FRAMES - STILL)) this.#settle(frames - 1);
    });
  }

  /** Lies over the cells alone, not over the headers, and stands where they have been scrolled to. */
  #follow(): void {
    const cells = this.#host.querySelector('revogr-viewport-scroll.rgCol revogr-data[type="rgRow"]');
    const view = cells?.closest('.vertical-inner');
    const scroller = cells?.closest('revogr-viewport-scroll');
    this.#layer.hidden = !cells || !view || !scroller;
    if (!cells || !view || !scroller) return;
    const host = this.#host.getBoundingClientRect();
    const { top, bottom } = view.getBoundingClientRect();
    // The inner one is as wide as all columns together; what is seen of it, as its scroller.
    const { left, width } = scroller.getBoundingClientRect();
    const content = cells.getBoundingClientRect();
    Object.assign(this.#layer.style, {
      left: `${left - host.left}px`,
      top: `${top - host.top}px`,
      width: `${width}px`,
      height: `${bottom - top}px`,
    });
    this.#sheet.style.transform = `translate(${content.left - left}px, ${content.top - top}px)`;
  }
}

function leftOf({ widths, hiddenColumns }: TabState, column: number): number {
  let left = 0;
  for (let at = 1; at < column; at++) if (!hiddenColumns.includes(at)) left += widths[at - 1] ?? 100;
  return left;
}

function topOf({ hiddenRows, frozenRows }: TabState, row: number): number {
  let above = Math.max(0, row - 1 - frozenRows);
  for (const [from, to] of hiddenRows) above -= Math.max(0, Math.min(to, row - 1) - from + 1);
  return above * ROW_HEIGHT;
}
