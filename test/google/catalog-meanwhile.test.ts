// A person moves rows of the Catalog at every call of a command that adds and changes items.
import { describe, expect, it } from 'vitest';
import { CarnetSheet, newKey } from './carnet-sheet';

const TAB = 'Catalog';
const COLUMNS = 10;
const [NAME, PRICE] = [3, 6];

type Item = readonly [kind: string, code: string, name: string, price: string];

const before: readonly Item[] = [
  ['Service', 'CUT', 'Cut', '50.00'],
  ['Product', 'SH', 'Shampoo', '20.00'],
  ['Service', '', 'Advice', '0.00'],
  ['Product', 'BR', 'Brush', '9.50'],
  ['Service', 'COL', 'Colour', '80.00'],
  ['Product', '', 'Comb', '4.00'],
  ['Service', 'KID', 'Cut for children', '25.00'],
  ['Product', 'WAX', 'Wax', 'soon'], // a slip: the item is in no list, and its row stays
];

const command = {
  items: [
    { kind: 'service', code: 'CUT', name: 'Cut and dry', category: 'Hair', price: 5500, active: true },
    { kind: 'product', code: '', name: 'Comb', category: 'Care', price: 450, active: false },
    { kind: 'service', code: 'COL', name: 'Colour', category: 'Hair', price: 9000, active: true, cost: 1200 },
    { kind: 'product', code: 'GEL', name: 'Gel', category: 'Care', price: 1100, active: true },
    { kind: 'product', code: '', name: 'Ribbon', category: '', price: null, active: true },
  ],
};

function salon() {
  const sheet = CarnetSheet.setUp();
  const { workbook, person } = sheet.standIn;
  for (const [i, [kind, code, name, price]] of before.entries())
    person.paste(TAB, i + 2, 1, [['Yes', code, name, kind, '', price, 'Yes', String(i + 1), '6', '']]);
  const rows = () =>
    workbook
      .tab(TAB)
      .values()
      .slice(1)
      .map((row) => row.slice(0, COLUMNS).map(String))
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => row.join(' | '))
      .sort();
  return { sheet, workbook, person, rows };
}

const { sheet, workbook, person, rows } = salon();
const start = workbook.snapshot();
const made = sheet.run('put-catalog', command as never).meter.calls;
const from = made.find(({ where }) => where.startsWith(TAB))?.n ?? 1;
const calls = made.map(({ n }) => n).filter((n) => n >= from);
const right = rows();

/** Acts before one call, and returns the rows that the tab has afterwards. */
function rowsWith(at: number, act: () => unknown): readonly string[] {
  workbook.restore(start);
  let done = false;
  const outcome = sheet.run('put-catalog', command as never, newKey(), {
    before: ({ n }) => {
      if (done || n !== at) return;
      done = true;
      act();
    },
  });
  expect(outcome, `at call ${at}`).toMatchObject({
    status: 'returned',
    value: { ok: true, value: { added: 2, changed: 3 } },
  });
  return rows();
}

describe('items that a file adds and changes', () => {
  it('are in the Catalog afterwards, and nothing else has changed', () => {
    expect(right).toHaveLength(before.length + 2);
    expect(right).toContain('Yes | CUT | Cut and dry | Service | Hair | 55 | Yes | 1 | 6 | ');
    expect(right).toContain('No |  | Comb | Product | Care | 4.5 | Yes | 6 | 6 | ');
    expect(right).toContain('Yes | SH | Shampoo | Product |  | 20 | Yes | 2 | 6 | ');
    expect(right).toContain('Yes | WAX | Wax | Product |  | soon | Yes | 8 | 6 | ');
  });

  const sorts: [string, () => unknown][] = [
    ['sorts them by name, up', () => person.sort(TAB, NAME, 'ascending')],
    ['sorts them by name, down', () => person.sort(TAB, NAME, 'descending')],
    ['sorts them by price', () => person.sort(TAB, PRICE, 'ascending')],
    ['inserts a row above them', () => person.insertRows(TAB, 2)],
    ['inserts three rows among them', () => person.insertRows(TAB, 4, 3)],
    ['moves the first one to the end', () => person.moveRows(TAB, 2, 1, before.length + 2)],
  ];
  it.each(sorts)('a person %s at any call: each item is what it has to be', (_what, act) => {
    for (const at of calls) expect(rowsWith(at, act), `at call ${at}`).toEqual(right);
  });

  it('a person deletes one at any call: it alone is gone', () => {
    for (const at of calls) {
      const now = rowsWith(at, () => person.deleteRows(TAB, 3));
      expect(now, `at call ${at}`).toEqual(right.filter((row) => !row.includes('Shampoo')));
    }
  });

  it('a person types a price at any call: it stays', () => {
    for (const at of calls) {
      const now = rowsWith(at, () => person.edit(TAB, 3, PRICE, '21.00'));
      expect(now, `at call ${at}`).toEqual(right.map((row) => row.replace('| 20 |', '| 21 |')));
    }
  });

  it('a person who sorts twice, at any two calls in a row, gets no item overwritten', () => {
    for (const at of calls) {
      workbook.restore(start);
      const outcome = sheet.run('put-catalog', command as never, newKey(), {
        before: ({ n }) => {
          if (n === at) person.sort(TAB, NAME, 'descending');
          if (n === at + 1) person.sort(TAB, NAME, 'ascending');
        },
      });
      expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      expect(rows(), `at call ${at}`).toEqual(right);
    }
  });

  it('a person who sorts at every call gets no item overwritten', () => {
    workbook.restore(start);
    let ascending = false;
    const outcome = sheet.run('put-catalog', command as never, newKey(), {
      before: ({ n }) => {
        if (n < from) return;
        ascending = !ascending;
        person.sort(TAB, NAME, ascending ? 'ascending' : 'descending');
      },
    });
    expect(outcome).toMatchObject({ status: 'returned', value: { ok: true } });
    expect(rows()).toEqual(right);
  });
});
