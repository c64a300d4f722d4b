// Client cells that people type, birthdays above all, and points shown as days go by.
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import { openWorkbook } from '../../src/local/standin';
import { writeFormat } from '../../src/local/standin/contents';
import { CarnetSheet, newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { contact, everyTen, invoiceOf, openSalon, setRuleset } from './salon';

const birthdayOf = (sheet: CarnetSheet) => sheet.answer('list-clients', { first: 2 }).clients[0]?.birthday;

describe('a birthday', () => {
  it.each([
    ['17/05/1990', '1990-05-17'],
    ['1990-05-17', '1990-05-17'],
    ["'1990-05-17", '1990-05-17'],
    ['17/5', '05-17'],
    ['17.5.', '05-17'],
    ['17 mei', '05-17'],
    ['17 May 1990', '1990-05-17'],
    ['29/02/1992', '1992-02-29'],
    ['', ''],
  ])('typed as %s is read as “%s”, and the cell stays unchanged', (text, read) => {
    const { sheet } = openSalon();
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), text);
    expect(birthdayOf(sheet)).toBe(read);
    const [[shown]] = sheet.standIn.workbook
      .tab('Clients')
      .displayValues(2, clientColumn('birthday'), 1, 1) as [[string]];
    expect(shown.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
    expect(sheet.answer('list-clients', { first: 2 }).problems).toEqual([]);
  });

  it.each(['in spring', '17051990', '31/2', '29/2/1990'])('typed as %s is named with its cell', (text) => {
    const { sheet } = openSalon();
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), text);
    expect(birthdayOf(sheet)).toBe('');
    expect(sheet.answer('list-clients', { first: 2 }).problems).toEqual([
      { tab: 'clients', row: 2, column: 'E', refusal: { code: 'birthday-wrong', text, monthFirst: false } },
    ]);
  });

  it('is read as the locale of the sheet writes it', () => {
    const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', locale: 'en_US' });
    const sheet = CarnetSheet.setUp({ workbook });
    expect(sheet.answer('open', {}).monthFirst).toBe(true);
    sheet.answer('add-client', contact('Julie'));
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), '5/17');
    expect(birthdayOf(sheet)).toBe('05-17');
  });

  it('pasted as a date of this year has no year: Sheets has made it up', () => {
    const { sheet } = openSalon();
    const at = { row: 2, column: clientColumn('birthday'), rows: 1, columns: 1 };
    writeFormat(sheet.standIn.workbook.tab('Clients').grid, at, 'yyyy-mm-dd');
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), '17/5');
    expect(birthdayOf(sheet)).toBe('05-17');
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), '17/5/1990');
    expect(birthdayOf(sheet)).toBe('1990-05-17');
  });

  it.each([
    ['en', '05-17', '17 May'],
    ['fr', '1990-03-01', '1er mars 1990'],
    ['nl', '03-01', '1 mrt'],
  ] as const)('is written as people write it in %s: %s is %s', (language, birthday, written) => {
    const sheet = new CarnetSheet();
    sheet.open();
    sheet.answer('set-up', { language, currency: 'EUR' });
    sheet.answer('add-client', { ...contact('Julie'), birthday });
    const [tab] = sheet.standIn.workbook.tabs().filter(({ name }) => /Client|Klant/.test(name));
    expect(tab?.displayValues(2, clientColumn('birthday'), 1, 1)).toEqual([[written]]);
    expect(birthdayOf(sheet)).toBe(birthday);
  });

  it.each([
    ['taken', '1990-05-17'],
    ['taken', '05-17'],
    ['taken', '02-29'],
    ['kept', '05-17'],
  ] as const)(
    'given to the form comes back the same (apostrophe %s: %s)',
    (apostropheInOtherCells, birthday) => {
      const workbook = openWorkbook(undefined, {
        timeZone: 'Europe/Brussels',
        contested: { apostropheInOtherCells },
      });
      const sheet = CarnetSheet.setUp({ workbook });
      const key = newKey();
      const command = { ...contact('Julie'), birthday };
      const first = sheet.answer('add-client', command, key);
      expect(birthdayOf(sheet)).toBe(birthday);
      // A repeated request gets the first answer, and adds no second row.
      expect(sheet.answer('add-client', command, key)).toEqual(first);
      expect(sheet.answer('list-clients', { first: 2 }).clients).toHaveLength(1);
    },
  );

  it.each([
    ['nothing moved', null],
    ['the birthday in front', ['birthday', 1]],
    ['the note in its place', ['note', 1]],
  ] as const)('doubles the points in its month, with %s', (_what, move) => {
    const { sheet, julie } = openSalon();
    const bonus = { kind: 'birthday', name: 'Birthday', on: true, terms: { factor: '2' } };
    setRuleset(sheet, {}, { programs: [everyTen], bonuses: [bonus] });
    sheet.standIn.person.edit('Clients', 2, clientColumn('birthday'), '30/11/1990');
    sheet.standIn.person.edit('Clients', 2, clientColumn('note'), 'likes tea');
    if (move !== null) sheet.standIn.person.moveColumn('Clients', clientColumn(move[0]), move[1]);
    const command = invoiceOf(julie, 0, 3000, 6);
    const recorded = sheet.answer('record-invoice', { ...command, seen: { ...command.seen, points: 6 } });
    expect(recorded).toMatchObject({ points: 6, balance: 6 });
    expect(birthdayOf(sheet)).toBe('1990-11-30');
  });

  it.each([
    ['birthday', 'points'],
    ['birthday', 'movements'],
    ['phone', 'pending'],
    ['email', 'birthday'],
  ] as const)(
    'or another cell that a moved column nearly cost is put back (%s before %s)',
    (moved, before) => {
      const { sheet, julie } = openSalon();
      const { person, workbook } = sheet.standIn;
      const own = ['birthday', 'phone', 'email'] as const;
      for (const key of own)
        person.edit('Clients', 2, clientColumn(key), `${key === 'birthday' ? '30/11/1990' : key}`);
      const told = () => {
        const [client] = sheet.answer('list-clients', { first: 2 }).clients;
        return [client?.birthday, client?.phone, client?.email, client?.standing.balance];
      };
      let isMoved = false;
      sheet.run('record-invoice', invoiceOf(julie, 0, 3000, 3), undefined, {
        before: ({ name, where }) => {
          if (isMoved || name !== 'Range.setValues' || !where.startsWith('Clients')) return;
          isMoved = true;
          person.moveColumn('Clients', clientColumn(moved), clientColumn(before));
        },
      });
      expect(isMoved).toBe(true);
      expect(told()).toEqual(['1990-11-30', 'phone', 'email', 3]);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
      sheet.answer('repair-ledger', {});
      expect(told()).toEqual(['1990-11-30', 'phone', 'email', 3]);
      expect(workbook.tab('Clients').lastColumn).toBe(layout.clients.length);
    },
  );
});

