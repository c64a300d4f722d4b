/** The page's view of a workbook: its tabs, blocks of cells with long texts truncated, and one cell in full. */
import type { Tab, Workbook } from '../standin/index';
import { type Locale, localeOf } from '../standin/locale';
import { formatOf } from '../standin/number-format';
import { understand } from '../standin/typed-text';
import { chartViews } from './chart-view';
import type { Block, CellWire, Standing, TabState, WholeCell, WorkbookState } from './messages';

/** In characters, more than any column shows; a ledger stores whole JSON entries in a cell. */
const CUT = 160;

/** Describes the workbook; a tab's state is rebuilt only if its revision has changed. */
export function workbookViewer(): (workbook: Workbook) => WorkbookState {
  let seen = new Map<number, TabState>();
  return (workbook) => {
    const tabs = workbook.tabs().map((tab) => {
      const known = seen.get(tab.id);
      return known?.revision === tab.revision ? known : tabState(tab);
    });
    seen = new Map(tabs.map((tab) => [tab.id, tab]));
    return {
      name: workbook.name,
      file: workbook.file,
      revision: workbook.revision,
      tabs,
      charts: chartViews(workbook),
    };
  };
}

function tabState(tab: Tab): TabState {
  const columns = Array.from({ length: tab.maxColumns }, (_, index) => index + 1);
  return {
    id: tab.id,
    name: tab.name,
    revision: tab.revision,
    hidden: tab.hidden,
    maxRows: tab.maxRows,
    isTable: tab.isTable,
    maxColumns: tab.maxColumns,
    lastRow: tab.lastRow,
    lastColumn: tab.lastColumn,
    frozenRows: tab.frozenRows,
    color: tab.color,
    widths: columns.map((column) => tab.columnWidth(column)),
    hiddenColumns: columns.filter((column) => tab.columnHidden(column)),
    hiddenRows: hiddenRuns(tab),
  };
}

function hiddenRuns(tab: Tab): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = 1; row <= tab.lastRow; row += 1) {
    if (!tab.rowHidden(row)) continue;
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Throws if the tab was deleted before the page knew. */
export function tabById(workbook: Workbook, id: number): Tab {
  const tab = workbook.tabs().find((one) => one.id === id);
  if (!tab) throw new Error('That tab is no longer there.');
  return tab;
}

/** Rows of a tab, starting at `from`, up to its last row; cells past its last column are left out. */
export function block(tab: Tab, from: number, rows: number): Block {
  const cells: CellWire[][] = [];
  for (let row = from; row < from + rows && row <= tab.lastRow; row += 1) {
    const line: CellWire[] = [];
    for (let column = 1; column <= tab.lastColumn; column += 1) line.push(cellWire(tab, row, column));
    cells.push(line);
  }
  return { tab: tab.id, revision: tab.revision, from, cells };
}

function cellWire(tab: Tab, row: number, column: number): CellWire {
  const cell = tab.cell(row, column);
  const style = styleOf(tab.seenStyle(row, column));
  const extra = { ...(cell.note && { note: cell.note }), ...(style && { style }) };
  // The words for true and false depend on the locale; the page's check boxes do not.
  if (typeof cell.value === 'boolean')
    return { text: cell.value ? 'TRUE' : 'FALSE', kind: 'boolean', ...extra };
  const cut = cell.display.length > CUT;
  const text = cut ? cell.display.slice(0, CUT) : cell.display;
  const kind = cellKind(cell.value, cell.display);
  if (!cut && !kind && !cell.note && !style) return text;
  return { text, ...(kind && { kind }), ...(cut && { cut }), ...extra };
}

// The script's style names and CSS's. Any other style is stored by the workbook and not drawn.
const DRAWN = {
  background: 'background',
  color: 'color',
  fontWeight: 'fontWeight',
  horizontal: 'textAlign',
  fontSize: 'fontSize',
} as const;

function styleOf(look: Readonly<Record<string, unknown>>): Record<string, string> | null {
  const style: Record<string, string> = {};
  for (const [word, property] of Object.entries(DRAWN)) {
    const value = look[word];
    if (typeof value === 'string') style[property] = value;
  }
  // Else a text goes on over empty cells beside it.
  if (look.wrap === 'WRAP' || look.wrap === 'CLIP') style.overflow = 'hidden';
  return Object.keys(style).length > 0 ? style : null;
}

function cellKind(value: string | number, display: string): 'number' | 'error' | null {
  if (typeof value === 'number') return 'number';
  return /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(display) ? 'error' : null;
}

/** A cell's content for the formula bar and the editor: typing it back unchanged gives the same cell. */
export function wholeCell(tab: Tab, localeName: string, row: number, column: number): WholeCell {
  const { value, display, formula, format } = tab.cell(row, column);
  const locale = localeOf(localeName);
  const choices = tab.choices(row, column);
  if (formula) return { text: formula, choices };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', choices };
  if (typeof value === 'number') return { text: editedNumber(value, format, display, locale), choices };
  // Text that would be parsed as something else shows the apostrophe that keeps it text.
  const read = format === '@' ? { value } : understand(value, locale, 0);
  const safe = read.value === value && !('formula' in read) && !value.startsWith("'");
  return { text: safe ? value : `'${value}`, choices };
}

/** All digits, which a money format may hide; dates as displayed. */
function editedNumber(value: number, format: string, display: string, locale: Locale): string {
  if (formatOf(format).kind === 'date') return display;
  const automatic = formatOf('');
  return format.endsWith('%') ? `${automatic.show(value * 100, locale)}%` : automatic.show(value, locale);
}

/** The texts of a block for copying, as displayed and not truncated. */
export function texts(tab: Tab, { row, column, rows, columns }: Standing): string[][] {
  const block: string[][] = [];
  for (let y = row; y < row + rows; y += 1) {
    const line: string[] = [];
    for (let x = column; x < column + columns; x += 1) line.push(tab.cell(y, x).display);
    block.push(line);
  }
  return block;
}
