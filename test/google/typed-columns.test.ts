// A tab that somebody converted to a table refuses what Carnet writes: said with the way out, and nothing is lost.
import { describe, expect, it } from 'vitest';
import type { WritingName } from '../../src/app/actions';
import { catalogs } from '../../src/i18n/catalog';
import type { Outcome } from '../../src/local/standin';
import { CarnetSheet, workbookWhere } from './carnet-sheet';
import { type AnyExample, allExamples } from './command-examples';
import { invoiceOf, openSalon } from './salon';
import { cellsOf, entryCount } from './sheet-cells';

const KEY = 'e'.repeat(32);
const WRITES = ['write', 'append', 'rows', 'structure'];

/** The tabs that a run wrote to or shaped, by name. */
function written({ meter }: Outcome): readonly string[] {
  const names = meter.calls
    .filter(({ kind }) => WRITES.includes(kind))
    .map(({ where }) => where.split('!')[0] ?? '');
  return [...new Set(names)];
}

const sentenceOf = (outcome: Outcome) =>
  outcome.status === 'returned' ? (outcome.value as { sentence?: string }).sentence : outcome.status;

describe('a tab converted to a table', () => {
  it.each(allExamples.map((example) => [`${example.action}: ${example.what}`, example] as const))(
    'before %s: it says so or works, and once it is converted back all is as if nothing had happened',
    (_title, { action, prepare }: AnyExample) => {
      const { sheet, command } = prepare();
      const { workbook, person } = sheet.standIn;
      const start = workbook.snapshot();
      const first = sheet.run(action as WritingName, command as never, KEY);
      const done = { cells: cellsOf(workbook), entries: entryCount(workbook) };
      for (const name of written(first)) {
        workbook.restore(start);
        const table = workbook.tabs().find((tab) => tab.name === name);
        if (table === undefined) continue; // the command itself makes it
        person.convertToTable(name);
        const reply = sheet.call(action as WritingName, command as never, KEY);
        if (!reply.ok) expect(reply.refusal, name).toMatchObject({ code: 'typed-columns' });
        // It may have another name by now, or be gone: a trial's own tab.
        if (workbook.tabs().includes(table)) person.convertToRange(table.name);
        expect(sheet.call(action as WritingName, command as never, KEY), name).toMatchObject({ ok: true });
        expect(cellsOf(workbook), name).toEqual(done.cells);
        expect(entryCount(workbook), name).toBe(done.entries);
        expect(sheet.answer('check-ledger', {}), name).toMatchObject({ findings: [], stopped: null });
      }
    },
  );
});

describe('the sentence', () => {
  it.each(['en', 'fr', 'nl'] as const)(
    'names tab and way out, whatever Google’s language: %s',
    (language) => {
      const { sheet, julie } = openSalon({ userLocale: language });
      sheet.answer('set-up', { language, currency: 'EUR' });
      const { tabs } = catalogs[language];
      const start = sheet.standIn.workbook.snapshot();
      for (const name of [tabs.clients, tabs.ledger]) {
        sheet.standIn.workbook.restore(start);
        sheet.standIn.person.convertToTable(name);
        const said = sentenceOf(sheet.run('record-invoice', invoiceOf(julie, 0, 3000, 3)));
        expect(said).toContain(`${name} `);
        expect(said).toMatch(/unformatted data|non mises en forme|niet-opgemaakte/);
      }
    },
  );

  it('comes in the alert of the menu, too, and set-up then finishes', () => {
    const said: string[] = [];
    const sheet = new CarnetSheet({
      answers: ({ text }) => {
        said.push(text);
        return { button: 'OK' };
      },
    });
    sheet.standIn.run('setUpSheet');
    const { person, workbook } = sheet.standIn;
    person.deleteTab('Rewards');
    person.convertToTable('Programmes');
    sheet.standIn.run('setUpSheet');
    expect(said.at(-1)).toContain('The tab Programmes was converted to a table');
    person.convertToRange('Programmes');
    sheet.standIn.run('setUpSheet');
    expect(said.at(-1)).toContain('This sheet is set up');
    expect(workbook.tab('Rewards').lastColumn).toBeGreaterThan(5);
  });
});

describe('where a table refuses rules alone', () => {
  it('invoices are recorded in it, and set-up names it until it is converted back', () => {
    const { sheet, julie } = openSalon({ workbook: workbookWhere({ typedColumnsRefuse: 'rules' }) });
    const { person } = sheet.standIn;
    for (const name of ['Clients', 'Ledger', 'Programmes']) person.convertToTable(name);
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    const again = { language: 'en', currency: 'EUR' } as const;
    // Where several tabs are tables, any of them is named: each has to go back.
    person.convertToRange('Ledger');
    for (const [name, tab] of [
      ['Clients', 'clients'],
      ['Programmes', 'programs'],
    ] as const) {
      expect(sheet.call('set-up', again)).toMatchObject({ refusal: { code: 'typed-columns', tab } });
      person.convertToRange(name);
    }
    expect(sheet.call('set-up', again)).toMatchObject({ ok: true });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

it('a tab that its owner has protected is not taken for a table: Google says itself what it is', () => {
  const { sheet, julie } = openSalon();
  sheet.standIn.person.closeTab('Ledger');
  expect(sheet.call('record-invoice', invoiceOf(julie, 0, 1500, 1))).toMatchObject({
    ok: false,
    refusal: { code: 'platform', message: expect.stringContaining('protected cell') },
  });
});
