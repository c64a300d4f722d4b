// Outdated rows pasted back after the checkpoint forgot them: the journal is trusted, not the row.
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import { forgetEverybody as wiped } from './forget-everybody';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { planned } from './planned';
import { contact } from './salon';

/** Cells as a person copies them: dates as the sheet displays them. */
function copied(cells: readonly unknown[] | undefined): string[] {
  return (cells ?? []).map((cell) =>
    Object.prototype.toString.call(cell) === '[object Date]'
      ? (cell as Date).toISOString().slice(0, 10)
      : String(cell),
  );
}

/** Sells enough gift cards for the checkpoint to forget all others, and wipes what is noted of their last numbers. */
function forgetEverybody(salon: FullSalon): void {
  sellMany(salon);
  wiped(salon.sheet.standIn.workbook);
}

function sellMany(salon: FullSalon): void {
  for (let sold = 0; sold < 3; sold++) salon.sell('', ['40 GC']);
}

/** Types over the cell of an entry's row that it is searched by; nothing for the row 0. */
function typeOver(salon: FullSalon, row: number, key: string, text: string): void {
  const column = layout.ledger.findIndex((known) => known.key === key) + 1;
  if (row > 0) salon.sheet.standIn.person.paste('Ledger', row, column, [[text]]);
}

const typed: [string, boolean, string][] = [
  ['as it is', false, ''],
  ['and the journal’s cell by which it is found emptied', true, ''],
  ['and that cell typed over', true, 'oops'],
];

describe('a row that was right yesterday, pasted back after a hundred others were touched', () => {
  it.each(typed)('of a gift card that has paid since, pays nothing again: %s', (_what, isTyped, text) => {
    const salon = new FullSalon();
    const { workbook, person } = salon.sheet.standIn;
    const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
    const old = copied(workbook.tab('Gift cards').values()[1]);
    const { row } = salon.sell('Julie', ['CUT'], { cards: [code] });
    forgetEverybody(salon);
    typeOver(salon, isTyped ? row : 0, 'storedValues', text);
    person.paste('Gift cards', 2, 1, [old]);
    expect(salon.sheet.call('quote-invoice', salon.typed('', ['SH'], { cards: [code] }))).toMatchObject({
      refusal: { code: 'stored-value-empty' },
    });
    const { record } = salon.quote('', ['SH']);
    const paying = { ...record, cards: [{ code, row: 2 }], seen: { ...record.seen, due: 0 } };
    expect(salon.sheet.call('record-invoice', paying as never)).toMatchObject({
      refusal: { code: 'stored-value-empty' },
    });
    salon.sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
  });

  it.each([...typed, ['and the number of their last entry typed over', true, '2']] as typeof typed)(
    'of a client is no balance: %s',
    (_what, isTyped, text) => {
      const salon = new FullSalon();
      const { workbook, person } = salon.sheet.standIn;
      salon.sell('Julie', ['CUT']);
      const old = copied(workbook.tab('Clients').values()[1]);
      const { row } = salon.sell('Julie', ['2 CUT']);
      forgetEverybody(salon);
      typeOver(salon, isTyped ? row : 0, text === '2' ? 'seq' : 'member', text);
      person.paste('Clients', 2, 1, [old]);
      const { record } = salon.quote('Julie', ['CUT']);
      expect(salon.sheet.answer('record-invoice', record as never)).toMatchObject({ balance: 20 });
      expect(violations(workbook)).toEqual([]);
      salon.sheet.answer('repair-ledger', {});
      expect(salon.findings()).toEqual([]);
    },
  );

  it('of every client, after Set up made a deleted Clients tab anew: no invoice is acknowledged wrongly', () => {
    const salon = new FullSalon();
    const { sheet } = salon;
    const { workbook, person } = sheet.standIn;
    const names = ['Julie', 'Amélie', 'Hugo', 'Nora', 'Kim', 'Ava'];
    for (const name of names.slice(2)) sheet.answer('add-client', contact(name));
    for (const name of names) salon.sell(name, ['CUT']);
    const yesterday = workbook.tab('Clients').values().slice(1).map(copied);
    for (const name of names) salon.sell(name, ['CUT']);
    forgetEverybody(salon);
    person.deleteTab('Clients');
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    person.paste('Clients', 2, 1, yesterday);
    for (const name of names) expect(salon.sell(name, ['CUT']).balance, name).toBe(15);
    expect(violations(workbook)).toEqual([]);
    expect(salon.findings()).toEqual([]);
  });

  it.each(typed)('of many clients, an import goes on from the journal’s: %s', (_what, isTyped, text) => {
    const salon = new FullSalon();
    const { sheet } = salon;
    const { workbook, person } = sheet.standIn;
    const codes = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'];
    const take = (receipt: number) => {
      const rows = codes.map((code, i) => `${receipt}${i},2026-03-${14 + receipt},Cut,${code},1,50`);
      const text = `Receipt,Date,Description,Client,Quantity,Amount\n${rows.join('\n')}\n`;
      const plan = planned(sheet, text);
      return sheet.answer('take-receipts', { invoices: plan.invoices as never, recordOnly: false });
    };
    take(1);
    const yesterday = workbook.tab('Clients').values().slice(1).map(copied);
    take(2);
    const last = workbook.tab('Ledger').lastRow;
    forgetEverybody(salon);
    for (const row of [last, last - 3]) typeOver(salon, isTyped ? row : 0, 'member', text);
    person.paste('Clients', 2, 1, yesterday);
    expect(take(3)).toMatchObject({ taken: 7, points: 35 });
    expect(violations(workbook)).toEqual([]);
    for (const code of codes) expect(salon.balance(code)).toBe(15);
  });
});

