// Consent in the Clients tab: given in the form, given and withdrawn later, typed by hand, moved meanwhile.
import { describe, expect, it } from 'vitest';
import { consentMark } from '../../src/core/consent';
import { type CarnetSheet, newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { contact, openSalon, policies } from './salon';

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
  it('in the form gets the day and the exact wording in the tab, and nothing in the journal', () => {
    const { sheet } = openSalon();
    const { consentNl } = sentences(sheet);
    const consent = { language: 'nl', mark: consentMark(consentNl) } as const;
    const key = newKey();
    const added = sheet.answer('add-client', { ...contact('Nora'), consent }, key);
    expect(added).toMatchObject({ consent: 'yes', consentDay: '2026-11-20', consentMark: consent.mark });
    expect(cellsOf(sheet, added.row)).toEqual(['Yes', '2026-11-20', `${consentNl} [${consent.mark}]`]);
    expect(sheet.answer('add-client', { ...contact('Nora'), consent }, key)).toEqual(added);
    expect(sheet.call('add-client', contact('Nora'), key)).toMatchObject({ refusal: { code: 'key-reused' } });
    expect(JSON.stringify(sheet.standIn.workbook.tab('Ledger').values())).not.toContain(added.id);
    const csv = sheet.answer('export-report', { report: 'balances', first: 2 }).csv;
    expect(csv).toContain(`yes,2026-11-20,"${consentNl} [${consent.mark}]"`);
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
    sheet.answer('change-consent', { id, row, consent });
    sheet.standIn.advance(24 * 60 * 60 * 1000);
    sheet.open();
    // Repeated later, it keeps its first day.
    expect(sheet.answer('change-consent', { id, row, consent })).toMatchObject({ consentDay: '2026-11-20' });
    expect(sheet.answer('change-consent', { id, row, consent: null })).toMatchObject({
      consent: 'no',
      consentDay: '2026-11-21',
      consentMark: consent.mark,
    });
    expect(cellsOf(sheet, row)).toEqual(['No', '2026-11-21', `${consentEn} [${consent.mark}]`]);
    expect(cellsOf(sheet, julie.row)).toEqual(['', '', '']);
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
      // A list of choices that appeared during the write rejects it: nothing was written, and the person tries again.
      if (!JSON.stringify(outcome).includes('"ok":true')) sheet.answer('change-consent', command);
      expect(clientIn(sheet, julie.id), `at ${at}`).toMatchObject({ consent: 'yes', name: 'Julie Martin' });
      expect(clientIn(sheet, amelie.id), `at ${at}`).toMatchObject({ consent: '', note: '' });
      sheet.standIn.workbook.restore(before);
    }
    expect(calls).toBeGreaterThan(3);
  });
});

describe('consent that is typed by hand', () => {
  it.each([
    ['Yes', '2026-11-01', 'I agree', [], 'yes'],
    ['Yes', '1/11/2026', 'Ik ga akkoord', [], 'yes'],
    ['Yes', '', 'I agree', ['consent-day-missing', 'O'], ''],
    ['Yes', '2026-11-01', '', ['consent-words-missing', 'P'], ''],
    ['', '2026-11-01', '', ['consent-unsaid', 'N'], ''],
    ['Yes', 'last week', 'I agree', ['day-wrong', 'O'], ''],
    ['Yes', '2027-01-01', 'I agree', ['consent-day-future', 'O'], ''],
    ['No', '', '', [], 'no'],
  ])('as %s, %s, %s says %j', (said, day, words, slip, consent) => {
    const { sheet, julie } = openSalon();
    sheet.standIn.person.paste('Clients', julie.row, clientColumn('consent'), [[said, day, words]]);
    const { clients, problems } = sheet.answer('list-clients', { first: 2 });
    expect(clients[0]?.consent).toBe(consent);
    expect(problems.map(({ refusal, column }) => [refusal.code, column])).toEqual(
      slip.length === 0 ? [] : [slip],
    );
  });
});
