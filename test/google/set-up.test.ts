// Set-up, interrupted at each of its calls and run again.
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import { writeLook } from '../../src/local/standin/contents';
import { CarnetSheet, workbookWhere } from './carnet-sheet';
import { clientColumn } from './client-column';
import { ledgerColumn } from './ledger-column';
import { contact, everyTen, invoiceOf, openSalon, policies, setRuleset } from './salon';

const sheet = new CarnetSheet({ clock: Date.parse('2026-11-20T12:00:00Z') });
sheet.open();
const empty = sheet.standIn.workbook.snapshot();
const yen = { language: 'fr', currency: 'JPY' } as const;
const { calls } = sheet.run('set-up', yen).meter;
const whole = shape();

/** What a set-up has to create: tabs, headers, formats and settings. */
function shape() {
  return sheet.standIn.workbook.tabs().map((tab) => ({
    name: tab.name,
    headers: tab.displayValues(1, 1, 1),
    formats: Array.from({ length: tab.lastColumn }, (_, i) => tab.cell(5, i + 1).format),
    rows: tab.name === 'Réglages' ? tab.displayValues() : [],
    frozen: tab.frozenRows,
  }));
}

describe('set-up', () => {
  it('makes the twelve tabs in the language', () => {
    expect(
      sheet.standIn.workbook
        .tabs()
        .map(({ name }) => name)
        .slice(1),
    ).toHaveLength(12);
    expect(sheet.answer('open', {})).toMatchObject({
      ruleset: { language: 'fr', currency: { code: 'JPY', decimals: 0 } },
      problems: [],
    });
  });

  // Testing every call takes a minute: every twenty-fifth, from three starts, covers each kind of call in each tab.
  it.each([1, 4, 8])(
    'killed at every twenty-fifth call from the %i. on and run again, leaves the same sheet',
    (from) => {
      for (let at = from; at <= calls.length; at += 25) {
        sheet.standIn.workbook.restore(empty);
        sheet.run('set-up', yen, undefined, { faults: { at, act: 'kill-before', survive: at % 3 } });
        sheet.answer('set-up', yen);
        expect(shape(), `killed before call ${at}, ${calls[at - 1]?.name} ${calls[at - 1]?.where}`).toEqual(
          whole,
        );
      }
      sheet.answer('save-settings', {
        seen: sheet.answer('open', {}).rulesetHash,
        policies: policies({ currency: 'JPY', language: 'fr', overdraw: 'zero' }),
        programs: [],
        rewards: [],
        bonuses: [],
      });
      const client = sheet.answer('add-client', contact('Chloé', '+33 6 12 34 56 78'));
      expect(client.phone).toBe('+33 6 12 34 56 78');
    },
  );

  it('run again on a sheet in use, changes nothing', () => {
    const used = CarnetSheet.setUp();
    used.answer('record-invoice', {
      ...invoiceOf(null, 0, 1500, null),
      rewards: [],
      cards: [],
      corrects: null,
      seen: { due: 1500, points: 0, used: 0, balance: null },
    });
    const values = () => used.standIn.workbook.tabs().map((tab) => tab.values());
    const before = values();
    used.answer('set-up', { language: 'nl', currency: 'USD' });
    expect(used.answer('open', {}).ruleset).toMatchObject({ currency: { code: 'EUR' } });
    expect(values().flat(2).length).toBe(before.flat(2).length);
  });

  it('leaves a tab of the same name that is somebody else’s', () => {
    const other = new CarnetSheet();
    other.open();
    other.standIn.person.addTab('Clients');
    other.standIn.person.edit('Clients', 1, 1, 'my own list');
    other.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(other.standIn.workbook.tab('Clients').values()).toEqual([['my own list']]);
    expect(other.standIn.workbook.tab('Clients (Carnet)').lastColumn).toBe(layout.clients.length);
  });
});

