// Searches use single columns, and are trusted only if Google's search is known to see hidden cells.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { openWorkbook } from '../../src/local/standin';
import { type CarnetSheet, newKey, SEARCHED } from './carnet-sheet';
import { clientColumn } from './client-column';
import { forgetEverybody } from './forget-everybody';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { violations } from './ledger-truth';
import { noted } from './noted';
import { invoiceOf, openSalon } from './salon';

const KEY = ledgerColumn('key');
const UNDOES = ledgerColumn('undoes');
const STORED_VALUES = ledgerColumn('storedValues');

describe.each([true, false])('where a search finds everything: %s', (isSearched) => {
  const { sheet, julie, amelie } = openSalon({
    workbook: openWorkbook(undefined, { contested: isSearched ? SEARCHED : {} }),
  });
  const { workbook, person } = sheet.standIn;
  const walkIn = newKey();
  const first = sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null), walkIn);
  const sold = sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
  sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
  const start = workbook.snapshot();
  beforeEach(() => workbook.restore(start));

  const findings = () => sheet.answer('check-ledger', {}).findings;
  /** Including those of the settings. */
  const entries = () => sheet.answer('check-ledger', {}).entries;
  const voidSold = (key = newKey()) => {
    const member = { id: julie.id, row: julie.row, version: 1 };
    return sheet.call('void-invoice', { seq: sold.seq, row: 0, member, note: '' }, key);
  };

  const script = () => workbook.scriptProperties();
  const forgetWhatItSees = () => workbook.setScriptProperty('searchSeesHidden', null);

  it('set-up has tried it', () => {
    expect(script().searchSeesHidden).toBe(noted(isSearched ? 'yes' : 'no'));
  });

  it('and so does adopting, where that was lost', () => {
    forgetWhatItSees();
    sheet.answer('adopt-sheet', { reason: 'the notes are gone' });
    expect(script().searchSeesHidden).toBe(noted(isSearched ? 'yes' : 'no'));
  });

  it('not knowing, columns are read, and none is hidden that people have shown', () => {
    forgetWhatItSees();
    person.showColumn('Ledger', KEY);
    person.filter('Ledger', 1, ['999']); // hides all entries from a search that sees what people see
    const again = sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null), walkIn);
    expect(again.seq).toBe(first.seq);
    expect(entries()).toBe(4);
    expect(script().searchSeesHidden).toBeUndefined();
  });

  const acts: [string, () => unknown][] = [
    ['as they are', () => undefined],
    ['a column before all', () => person.insertColumns('Ledger', 1)],
    ['a column before the key', () => person.insertColumns('Ledger', KEY)],
    ['the key to the front', () => person.moveColumn('Ledger', KEY, 1)],
    ['another name above the key', () => person.edit('Ledger', 1, KEY, 'What (is) this?')],
    ['no name above the key', () => person.edit('Ledger', 1, KEY, '')],
    ['columns that are shown', () => person.showColumn('Ledger', KEY)],
    ['columns that people hide', () => person.hideColumn('Ledger', 1)],
    ['a filter that hides all entries', () => person.filter('Ledger', 1, ['999'])],
    ['rows in another order', () => person.sort('Ledger', ledgerColumn('total'), 'descending')],
    ['no column of keys', () => person.deleteColumns('Ledger', KEY)],
    ['no column of what is taken back', () => person.deleteColumns('Ledger', UNDOES)],
  ];

  it.each(acts)('%s: a walk-in’s invoice that is sent again is not recorded twice', (_what, act) => {
    act();
    const again = sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null), walkIn);
    expect(again.seq).toBe(first.seq);
    expect(entries()).toBe(4);
  });

  it.each(acts)('%s: an invoice is taken back once', (_what, act) => {
    act();
    expect(voidSold()).toMatchObject({ ok: true });
    expect(voidSold()).toMatchObject({ ok: false, refusal: { code: 'entry-reversed' } });
    expect(violations(workbook).filter((wrong) => !wrong.includes('client'))).toEqual([]);
  });

  it.each([
    ['emptied', ''],
    ['typed over', '4711'],
  ])(
    'the cell of what was taken back, %s: it is not taken back again, a client’s or a walk-in’s',
    (_what, text) => {
      const voidWalkIn = () =>
        sheet.call('void-invoice', { seq: first.seq, row: 0, member: null, note: '' }, newKey());
      expect(voidSold()).toMatchObject({ ok: true });
      expect(voidWalkIn()).toMatchObject({ ok: true });
      const last = workbook.tab('Ledger').lastRow;
      // Every command reads the very last row whole, and repairs it.
      sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null));
      for (const row of [last - 1, last]) person.edit('Ledger', row, UNDOES, text);
      expect(voidSold()).toMatchObject({ ok: false, refusal: { code: 'entry-reversed' } });
      expect(voidWalkIn()).toMatchObject({ ok: false, refusal: { code: 'entry-reversed' } });
      const { record } = quoted(sheet);
      const corrects = { seq: first.seq, row: 0, member: null };
      expect(sheet.call('record-invoice', { ...record, corrects })).toMatchObject({
        refusal: { code: 'entry-reversed' },
      });
      expect(findings().map(({ code }) => code)).toEqual(['visible-changed', 'visible-changed']);
    },
  );

  it.each([
    ['emptied', ''],
    ['typed over', 'oops'],
  ])('the cell of a key, %s: a walk-in’s invoice that is sent again is not recorded twice', (_what, text) => {
    person.edit('Ledger', first.row, KEY, text);
    expect(sheet.answer('find-command', { key: walkIn })).toMatchObject({ became: 'entry', seq: first.seq });
    const again = sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null), walkIn);
    expect(again).toMatchObject({ seq: first.seq, repeated: true });
    expect(sheet.call('record-invoice', invoiceOf(null, 0, 1600, null), walkIn)).toMatchObject({
      refusal: { code: 'key-reused' },
    });
    expect(entries()).toBe(4);
  });

  it('the cell of a correction’s key, emptied beside its void’s: sent again, it is not recorded twice', () => {
    const key = newKey();
    const command = { ...quoted(sheet).record, corrects: { seq: first.seq, row: 0, member: null } };
    const { seq, row } = sheet.answer('record-invoice', command, key);
    sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null));
    person.edit('Ledger', row, KEY, '');
    expect(sheet.answer('record-invoice', command, key)).toMatchObject({ seq, repeated: true });
    expect(entries()).toBe(7);
  });

  it.each(acts)('%s: a damaged client is made again from the journal', (_what, act) => {
    act();
    person.edit('Clients', julie.row, clientColumn('state'), 'oops');
    expect(sheet.answer('show-client', { id: julie.id, row: julie.row }).standing.balance).toBe(3);
    expect(sheet.answer('show-history', { id: julie.id, row: julie.row, before: 0 }).events).toHaveLength(1);
  });

  it('set-up restores a deleted column with its content', () => {
    person.deleteColumns('Ledger', KEY);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(findings()).toEqual([]);
    sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null), walkIn);
    expect(entries()).toBe(4);
  });

  it('an overwritten client number in the ledger loses no entry', () => {
    sheet.answer('record-invoice', invoiceOf(julie, 1, 1000, 4));
    person.edit('Ledger', 4, ledgerColumn('member'), 'oops');
    person.edit('Clients', julie.row, clientColumn('state'), 'oops');
    expect(sheet.answer('show-client', { id: julie.id, row: julie.row }).standing.balance).toBe(4);
    sheet.answer('record-invoice', invoiceOf(julie, 2, 2000, 6));
    const shown = sheet.answer('show-history', { id: julie.id, row: julie.row, before: 0 }).events;
    expect(shown.map(({ balance }) => balance)).toEqual([6, 4, 3]);
    // What a person typed in the ledger is still there, and is all that is not as it should be.
    expect(findings().map(({ code, tab }) => [tab, code])).toEqual([['ledger', 'visible-changed']]);
  });

  it.each([
    [
      'and the client’s state was damaged',
      () => person.edit('Clients', julie.row, clientColumn('state'), 'oops'),
    ],
    ['a hundred others ago', () => forgetEverybody(workbook)],
    [
      'a hundred others ago, and the client’s state was damaged',
      () => {
        forgetEverybody(workbook);
        person.edit('Clients', julie.row, clientColumn('state'), 'oops');
      },
    ],
  ])('a client’s number that was typed over in their last entry loses no point, %s', (_what, act) => {
    const { row } = sheet.answer('record-invoice', invoiceOf(julie, 1, 1000, 4));
    // Every command reads the very last row whole, and repairs it.
    sheet.answer('record-invoice', invoiceOf(null, 0, 1500, null));
    person.edit('Ledger', row, ledgerColumn('member'), 'oops');
    act();
    const next = invoiceOf(julie, 2, 2000, 6);
    expect(sheet.call('record-invoice', next)).toMatchObject({ ok: true, value: { balance: 6 } });
    expect(violations(workbook)).toEqual([]);
  });

  it('an entry with an overwritten number in the ledger is still found', () => {
    person.edit('Ledger', sold.row, ledgerColumn('seq'), '999');
    expect(voidSold()).toMatchObject({ ok: true });
  });

  it('an entry whose number was typed over with another’s is not taken for that other', () => {
    person.edit('Ledger', first.row, 1, String(sold.seq));
    expect(sheet.answer('show-invoice', { seq: sold.seq, row: 0 })).toMatchObject({
      entry: { seq: sold.seq },
    });
    expect(voidSold()).toMatchObject({ ok: true, value: { points: -3 } });
    expect(violations(workbook)).toEqual([]);
  });

  it('a row written while columns were moved is corrected by the next command', () => {
    const { calls } = sheet.run('record-invoice', invoiceOf(null, 0, 1700, null)).meter;
    const append = calls.findIndex(({ name }) => name.endsWith('appendRow')) + 1;
    for (const act of [
      () => person.insertColumns('Ledger', 3),
      () => person.insertColumns('Ledger', KEY),
      () => person.moveColumn('Ledger', KEY, 1),
    ]) {
      workbook.restore(start);
      const key = newKey();
      let done = false;
      sheet.run('record-invoice', invoiceOf(null, 0, 1700, null), key, {
        before: ({ n }) => {
          if (!done && n === append) act();
          done ||= n === append;
        },
      });
      sheet.answer('record-invoice', invoiceOf(amelie, 1, 1000, 3));
      expect(findings()).toEqual([]);
      sheet.answer('record-invoice', invoiceOf(null, 0, 1700, null), key);
      expect(entries()).toBe(6);
    }
  });
});

