// The Catalog tab: what the salon sells, typed by people or imported.
import { catalogKey } from '../app/catalog-key';
import { type CatalogItem, type CatalogTab, Gone, type TabProblem } from '../app/ports';
import type { Book } from '../core/book';
import { type ItemKind, itemKinds } from '../core/invoice';
import { moneyText, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { catalogs } from '../i18n/catalog';
import { literal } from './cells';
import { type Desk, insertRows, widthOf } from './desk';
import { type ReadRow, readTab } from './tab-reading';
import { choiceOf, yesNoOf } from './words';
import type { WriteBuffer } from './write-buffer';

export function sheetCatalog(desk: Desk, buffer: WriteBuffer): CatalogTab {
  function read(book: Book): { items: CatalogItem[]; rows: number[]; problems: TabProblem[] } {
    const reading = readTab(desk, buffer, 'catalog');
    const items: CatalogItem[] = [];
    const rows: number[] = [];
    const problems = [...reading.problems];
    for (const row of reading.rows) {
      const item = itemOf(row, book);
      if (item.ok) {
        items.push(item.value);
        rows.push(row.row);
      } else problems.push(item.refusal.problem);
    }
    return { items, rows, problems };
  }

  return {
    read,
    put(items, book) {
      const there = read(book);
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

function itemOf(row: ReadRow, book: Book): Result<CatalogItem, { code: string; problem: TabProblem }> {
  const problem = (key: string, refusal: TabProblem['refusal']) =>
    refuse({ code: refusal.code, problem: row.problem(key, refusal) });
  const name = row.text('name');
  if (name === '') return problem('name', { code: 'item-name-empty' });
  const kind = itemKindOf(row.text('kind'));
  if (kind === undefined) return problem('kind', { code: 'item-kind-unknown', text: row.text('kind') });
  const text = row.text('price');
  const price = text === '' ? null : readMoney(text, book.currency);
  if (price !== null && (!price.ok || price.value < 0)) return problem('price', { code: 'item-price', text });
  // A new item typed by hand is on sale; a word that is neither yes nor no is a slip.
  const active = row.text('active') === '' ? true : yesNoOf(row.cell('active'));
  if (active === undefined) return problem('active', { code: 'choice-unknown', text: row.text('active') });
  return accept({
    code: row.text('code'),
    name,
    kind,
    category: row.text('category'),
    price: price === null ? null : price.value,
    active,
  });
}

function itemKindOf(text: string): ItemKind | undefined {
  const choice = choiceOf(text, (catalog) => catalog.kinds);
  return itemKinds.find((kind) => kind === choice);
}

function itemCells(item: CatalogItem, book: Book): { readonly [key: string]: string } {
  return {
    active: literal(catalogs[book.language].yesNo[item.active ? 'yes' : 'no']),
    code: literal(item.code),
    name: literal(item.name),
    kind: literal(catalogs[book.language].kinds[item.kind]),
    category: literal(item.category),
    price: item.price === null ? '' : literal(moneyText(item.price, book.currency)),
  };
}