describe('set-up that makes a tab of rules again', () => {
  it('killed at every twenty-fifth call takes no rule away: the next invoice gives its points by it', () => {
    const { sheet: used, julie } = openSalon();
    const { workbook, person } = used.standIn;
    person.deleteTab('Programmes');
    const without = workbook.snapshot();
    const command = { language: 'en', currency: 'EUR' } as const;
    const made = used.run('set-up', command).meter.calls.filter((_, i) => i % 25 === 24);
    expect(made.length).toBeGreaterThan(5);
    for (const { n: at, name } of made) {
      workbook.restore(without);
      used.run('set-up', command, undefined, { faults: { at, act: 'kill-after' } });
      const where = `killed after call ${at}, ${name}`;
      const reply = used.call('record-invoice', invoiceOf(julie, 0, 3000, 3));
      expect(reply, where).toMatchObject({ ok: true, value: { points: 3 } });
      expect(used.answer('open', {}).ruleset.programs, where).toMatchObject([{ name: everyTen.name }]);
      expect(used.answer('check-ledger', {}), where).toMatchObject({ findings: [], entries: 2 });
    }
  });
});

describe('the runs of the clock', () => {
  /** Where Google hands the spreadsheet to a trigger. */
  const opened = () => ({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
  const night = (used: CarnetSheet) =>
    expect(used.standIn.run('nightly', [], { as: 'trigger' })).toMatchObject({ status: 'returned' });
  const schedules = (used: CarnetSheet) =>
    used.standIn.workbook.state.triggers.map(({ handler, schedule }) => ({ handler, schedule }));

  it('are set up once, and run', () => {
    const used = CarnetSheet.setUp(opened());
    const both = [
      { handler: 'nightly', schedule: { everyDays: 1, atHour: 3 } },
      { handler: 'hourly', schedule: { everyHours: 1 } },
    ];
    expect(schedules(used)).toEqual(both);
    used.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(schedules(used)).toEqual(both);
    expect(used.standIn.fireTriggers()).toMatchObject([{ status: 'returned' }, { status: 'returned' }]);
  });

  it('are left out where a person denied them, and the sheet is set up all the same', () => {
    const used = CarnetSheet.setUp({ denied: ['https://www.googleapis.com/auth/script.scriptapp'] });
    expect(schedules(used)).toEqual([]);
    expect(used.answer('open', {}).problems).toEqual([]);
  });

  it('are made up by the night’s run in a sheet that an older Carnet set up', () => {
    const used = CarnetSheet.setUp(opened());
    const [nightly, hourly] = used.standIn.workbook.state.triggers;
    if (nightly === undefined || hourly === undefined) throw new Error('two triggers were expected');
    used.standIn.workbook.change({ triggers: [nightly] });
    night(used);
    expect(schedules(used).map(({ handler }) => handler)).toEqual(['nightly', 'hourly']);
  });

  it('every hour are one person’s, until that one’s stay away', () => {
    const first = CarnetSheet.setUp(opened());
    const second = first.under({ user: 'ines@example.com' });
    second.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(schedules(first)).toHaveLength(4);
    const turn = (used: CarnetSheet, hours: number) => {
      used.standIn.advance(hours * 3_600_000);
      expect(used.standIn.run('hourly', [], { as: 'trigger' })).toMatchObject({ status: 'returned' });
      const note = used.standIn.workbook.state.properties.script.clock ?? '';
      const [uid] = (JSON.parse(note) as { readonly value: string }).value.split(' ');
      return used.standIn.workbook.state.triggers.find(({ id }) => id === uid)?.owner;
    };
    expect(turn(first, 0)).toBe('owner@example.com');
    expect(turn(second, 1)).toBe('owner@example.com');
    expect(turn(second, 3)).toBe('ines@example.com');
    expect(turn(first, 0)).toBe('ines@example.com');
  });

  it('take out what has expired, once', () => {
    const { sheet: used, julie } = expiring();
    night(used);
    night(used);
    const rows = used.standIn.workbook.tab('Ledger').displayValues(2, ledgerColumn('day'), 100, 4);
    // Its day, client, the client's name and kind.
    expect(rows.filter(([, , , kind]) => kind === 'Expired').map(([day, id]) => [day, id])).toEqual([
      ['2027-01-19', julie.id],
    ]);
    used.open();
    expect(used.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('say in a sentence that the ledger is broken, which Google mails', () => {
    const { sheet: used } = expiring();
    used.standIn.person.deleteRows('Ledger', used.standIn.workbook.tab('Ledger').lastRow, 1);
    expect(used.standIn.run('nightly', [], { as: 'trigger' })).toMatchObject({
      status: 'threw',
      error: { message: expect.stringContaining('See More, Check the ledger.') },
    });
  });

  it.each([
    ['en', 'Google did not give Carnet this spreadsheet, so nothing was done.'],
    ['fr', 'Google n’a pas donné cette feuille de calcul à Carnet'],
    ['nl', 'Google gaf deze spreadsheet niet aan Carnet: er is niets gedaan.'],
  ] as const)('say in a sentence that Google gave them no spreadsheet: %s', (language, sentence) => {
    const used = new CarnetSheet();
    used.open();
    used.answer('set-up', { language, currency: 'EUR' });
    const said = { status: 'threw', error: { message: expect.stringContaining(sentence) } };
    expect(used.standIn.fireTriggers()).toMatchObject([said, said]);
  });

  function expiring() {
    const salon = openSalon(opened());
    setRuleset(salon.sheet, { expiry: 'earned', expiryMonths: 1 }, { programs: [everyTen] });
    salon.sheet.answer('record-invoice', invoiceOf(salon.julie, 0, 3000, 3));
    salon.sheet.standIn.advance(60 * 24 * 60 * 60 * 1000);
    return salon;
  }
});

describe('a change of language', () => {
  it('says tabs, headers and chosen words in it, and leaves the owner’s own words', () => {
    const used = CarnetSheet.setUp();
    const program = { kind: 'unit', name: 'Mine', on: true, terms: { points: 1, scope: 'service,product' } };
    setRuleset(used, {}, { programs: [program] });
    used.standIn.person.edit('Clients', 1, clientColumn('note'), 'Remarks');
    const noteOf = (name: string, column: number) => used.standIn.workbook.tab(name).cell(1, column).note;
    expect(noteOf('Programmes', 6)).toContain('The amount that earns the points');
    const header = { row: 1, column: 5, rows: 1, columns: 1 };
    writeLook(used.standIn.workbook.tab('Programmes').grid, header, (look) => ({ ...look, note: 'ask Kim' }));
    const seen = used.answer('open', {}).rulesetHash;
    const rules = { programs: [program], rewards: [], bonuses: [] };
    used.answer('save-settings', { seen, policies: policies({ language: 'nl' }), ...rules });
    const { workbook } = used.standIn;
    expect(
      workbook
        .tabs()
        .map(({ name }) => name)
        .slice(1),
    ).toEqual([
      'Klanten',
      'Logboek',
      'Cadeaubonnen',
      'Afspraken',
      'Catalogus',
      'Programma’s',
      'Beloningen',
      'Extra punten',
      'Instellingen',
      'Berichten',
      'Medewerkers',
      'Postvak UIT',
    ]);
    expect(workbook.tab('Klanten').displayValues(1, clientColumn('birthday'), 1, 2)).toEqual([
      ['Verjaardag', 'Kassacode'],
    ]);
    expect(workbook.tab('Klanten').displayValues(1, clientColumn('consent'), 1, 5)).toEqual([
      ['Mag bericht krijgen', 'Sinds', 'Akkoord met', 'Remarks', 'Taal'],
    ]);
    expect(workbook.tab('Programma’s').displayValues(2, 1, 1, 8)).toEqual([
      [
        'Ja',
        'Mine',
        'Elke behandeling of elk product',
        '1 punt per betaald stuk (behandelingen en producten)',
        '1',
        '',
        'Behandeling, Product',
        '',
      ],
    ]);
    expect(noteOf('Programma’s', 6)).toContain('Het bedrag dat de punten oplevert');
    expect(noteOf('Programma’s', 5)).toBe('ask Kim');
    expect(used.answer('open', {}).problems).toEqual([]);
    expect(used.answer('check-ledger', {}).findings).toEqual([]);
  });
});