describe('a list of all clients', () => {
  it('gives no client another’s note when a person sorts it during the read', () => {
    const { sheet, julie, amelie } = openSalon();
    const { person, workbook } = sheet.standIn;
    person.edit('Clients', julie.row, clientColumn('note'), 'Julie’s');
    person.edit('Clients', amelie.row, clientColumn('note'), 'Amélie’s');
    const start = workbook.snapshot();
    const { calls } = sheet.run('list-clients', { first: 2 }).meter;
    expect(
      calls.filter(({ name, where }) => name === 'Range.getValues' && /^Clients/.test(where)),
    ).toHaveLength(2);
    for (const { n } of calls) {
      workbook.restore(start);
      let done = false;
      const outcome = sheet.run('list-clients', { first: 2 }, undefined, {
        before: (call) => {
          if (done || call.n !== n) return;
          done = true;
          person.sort('Clients', 1, 'ascending');
        },
      });
      expect(outcome, `at call ${n}`).toMatchObject({ status: 'returned', value: { ok: true } });
      const { clients } = (outcome as { value: { value: { clients: { name: string; note: string }[] } } })
        .value.value;
      const told = clients.map(({ name, note }) => `${name.split(' ')[0]}: ${note}`).sort();
      expect(told, `at call ${n}`).toEqual(['Amélie: Amélie’s', 'Julie: Julie’s']);
    }
  });
});

describe('points that wait', () => {
  it('are shown as of the last entry: a check on a later day finds nothing', () => {
    const { sheet, julie } = openSalon();
    setRuleset(sheet, { delay: 36, delayUnit: 'hours' }, { programs: [everyTen] });
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    const shown = () => sheet.standIn.workbook.tab('Clients').displayValues(2, clientColumn('points'), 1, 3);
    expect(shown()).toEqual([['0', '3', '2026-11-20']]);
    sheet.standIn.advance(3 * 24 * 60 * 60 * 1000);
    sheet.open();
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    const again = { ...invoiceOf(julie, 1, 1000, 4), day: '2026-11-23' };
    sheet.answer('record-invoice', again);
    expect(shown()).toEqual([['3', '1', '2026-11-23']]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});
