// Parses a list of services or retail products into catalog items: every row is accepted or refused.

import { prorate } from '../core/allocate';
import { catalogKey } from '../core/catalog';
import type { ImportedItem } from '../core/imported-item';
import { type Cents, type Currency, type DecimalMark, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { decideDecimalMark } from './decimal-mark';
import { type Columns, type ColumnsRefusal, cellAt, findColumns, folded } from './file-columns';
import { readTable, type TableRefusal, type TableRow } from './read-table';
import { LONGEST_CELL, type RefusedRow, type RowRefusal, refusedRow } from './refused-row';

export type CatalogFile = { readonly text: string; readonly kind: 'service' | 'product' };

export type CatalogFileRefusal = TableRefusal | ColumnsRefusal;

export type CatalogRead = {
  /** In the file's order. */
  readonly items: readonly ImportedItem[];
  /** Number of non-blank rows in the file, accepted and refused. */
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
  /** Names shared by items with different codes: on a receipt such a name means the first item. */
  readonly namesShared: readonly string[];
};

/** Reads services or products. A price of 0, or none, means that the till sets it. */
export function readCatalog(
  { text, kind }: CatalogFile,
  currency: Currency,
): Result<CatalogRead, CatalogFileRefusal> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const found = findColumns(header, ['name'], ['code', 'category', 'price', 'active', 'cost']);
  if (!found.ok) return found;
  const columns = found.value;
  const prices = rows.filter((row) => row.fault === null).map((row) => cellAt(row, columns.price));
  const reading = { kind, columns, currency, decimalMark: decideDecimalMark(prices, currency) };
  const items: ImportedItem[] = [];
  const refused: RefusedRow[] = [];
  const standing = new Map<string, number>();
  for (const row of rows) {
    const item = itemOf(row, reading);
    const refusal = item.ok ? doubled(item.value, standing) : item.refusal;
    if (item.ok && refusal === undefined) {
      items.push(item.value);
      standing.set(catalogKey(item.value), row.row);
    } else if (refusal !== undefined) refused.push(refusedRow(row, refusal));
  }
  return accept({ items, rows: rows.length, refused, namesShared: sharedNames(items) });
}

type Reading = {
  readonly kind: CatalogFile['kind'];
  readonly columns: Columns<'name' | 'code' | 'category' | 'price' | 'active' | 'cost'>;
  readonly currency: Currency;
  readonly decimalMark: DecimalMark;
};

function itemOf(row: TableRow, reading: Reading): Result<ImportedItem, RowRefusal> {
  const { kind, columns } = reading;
  if (row.fault !== null) return refuse(row.fault);
  const name = cellAt(row, columns.name);
  if (name === '') return refuse({ code: 'item-name-empty' });
  const long = (['name', 'code', 'category'] as const).find(
    (column) => cellAt(row, columns[column]).length > LONGEST_CELL,
  );
  if (long !== undefined) return refuse({ code: 'row-text-long', column: long, most: LONGEST_CELL });
  const price = priceOf(cellAt(row, columns.price), reading);
  if (!price.ok) return price;
  const active = activeOf(cellAt(row, columns.active));
  if (active === undefined) return refuse({ code: 'item-active', text: cellAt(row, columns.active) });
  const code = cellAt(row, columns.code);
  const category = cellAt(row, columns.category);
  const cost = costOf(row, reading);
  if (!cost.ok) return cost;
  return accept({ code, name, kind, category, price: price.value, active, ...cost.value });
}

/** Omits the cost if the file has no such column, so that the Catalog keeps its own. */
function costOf(
  row: TableRow,
  { columns, currency, decimalMark }: Reading,
): Result<{ readonly cost?: Cents | null }, RowRefusal> {
  if (columns.cost < 0) return accept({});
  const text = cellAt(row, columns.cost);
  if (text === '') return accept({ cost: null });
  // Costs are often averages with more decimals than the currency has: half a unit is rounded up. If the file's prices
  // do not prove the decimal mark, such a cost might be a thousand times as much.
  const finer = decimalMark === 'either' ? 0 : 4;
  const read = readMoney(text, { ...currency, decimals: currency.decimals + finer }, decimalMark);
  if (!read.ok || read.value < 0) return refuse({ code: 'item-cost', text });
  const cost = prorate(read.value, 1, 10 ** finer, 'half');
  return accept({ cost: cost === 0 ? null : cost }); // tills write 0 for an unknown cost
}

function priceOf(text: string, { currency, decimalMark }: Reading): Result<Cents | null, RowRefusal> {
  if (text === '') return accept(null);
  const price = readMoney(text, currency, decimalMark);
  if (!price.ok) return price;
  if (price.value < 0) return refuse({ code: 'item-price', text });
  return accept(price.value === 0 ? null : price.value);
}

const YES = 'true yes y 1 oui o vrai ja j waar active actif actief x'.split(' ');
const NO = 'false no n 0 non faux nee onwaar inactive inactif inactief'.split(' ');

/** An item is sold unless the list says otherwise. */
function activeOf(text: string): boolean | undefined {
  const word = folded(text);
  if (text === '' || YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

function doubled(item: ImportedItem, standing: ReadonlyMap<string, number>): RowRefusal | undefined {
  const row = standing.get(catalogKey(item));
  if (row === undefined) return undefined;
  return item.code === ''
    ? { code: 'item-name-doubled', text: item.name, row }
    : { code: 'item-code-doubled', text: item.code, row };
}

function sharedNames(items: readonly ImportedItem[]): string[] {
  const seen = new Set<string>();
  const allocate = new Set<string>();
  for (const { name } of items) (seen.has(name) ? allocate : seen).add(name);
  return [...allocate];
}
