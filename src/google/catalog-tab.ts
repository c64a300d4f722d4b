// The Catalog tab: what the salon sells, typed by people or imported.

import {
  type CatalogItem,
  type CatalogTab,
  type ImportedItem,
  MissingTab,
  type TabProblem,
} from '../app/ports';
import { catalogKey } from '../core/catalog';
import { type ItemKind, itemKinds } from '../core/invoice';
import { type Currency, moneyText, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import type { Ruleset } from '../core/ruleset';
import { catalogs } from '../i18n/catalog';
import { literal } from './cells';
import { insertRows, widthOf } from './rows';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, wordsIn, yesNoOf } from './words';
import type { Workbook } from './workbook';
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
    const catalogPoints = catalogPointsOf(row);
    if (!catalogPoints.ok) problems.push(catalogPoints.refusal.problem);
    items.push({ ...item.value, catalogPoints: catalogPoints.ok ? catalogPoints.value : 0 });
    places.push(row.row);
  }
  return { items, rows: places, problems };
}

export function sheetCatalog(workbook: Workbook, buffer: WriteBuffer): CatalogTab {
  return {
    put(items, ruleset) {
      const there = itemsIn(readTab(workbook, buffer, 'catalog').rows, ruleset.currency);
      const tab = workbook.tab('catalog'); // after the reading, which looks up columns that were moved
      if (tab === undefined) throw new MissingTab('catalog');
      const rowOf = new Map(there.items.map((item, i) => [catalogKey(item), there.rows[i]]));
      const changed = items.filter((item) => rowOf.has(catalogKey(item)));
      const added = items.filter((item) => !rowOf.has(catalogKey(item)));
      const width = widthOf(tab);
      buffer.writing();
      for (const item of changed)
        for (const [key, value] of Object.entries(itemCells(item, ruleset)))
          tab.sheet.getRange(rowOf.get(catalogKey(item)) ?? 0, tab.positions[key] ?? 0).setValue(value);
      if (added.length > 0) {
        const last = Math.max(1, tab.sheet.getLastRow());
        insertRows(tab.sheet, last, added.length);
        const cells = added.map((item) => {
          const row: string[] = new Array(width).fill('');
          for (const [key, value] of Object.entries(itemCells(item, ruleset)))
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
function catalogPointsOf(row: ReadRow): Result<number, Slip> {
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
function itemCells(item: ImportedItem, ruleset: Ruleset): { readonly [key: string]: string } {
  const { yesNo, kinds } = catalogs[ruleset.language].choices;
  return {
    active: literal(yesNo[item.active ? 'yes' : 'no']),
    code: literal(item.code),
    name: literal(item.name),
    kind: literal(kinds[item.kind]),
    category: literal(item.category),
    price: item.price === null ? '' : literal(moneyText(item.price, ruleset.currency)),
  };
}
