// A client who is added keeps what was typed for them, whatever Sheets would read into it, and costs nobody a cell.
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/local/standin';
import { harsh, kind } from '../../src/local/standin/contested';
import { CarnetSheet, newKey, SEARCHED } from './carnet-sheet';
import { contact } from './salon';

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
  const { calls } = sheet.run('add-client', contact('Marie')).meter;

  it.each([
    ['inserts a row above the first', () => person.insertRows('Clients', 2, 1)],
    ['inserts three rows above the first', () => person.insertRows('Clients', 2, 3)],
    ['inserts a row above the last', () => person.insertRows('Clients', 5, 1)],
    ['deletes an empty row', () => person.deleteRows('Clients', 20, 1)],
    ['sorts the clients by name', () => person.sort('Clients', 1, 'ascending')],
  ])('%s, at any call, costs nobody a cell', (_what, act) => {
    for (const { n: at } of calls) {
      workbook.restore(start);
      const key = newKey();
      sheet.run('add-client', { ...contact('Marie'), note: 'Marie likes tea' }, key, {
        before: ({ n }) => {
          if (n === at) act();
        },
      });
      // Sent again where its answer was not heard.
      sheet.answer('add-client', { ...contact('Marie'), note: 'Marie likes tea' }, key);
      const { clients } = sheet.answer('list-clients', { first: 2 });
      const seen = clients.map(({ name, note }) => [name, note]).sort();
      const names = ['Amélie', 'Julie', 'Marie', 'Nora', 'Zoé'];
      expect(seen, `at call ${at}`).toEqual(names.map((name) => [name, `${name} likes tea`]));
    }
  });
});
