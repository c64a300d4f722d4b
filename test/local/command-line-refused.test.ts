// What the command line says where a file, a word or a rule is wrong.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from './command-line';

const { workbook, example, written, carnet, ran, begin } = commandLine();

describe('what goes wrong', () => {
  it.each([
    ['no command', [], 2, 'There is no command'],
    ['a command that does not exist', ['steal', '--workbook', workbook], 2, 'There is no command “steal”.'],
    ['no workbook', ['settings'], 2, '--workbook FILE is missing.'],
    ['an option that does not exist', ['settings', '--books', workbook], 2, '--books'],
    ['a report that does not exist', ['export', '--workbook', workbook, '--report', 'wishes'], 2, 'wishes'],
    [
      'a file that is not there',
      ['settings', '--workbook', workbook, '--file', '/nowhere.json'],
      3,
      '/nowhere.json',
    ],
    [
      'an add-on that is not built',
      ['settings', '--workbook', workbook, '--addon', '/nowhere'],
      3,
      '/nowhere',
    ],
  ])('%s has exit code %#', (_why, args, code, words) => {
    const outcome = ran(...args);
    expect(outcome.said).toContain(words);
    expect(outcome.code).toBe(code);
  });

  it.each(['--services', '--products', '--receipts'])('a file that is not there is named (%s)', (word) => {
    const outcome = ran('import', '--workbook', workbook, word, 'missing.csv');
    expect(outcome).toEqual({ code: 3, said: 'There is no file “missing.csv”.\n' });
  });

  it('a book that is not set up yet names the command that sets it up', () => {
    const outcome = ran(
      'import',
      '--workbook',
      workbook,
      '--services',
      written('one.csv', 'Service,Price\nCut,20\n'),
    );
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain('This sheet is not set up yet.\n`carnet settings --file FILE` sets it up');
  });

  it('lists every report that it can write', () => {
    const help = carnet('--help');
    const asked = ran('export', '--workbook', workbook);
    for (const report of ['balances', 'open', 'ledger', 'lines', 'cards']) {
      expect(help).toMatch(new RegExp(`--report [a-z|]*\\b${report}\\b`));
      expect(asked.said).toContain(report);
    }
  });

  it('a damaged workbook is reported and left unchanged', () => {
    writeFileSync(workbook, '{"half');
    expect(ran('settings', '--workbook', workbook).code).toBe(3);
    expect(readFileSync(workbook, 'utf8')).toBe('{"half');
  });

  it('an invalid programme is refused in a sentence, and nothing of it is stored', () => {
    const bad = {
      currency: 'EUR',
      programs: [
        { kind: 'spend', name: 'A', on: true, terms: { points: -5, every: '10', scope: 'everything' } },
      ],
    };
    const outcome = ran(
      'settings',
      '--workbook',
      workbook,
      '--file',
      written('bad.json', JSON.stringify(bad)),
    );
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain('Type a number of points above zero.');
    expect(JSON.parse(carnet('settings', '--workbook', workbook)).ruleset.programs).toEqual([]);
  });

  it.each([
    ['en', 'a gift card lasts at least 24 months'],
    ['fr', '24 mois'],
    ['nl', 'minimaal 24 maanden'],
  ])('a Dutch gift card of six months is taken with a remark in words (%s)', (language, words) => {
    const dutch = { language, currency: 'EUR', country: 'NL', giftcardMonths: 6 };
    const file = written('dutch.json', JSON.stringify(dutch));
    const outcome = ran('settings', '--workbook', workbook, '--file', file);
    expect(outcome.code).toBe(0);
    expect(outcome.said).toContain(words);
    expect(ran('settings', '--workbook', workbook).said).toContain(words);
  });

  it('a tax rate of a category that the catalog does not have is refused with its name', () => {
    const file = written('rates.json', JSON.stringify({ currency: 'EUR', taxCategories: 'Hats: 21' }));
    const outcome = ran('settings', '--workbook', workbook, '--file', file);
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain('“Hats”');
  });

  it('a reward that is out of reach is refused with its reason', () => {
    begin('with its receipts');
    const wish = { ...JSON.parse(readFileSync(example('invoice.json'), 'utf8')), rewards: ['10.00 off'] };
    const outcome = ran(
      'record',
      '--workbook',
      workbook,
      '--file',
      written('wish.json', JSON.stringify(wish)),
    );
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain('“10.00 off” cannot be used on this invoice: 91 points to go.');
  });

  it('receipts of a till that restarts its numbers each day are each imported once', () => {
    begin('set up');
    const rows = '1,2026-03-14,Cut,A1,1,20\n1,2026-03-15,Cut,A1,1,20\n';
    const file = written('daily.csv', `Receipt,Date,Description,Client,Quantity,Amount\n${rows}`);
    const taken = () =>
      JSON.parse(carnet('import', '--workbook', workbook, '--receipts', file, '--receipt-numbers', 'daily'))
        .receipts;
    expect(taken()).toMatchObject({ invoices: 2, receiptNumbers: 'daily', refused: [] });
    expect(taken()).toMatchObject({ invoices: 0 });
  });

  it('all that a file leaves open is said at once, each with the word that answers it', () => {
    carnet('settings', '--workbook', workbook, '--file', example('settings.json'));
    const file = written('open.csv', 'Receipt,Date,Description,Quantity,Amount\n1,03/04/2026,Cut,1,20\n');
    const { code, said } = ran('import', '--workbook', workbook, '--receipts', file);
    expect(code).toBe(1);
    expect(said).toContain('--answer dates=dmy');
    expect(said).toContain('--answer nobody=walk-in');
  });

  it('who somebody is, is asked for all at once; a word for the file answers for names alone', () => {
    begin('set up');
    const taking = (name: string, rows: string, ...more: readonly string[]) => [
      ...['import', '--workbook', workbook, '--clients'],
      ...[written(name, `Name,Phone,Points\n${rows}`), ...more],
    ];
    carnet(...taking('first.csv', 'Marie Jansen,0470 12 34 56,5\nNoor Peeters,0471 00 00 01,5\n'));
    const rows = 'Marie Jansen,,20\nPeeters Noor,,30\nLucas Peeters,0471 00 00 01,1\n';
    const { code, said } = ran(...taking('second.csv', rows));
    expect(code).toBe(1);
    for (const name of ['Marie Jansen', 'Peeters Noor', 'Lucas Peeters'])
      expect(said).toContain(`--who "${name}=new"`);
    expect(said).toContain(
      "--same-names: whoever has a client's name, and nothing else, is that client (2).",
    );
    const answered = taking('second.csv', rows, '--same-names', '--who', 'Lucas Peeters=new', '--plan');
    // Two have opening points already.
    expect(JSON.parse(carnet(...answered)).clients).toMatchObject({ added: 1, points: 1 });
  });

  it('a refused row is printed with the sentence that says why', () => {
    carnet('settings', '--workbook', workbook, '--file', example('settings.json'));
    const rows = '1,2026-03-14,Cut,A1,1,20\n2,2026-03-15,Cut,A1,1,many\n';
    const file = written('refused.csv', `Receipt,Date,Description,Client,Quantity,Amount\n${rows}`);
    const { receipts } = JSON.parse(carnet('import', '--workbook', workbook, '--receipts', file));
    expect(receipts.refused).toMatchObject([{ row: 3, reason: expect.stringContaining('many') }]);
  });

  it('ambiguous dates are asked about, and imported once the order is given', () => {
    begin('set up');
    const file = written(
      'two-ways.csv',
      'Receipt,Date,Description,Client,Quantity,Amount\n1,03/04/2026,Cut,A1,1,20\n',
    );
    expect(ran('import', '--workbook', workbook, '--receipts', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Day or month first?'),
    });
    const taken = JSON.parse(
      carnet('import', '--workbook', workbook, '--receipts', file, '--date-order', 'dmy'),
    );
    expect(taken.receipts).toMatchObject({ firstDay: '2026-04-03' });
    expect(existsSync(workbook)).toBe(true);
  });
});
