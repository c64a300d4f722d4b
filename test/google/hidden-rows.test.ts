// Clients and gift cards are found by number whatever a person has hidden, filtered, moved or overwritten, and whether
// or not Google's search finds hidden cells and new rows.
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/local/standin';
import { SEARCHED } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';

const CLIENT_ID = clientColumn('id');
const CARD_ID = 1;

describe.each([true, false])('where a search finds everything: %s', (isSearched) => {
  const salon = new FullSalon(
    {},
    {},
    {
      workbook: openWorkbook(undefined, {
        contested: isSearched ? SEARCHED : {},
        timeZone: 'Europe/Brussels',
      }),
    },
  );
  const { sheet } = salon;
  const { workbook, person } = sheet.standIn;
  const [code = '', other = ''] = [1, 2].map(() => salon.sell('', ['GC']).issued[0]?.code ?? '');
  const { id } = salon.client('Julie');
  const start = workbook.snapshot();
  beforeEach(() => workbook.restore(start));

  const clientActs: [string, () => unknown][] = [
    ['as they are', () => undefined],
    ['the numbers hidden', () => person.hideColumn('Clients', CLIENT_ID)],
    ['a filter that hides everybody', () => person.filter('Clients', 1, ['nobody'])],
    ['rows in another order', () => person.sort('Clients', 1, 'descending')],
    ['the numbers to the front', () => person.moveColumn('Clients', CLIENT_ID, 1)],
    [
      'a column before all, and a filter',
      () => {
        person.insertColumns('Clients', 1);
        person.filter('Clients', 2, ['nobody']);
      },
    ],
    ['another name above the numbers', () => person.edit('Clients', 1, CLIENT_ID, 'No. (ours)')],
  ];

  it.each(clientActs)('clients, %s: one is found without knowing the row', (_what, act) => {
    act();
    expect(sheet.answer('show-client', { id, row: 0 })).toMatchObject({ id, name: 'Julie' });
    expect(sheet.call('show-client', { id: 'NOBODY22', row: 0 })).toMatchObject({
      refusal: { code: 'client-unknown' },
    });
  });

  it.each(clientActs)('clients, %s: an invoice reaches the right one', (_what, act) => {
    const { record } = salon.quote('Julie', ['CUT']);
    const wrong = { ...record, member: { ...record.member, row: 60 } };
    act();
    sheet.answer('record-invoice', wrong as never);
    person.filter('Clients', 1, null);
    expect(salon.balance('Julie')).toBe(5);
    expect(salon.balance('Amélie')).toBe(0);
    expect(salon.findings()).toEqual([]);
  });

  const cardActs: [string, () => unknown][] = [
    ['as they are', () => undefined],
    ['the numbers hidden', () => person.hideColumn('Gift cards', CARD_ID)],
    ['a filter that hides them all', () => person.filter('Gift cards', 2, ['none'])],
    ['rows in another order', () => person.sort('Gift cards', CARD_ID, 'descending')],
    [
      'a number that was typed over',
      () => {
        for (const row of [2, 3]) person.edit('Gift cards', row, CARD_ID, 'mine');
      },
    ],
    ['the numbers to the end', () => person.moveColumn('Gift cards', CARD_ID, 9)],
  ];

  it.each(cardActs)('gift cards, %s: each pays once', (_what, act) => {
    act();
    for (const card of [code, other]) {
      expect(sheet.answer('show-stored-value', { code: card, row: 0 })).toMatchObject({
        state: { balance: 3000 },
      });
      salon.sell('Julie', ['CUT'], { cards: [card] });
      expect(sheet.answer('show-stored-value', { code: card, row: 0 })).toMatchObject({
        state: { balance: 0 },
      });
    }
    person.filter('Gift cards', 2, null);
    expect(salon.findings()).toEqual([]);
  });
});
