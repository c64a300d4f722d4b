// The tab of gift cards and vouchers: found by number wherever rows and columns moved, and written as the journal says.
import { describe, expect, it } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import { layout } from '../../src/google/tabs/layout';
import type { CarnetSheet } from './carnet-sheet';
import { everyTen, invoiceOf, openSalon, setRuleset } from './salon';

type Sold = AnswerOf<'record-invoice'>['issued'][number];

/** Sells gift cards at the till to a walk-in. */
function sell(sheet: CarnetSheet, ...amounts: readonly number[]): readonly Sold[] {
  return sheet.answer('record-invoice', sale(amounts)).issued;
}

function sale(amounts: readonly number[]): CommandOf<'record-invoice'> {
  const due = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    ...invoiceOf(null, 0, due, null),
    lines: amounts.map((amount) => line('giftcard', amount)),
    seen: { due, points: 0, used: 0, balance: null },
  };
}

function line(kind: 'giftcard' | 'service', amount: number): CommandOf<'record-invoice'>['lines'][number] {
  return { kind, item: '', name: kind, category: '', quantity: 1, amount, discount: 0 };
}

function pay(code: string, cents: number, row = 0): CommandOf<'record-invoice'> {
  return {
    ...invoiceOf(null, 0, cents, null),
    cards: [{ code, row }],
    seen: { due: 0, points: 0, used: 0, balance: null },
  };
}

const { sheet: kept } = openSalon();
setRuleset(kept, { giftcardMonths: 12, giftcardsEarn: false }, { programs: [everyTen] });
const made = [2500, 5000, 7500].flatMap((amount) => sell(kept, amount));
const snapshot = kept.standIn.workbook.snapshot();

/** A salon that has sold three gift cards. */
function shop() {
  kept.standIn.workbook.restore(snapshot);
  const [first, second] = made;
  if (first === undefined || second === undefined) throw new Error('no card was made');
  return { sheet: kept, first, second };
}

const column = (key: string) => layout.storedValues.findIndex((known) => known.key === key) + 1;
const storedValues = (sheet: CarnetSheet) => sheet.standIn.workbook.tab('Gift cards');
const findings = (sheet: CarnetSheet) => sheet.answer('check-ledger', {}).findings;

describe('a gift card that was sold', () => {
  it('has a row that people can read, and no code', () => {
    const { sheet, first, second } = shop();
    expect(storedValues(sheet).displayValues(1, 1, 3, 7)).toEqual([
      ['No.', 'Kind', 'Worth', 'Left', 'Good until', 'Made on', 'Client no.'],
      [first.id, 'Gift card', '25.00', '25.00', '2027-11-30', '2026-11-20', ''],
      [second.id, 'Gift card', '50.00', '50.00', '2027-11-30', '2026-11-20', ''],
    ]);
    const cells = sheet.standIn.workbook.tabs().flatMap((tab) => tab.values().flat().map(String));
    for (const code of [first.code, first.code.replaceAll('-', '')])
      expect(cells.some((cell) => cell.includes(code))).toBe(false);
    expect(findings(sheet)).toEqual([]);
  });

  it('shows what is left after it paid, and in another language its kind', () => {
    const { sheet, second } = shop();
    sheet.answer('record-invoice', pay(second.code, 1250, 3));
    expect(storedValues(sheet).displayValues(3, 2, 1, 3)).toEqual([['Gift card', '50.00', '37.50']]);
    setRuleset(sheet, { giftcardMonths: 12, language: 'nl' }, { programs: [everyTen] });
    expect(findings(sheet)).toEqual([]);
    sheet.answer('record-invoice', pay(second.code, 750, 3));
    expect(sheet.standIn.workbook.tab('Cadeaubonnen').displayValues(3, 2, 1, 3)).toEqual([
      ['Cadeaubon', '50.00', '30.00'],
    ]);
    expect(findings(sheet)).toEqual([]);
  });

  it('several from one invoice are in adjacent rows', () => {
    const { sheet } = shop();
    const sold = sell(sheet, 1000, 2000, 3000);
    expect(storedValues(sheet).displayValues(5, 1, 3, 1).flat()).toEqual(sold.map(({ id }) => id));
    expect(findings(sheet)).toEqual([]);
  });
});

