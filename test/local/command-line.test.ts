// Runs the command line examples of docs/settings.md as printed there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine, GUIDE } from './command-line';

const { workbook, example, inFolder, written, carnet, ran, begin } = commandLine();

describe('the guide, from the first line to the last', () => {
  it('sets up, imports, records and exports', () => {
    const set = JSON.parse(carnet('settings', '--workbook', workbook, '--file', example('settings.json')));
    expect(set.ruleset).toMatchObject({
      currency: { code: 'EUR', decimals: 2 },
      programs: [{ name: 'Points on everything' }, { on: false }],
    });

    const taken = JSON.parse(carnet('import', '--workbook', workbook, '--receipts', example('receipts.csv')));
    expect(taken.receipts).toMatchObject({
      rows: { file: 3, taken: 3 },
      points: 9,
      newClients: 1,
      walkIns: 1,
    });

    const recorded = JSON.parse(carnet('record', '--workbook', workbook, '--file', example('invoice.json')));
    expect(recorded.quote).toMatchObject({
      sums: { total: 9200, due: 9200 },
      points: 9,
      after: { balance: 18 },
    });
    expect(recorded.entry).toMatchObject({ day: '2026-03-20', receipt: '3', points: 9, balance: 18 });

    const back = JSON.parse(carnet('refund', '--workbook', workbook, '--file', example('refund.json')));
    expect(back).toMatchObject({ money: 1850, points: -2, client: { standing: { balance: 16 } } });

    const csv = carnet('export', '--workbook', workbook, '--report', 'balances');
    expect(csv.split('\r\n').at(1)).toMatch(/^[0-9A-Z]{8},MARJ01,,,,MARJ01,,,,,16,16,0,2026-03-20$/m);
  });

  it('is done by its commands as they are printed, one after the other', () => {
    const lines = [...GUIDE.matchAll(/^npm run -s carnet -- (.*)$/gm)].map(([, words = '']) =>
      words.split(' '),
    );
    const commands = lines.map(([command]) => command);
    for (const name of [
      'settings',
      'import',
      'record',
      'refund',
      'adjust',
      'bookings',
      'merge',
      'unmerge',
      'erase',
      'terms',
      'export',
    ])
      expect(commands).toContain(name);
    for (const words of lines) expect(() => carnet(...words.map(inFolder)), words.join(' ')).not.toThrow();
  });

  it('takes services, products and receipts in one go, as the command of the guide does', () => {
    begin('set up');
    const command = /^npm run -s carnet -- (import .*)$/m.exec(GUIDE)?.[1] ?? '';
    const taken = JSON.parse(carnet(...command.split(' ').map(inFolder)));
    expect(taken).toMatchObject({
      services: { rows: 2, refused: [] },
      products: { rows: 1, refused: [] },
      receipts: { rows: { file: 3, taken: 3 }, refused: [] },
    });
  });

  it('takes bookings of several files together, credits them, and takes them back', () => {
    begin('with its receipts');
    const run = (...words: readonly string[]) => JSON.parse(carnet(...words, '--workbook', workbook));
    run('settings', '--file', example('bookings-settings.json'));
    run('import', '--services', example('services.csv'), '--clients', example('clients.csv'));
    run('item-points', '--item', 'CUT=7', '--item', 'MEN=5');
    const names = ['bookings.csv', 'no-shows.csv', 'calendar.ics'];
    const files = names.flatMap((name) => ['--bookings', example(name)]);
    const plan = run('bookings', ...files, '--plan');
    expect(plan.bookings).toMatchObject({
      added: 5,
      states: { done: 4, missed: 1 },
      newClients: 0,
      unfound: 0,
    });
    const taken = run('bookings', ...files);
    expect(taken.bookings).toMatchObject({
      added: 5,
      files: [{ leftOut: [{ row: 5, why: 'nobody' }] }, {}, {}],
    });
    expect(run('bookings', '--due')).toMatchObject({ isOn: true, due: 4, toLookAt: 0 });
    expect(run('bookings', '--credit')).toMatchObject({ credited: 4, points: 28, toLookAt: 0 });
    expect(run('bookings', '--credit')).toMatchObject({ credited: 0, points: 0 });
    expect(run('bookings', '--day', '2026-03-24').bookings).toMatchObject([
      { id: '71', client: 'MARJ01', standing: 'credited', points: 7 },
      { id: '72', client: 'Noor Peeters', standing: 'credited', points: 7 },
    ]);
    const again = run('import', ...files);
    expect(again.bookings).toMatchObject({ added: 0, changed: 0, same: 5 });
    expect(run('bookings', '--unmatched', '2026-03')).toMatchObject({ month: '2026-03' });
    expect(run('bookings', '--undo', taken.series)).toMatchObject({ undone: 5, takenBack: 4, kept: [] });
    expect(run('bookings', '--day', '2026-03-24').bookings).toEqual([]);
    expect(ran('bookings', '--workbook', workbook, '--unmatched', 'March').code).toBe(2);
    expect(ran('bookings', '--workbook', workbook, ...files, '--both', 'maybe').code).toBe(2);
  });

  it('brings clients with their points, says what it asks, and takes an import back', () => {
    begin('with its receipts'); // 9 points
    const clients = (file: string, ...words: readonly string[]) =>
      JSON.parse(carnet('import', '--workbook', workbook, '--clients', file, '--expiry', 'file', ...words));
    const plan = clients(example('clients.csv'), '--plan');
    expect(plan.clients).toMatchObject({ added: 1, updated: 1, points: 160, withPoints: 2, left: [] });
    const taken = clients(example('clients.csv'));
    expect(taken.clients).toMatchObject({ added: 1, updated: 1, points: 160 });
    const balances = () => carnet('export', '--workbook', workbook, '--report', 'balances');
    expect(balances()).toMatch(/^[0-9A-Z]{8},MARJ01,0470 12 34 56,,,MARJ01,,,,,49,49,0,/m);
    expect(balances()).toMatch(/,Noor Peeters,0471 00 00 01,.*,120,120,0,/);
    expect(clients(example('clients.csv')).clients).toMatchObject({ points: 0, left: [{}, {}] });
    const undone = JSON.parse(carnet('import', '--workbook', workbook, '--undo', taken.series));
    expect(undone).toMatchObject({ undone: 2, leftOut: [] });
    expect(balances()).toMatch(/,MARJ01,.*,9,9,0,/);
    expect(clients(example('clients.csv')).clients).toMatchObject({ added: 0, points: 160 });
    const twice = written(
      'twice.csv',
      'Name,Phone,Points\nAnn Claes,0479 00 00 00,5\nAnn Claes,0479 00 00 00,7\n',
    );
    expect(ran('import', '--workbook', workbook, '--clients', twice)).toMatchObject({
      code: 1,
      said: expect.stringContaining('--balance "Ann Claes=3" (7 points)'),
    });
    expect(clients(twice, '--balance', 'Ann Claes=3').clients).toMatchObject({ points: 7 });
  });

  it('adds points by hand for one client and for several, and takes a series back', () => {
    begin('with its receipts'); // 9 points
    const adjust = (...words: readonly string[]) =>
      JSON.parse(carnet('adjust', '--workbook', workbook, ...words));
    expect(adjust('--file', example('adjust.json'))).toMatchObject({ points: 20, balance: 29 });
    const several = example('adjust-several.json');
    expect(adjust('--file', several, '--plan')).toMatchObject({ clients: [{ name: 'MARJ01', balance: 29 }] });
    const given = adjust('--file', several);
    expect(given).toMatchObject({ batch: '0123456789ab', adjusted: [{ before: 29, balance: 34 }] });
    expect(adjust('--file', several)).toMatchObject({ adjusted: [] });
    expect(adjust().batches).toMatchObject([
      { id: given.batch, entries: 1, points: 5, undone: 0 },
      { kind: 'import', entries: 2 },
    ]);
    expect(adjust('--undo', given.batch)).toEqual({ batch: given.batch, undone: 1, leftOut: [] });
    const csv = carnet('export', '--workbook', workbook, '--report', 'balances');
    expect(csv).toContain('MARJ01,,,,,29,29,0,');
    expect(ran('adjust', '--workbook', workbook, '--undo', 'ffffffffffff')).toMatchObject({ code: 1 });
  });

  it('prints the terms in the language of the sheet or another', () => {
    begin('with its receipts');
    const terms = carnet('terms', '--workbook', workbook);
    expect(terms).toMatch(/^Terms of the loyalty programme\nVersion 1, in force from /);
    expect(terms).toContain('\n- Points on everything: 1 point for every full €10.00 spent on everything.\n');
    expect(carnet('terms', '--workbook', workbook, '--lang', 'nl', '--on', '2999-12-31')).toContain(
      '\n- Points on everything: 1 punt per volle €\u00a010,00 (alle aankopen).\n',
    );
    expect(ran('terms', '--workbook', workbook, '--on', '2999-12-31')).toMatchObject({
      code: 0,
      said: expect.stringContaining('No change is planned until 2999-12-31: these are the terms of '),
    });
    expect(ran('terms', '--workbook', workbook, '--on', '2026-03-01')).toMatchObject({
      code: 1,
      said: expect.stringContaining('There are no terms before'),
    });
    expect(ran('terms', '--workbook', workbook, '--lang', 'de').said).toContain('en, fr, nl');
    expect(ran('terms', '--workbook', workbook, '--on', 'May').code).toBe(2);
  });

  it('shows what settings would take from clients, and lets them begin on a later day', () => {
    const file = example('settings.json');
    carnet('settings', '--workbook', workbook, '--file', file);
    const { rewards } = JSON.parse(readFileSync(file, 'utf8'));
    const dearer = [{ ...rewards[0], terms: { ...rewards[0].terms, points: 120 } }, ...rewards.slice(1)];
    const wanted = [
      'settings',
      '--workbook',
      workbook,
      '--file',
      written('dearer.json', JSON.stringify({ rewards: dearer })),
    ];
    const points = () => JSON.parse(carnet('settings', '--workbook', workbook)).rules.rewards[0].terms.points;
    expect(JSON.parse(carnet(...wanted, '--plan'))).toMatchObject({
      losses: [{ code: 'rule-less', less: [{ field: 'points', was: 100, is: 120 }] }],
      losing: 0,
    });
    expect(JSON.parse(carnet(...wanted, '--from', '2999-01-01')).later).toMatchObject({ from: '2999-01-01' });
    expect(points()).toBe(100);
    const later = carnet('terms', '--workbook', workbook, '--on', '2999-01-01');
    expect(later).toMatch(/\nAs planned on .*: in force from 1 January 2999\.\n/);
    expect(later).toContain('120 points');
    expect(carnet('terms', '--workbook', workbook, '--on', '2998-12-31')).toContain('100 points');
    expect(ran(...wanted, '--from', '2020-01-01').said).toContain('after today');
    carnet(...wanted);
    expect(points()).toBe(120);
  });

  it('of a workbook takes the sheet that is what was asked for', () => {
    begin('set up');
    const file = 'test/fixtures/import/two-sheets.xlsx';
    const plan = JSON.parse(carnet('import', '--workbook', workbook, '--plan', '--receipts', file));
    expect(plan).toMatchObject({ firstDay: '2026-03-05', rows: { file: 3, taken: 2 } });
  });

  it('a plan writes nothing', () => {
    begin('set up');
    const plan = JSON.parse(
      carnet('import', '--workbook', workbook, '--plan', '--receipts', example('receipts.csv')),
    );
    expect(plan).toMatchObject({ points: 9, newClients: 1 });
    expect(carnet('export', '--workbook', workbook, '--report', 'lines').split('\n')).toHaveLength(2);
  });
});