function quoted(sheet: CarnetSheet): { readonly record: CommandOf<'record-invoice'> } {
  const lines = [{ item: 'Wash', kind: 'service' as const, price: '9.00', quantity: 1, staff: '' }];
  return sheet.answer('quote-invoice', { client: '', lines } as CommandOf<'quote-invoice'>) as never;
}

describe('gift cards', () => {
  it('that paid do not pay again when the cell for finding their last entry is emptied', () => {
    const salon = new FullSalon();
    const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
    const { row } = salon.sell('Amélie', ['CUT'], { cards: [code] });
    const { workbook, person } = salon.sheet.standIn;
    salon.sell('', ['SH']);
    person.edit('Ledger', row, STORED_VALUES, '');
    const { record } = salon.quote('', ['SH']);
    forgetEverybody(workbook);
    const paying = { ...record, cards: [{ code, row: 0 }], seen: { ...record.seen, due: 0 } };
    expect(salon.sheet.call('record-invoice', paying as never)).toMatchObject({
      refusal: { code: 'stored-value-empty' },
    });
  });

  it('are made again from the entries that moved them', () => {
    const salon = new FullSalon();
    const [card] = salon.sell('Julie', ['2 GC']).issued;
    salon.sell('Amélie', ['CUT'], { cards: [card?.code ?? ''] });
    const { workbook, person } = salon.sheet.standIn;
    const cells = workbook
      .tab('Ledger')
      .values()
      .map((row) => String(row[STORED_VALUES - 1]));
    expect(cells.slice(1).filter((cell) => cell.includes(' '))).toHaveLength(1); // two cards were sold at once
    const [first, second] = workbook.tab('Gift cards').values().slice(1);
    for (const row of [2, 3]) person.edit('Gift cards', row, 8, 'oops');
    salon.sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
    expect(workbook.tab('Gift cards').values().slice(1)).toEqual([first, second]);
  });
});