describe('a card pays, whatever was done to the rows', () => {
  const acts: readonly (readonly [string, (sheet: CarnetSheet) => void])[] = [
    ['nothing', () => undefined],
    [
      'rows sorted the other way',
      (sheet) => sheet.standIn.person.sort('Gift cards', column('issued'), 'descending'),
    ],
    ['a row inserted above', (sheet) => sheet.standIn.person.insertRows('Gift cards', 2, 1)],
    ['the row deleted', (sheet) => sheet.standIn.person.deleteRows('Gift cards', 3, 1)],
    ['the number typed over', (sheet) => sheet.standIn.person.edit('Gift cards', 3, 1, 'Julie’s')],
    [
      'the number cleared',
      (sheet) => sheet.standIn.person.clear('Gift cards', { row: 3, column: 1, rows: 1, columns: 1 }),
    ],
    ['the balance typed over', (sheet) => sheet.standIn.person.edit('Gift cards', 3, 4, '500')],
    ['the notes typed over', (sheet) => sheet.standIn.person.edit('Gift cards', 3, 8, '{}')],
    ['the number at the end', (sheet) => sheet.standIn.person.moveColumn('Gift cards', 1, 9)],
    ['the notes in front', (sheet) => sheet.standIn.person.moveColumn('Gift cards', 8, 1)],
    ['a column inserted', (sheet) => sheet.standIn.person.insertColumns('Gift cards', 2, 1)],
    ['the tab renamed', (sheet) => sheet.standIn.person.renameTab('Gift cards', 'Bons')],
  ];

  it.each(acts)('%s', (_what, act) => {
    // Where it stood, where none ever stood, and below the last row of the sheet.
    for (const row of [0, 3, 900, 99_999]) {
      const { sheet, second } = shop();
      act(sheet);
      const paid = sheet.answer('record-invoice', pay(second.code, 2000, row));
      expect(paid.sums).toMatchObject({ paid: 2000, due: 0 });
      const shown = sheet.answer('show-stored-value', { code: second.code, row: 0 });
      expect(shown.state).toMatchObject({ id: second.id, issued: 5000, balance: 3000 });
      expect(findings(sheet)).toEqual([]);
      const catalogPoints = sheet
        .answer('list-stored-value', {})
        .storedValues.map(({ state }) => state.balance);
      expect(catalogPoints.sort()).toEqual([2500, 3000, 7500]);
    }
  });
});

describe('cards that are sold once a person has moved columns', () => {
  it.each([
    ['the number at the end', 1, 9],
    ['the notes in front', 8, 1],
    ['what is left before what it was worth', 4, 3],
  ])('%s: each has its cells where they belong', (_what, from, to) => {
    for (const amounts of [[4000], [1000, 2000]]) {
      const { sheet } = shop();
      sheet.standIn.person.moveColumn('Gift cards', from, to);
      for (const { id } of sell(sheet, ...amounts))
        expect(sheet.answer('list-stored-value', {}).storedValues.map(({ state }) => state.id)).toContain(id);
      expect(findings(sheet)).toEqual([]);
    }
  });
});

describe('a column moved between the reading and the writing', () => {
  it.each([
    ['a payment', 1, 9],
    ['a payment', 8, 1],
    ['a payment', 4, 2],
    ['a sale', 1, 9],
    ['a sale', 8, 1],
    ['a sale', 4, 2],
  ])('of %s (from %i to before %i) costs no card, and the repair mends what is seen', (what, from, to) => {
    const { sheet, second } = shop();
    const isSale = what === 'a sale';
    let isMoved = false;
    const command = isSale ? sale([4000]) : pay(second.code, 2000, 3);
    const outcome = sheet.run('record-invoice', command, undefined, {
      before: (call) => {
        if (isMoved || call.name !== 'Range.setValues' || !call.where.startsWith('Gift cards')) return;
        isMoved = true;
        sheet.standIn.person.moveColumn('Gift cards', from, to);
      },
    });
    expect(isMoved).toBe(true);
    expect(outcome.status).toBe('returned');
    const balances = () =>
      sheet.answer('list-stored-value', {}).storedValues.map(({ state }) => state.balance);
    const right = isSale ? [2500, 4000, 5000, 7500] : [2500, 3000, 7500];
    expect(balances().sort()).toEqual(right);
    sheet.answer('repair-ledger', {});
    expect(findings(sheet)).toEqual([]);
    expect(balances().sort()).toEqual(right);
    sheet.answer('record-invoice', pay(second.code, 1000, 3));
    expect(findings(sheet)).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['kind', 'Voucher'],
    ['issued', '99.00'],
    ['balance', '99.00'],
    ['until', '2030-01-01'],
    ['issuedOn', '2020-01-01'],
    ['member', 'JULIE'],
    ['id', 'Julie’s'],
  ])('names the cell %s where somebody typed %s, and the repair puts it back', (key, text) => {
    const { sheet, first } = shop();
    const before = storedValues(sheet).values();
    sheet.standIn.person.edit('Gift cards', 2, column(key), text);
    const letter = 'ABCDEFGH'[column(key) - 1];
    expect(findings(sheet)).toMatchObject([
      { code: 'visible-changed', tab: 'storedValues', row: 2, column: letter },
    ]);
    sheet.answer('repair-ledger', {});
    expect(findings(sheet)).toEqual([]);
    expect(storedValues(sheet).values()).toEqual(before);
    expect(first.id).toBe(storedValues(sheet).displayValues(2, 1, 1, 1)[0]?.[0]);
  });
});

describe('calls to Google', () => {
  it('to look at a card whose row is known: one read of its row', () => {
    const { sheet, second } = shop();
    const { calls } = sheet.run('show-stored-value', { code: second.code, row: 3 }).meter;
    expect(calls.filter(({ where }) => where.startsWith('Gift cards')).map(({ name }) => name)).toEqual([
      'Range.getValues',
    ]);
  });

  it('to pay with it: a read, a write, and a read that proves the write', () => {
    const { sheet, second } = shop();
    const { calls } = sheet.run('record-invoice', pay(second.code, 1000, 3)).meter;
    expect(calls.filter(({ where }) => where.startsWith('Gift cards')).map(({ name }) => name)).toEqual([
      'Range.getValues',
      'Range.setValues',
      'Range.getValues',
    ]);
  });
});
