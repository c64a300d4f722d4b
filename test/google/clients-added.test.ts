// A client who is added keeps what was typed for them, whatever Sheets would read into it, and costs nobody a cell.
import { describe, expect, it } from 'vitest';
import { commandKey } from '../../src/core/decide/command-key';
import { layout } from '../../src/google/tabs/layout';
import { openWorkbook } from '../../src/local/standin';
import { harsh, kind } from '../../src/local/standin/contested';
import { CarnetSheet, newKey, SEARCHED } from './carnet-sheet';
import { contact } from './salon';

const NOTE = layout.clients.findIndex(({ key }) => key === 'note') + 1;

const misread = {
  name: '3/4 Marie',
  phone: '+32 470 12 34 56',
  email: '',
  loyaltyCard: '007',
  code: '12-05',
  birthday: '12-05',
  note: '=no',
  consent: null,
};

describe.each([
  ['as typed, with the apostrophe taken', { appendedText: harsh.appendedText }],
  ['as typed, with the apostrophe kept', { ...harsh, ...SEARCHED }],
  ['by the format of the cell', kind],
])('where an appended text is read %s', (_what, contested) => {
  it('a phone, a card, a code and a date stay the text that they are', () => {
    const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested });
    const sheet = CarnetSheet.setUp({ workbook });
    sheet.answer('add-client', misread);
    const [added] = sheet.answer('list-clients', { first: 2 }).clients;
    const { consent: _, birthday: __, ...texts } = misread;
    expect(added).toMatchObject(texts);
    expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
  });
});

describe('a person who moves rows while a client is added', () => {
  const sheet = CarnetSheet.setUp();
  const { workbook, person } = sheet.standIn;
  for (const name of ['Zoé', 'Julie', 'Amélie', 'Nora'])
    sheet.answer('add-client', { ...contact(name, '0470 12 34 56'), note: `${name} likes tea` });
  const start = workbook.snapshot();
  const marie = { ...contact('Marie', '0470 98 76 54'), note: 'Marie likes tea' };
  /** As a page makes it when its form is opened. */
  const freshKey = () => commandKey(sheet.standIn.now(), newKey());
  const { calls } = sheet.run('add-client', marie, freshKey()).meter;

  it.each([
    ['inserts a row above the first', () => person.insertRows('Clients', 2, 1)],
    ['inserts three rows above the first', () => person.insertRows('Clients', 2, 3)],
    ['inserts a row above the last', () => person.insertRows('Clients', 5, 1)],
    ['deletes an empty row', () => person.deleteRows('Clients', 20, 1)],
    ['sorts the clients by name', () => person.sort('Clients', 1, 'ascending')],
    ['inserts a column before all', () => person.insertColumns('Clients', 1)],
    ['moves the notes to the front', () => person.moveColumn('Clients', NOTE, 1)],
    ['moves the names behind the phones', () => person.moveColumn('Clients', 1, 3)],
  ])('%s, at any call, costs nobody a cell', (_what, act) => {
    for (const { n: at } of calls) {
      workbook.restore(start);
      const key = freshKey();
      sheet.run('add-client', marie, key, {
        before: ({ n }) => {
          if (n === at) act();
        },
      });
      // Sent again where its answer was not heard.
      sheet.answer('add-client', marie, key);
      const { clients } = sheet.answer('list-clients', { first: 2 });
      const seen = clients.map(({ name, phone, note }) => [name, phone, note]).sort();
      const phone = (name: string) => (name === 'Marie' ? marie.phone : '0470 12 34 56');
      const names = ['Amélie', 'Julie', 'Marie', 'Nora', 'Zoé'];
      expect(seen, `at call ${at}`).toEqual(names.map((name) => [name, phone(name), `${name} likes tea`]));
    }
  });
});

describe('a form that is sent again', () => {
  const sheet = CarnetSheet.setUp();
  const { workbook, person } = sheet.standIn;
  const key = () => commandKey(sheet.standIn.now(), newKey());
  sheet.answer('add-client', contact('Zoé', '0470 12 34 56'), key());
  const start = workbook.snapshot();
  const julie = contact('Julie', '0470 98 76 54');

  it('after its answer was lost adds nobody, whatever was changed since', () => {
    const own = key();
    const { id } = sheet.answer('add-client', julie, own);
    person.edit('Clients', 3, 2, '0470 00 00 01');
    person.sort('Clients', 1, 'ascending');
    sheet.call('add-client', julie, own);
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.map((client) => client.id).filter((one) => one === id)).toHaveLength(1);
    expect(clients).toHaveLength(2);
  });

  it('after it was killed at any call adds one client', () => {
    workbook.restore(start);
    const { calls } = sheet.run('add-client', julie, key()).meter;
    for (const { n: at } of calls)
      for (const act of ['kill-before', 'kill-after'] as const) {
        workbook.restore(start);
        const own = key();
        sheet.run('add-client', julie, own, { faults: { at, act } });
        sheet.answer('add-client', julie, own);
        const { clients } = sheet.answer('list-clients', { first: 2 });
        const names = clients.map(({ name, phone }) => `${name} ${phone}`).sort();
        expect(names, `${act} at call ${at}`).toEqual(['Julie 0470 98 76 54', 'Zoé 0470 12 34 56']);
      }
  });
});
