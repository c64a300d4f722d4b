// Prints one paper. A copy of it stands at the end of the page, which the print style shows alone: that works in the
// frame in which Google keeps its pages, where a window of one's own is blocked by some browsers.
import { paperStyle } from './paper-style';

export type PaperFormat = 'slip' | 'a6' | 'bizcard';

/** Paper of the format itself, or a usual sheet from which it is cut out. */
export type SheetSize = 'own' | 'a4';

/** The formats that are always of one size. */
const FIXED: { readonly [format in PaperFormat]?: string } = { a6: '148mm 105mm', bizcard: '85mm 55mm' };

const MM_PER_PX = 25.4 / 96;

/** Opens the browser's print window. The page is as it was when that is closed. */
export function printPaper(paper: HTMLElement, format: PaperFormat, size: SheetSize): void {
  // Shown smaller than it is.
  const { zoom } = paper.style;
  paper.style.zoom = '';
  const page = size === 'a4' ? 'A4' : (FIXED[format] ?? rollOf(paper));
  const copy = paper.cloneNode(true);
  paper.style.zoom = zoom;
  printOn(copy, { page, look: size === 'a4' ? 'printed cut-out' : 'printed' });
}

/** Prints on as many usual sheets as it needs. */
export function printSheets(paper: HTMLElement): void {
  printOn(paper.cloneNode(true), { page: 'A4', look: 'printed' });
}

function printOn(paper: Node, { page, look }: { readonly page: string; readonly look: string }): void {
  const copy = document.createElement('div');
  copy.className = look;
  copy.append(paper);
  const style = document.createElement('style');
  style.textContent = `${paperStyle}@page{margin:0;size:${page}}`;
  document.head.append(style);
  document.body.append(copy);
  const clear = () => {
    copy.remove();
    style.remove();
  };
  // Some browsers come back from `print` while their window is still open.
  window.addEventListener('afterprint', clear, { once: true });
  print();
}

/** A roll is cut where the slip ends; with a millimetre to spare, or a hair's breadth more would be a second page. */
function rollOf({ offsetHeight }: HTMLElement): string {
  return `80mm ${Math.ceil(offsetHeight * MM_PER_PX) + 1}mm`;
}
