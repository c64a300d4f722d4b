// Runs the command line examples of docs/settings.md as printed there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const GUIDE = readFileSync('docs/settings.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
const workbook = join(folder, 'workbook.json');

afterAll(() => rmSync(folder, { recursive: true }));

/** A file from the guide, written where the command can read it. */
function example(name: string): string {
  const block = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(GUIDE);
  if (block?.[1] === undefined) throw new Error(`the guide has no example ${name}`);
  return written(name, block[1]);
}

/** A word of a printed command, with the workbook and the files of the guide where the command can find them. */
function inFolder(word: string): string {
  if (word === 'salon.json') return workbook;
  return /\.(json|csv|ics)$/.test(word) ? example(word) : word;
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function carnet(...args: string[]): string {
  return execFileSync(process.execPath, ['build/carnet.js', ...args], { encoding: 'utf8', stdio: 'pipe' });
}

function ran(...args: string[]): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, ['build/carnet.js', ...args], { encoding: 'utf8' });
  return { code: status, said: stderr };
}

beforeEach(() => rmSync(workbook, { force: true }));

/** The workbook as it was each time that a test began so. */
const begun = new Map<'set up' | 'with its receipts', Buffer>();

/** The guide's salon. */
function begin(how: 'set up' | 'with its receipts'): void {
  const known = begun.get(how);
  if (known === undefined) {
    carnet('settings', '--workbook', workbook, '--file', example('settings.json'));
    if (how === 'with its receipts')
      carnet('import', '--workbook', workbook, '--receipts', example('receipts.csv'));
    begun.set(how, readFileSync(workbook));
  } else writeFileSync(workbook, known);
}

describe('messages on the command line', () => {
  /** A command as the guide prints it. */
  function asPrinted(start: string, ...more: string[]): unknown {
    const found = GUIDE.matchAll(new RegExp(`^npm run -s carnet -- (${start}.*)$`, 'gm'));
    const [printed] = [...found].map(([, words = '']) => words).sort((a, b) => a.length - b.length);
    if (printed === undefined) throw new Error(`the guide has no command ${start}`);
    return JSON.parse(carnet(...printed.split(' ').map(inFolder), ...more));
  }

  it('are told by the clock to who agreed, opened as links, asked for and listed', () => {
    begin('set up');
    asPrinted('settings --workbook salon.json --file messages-on.json');
    asPrinted('import --workbook salon.json --clients writable.csv');
    asPrinted('record --workbook salon.json --file told.json');
    const { sent, outbox } = asPrinted('messages --workbook salon.json --send') as Sent;
    expect(sent).toMatchObject([{ to: 'nele@example.com' }]);
    expect(sent[0]?.text).toMatch(/Nele[\s\S]*5 points/);
    expect(outbox.messages).toMatchObject([{ occasions: ['earned'], state: 'sent' }]);
    expect(asPrinted('messages --workbook salon.json --file asked.json --plan')).toMatchObject({
      whatsapp: expect.stringMatching(/^https:\/\/wa\.me\/32470112233\?text=/),
      sms: expect.stringMatching(/^sms:\+32470112233\?body=/),
    });
    expect(asPrinted('messages --workbook salon.json --file asked.json')).toEqual({
      number: 2,
      isAddressed: true,
    });
    const listed = JSON.parse(carnet('messages', '--workbook', workbook)) as Sent['outbox'];
    expect(listed.messages).toMatchObject([{ state: 'waiting' }, { state: 'sent' }]);
    const night = asPrinted('messages --workbook salon.json --send', '--at', '2026-03-20T23:00') as Sent;
    expect(night.sent).toEqual([]);
    const morning = asPrinted('messages --workbook salon.json --send', '--at', '2026-03-21T10:00') as Sent;
    expect(morning.sent).toMatchObject([{ to: 'nele@example.com' }]);
  });

  it('say what is no moment and which client is meant', () => {
    begin('set up');
    expect(ran('messages', '--workbook', workbook, '--at', 'noon')).toMatchObject({ code: 2 });
    const file = written('nobody.json', '{ "client": "Nobody", "occasion": "birthday" }');
    expect(ran('messages', '--workbook', workbook, '--file', file)).toMatchObject({ code: 1 });
  });
});

describe('a client’s own page on the command line', () => {
  const printed = (command: string) => {
    expect(GUIDE).toContain(`npm run -s carnet -- ${command}\n`);
    return carnet(...command.split(' ').map(inFolder));
  };

  it('is text in the client’s language, behind a link that can be ended', () => {
    begin('set up');
    carnet('import', '--workbook', workbook, '--clients', example('writable.csv'));
    carnet('record', '--workbook', workbook, '--file', example('told.json'));
    const text = printed('page --workbook salon.json --client NELE01');
    expect(text).toMatch(/^Your points[^\n]*\nHello Nele\n\nYour points: 5 points\n/);
    expect(text).toMatch(/What happened\n- [^\n]*Earned, CUT: \+5 points/);
    expect(carnet('page', '--workbook', workbook, '--client', 'NELE01', '--lang', 'nl')).toContain(
      'Hallo Nele',
    );
    type Link = { readonly link: string; readonly why: string };
    const first = JSON.parse(printed('link --workbook salon.json --client NELE01')) as Link;
    expect(first).toMatchObject({
      why: '',
      link: expect.stringMatching(/\/exec\?k=[0-9A-Z]{8}[a-z2-7]{26}$/),
    });
    const second = JSON.parse(printed('link --workbook salon.json --client NELE01 --new')) as Link;
    expect(second.link).not.toBe(first.link);
    printed('link --workbook salon.json --all');
    const third = JSON.parse(printed('link --workbook salon.json --client NELE01')) as Link;
    expect([first.link, second.link]).not.toContain(third.link);
  });

  it('is refused in words that help', () => {
    begin('set up');
    expect(ran('page', '--workbook', workbook, '--client', 'Nobody')).toMatchObject({ code: 1 });
    expect(ran('page', '--workbook', workbook, '--client', 'Nobody', '--lang', 'de')).toMatchObject({
      code: 2,
    });
    expect(ran('link', '--workbook', workbook)).toMatchObject({ code: 2 });
  });
});

it('the staff are added with a link, listed, given a new one and switched off as the guide prints it', () => {
  begin('set up');
  const printed = (command: string) => {
    expect(GUIDE).toContain(`npm run -s carnet -- ${command}\n`);
    return JSON.parse(carnet(...command.split(' ').map(inFolder)));
  };
  const added = printed('staff --workbook salon.json --file staff.json');
  const rights = { record: true, refund: false, byHand: 50, contacts: true, reports: false };
  expect(added).toMatchObject({
    person: { name: 'Inès', access: 'on', rights },
    link: expect.stringMatching(/\/exec\?t=\w+$/),
  });
  expect(printed('staff --workbook salon.json')).toContainEqual(
    expect.objectContaining({ name: 'Inès', rights }),
  );
  const linked = printed('staff --workbook salon.json --link Inès');
  expect(linked.link).not.toBe(added.link);
  expect(printed('staff --workbook salon.json --off Inès')).toMatchObject({ name: 'Inès', access: 'off' });
  expect(ran('staff', '--workbook', workbook, '--off', 'Nobody')).toMatchObject({ code: 2 });
  const wrong = written('wrong.json', '{ "name": "Joke", "rights": { "everything": true } }');
  expect(ran('staff', '--workbook', workbook, '--file', wrong)).toMatchObject({ code: 2 });
});

type Sent = {
  readonly sent: readonly { readonly to: string; readonly text: string }[];
  readonly outbox: { readonly messages: readonly object[] };
};

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
