// Reads a list of services or retail products into catalog items: every row is taken, left out or refused.

import type { ImportedItem } from '../core/imported/imported-item';
import { prorate } from '../core/invoice/allocate';
import { catalogKey } from '../core/invoice/catalog';
import type { Cents } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { type AmountContext, readAmount } from './amount-text';
import { cellAt, type Mapping, type Places, placesOf } from './column-use';
import { decideMarks } from './decimal-mark';
import type { FileContext } from './file-context';
import type { CatalogReading } from './file-reading';
import type { Answers } from './question';
import type { Table, TableRow } from './read-table';
import { LONGEST_CELL, type RefusedRow, type RowRefusal, refusedRow } from './refused-row';
import { yesOrNo } from './row-words';

type Reading = {
  readonly headings: readonly string[];
  readonly kind: ImportedItem['kind'];
  readonly places: Places;
  readonly amounts: AmountContext;
};

/** Reads services or products. A price of 0, or none, means that the till sets it. */
export function readCatalog(
  {
    table,
    mapping,
    kind,
  }: { readonly table: Table; readonly mapping: Mapping; readonly kind: CatalogReading['kind'] },
  answers: Answers,
  { currency }: FileContext,
): Omit<CatalogReading, 'columns'> {
  const places = placesOf(mapping);
  const { rows } = table;
  const prices = rows.filter((row) => row.fault === null);
  const marks = decideMarks(
    prices.flatMap((row) =>
      [places.price, places.cost].map((at) => ({ row: row.row, text: cellAt(row, at) })),
    ),
    currency,
    answers.marks,
  );
  const amounts = { currency, mark: marks.mark, anyCurrency: answers.currency === 'take' };
  const reading = {
    kind: kind === 'services' ? 'service' : 'product',
    places,
    amounts,
    headings: table.headings,
  } as const;
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
  const questions = marks.question === null ? [] : [marks.question];
  const isOpen = questions.some(({ answer }) => answer === null);
  return {
    kind,
    items: isOpen ? [] : items,
    rows: rows.length,
    leftOut: [],
    refused: isOpen ? [] : refused,
    questions,
    namesShared: sharedNames(items),
  };
}

function itemOf(row: TableRow, reading: Reading): Result<ImportedItem, RowRefusal> {
  const { kind, places, headings } = reading;
  if (row.fault !== null) return refuse(row.fault);
  const name = cellAt(row, places.name);
  if (name === '') return refuse({ code: 'item-name-empty' });
  const long = (['name', 'itemCode', 'category'] as const).find(
    (column) => cellAt(row, places[column]).length > LONGEST_CELL,
  );
  if (long !== undefined)
    return refuse({ code: 'row-text-long', column: headings[places[long] ?? -1] ?? '', most: LONGEST_CELL });
  const price = priceOf(cellAt(row, places.price), reading);
  if (!price.ok) return price;
  const text = cellAt(row, places.active);
  const active = text === '' ? true : yesOrNo(text);
  if (active === undefined) return refuse({ code: 'item-active', text });
  const code = cellAt(row, places.itemCode);
  const category = cellAt(row, places.category);
  const cost = costOf(row, reading);
  if (!cost.ok) return cost;
  return accept({ code, name, kind, category, price: price.value, active, ...cost.value });
}

/** Omits the cost if the file has no such column, so that the Catalog keeps its own. */
function costOf(
  row: TableRow,
  { places, amounts }: Reading,
): Result<{ readonly cost?: Cents | null }, RowRefusal> {
  if (places.cost === undefined) return accept({});
  const text = cellAt(row, places.cost);
  if (text === '') return accept({ cost: null });
  // Costs are often averages with more decimals than the currency has: half a unit is rounded up. If the file's prices
  // do not prove the decimal mark, such a cost might be a thousand times as much.
  const finer = amounts.mark === 'either' ? 0 : 4;
  const { currency } = amounts;
  const fine = { ...amounts, currency: { ...currency, decimals: currency.decimals + finer } };
  const read = readAmount(text, fine);
  if (!read.ok || read.value < 0) return refuse({ code: 'item-cost', text });
  const cost = prorate(read.value, 1, 10 ** finer, 'half');
  return accept({ cost: cost === 0 ? null : cost }); // tills write 0 for an unknown cost
}

// `from £80`: the least that it costs. The till can change each price.
const FROM = /^(?:from|starting at|vanaf|v\.a\.|à partir de|a partir de|dès|ab|desde)\s+(?=\S*\d)|\+$/i;
const FREE =
  /^(?:free|gratis|gratuite?|offerte?|kostenlos|kostenfrei|n\/?a|-|–|—|sur devis|op aanvraag|on request|auf anfrage|a consultar)$/i;

function priceOf(text: string, { amounts }: Reading): Result<Cents | null, RowRefusal> {
  if (text === '' || FREE.test(text)) return accept(null);
  const price = readAmount(text.replace(FROM, ''), amounts);
  if (!price.ok) return price;
  if (price.value < 0) return refuse({ code: 'item-price', text });
  return accept(price.value === 0 ? null : price.value);
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
  const shared = new Set<string>();
  for (const { name } of items) (seen.has(name) ? shared : seen).add(name);
  return [...shared];
}
