// Points on joining, in the sheet: added in the sidebar, typed into the tab, imported; shown in the history, reversed.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { planned } from './planned';
import { contact } from './salon';

const salonWith = (part = {}) => new FullSalon({ headStart: 25, ...part });

describe('a client who joins', () => {
  it('in the sidebar has the points at once, and sent again has them once', () => {
    const { sheet } = salonWith();
    const key = newKey();
    const added = sheet.answer('add-client', contact('Nora'), key);
    expect(added).toMatchObject({ version: 1, standing: { balance: 25, available: 25 }, lastVisit: '' });
    expect(sheet.answer('add-client', contact('Nora'), key)).toEqual(added);
    expect(sheet.answer('show-history', { id: added.id, row: added.row, before: 0 }).events).toMatchObject([
      { kind: 'join', points: 25, balance: 25, earned: 25 },
    ]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('typed into the tab has them with the first invoice, and can use them on it', () => {
    const salon = salonWith();
    salon.sheet.standIn.person.edit('Clients', 4, 1, 'Zoé');
    expect(salon.client('Zoé').standing.balance).toBe(0);
    const { quote } = salon.quote('Zoé', ['SH'], { rewards: ['Free shampoo'] });
    expect(quote).toMatchObject({ used: 20, before: { balance: 25 }, sums: { due: 0 } });
    expect(salon.sell('Zoé', ['SH'], { rewards: ['Free shampoo'] })).toMatchObject({ balance: 5 });
    expect(salon.findings()).toEqual([]);
  });

  it('without a card, where points are for those who have one, has them once the card stands in the tab', () => {
    const salon = salonWith({ loyaltyCard: true });
    const { sheet } = salon;
    const { row, standing } = sheet.answer('add-client', contact('Nora'));
    expect(standing.balance).toBe(0);
    expect(sheet.answer('add-client', { ...contact('Zoé'), loyaltyCard: '0018' })).toMatchObject({
      version: 1,
      standing: { balance: 25 },
    });
    sheet.standIn.person.edit('Clients', row, 4, '0017');
    expect(salon.quote('Nora', ['CUT']).quote).toMatchObject({ before: { balance: 25 } });
    expect(salon.sell('Nora', ['CUT'])).toMatchObject({ balance: 30 });
    expect(salon.sell('Nora', ['CUT'])).toMatchObject({ balance: 35 });
    expect(salon.findings()).toEqual([]);
  });

  it('without a card and bought before there was one, has none: the first entry decides', () => {
    const salon = salonWith({ loyaltyCard: true });
    const { row } = salon.sheet.answer('add-client', contact('Nora'));
    expect(salon.sell('Nora', ['CUT'])).toMatchObject({ balance: 0 });
    salon.sheet.standIn.person.edit('Clients', row, 4, '0017');
    expect(salon.sell('Nora', ['CUT'])).toMatchObject({ balance: 5 });
    expect(salon.findings()).toEqual([]);
  });

  it('in the sidebar, whose row was deleted before the request is sent again, is there as the answer says', () => {
    const { sheet } = salonWith();
    const { person, workbook } = sheet.standIn;
    const key = newKey();
    const { id, row } = sheet.answer('add-client', contact('Nora'), key);
    person.deleteRows('Clients', row);
    const again = sheet.answer('add-client', contact('Nora'), key);
    expect(again).toMatchObject({ id, version: 1, standing: { balance: 25 } });
    expect(violations(workbook)).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    person.deleteRows('Clients', again.row);
    const rows = workbook.tab('Clients').lastRow;
    expect(sheet.call('add-client', contact('Somebody else'), key)).toMatchObject({
      refusal: { code: 'key-reused' },
    });
    expect(workbook.tab('Clients').lastRow).toBe(rows);
  });

  it('whose row was deleted after invoices, and whose adding is sent again, has the points of the invoices', () => {
    const salon = new FullSalon();
    const { sheet } = salon;
    const key = newKey();
    const { row } = sheet.answer('add-client', contact('Nora'), key);
    salon.sell('Nora', ['CUT']);
    sheet.standIn.person.deleteRows('Clients', row);
    expect(sheet.answer('add-client', contact('Nora'), key)).toMatchObject({
      version: 1,
      standing: { balance: 5 },
    });
    expect(salon.findings()).toEqual([]);
  });

  it('by an import has none', () => {
    const { sheet } = salonWith();
    const text = 'Receipt,Date,Description,Client,Staff,Quantity,Amount\n1,2026-11-02,Cut,Nora,Kim,1,50.00\n';
    const { invoices } = planned(sheet, text, { recordOnly: true });
    sheet.answer('take-receipts', { invoices, recordOnly: true } as never);
    const nora = sheet.answer('list-clients', { first: 2 }).clients.find(({ name }) => name === 'Nora');
    expect(nora?.standing.balance).toBe(0);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('by mistake loses them again, and gets them no second time', () => {
    const salon = salonWith();
    const { id, row } = salon.sheet.answer('add-client', contact('Nora'));
    const [event] = salon.sheet.answer('show-history', { id, row, before: 0 }).events;
    expect(salon.undo('Nora', event?.seq ?? 0)).toMatchObject({ points: -25, money: 0 });
    expect(salon.sell('Nora', ['CUT'])).toMatchObject({ balance: 5 });
    expect(salon.findings()).toEqual([]);
  });
});
