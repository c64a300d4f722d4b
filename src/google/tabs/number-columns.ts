// Columns that an older Carnet kept as text become numbers at a set-up, so that a sum adds them up.
import { type Currency, moneyText, readMoney } from '../../core/money';
import { storedValueCells, storedValueOf } from '../stored-values/stored-value-row';
import { numberOrLiteral, textOf } from './cells';
import { formatOf } from './column-format';
import type { SharedTab, Texts } from './intended-rows';
import { type ColumnLayout, layout, numericKeys } from './layout';
import { widthOf } from './rows';
import { wholeTab, writeSharedRows } from './shared-rows';
import type { ReadRow } from './tab-reading';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

const TEXT = '@';

// A try fails only if somebody moves rows in the same second.
const TRIES = 4;

/** Gives them the format of numbers, unless people have chosen one, and their cells the numbers that they say. */
export function mendNumbers(
  workbook: Workbook,
  buffer: WriteBuffer,
  tab: Tab,
  { made, currency }: { readonly made: readonly string[]; readonly currency: Currency },
): void {
  const known = layout[tab.name].filter(({ key }) => numericKeys(tab.name).has(key) && !made.includes(key));
  if (known.length === 0 || tab.rows < 2) return;
  const formats = tab.sheet.getRange(2, 1, 1, widthOf(tab)).getNumberFormats()[0] ?? [];
  const texts = known.filter(({ key }) => formats[(tab.positions[key] ?? 0) - 1] === TEXT);
  if (texts.length === 0) return;
  for (const column of texts) setFormat(tab, column, currency);
  SpreadsheetApp.flush();
  if (tab.name === 'catalog') mendCatalog(workbook, buffer, { keys: texts.map(({ key }) => key), currency });
  if (tab.name === 'storedValues') mendCards(workbook, tab);
}

function setFormat({ sheet, positions, rows }: Tab, { key, format }: ColumnLayout, currency: Currency): void {
  const column = positions[key];
  if (column === undefined) return;
  sheet.getRange(2, column, rows - 1, 1).setNumberFormat(formatOf(format, currency));
  sheet.getRange(1, column).setHorizontalAlignment('right');
}

const catalogTab: SharedTab = { name: 'catalog', identity: ['kind', 'code'] };

function mendCatalog(
  workbook: Workbook,
  buffer: WriteBuffer,
  { keys, currency }: { readonly keys: readonly string[]; readonly currency: Currency },
): void {
  const before = wholeTab(workbook, buffer, 'catalog');
  const changed = before.rows.flatMap((row) => {
    const texts = mended(row, keys, currency);
    return Object.keys(texts).length === 0 ? [] : [{ row, texts }];
  });
  writeSharedRows(workbook, buffer, catalogTab, { before, changed, added: [] });
}

/** The cells that say a number as text; any other text stays, to be reported. */
function mended(row: ReadRow, keys: readonly string[], currency: Currency): Texts {
  return Object.fromEntries(
    keys.flatMap((key): [string, string][] => {
      if (typeof row.cell(key) !== 'string' || row.text(key) === '') return [];
      const amount = readMoney(row.text(key), currency);
      if (!amount.ok) return [];
      const isMoney = layout.catalog.some((column) => column.key === key && column.format === 'money');
      const text = isMoney ? moneyText(amount.value, currency) : row.text(key);
      return typeof numberOrLiteral(text) === 'number' ? [[key, text]] : [];
    }),
  );
}

/** From each card's own state, so that a row which moved meanwhile gets its own amounts at the next try. */
function mendCards(workbook: Workbook, tab: Tab): void {
  const { sheet, positions } = tab;
  const { id, issued, balance } = positions;
  const last = sheet.getLastRow();
  if (last < 2 || id === undefined || issued === undefined || balance === undefined) return;
  const whole = sheet.getRange(2, 1, last - 1, widthOf(tab));
  const idsOf = (rows: readonly (readonly unknown[])[]) => rows.map((cells) => textOf(String(cells[id - 1])));
  for (let tries = 0; tries < TRIES; tries++) {
    const rows = whole.getValues();
    for (const column of [issued, balance]) {
      const cells = rows.map((row, i) => {
        const state = storedValueOf(tab, 2 + i, row)?.state;
        return [
          state ? (storedValueCells(tab, state, workbook.language())[column - 1] ?? '') : row[column - 1],
        ];
      });
      sheet.getRange(2, column, cells.length, 1).setValues(cells);
    }
    if (idsOf(whole.getValues()).join() === idsOf(rows).join()) return;
  }
}
