// The Catalog tab: what the salon sells, typed by people or imported.

import type { CatalogItem, CatalogTab } from '../../app/ports/catalog';
import type { TabProblem } from '../../app/ports/tabs';
import type { ImportedItem } from '../../core/imported/imported-item';
import { catalogKey } from '../../core/invoice/catalog';
import { type ItemKind, itemKinds } from '../../core/invoice/invoice';
import { type Cents, type Currency, moneyText, readMoney } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { percent } from '../../core/settings/number-fields';
import type { Ruleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import type { SharedTab, Texts } from '../tabs/intended-rows';
import { wholeTab, writeSharedRows } from '../tabs/shared-rows';
import type { ReadRow } from '../tabs/tab-reading';
import { choiceOf, wordsIn, yesNoOf } from '../tabs/words';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

export type ItemsRead = {
  readonly items: readonly CatalogItem[];
  /** Row numbers of the items. */
  readonly rows: readonly number[];
  readonly problems: readonly TabProblem[];
};

/**
 * The items that can be read. One with a slip in points, tax or cost stays on sale without that value. Of several rows of
 * one item only one counts, and the others are named.
 */
export function itemsIn(rows: readonly ReadRow[], currency: Currency): ItemsRead {
  const problems: TabProblem[] = [];
  const read: ReadItem[] = [];
  for (const row of rows) {
    const item = itemOf(row, currency);
    if (!item.ok) {
      problems.push(item.refusal.problem);
      continue;
    }
    const catalogPoints = catalogPointsOf(row);
    const pointsPrice = pointsPriceOf(row);
    const taxRate = taxRateOf(row, currency);
    const cost = costOf(row, currency);
    for (const value of [catalogPoints, pointsPrice, taxRate, cost])
      if (!value.ok) problems.push(value.refusal.problem);
    const values = {
      catalogPoints: catalogPoints.ok ? catalogPoints.value : 0,
      pointsPrice: pointsPrice.ok ? pointsPrice.value : 0,
      taxRate: taxRate.ok ? taxRate.value : null,
      cost: cost.ok ? cost.value : null,
    };
    read.push({ row, item: { ...item.value, ...values } });
  }
  const counted = countedIn(read);
  const kept = read.filter(({ row, item }) => {
    const first = counted.get(catalogKey(item)) ?? row.row;
    if (row.row !== first && item.active) problems.push(doubled(row, item, first));
    return row.row === first;
  });
  return { items: kept.map(({ item }) => item), rows: kept.map(({ row }) => row.row), problems };
}

type ReadItem = { readonly row: ReadRow; readonly item: CatalogItem };

/** The row that counts for each item: the first one on sale, else the first. */
function countedIn(read: readonly ReadItem[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const { row, item } of [...read].reverse()) counted.set(catalogKey(item), row.row);
  for (const { row, item } of [...read].reverse()) if (item.active) counted.set(catalogKey(item), row.row);
  return counted;
}

function doubled(row: ReadRow, { code, name }: CatalogItem, first: number): TabProblem {
  return code === ''
    ? row.problem('name', { code: 'catalog-doubled', text: name, row: first })
    : row.problem('code', { code: 'catalog-doubled', text: code, row: first });
}

/** An item's kind and code are never written again. */
const catalogTab: SharedTab = { name: 'catalog', identity: ['kind', 'code'] };

export function sheetCatalog(workbook: Workbook, buffer: WriteBuffer): CatalogTab {
  return {
    put(items, ruleset) {
      const before = wholeTab(workbook, buffer, 'catalog');
      const { rows } = before;
      const rowOf = rowsByItem(rows, ruleset.currency);
      const added = items.filter((item) => !rowOf.has(catalogKey(item)));
      const changed = items.flatMap((item) => {
        const row = rowOf.get(catalogKey(item));
        return row === undefined ? [] : [{ row, texts: changedCells(item, ruleset) }];
      });
      writeSharedRows(workbook, buffer, catalogTab, {
        before,
        changed,
        added: added.map((item) => itemCells(item, ruleset)),
      });
      return { added: added.length, changed: changed.length };
    },
    setPoints(items, ruleset) {
      const before = wholeTab(workbook, buffer, 'catalog');
      const { rows } = before;
      const rowOf = rowsByItem(rows, ruleset.currency);
      const changed = items.flatMap((item) => {
        const row = rowOf.get(catalogKey(item));
        return row === undefined ? [] : [{ row, texts: pointCells(item.points, ruleset) }];
      });
      writeSharedRows(workbook, buffer, catalogTab, { before, changed, added: [] });
      return { missing: items.flatMap((item) => (rowOf.has(catalogKey(item)) ? [] : [item.name])) };
    },
  };
}

/** The row that counts for each item, by the item's key. */
function rowsByItem(rows: readonly ReadRow[], currency: Currency): ReadonlyMap<string, ReadRow | undefined> {
  const there = itemsIn(rows, currency);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return new Map(there.items.map((item, i) => [catalogKey(item), byRow.get(there.rows[i] ?? 0)]));
}

type Slip = { readonly code: string; readonly problem: TabProblem };

function slip(row: ReadRow, key: string, refusal: TabProblem['refusal']): { ok: false; refusal: Slip } {
  return refuse({ code: refusal.code, problem: row.problem(key, refusal) });
}

function itemOf(row: ReadRow, currency: Currency): Result<Omit<ImportedItem, 'cost'>, Slip> {
  const name = row.text('name');
  if (name === '') return slip(row, 'name', { code: 'item-name-empty' });
  const kind = itemKindOf(row.text('kind'));
  if (kind === undefined) return slip(row, 'kind', { code: 'item-kind-unknown', text: row.text('kind') });
  const text = row.text('price');
  const price = text === '' ? null : readMoney(text, currency);
  if (price !== null && (!price.ok || price.value < 0))
    return slip(row, 'price', { code: 'item-price', text });
  // A new item typed by hand is on sale; anything but yes or no is a slip.
  const active = row.text('active') === '' ? true : yesNoOf(row.cell('active'));
  if (active === undefined) return slip(row, 'active', { code: 'choice-unknown', text: row.text('active') });
  return accept({
    code: row.text('code'),
    name,
    kind,
    category: row.text('category'),
    price: price === null ? null : price.value,
    active,
  });
}

/** Points per unit, from a switch and a number in separate cells; empty means no. */
function catalogPointsOf(row: ReadRow): Result<number, Slip> {
  const earns = row.text('earns') === '' ? false : yesNoOf(row.cell('earns'));
  if (earns === undefined) return slip(row, 'earns', { code: 'choice-unknown', text: row.text('earns') });
  if (!earns) return accept(0);
  const text = row.text('points');
  return /^\d{1,7}$/.test(text) ? accept(Number(text)) : slip(row, 'points', { code: 'item-points', text });
}

/** The item's price in points; an empty cell means that it has none. */
function pointsPriceOf(row: ReadRow): Result<number, Slip> {
  const text = row.text('pointsPrice');
  if (text === '') return accept(0);
  return /^\d{1,7}$/.test(text)
    ? accept(Number(text))
    : slip(row, 'pointsPrice', { code: 'item-points-price', text });
}

/** The item's own tax rate; an empty cell leaves it to the item's kind. */
function taxRateOf(row: ReadRow, currency: Currency): Result<number | null, Slip> {
  const text = row.text('tax');
  if (text === '') return accept(null);
  const rate = percent(0).read(text, { currency, names: null });
  return rate.ok ? rate : slip(row, 'tax', { code: 'item-tax', text });
}

function costOf(row: ReadRow, currency: Currency): Result<Cents | null, Slip> {
  const text = row.text('cost');
  if (text === '') return accept(null);
  const cost = readMoney(text, currency);
  return cost.ok && cost.value >= 0 ? cost : slip(row, 'cost', { code: 'item-cost', text });
}

function itemKindOf(text: string): ItemKind | undefined {
  const choice = choiceOf(text, wordsIn('kinds'));
  return itemKinds.find((kind) => kind === choice);
}

/** The cells of an item that may change: all but its key, which is kind and code, or the name if it has no code. */
function changedCells(item: ImportedItem, ruleset: Ruleset): Texts {
  const { kind: _kind, code, name, ...rest } = itemCells(item, ruleset);
  return code === '' || name === undefined ? rest : { ...rest, name };
}

/** All cells except those that only people fill in (points, price in points and tax) and those that the file leaves out. */
function itemCells(item: ImportedItem, ruleset: Ruleset): Texts {
  const { yesNo, kinds } = catalogs[ruleset.language].choices;
  return {
    active: yesNo[item.active ? 'yes' : 'no'],
    code: item.code,
    name: item.name,
    kind: kinds[item.kind],
    category: item.category,
    price: moneyCell(item.price, ruleset.currency),
    ...(item.cost === undefined ? {} : { cost: moneyCell(item.cost, ruleset.currency) }),
  };
}

/** Switched off, the number stays for whoever switches it on again. */
function pointCells(points: number, { language }: Ruleset): Texts {
  const { yesNo } = catalogs[language].choices;
  return points > 0 ? { earns: yesNo.yes, points: String(points) } : { earns: yesNo.no };
}

function moneyCell(amount: Cents | null, currency: Currency): string {
  return amount === null ? '' : moneyText(amount, currency);
}