describe('a row that was right yesterday, pasted back where an invoice was interrupted', () => {
  /** Sells it, killed once the entry stands and before anything that follows from it is written. */
  function interrupted(salon: FullSalon, record: unknown): void {
    const { workbook } = salon.sheet.standIn;
    const start = workbook.snapshot();
    const { calls } = salon.sheet.run('record-invoice', record as never).meter;
    const append = calls.findIndex(({ kind }) => kind === 'append');
    const next = calls.slice(append).find(({ kind }) => kind === 'write');
    workbook.restore(start);
    const at = next?.n ?? 0;
    salon.sheet.run('record-invoice', record as never, undefined, { faults: { at, act: 'kill-before' } });
  }

  it('of a client: whatever finishes it goes on from the journal', () => {
    const salon = new FullSalon();
    const { workbook, person } = salon.sheet.standIn;
    salon.sell('Julie', ['CUT']);
    const old = copied(workbook.tab('Clients').values()[1]);
    salon.sell('Julie', ['2 CUT']);
    interrupted(salon, salon.quote('Julie', ['CUT']).record);
    person.paste('Clients', 2, 1, [old]);
    salon.sell('', ['SH']);
    expect(salon.balance('Julie')).toBe(20);
    expect(violations(workbook)).toEqual([]);
    expect(salon.findings()).toEqual([]);
  });

  it('of a gift card: what it paid since is not on it again', () => {
    const salon = new FullSalon();
    const { workbook, person } = salon.sheet.standIn;
    const code = salon.sell('', ['GC']).issued[0]?.code ?? '';
    const old = copied(workbook.tab('Gift cards').values()[1]);
    salon.sell('', ['SH'], { cards: [code] });
    interrupted(salon, salon.quote('', ['SH'], { cards: [code] }).record);
    person.paste('Gift cards', 2, 1, [old]);
    salon.sell('', ['SH']);
    expect(salon.sheet.answer('show-stored-value', { code, row: 0 }).state.balance).toBe(0);
    expect(salon.findings()).toEqual([]);
  });
});
