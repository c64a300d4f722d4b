// The Catalog tab: what the salon sells, typed by people or imported.

import { type CatalogItem, type CatalogTab, Gone, type ImportedItem, type TabProblem } from '../app/ports';
import type { Book } from '../core/ruleset';
import { catalogKey } from '../core/catalog';
import { type ItemKind, itemKinds } from '../core/invoice';
import { type Currency, moneyText, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { catalogs } from '../i18n/catalog';
import { literal } from './cells';
import type { Desk } from './workbook';
import { insertRows, widthOf } from './rows';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, wordsIn, yesNoOf } from './words';
import type { WriteBuffer } from './write-buffer';

export type ItemsRead = {
  readonly items: readonly CatalogItem[];
  /** The items' rows. */
  readonly rows: readonly number[];
  readonly problems: readonly TabProblem[];
};

/** The items that can be read; one with a slip in what it lists in points is on sale all the same, and lists none. */
export function itemsIn(rows: readonly ReadRow[], currency: Currency): ItemsRead {
  const items: CatalogItem[] = [];
  const places: number[] = [];
  const problems: TabProblem[] = [];
  for (const row of rows) {
    const item = itemOf(row, currency);
    if (!item.ok) {
      problems.push(item.refusal.problem);
      continue;
    }
    const listed = listedOf(row);
    if (!listed.ok) problems.push(listed.refusal.problem);
    items.push({ ...item.value, listed: listed.ok ? listed.value : 0 });
    places.push(row.row);
  }
  return { items, rows: places, problems };
}

export function sheetCatalog(desk: Desk, buffer: WriteBuffer): CatalogTab {
  return {
    put(items, book) {
      const there = itemsIn(readTab(desk, buffer, 'catalog').rows, book.currency);
      const tab = desk.tab('catalog'); // after the reading, which looks up columns that were moved
      if (tab === undefined) throw new Gone('catalog');
      const rowOf = new Map(there.items.map((item, i) => [catalogKey(item), there.rows[i]]));
      const changed = items.filter((item) => rowOf.has(catalogKey(item)));
      const added = items.filter((item) => !rowOf.has(catalogKey(item)));
      const width = widthOf(tab);
      buffer.writing();
      for (const item of changed)
        for (const [key, value] of Object.entries(itemCells(item, book)))
          tab.sheet.getRange(rowOf.get(catalogKey(item)) ?? 0, tab.positions[key] ?? 0).setValue(value);
      if (added.length > 0) {
        const last = Math.max(1, tab.sheet.getLastRow());
        insertRows(tab.sheet, last, added.length);
        const cells = added.map((item) => {
          const row: string[] = new Array(width).fill('');
          for (const [key, value] of Object.entries(itemCells(item, book)))
            row[(tab.positions[key] ?? 0) - 1] = value;
          return row;
        });
        tab.sheet.getRange(last + 1, 1, cells.length, width).setValues(cells);
      }
      return { added: added.length, changed: changed.length };
    },
  };
}

type Slip = { readonly code: string; readonly problem: TabProblem };

function slip(row: ReadRow, key: string, refusal: TabProblem['refusal']): { ok: false; refusal: Slip } {
  return refuse({ code: refusal.code, problem: row.problem(key, refusal) });
}

function itemOf(row: ReadRow, currency: Currency): Result<ImportedItem, Slip> {
  const name = row.text('name');
  if (name === '') return slip(row, 'name', { code: 'item-name-empty' });
  const kind = itemKindOf(row.text('kind'));
  if (kind === undefined) return slip(row, 'kind', { code: 'item-kind-unknown', text: row.text('kind') });
  const text = row.text('price');
  const price = text === '' ? null : readMoney(text, currency);
  if (price !== null && (!price.ok || price.value < 0))
    return slip(row, 'price', { code: 'item-price', text });
  // A new item typed by hand is on sale; a word that is neither yes nor no is a slip.
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

/** Points a unit, by a switch and a number of its own; nothing typed is no. */
function listedOf(row: ReadRow): Result<number, Slip> {
  const earns = row.text('earns') === '' ? false : yesNoOf(row.cell('earns'));
  if (earns === undefined) return slip(row, 'earns', { code: 'choice-unknown', text: row.text('earns') });
  if (!earns) return accept(0);
  const text = row.text('points');
  return /^\d{1,7}$/.test(text) ? accept(Number(text)) : slip(row, 'points', { code: 'item-points', text });
}

function itemKindOf(text: string): ItemKind | undefined {
  const choice = choiceOf(text, wordsIn('kinds'));
  return itemKinds.find((kind) => kind === choice);
}

/** All but what people alone decide: whether it lists points, and how many. */
function itemCells(item: ImportedItem, book: Book): { readonly [key: string]: string } {
  const { yesNo, kinds } = catalogs[book.language].choices;
  return {
    active: literal(yesNo[item.active ? 'yes' : 'no']),
    code: literal(item.code),
    name: literal(item.name),
    kind: literal(kinds[item.kind]),
    category: literal(item.category),
    price: item.price === null ? '' : literal(moneyText(item.price, book.currency)),
  };
}
