// Consent to be written to: an entry of the ledger, shown in the Clients tab. Given, withdrawn, typed by hand.
import { describe, expect, it } from 'vitest';
import { consentMark } from '../../src/core/members/consent';
import { columnLetter } from '../../src/google/tabs/cells';
import { type CarnetSheet, newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { type Client, contact, invoiceOf, openSalon, policies } from './salon';

function cellsOf(sheet: CarnetSheet, row: number): readonly string[] {
  const [cells = []] = sheet.standIn.workbook
    .tab('Clients')
    .displayValues(row, clientColumn('consent'), 1, 3) as string[][];
  return cells;
}

function sentences(sheet: CarnetSheet) {
  const { consentEn, consentNl } = sheet.answer('open', {}).ruleset;
  return { consentEn, consentNl };
}

const clientIn = (sheet: CarnetSheet, id: string) =>
  sheet.answer('list-clients', { first: 2 }).clients.find((client) => client.id === id);

describe('a client who agrees to be written to', () => {
  it('in the form gets the day and the exact wording in tab and ledger, whose entries hold no name', () => {
    const { sheet } = openSalon();
    const { consentNl } = sentences(sheet);
    const consent = { language: 'nl', mark: consentMark(consentNl) } as const;
    const key = newKey();
    const added = sheet.answer('add-client', { ...contact('Nora'), consent }, key);
    const words = `${consentNl} [${consent.mark}]`;
    expect(added).toMatchObject({ consent: 'yes', consentDay: '2026-11-20', consentMark: consent.mark });
    expect(added.consentTyped).toBeNull();
    expect(cellsOf(sheet, added.row)).toEqual(['Yes', '2026-11-20', words]);
    // The name stands beside the number, for people, and in no entry.
    const name = ledgerColumn('name') - 1;
    const rows = sheet.standIn.workbook.tab('Ledger').values();
    expect(rows.map((row) => row[name])).toContain('Nora');
    const ledger = JSON.stringify(rows.map((row) => row.filter((_, column) => column !== name)));
    expect(ledger).toContain(added.id);
    expect(ledger).toContain(words);
    expect(ledger).not.toContain('Nora');
    const [event] = sheet.answer('show-history', { ...added, before: 0 }).events;
    expect(event).toMatchObject({ kind: 'consent', consent: 'yes', day: '2026-11-20', note: words });
    const csv = sheet.answer('export-report', { report: 'balances', first: 2 }).csv;
    expect(csv).toContain(`yes,2026-11-20,"${words}"`);
    expect(sheet.answer('export-report', { report: 'ledger', first: 2 }).csv).toContain(words);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    // A late retry has the first answer, whatever was recorded since; another request is refused.
    expect(sheet.answer('add-client', { ...contact('Nora'), consent }, key)).toEqual(added);
    expect(sheet.call('add-client', contact('Nora'), key)).toMatchObject({ refusal: { code: 'key-reused' } });
    sheet.answer('change-consent', { id: added.id, row: added.row, consent: null });
    const again = sheet.answer('add-client', { ...contact('Nora'), consent }, key);
    expect(again).toMatchObject({ id: added.id, consent: 'no', version: 2 });
  });

  it('has in a row added by a late retry, after it was deleted, what the ledger says by then', () => {
    const { sheet } = openSalon();
    const consent = { language: 'en', mark: consentMark(sentences(sheet).consentEn) } as const;
    const key = newKey();
    const { id, row } = sheet.answer('add-client', { ...contact('Nora'), consent }, key);
    for (const said of [consent, null]) {
      sheet.answer('change-consent', { id, row, consent: said });
      const cells = cellsOf(sheet, row);
      sheet.standIn.person.deleteRows('Clients', row);
      sheet.standIn.advance(24 * 60 * 60 * 1000);
      sheet.open();
      const again = sheet.answer('add-client', { ...contact('Nora'), consent }, key);
      expect(again).toMatchObject({ id, consent: said === null ? 'no' : 'yes', consentTyped: null });
      expect(cellsOf(sheet, again.row)).toEqual(cells);
      expect(sheet.answer('list-clients', { first: 2 }).problems).toEqual([]);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    }
  });

  it('needs no consent to be added', () => {
    const { sheet } = openSalon();
    const { row } = sheet.answer('add-client', contact('Nora'));
    expect(cellsOf(sheet, row)).toEqual(['', '', '']);
  });

  it('later, and then withdraws, keeps the earlier wording', () => {
    const { sheet, julie, amelie } = openSalon();
    const { consentEn } = sentences(sheet);
    const { id, row } = amelie;
    const consent = { language: 'en', mark: consentMark(consentEn) } as const;
    const key = newKey();
    const first = sheet.answer('change-consent', { id, row, consent }, key);
    expect(first).toMatchObject({ consent: 'yes', version: 1 });
    sheet.standIn.advance(24 * 60 * 60 * 1000);
    sheet.open();
    // Said once more, it keeps its first day, and there is nothing to record.
    const same = sheet.answer('change-consent', { id, row, consent });
    expect(same).toMatchObject({ consentDay: '2026-11-20', version: 1 });
    expect(sheet.answer('change-consent', { id, row, consent: null })).toMatchObject({
      consent: 'no',
      consentDay: '2026-11-21',
      consentMark: consent.mark,
      version: 2,
    });
    expect(cellsOf(sheet, row)).toEqual(['No', '2026-11-21', `${consentEn} [${consent.mark}]`]);
    // The first request, late: it says nothing anew.
    expect(sheet.answer('change-consent', { id, row, consent }, key)).toMatchObject({ consent: 'no' });
    expect(sheet.call('change-consent', { id, row, consent: null }, key)).toMatchObject({
      refusal: { code: 'key-reused' },
    });
    expect(cellsOf(sheet, julie.row)).toEqual(['', '', '']);
    const { events } = sheet.answer('show-history', { id, row, before: 0 });
    expect(events.map((event) => [event.consent, event.day, event.points])).toEqual([
      ['no', '2026-11-21', 0],
      ['yes', '2026-11-20', 0],
    ]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('to a wording that has changed meanwhile has not agreed', () => {
    const { sheet, julie } = openSalon();
    const consent = { language: 'en', mark: consentMark(sentences(sheet).consentEn) } as const;
    const { rulesetHash: seen, rules } = sheet.answer('open', {});
    sheet.answer('save-settings', {
      seen,
      policies: policies({ consentEn: 'Other words.' }),
      ...rules,
    } as never);
    const command = { id: julie.id, row: julie.row, consent };
    expect(sheet.call('change-consent', command)).toMatchObject({ refusal: { code: 'consent-changed' } });
    expect(sheet.call('add-client', { ...contact('Nora'), consent })).toMatchObject({
      refusal: { code: 'consent-changed' },
    });
    expect(cellsOf(sheet, julie.row)).toEqual(['', '', '']);
  });

  it.each(['sort', 'column'] as const)('has it in the right row, whatever a person moves (%s)', (act) => {
    const { sheet, julie, amelie } = openSalon();
    const consent = { language: 'en', mark: consentMark(sentences(sheet).consentEn) } as const;
    let calls = 0;
    const { length } = sheet.run('open', {}).meter.calls;
    for (let at = 1; at < length + 40; at++) {
      const before = sheet.standIn.workbook.snapshot();
      calls = 0;
      const command = { id: julie.id, row: julie.row, consent };
      const outcome = sheet.run('change-consent', command, undefined, {
        before: ({ where }) => {
          if (!where.startsWith('Clients') || ++calls !== at) return;
          if (act === 'sort') sheet.standIn.person.sort('Clients', 1, 'descending');
          else sheet.standIn.person.moveColumn('Clients', clientColumn('note'), clientColumn('consent'));
        },
      });
      if (calls < at) break;
      // A list of choices that appeared during the write rejects it, and the next command finishes the work.
      if (!JSON.stringify(outcome).includes('"ok":true')) sheet.answer('change-consent', command);
      expect(clientIn(sheet, julie.id), `at ${at}`).toMatchObject({ consent: 'yes', name: 'Julie Martin' });
      expect(clientIn(sheet, amelie.id), `at ${at}`).toMatchObject({ consent: '', note: '' });
      sheet.standIn.workbook.restore(before);
    }
    expect(calls).toBeGreaterThan(3);
  });
});

const FIRST = clientColumn('consent');

describe('columns that a person moved before, so that no point stands elsewhere,', () => {
  it('have the consent of a client of whom nothing but the name is known, and that stands elsewhere now', () => {
    const { sheet } = openSalon();
    const { person, workbook } = sheet.standIn;
    const consent = { language: 'en', mark: consentMark(sentences(sheet).consentEn) } as const;
    const { id, row } = sheet.answer('add-client', contact('Nora'));
    person.insertColumns('Clients', 2);
    person.edit('Clients', 1, 2, 'Town');
    sheet.answer('list-clients', { first: 2 });
    person.moveColumn('Clients', 1, 3);
    expect(workbook.tab('Clients').displayValues(row, 1, 1, 2)).toEqual([['', 'Nora']]);
    sheet.answer('change-consent', { id, row, consent });
    expect(clientIn(sheet, id)).toMatchObject({ name: 'Nora', consent: 'yes' });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('have a consent that was interrupted before its row was written', () => {
    const { sheet } = openSalon();
    const { person, workbook } = sheet.standIn;
    const consent = { language: 'en', mark: consentMark(sentences(sheet).consentEn) } as const;
    const { id, row } = sheet.answer('add-client', { ...contact('Nora'), note: 'likes tea' });
    const start = workbook.snapshot();
    const command = { id, row, consent };
    const { calls } = sheet.run('change-consent', command).meter;
    workbook.restore(start);
    const recorded = calls.find(({ name }) => name.endsWith('appendRow'))?.n ?? 0;
    sheet.run('change-consent', command, undefined, {
      faults: { at: recorded, act: 'kill-after', survive: 9 },
    });
    person.moveColumn('Clients', clientColumn('note'), FIRST);
    sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
    expect(clientIn(sheet, id)).toMatchObject({ note: 'likes tea', consent: 'yes', consentTyped: null });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

describe('consent that is typed by hand where none was recorded', () => {
  it.each([
    ['Yes', '2026-11-01', 'I agree', 'consent-differs', 0],
    ['Yes', '1/11/2026', 'Ik ga akkoord', 'consent-differs', 0],
    ['Yes', '', 'I agree', 'consent-day-missing', 1],
    ['Yes', '2026-11-01', '', 'consent-words-missing', 2],
    ['', '2026-11-01', '', 'consent-unsaid', 0],
    ['Yes', 'last week', 'I agree', 'day-wrong', 1],
    ['Yes', '2027-01-01', 'I agree', 'consent-day-future', 1],
    ['No', '', '', 'consent-differs', 0],
  ])('as %s, %s, %s counts as none and is named: %s', (said, day, words, code, column) => {
    const { sheet, julie } = openSalon();
    sheet.standIn.person.paste('Clients', julie.row, FIRST, [[said, day, words]]);
    const before = cellsOf(sheet, julie.row);
    const { clients, problems } = sheet.answer('list-clients', { first: 2 });
    expect(clients[0]?.consent).toBe('');
    expect(problems.map(({ refusal, column }) => [refusal.code, column])).toEqual([
      [code, columnLetter(FIRST + column)],
    ]);
    expect(sheet.answer('export-report', { report: 'balances', first: 2 }).csv).not.toContain('yes');
    sheet.answer('record-invoice', invoiceOf(julie, 0, 1000, 1));
    expect(cellsOf(sheet, julie.row)).toEqual(before);
  });

  it('counts once it is recorded as it stands there', () => {
    const { sheet, julie } = openSalon();
    const typed = { day: '2026-11-01', words: 'Signed on paper' };
    sheet.standIn.person.paste('Clients', julie.row, FIRST, [['Yes', typed.day, typed.words]]);
    const [shown] = sheet.answer('list-clients', { first: 2 }).clients;
    expect(shown?.consentTyped).toEqual({
      consent: 'yes',
      consentDay: typed.day,
      consentWords: typed.words,
    });
    const command = { id: julie.id, row: julie.row, consent: { typed } };
    const other = { typed: { ...typed, words: 'Other words' } };
    expect(sheet.call('change-consent', { ...command, consent: other })).toMatchObject({
      refusal: { code: 'consent-retyped' },
    });
    expect(sheet.answer('change-consent', command)).toMatchObject({
      consent: 'yes',
      consentDay: typed.day,
      consentTyped: null,
    });
    expect(cellsOf(sheet, julie.row)).toEqual(['Yes', typed.day, typed.words]);
    expect(sheet.answer('list-clients', { first: 2 }).problems).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('with a new client stays there with its remark when the row gets its number', () => {
    const { sheet } = openSalon();
    const typed = ['Yes', '2026-11-01', 'Signed on paper'];
    sheet.standIn.person.edit('Clients', 4, 1, 'Nora');
    sheet.standIn.person.paste('Clients', 4, FIRST, [typed]);
    const { clients, problems } = sheet.answer('list-clients', { first: 2 });
    expect(clients[2]).toMatchObject({ name: 'Nora', consent: '', consentTyped: { consent: 'yes' } });
    expect(problems).toMatchObject([{ row: 4, refusal: { code: 'consent-differs', recorded: '' } }]);
    expect(cellsOf(sheet, 4)).toEqual(typed);
  });
});

describe('over a consent that was recorded', () => {
  const { sheet, julie } = openSalon();
  const { consentEn } = sentences(sheet);
  const consent = { language: 'en', mark: consentMark(consentEn) } as const;
  const { id, row }: Client = julie;
  sheet.answer('change-consent', { id, row, consent });
  const [, day, words] = cellsOf(sheet, row);
  const recorded = ['Yes', day, words];
  const start = sheet.standIn.workbook.snapshot();

  const typing: readonly (readonly [string, readonly string[]])[] = [
    ['No', ['No', day ?? '', words ?? '']],
    ['nothing at all', ['', '', '']],
    ['another day', ['Yes', '2026-11-01', words ?? '']],
    ['other words', ['Yes', day ?? '', 'Something else']],
    ['a yes alone', ['Yes', '', '']],
  ];

  it.each(typing)(
    '%s typed by hand counts as none, is named, and no command overrules it',
    (_what, typed) => {
      sheet.standIn.workbook.restore(start);
      sheet.standIn.person.paste('Clients', row, FIRST, [typed]);
      const remark = { tab: 'clients', row, refusal: { code: 'consent-differs', recorded: 'yes', day } };
      const shown = () => {
        const { clients, problems } = sheet.answer('list-clients', { first: 2 });
        expect(clients[0]?.consent).toBe('');
        // The client's view says so, and offers to record a withdrawal.
        expect(clients[0]?.consentTyped).not.toBeNull();
        expect(problems).toMatchObject([remark]);
        expect(cellsOf(sheet, row)).toEqual(typed);
      };
      shown();
      sheet.answer('record-invoice', invoiceOf(julie, 1, 3000, 3));
      shown();
      sheet.standIn.person.edit('Clients', row, clientColumn('state'), '');
      sheet.answer('record-invoice', invoiceOf(julie, 2, 3000, 6)); // rebuilt from the ledger
      shown();
      expect(sheet.answer('check-ledger', {}).findings).toMatchObject([{ code: 'consent-differs', row }]);
      expect(sheet.answer('export-report', { report: 'balances', first: 2 }).csv).not.toContain('yes');
    },
  );

  it('nothing is said of it in a row whose state cannot be read, since nobody knows what was recorded', () => {
    sheet.standIn.workbook.restore(start);
    sheet.standIn.person.edit('Clients', row, clientColumn('state'), '');
    const { clients, problems } = sheet.answer('list-clients', { first: 2 });
    expect(clients[0]).toMatchObject({ damaged: true, consent: '', consentTyped: null });
    expect(problems).toEqual([]);
  });

  it.each(typing)('%s goes when one is recorded in the sidebar, given or withdrawn', (_what, typed) => {
    for (const said of [consent, null]) {
      sheet.standIn.workbook.restore(start);
      sheet.standIn.person.paste('Clients', row, FIRST, [typed]);
      const command = { id, row, consent: said };
      const answer = sheet.answer('change-consent', command);
      expect(answer).toMatchObject({ consent: said === null ? 'no' : 'yes', consentTyped: null, version: 2 });
      expect(cellsOf(sheet, row)).toEqual([said === null ? 'No' : 'Yes', day, words]);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    }
  });

  it.each(typing)('%s goes with Repair, which writes what the ledger says', (_what, typed) => {
    sheet.standIn.workbook.restore(start);
    sheet.standIn.person.paste('Clients', row, FIRST, [typed]);
    expect(sheet.answer('repair-ledger', {})).toEqual({ repaired: 1, setAside: 0 });
    expect(cellsOf(sheet, row)).toEqual(recorded);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('No typed after a late retry was already answered is not overruled by that retry', () => {
    sheet.standIn.workbook.restore(start);
    sheet.standIn.person.edit('Clients', row, FIRST, 'No');
    const key = newKey();
    sheet.answer('change-consent', { id, row, consent }, key);
    sheet.standIn.person.edit('Clients', row, FIRST, 'No');
    expect(sheet.answer('change-consent', { id, row, consent }, key)).toMatchObject({ consent: '' });
    expect(cellsOf(sheet, row)).toEqual(['No', day, words]);
  });

  it('Repair writes what the ledger says of everybody, also when a person sorts at any call', () => {
    const { workbook, person } = sheet.standIn;
    workbook.restore(start);
    const nora = sheet.answer('add-client', { ...contact('Nora'), consent });
    person.paste('Clients', row, FIRST, [['No', '', '']]);
    const before = workbook.snapshot();
    const { calls } = sheet.run('repair-ledger', {}).meter;
    for (const { n: at } of calls) {
      workbook.restore(before);
      sheet.run('repair-ledger', {}, undefined, {
        before: ({ n }) => {
          if (n === at) person.sort('Clients', 1, 'descending');
        },
      });
      for (const one of [id, nora.id]) expect(clientIn(sheet, one)?.consent, `at ${at}`).toBe('yes');
      expect(sheet.answer('check-ledger', {}).findings, `at ${at}`).toEqual([]);
    }
  });

  it('a client whose cells the owner emptied is forgotten, without remark, and Repair leaves it so', () => {
    sheet.standIn.workbook.restore(start);
    for (const key of ['name', 'phone', 'email', 'consent', 'consentDay', 'consentWords'])
      sheet.standIn.person.edit('Clients', row, clientColumn(key), '');
    const { clients, problems } = sheet.answer('list-clients', { first: 2 });
    expect(problems).toEqual([]);
    expect(clients[0]).toMatchObject({ id, consent: '', consentTyped: null });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    sheet.standIn.person.edit('Clients', row, clientColumn('points'), '99');
    sheet.answer('repair-ledger', {});
    expect(cellsOf(sheet, row)).toEqual(['', '', '']);
  });

  it.each(['consent', 'consentDay', 'consentWords'])(
    'a column that was deleted (%s) says nothing against it, and a withdrawal can be recorded',
    (key) => {
      sheet.standIn.workbook.restore(start);
      sheet.standIn.person.deleteColumns('Clients', clientColumn(key));
      const { clients, problems } = sheet.answer('list-clients', { first: 2 });
      expect(clients[0]).toMatchObject({ id, consent: 'yes', consentDay: day, consentTyped: null });
      expect(problems).toEqual([]);
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
      expect(sheet.answer('change-consent', { id, row, consent: null })).toMatchObject({ consent: 'no' });
      expect(sheet.answer('list-clients', { first: 2 }).clients[0]).toMatchObject({ consent: 'no' });
      expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    },
  );

  it.each([0, 105])(
    'an older row pasted back, %i clients later, gives no yes after a withdrawal',
    (others) => {
      sheet.standIn.workbook.restore(start);
      const older = sheet.standIn.workbook
        .tab('Clients')
        .displayValues(row, 1, 1, clientColumn('id')) as string[][];
      sheet.answer('change-consent', { id, row, consent: null });
      for (let i = 0; i < others; i++) sheet.answer('add-client', { ...contact(`Client ${i}`), consent });
      for (const at of [row, row + others + 5]) {
        sheet.standIn.person.paste('Clients', at, 1, older);
        const { csv } = sheet.answer('export-report', { report: 'balances', first: 2 });
        const rows = csv.split('\n').filter((line) => line.startsWith(id));
        expect(rows.filter((line) => line.includes('yes'))).toEqual([]);
        if (others > 0) continue;
        const { clients } = sheet.answer('list-clients', { first: 2 });
        expect(clients.filter((client) => client.id === id && client.consent === 'yes')).toEqual([]);
        expect(clients.find((client) => client.row === at)).toMatchObject({ id, damaged: true });
      }
    },
  );

  it('a row that was deleted has it again with Repair', () => {
    sheet.standIn.workbook.restore(start);
    sheet.standIn.person.deleteRows('Clients', row);
    sheet.answer('repair-ledger', {});
    const again = clientIn(sheet, id);
    expect(again).toMatchObject({ consent: 'yes', consentTyped: null });
    expect(cellsOf(sheet, again?.row ?? 0)).toEqual(recorded);
  });
});
