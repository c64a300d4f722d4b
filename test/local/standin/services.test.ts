import { expect, test } from 'vitest';
import { type Answer, openWorkbook, type Question, StandIn } from '../../../src/local/standin/index';
import { body, folderOf, returned, script, thrown } from './script';

test('properties are text by key, in three stores', () => {
  const { go, workbook } = body(
    "const p = PropertiesService.getScriptProperties(); p.setProperty('a', 1).setProperties({ b: true, c: 'x' }); p.deleteProperty('c'); PropertiesService.getDocumentProperties().setProperty('d', 'doc'); return [p.getProperty('a'), p.getProperty('none'), p.getProperties(), p.getKeys(), PropertiesService.getUserProperties().getKeys()];",
  );
  expect(go()).toEqual(['1', null, { a: '1', b: 'true' }, ['a', 'b'], []]);
  expect(workbook.scriptProperties()).toEqual({ a: '1', b: 'true' });
});

test('setProperties can delete the others, deleteAllProperties all', () => {
  const { go } = body(
    "const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); const one = p.getKeys(); p.deleteAllProperties(); return [one, p.getKeys()];",
  );
  expect(go()).toEqual([['b'], []]);
});

test('a property over 9 KB and a store over 500 KB are refused', () => {
  const { go } = body(
    "const p = PropertiesService.getScriptProperties(); const kb9 = 'é'.repeat(4608); const seen = [caught(() => p.setProperty('a', kb9)), caught(() => p.setProperty('b', kb9 + 'x'))]; for (let i = 0; i < 54; i++) p.setProperty('k' + i, kb9); return seen.concat(caught(() => p.setProperty('last', kb9)), p.getProperty('b'));",
  );
  expect(go()).toEqual([
    'nothing was thrown',
    'Argument too large: value',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    null,
  ]);
});

test('the cache keeps text until it expires or vanishes', () => {
  const { google, go } = body(
    "const c = CacheService.getScriptCache(); if (a) { c.put('k', 'v', 60); c.putAll({ m: '1', n: '2' }); c.remove('n'); } return [c.get('k'), c.getAll(['m', 'n', 'o'])];",
  );
  expect(go(true)).toEqual(['v', { m: '1' }]);
  google.advance(61_000);
  expect(go()).toEqual([null, { m: '1' }]);
  google.person.forgetCache();
  expect(go()).toEqual([null, {}]);
});

test('the cache refuses long keys, values over 100 KB and more than six hours', () => {
  const { go } = body(
    "const c = CacheService.getScriptCache(); return [caught(() => c.put('k'.repeat(251), 'v')), caught(() => c.put('k', 'v'.repeat(102401))), caught(() => c.put('k', 'v', 21601)), caught(() => c.put('k'.repeat(250), 'v'.repeat(102400), 21600))];",
  );
  expect(go()).toEqual([
    'Argument too large: key',
    'Argument too large: value',
    'Argument out of range: expirationInSeconds must be from 1 to 21600',
    'nothing was thrown',
  ]);
});

test('past a thousand entries the cache keeps the 900 furthest from expiry', () => {
  const { go, workbook } = body(
    "const c = CacheService.getScriptCache(); const all = {}; for (let i = 0; i < 1000; i++) all['k' + i] = 'v'; c.putAll(all, 100); c.put('new', 'v', 200); c.removeAll(['none']); return c.get('new');",
  );
  expect(go()).toBe('v');
  expect(Object.keys(workbook.state.cache).length).toBe(900);
});

test('pages come from the project’s html files or from text', () => {
  const { run } = body(
    "const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Carnet'); const made = HtmlService.createHtmlOutput('<p>').append('x').setWidth(300).setHeight(200).addMetaTag('viewport', 'w').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT); const ui = SpreadsheetApp.getUi(); ui.showSidebar(page); ui.showModalDialog(made, 'Title'); ui.showModelessDialog(made.setContent('y'), 'Two'); return [page.getTitle(), made.getContent(), caught(() => HtmlService.createHtmlOutputFromFile('None'))];",
    {},
    { files: { 'Sidebar.html': '<h1>Hello</h1>' } },
  );
  const outcome = run();
  expect(returned(outcome)).toEqual(['Carnet', 'y', 'No HTML file named None was found.']);
  expect(outcome.effects.sidebars).toEqual([{ title: 'Carnet', html: '<h1>Hello</h1>', metaTags: {} }]);
  expect(outcome.effects.dialogs).toEqual([
    { title: 'Title', html: '<p>x', width: 300, height: 200, metaTags: { viewport: 'w' }, modal: true },
    { title: 'Two', html: 'y', width: 300, height: 200, metaTags: { viewport: 'w' }, modal: false },
  ]);
});

test('a page’s own title and width are ignored', () => {
  const { run } = body(
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Carnet'));",
    {},
    {
      files: {
        'Sidebar.html':
          '<head><title>Mine</title><meta name="viewport" content="width=9"><base target="_blank"></head>',
      },
    },
  );
  const { title, html } = run().effects.sidebars[0] ?? {};
  expect([title, html]).toEqual(['Carnet', '<head><base target="_blank"></head>']);
});

test('comments are taken out of a page’s scripts, or what looks like one there', () => {
  const code = 'a(); // one\nb(/\\//g, "http://c", `http://d`); /* two\n */ c("/*", \'//\');\n';
  const scripts = ['kept', 'stripped'].map((pageComments) => {
    const { run } = body(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(`<script>${code}</script>`)}));`,
      {},
      { workbook: { contested: { pageComments: pageComments as 'kept' | 'stripped' } } },
    );
    return run().effects.sidebars[0]?.html;
  });
  expect(scripts).toEqual([
    `<script>${code}</script>`,
    // The end of the pattern starts a comment, up to the end of its line.
    '<script>a(); \nb(/\\\n */ c("/*", \'//\');\n</script>',
  ]);
});

test('doGet’s page is what it returns', () => {
  const { google } = script(
    "function doGet() { return HtmlService.createHtmlOutput('<b>').setTitle('Till'); }",
  );
  expect(returned(google.run('doGet', [{}], { as: 'web' }))).toEqual({
    title: 'Till',
    html: '<b>',
    metaTags: {},
  });
});

test('menus are gathered with their submenus and separators', () => {
  const { google } = script(
    "function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('Carnet').addItem('Record', 'go').addSeparator().addSubMenu(ui.createMenu('More').addItem('Again', 'go')).addToUi(); ui.createAddonMenu().addItem('Start', 'go').addToUi(); } function go() {}",
  );
  expect(google.open()).toEqual([
    {
      title: 'Carnet',
      entries: [
        { label: 'Record', fn: 'go' },
        'separator',
        { title: 'More', entries: [{ label: 'Again', fn: 'go' }] },
      ],
    },
    { title: 'Add-on', entries: [{ label: 'Start', fn: 'go' }] },
  ]);
});

test('a menu item that names no exposed function is found when the workbook opens', () => {
  const { google } = script(
    "function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Gone', 'missing').addToUi(); }",
  );
  expect(() => google.open()).toThrow('"Gone" in "M" calls missing, which is no top-level function.');
  expect(thrown(google.run('missing'))).toBe('Script function not found: missing');
});

test('alert and prompt are answered by the person', () => {
  const asked: Question[] = [];
  const answers = (question: Question): Answer => {
    asked.push(question);
    return question.kind === 'prompt' ? { button: 'OK', text: 'Ann' } : { button: 'YES' };
  };
  const { run } = body(
    "const ui = SpreadsheetApp.getUi(); const yes = ui.alert('Sure?', 'Really', ui.ButtonSet.YES_NO) === ui.Button.YES; const p = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL); return [yes, p.getSelectedButton() === ui.Button.OK, p.getResponseText()];",
    { answers },
  );
  const outcome = run();
  expect(returned(outcome)).toEqual([true, true, 'Ann']);
  expect(asked).toEqual([
    { kind: 'alert', title: 'Sure?', text: 'Really', buttons: 'YES_NO' },
    { kind: 'prompt', title: 'Name', text: 'Who?', buttons: 'OK_CANCEL' },
  ]);
  expect(outcome.effects.questions.map(({ answer }) => answer.button)).toEqual(['YES', 'OK']);
});

test('a question without answers fails loudly, but for an alert with OK alone', () => {
  expect(body("SpreadsheetApp.getUi().alert('Done')").run().status).toBe('returned');
  expect(() => body("try { SpreadsheetApp.getUi().prompt('Who?') } catch (e) {}").run()).toThrow(
    'was given no answers',
  );
  const wrong = body("const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO);", {
    answers: () => ({ button: 'OK' }),
  });
  expect(() => wrong.run()).toThrow('OK is not among the buttons');
});

test('a question does not land the buffer', () => {
  const { run } = body(
    "sheet().appendRow(['a']); SpreadsheetApp.getUi().alert('x'); LockService.getScriptLock().tryLock(1);",
  );
  expect(run({ faults: { at: 3, act: 'kill-before' } }).meter.pendingAtEnd.length).toBe(1);
});

test('toasts are kept with the effects', () => {
  expect(body("book().toast('Saved'); book().toast('Saved', 'Carnet', 3);").run().effects.toasts).toEqual([
    { text: 'Saved', title: '', seconds: 5 },
    { text: 'Saved', title: 'Carnet', seconds: 3 },
  ]);
});

test('getUuid gives a version 4 id', () => {
  expect(body('return Utilities.getUuid();').go()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test.each([
  ['yyyy-MM-dd', 'Europe/Brussels', '2024-07-02'],
  ["dd/MM/yy 'at' HH:mm:ss.SSS", 'UTC', '01/07/24 at 22:05:09.007'],
  ['EEE d M H', 'America/New_York', 'Mon 1 7 18'],
  ["yyyy-MM-dd'T'HH''mm", 'GMT+5:30', "2024-07-02T03'35"],
])('formatDate writes %s in %s as %s', (pattern, zone, text) => {
  expect(
    body('return Utilities.formatDate(new Date(Date.UTC(2024, 6, 1, 22, 5, 9, 7)), a, b);').go(zone, pattern),
  ).toBe(text);
});

test('formatDate refuses what it does not model and what is no date', () => {
  expect(thrown(body("Utilities.formatDate(new Date(), 'UTC', 'YYYY');").run())).toContain(
    'Date pattern YYYY is not modelled',
  );
  expect(thrown(body("Utilities.formatDate('2024-01-01', 'UTC', 'yyyy');").run())).toContain(
    'method signature for Utilities.formatDate',
  );
  expect(thrown(body("Utilities.formatDate(new Date(), 'Brussels', 'yyyy');").run())).toContain(
    'Time zone Brussels is not modelled',
  );
});

test('sleep moves the clock without waiting', () => {
  expect(body('const t = Date.now(); Utilities.sleep(60000); return Date.now() - t;').go()).toBe(60_000);
});

test('a sleep of more than five minutes is refused', () => {
  expect(thrown(body('Utilities.sleep(300001);').run())).toBe('Invalid argument: 300001');
});

test('the session tells user, time zone and language', () => {
  const code =
    'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()];';
  const { run } = body(code, { user: 'me@example.com', userLocale: 'fr' });
  expect(returned(run())).toEqual(['me@example.com', 'me@example.com', 'Europe/Brussels', 'fr']);
  expect(returned(run({ as: 'web' }))).toEqual(['', 'me@example.com', 'Europe/Brussels', 'fr']);
});

test('a simple trigger is told no e-mail address', () => {
  const { google } = script(
    'function onEdit() { console.log(JSON.stringify(Session.getActiveUser().getEmail())); }',
    { user: 'me@example.com' },
  );
  expect(google.person.edit('Sheet1', 1, 1, 'x')?.effects.log).toEqual(['""']);
});

test('clock triggers are made, listed and deleted', () => {
  const { go, workbook } = body(
    "const t = ScriptApp.newTrigger('go').timeBased().everyDays(1).atHour(3).create(); ScriptApp.newTrigger('go').timeBased().everyHours(1).create(); ScriptApp.deleteTrigger(t); return ScriptApp.getProjectTriggers().map((x) => [x.getHandlerFunction(), x.getEventType() === ScriptApp.EventType.CLOCK]);",
  );
  expect(go()).toEqual([['go', true]]);
  expect(workbook.state.triggers.map(({ schedule }) => schedule)).toEqual([{ everyHours: 1 }]);
});

test('a clock trigger runs its function by name, with all rights, no interface and its own id', () => {
  const { google, workbook, go } = script(
    "function go() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(3).create(); } function tick(e) { const [t] = ScriptApp.getProjectTriggers(); SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['ticked']); return [e.authMode === ScriptApp.AuthMode.FULL, e.triggerUid === t.getUniqueId()]; } function lost() { SpreadsheetApp.getUi(); }",
    {},
    { workbook: { contested: { activeSpreadsheet: 'always' } } },
  );
  expect(google.fireTriggers()).toEqual([]);
  go();
  expect(google.fireTriggers().map(returned)).toEqual([[true, true]]);
  expect(workbook.tab('Sheet1').values()).toEqual([['ticked']]);
  expect(google.run('lost', [], { as: 'trigger' }).status).toBe('threw');
});

test('a person sees own triggers alone, which run as that person', () => {
  const code = `function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function count() { return ScriptApp.getProjectTriggers().length; }
    function tick() { return Session.getEffectiveUser().getEmail(); }`;
  const folder = folderOf(code);
  const workbook = openWorkbook();
  const [one, two] = ['one@example.org', 'two@example.org'].map(
    (user) => new StandIn({ folder, workbook, user }),
  ) as [StandIn, StandIn];
  one.run('make');
  expect(returned(one.run('count'))).toBe(1);
  expect(returned(two.run('count'))).toBe(0);
  expect(two.fireTriggers()).toEqual([]);
  expect(one.fireTriggers().map(returned)).toEqual(['one@example.org']);
});

test('a twenty-first trigger is refused', () => {
  const { go } = body(
    "const add = () => ScriptApp.newTrigger('go').timeBased().everyHours(1).create(); for (let i = 0; i < 20; i++) add(); return [caught(add), caught(() => ScriptApp.newTrigger('go').timeBased().everyHours(0))];",
  );
  expect(go()).toEqual([
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    'The value you passed to everyHours was invalid. It must be one of 1 to 23.',
  ]);
});

test('mail is recorded, counted by recipient and refused past the day’s quota', () => {
  const { run } = body(
    "MailApp.sendEmail('a@x.be, b@x.be', 'Hi', 'Body', { name: 'Salon' }); const left = MailApp.getRemainingDailyQuota(); MailApp.sendEmail({ to: 'c@x.be', subject: 'S', htmlBody: '<b>' }); return [left, caught(() => MailApp.sendEmail('d@x.be', 'S', 'B')), caught(() => MailApp.sendEmail('nobody', 'S', 'B'))];",
    { mailQuota: 3 },
  );
  const outcome = run();
  expect(returned(outcome)).toEqual([
    1,
    'Service invoked too many times for one day: email.',
    'Invalid email: nobody',
  ]);
  expect(outcome.effects.mails).toEqual([
    { to: 'a@x.be, b@x.be', subject: 'Hi', body: 'Body', options: { name: 'Salon' } },
    { to: 'c@x.be', subject: 'S', body: '', options: { htmlBody: '<b>' } },
  ]);
});

test('google.script.run carries copies of plain values', () => {
  const { run } = body(
    'a.list.push(9); return { list: a.list, gap: [undefined, 1], none: undefined, own: a instanceof Object && a.list instanceof Array, b: b };',
  );
  const sent = { list: [1, null, 'x'], left: undefined };
  expect(returned(run({ as: 'rpc' }, sent, undefined))).toEqual({
    list: [1, null, 'x', 9],
    gap: [null, 1],
    own: true,
    b: null,
  });
  expect(sent.list).toEqual([1, null, 'x']);
});

test('google.script.run refuses dates, functions, instances and cycles as arguments', () => {
  const { run } = body('return 1;');
  const cycle: unknown[] = [];
  cycle.push(cycle);
  class Money {}
  const messages = [new Date(), { day: new Date() }, () => 1, new Money(), new Map(), cycle, 5n].map((arg) =>
    run({ as: 'rpc' }, arg),
  );
  expect(messages.map((outcome) => (outcome.status === 'threw' ? outcome.error.name : ''))).toEqual(
    new Array(7).fill('TypeError'),
  );
  expect(thrown(messages[1] as never)).toBe('Failed due to illegal value in property: day');
});

test('a returned date, function or instance makes google.script.run fail', () => {
  for (const value of [
    'new Date()',
    '{ a: [new Date()] }',
    '() => 1',
    'new (class A {})()',
    'book()',
    'new Map()',
  ]) {
    const refusing = { workbook: { contested: { returnedDate: 'refused' } } } as const;
    expect(thrown(body(`return ${value};`, {}, refusing).run({ as: 'rpc' }))).toBe(
      'The script completed but the returned value is not a supported return type.',
    );
  }
});

test('nothing returned arrives as null', () => {
  expect(returned(body('').run({ as: 'rpc' }))).toBe(null);
});

test('functions whose name ends in an underscore are private to the script', () => {
  const { google } = script('function secret_() { return 1; }');
  expect(google.run('secret_', [], { as: 'rpc' })).toMatchObject({
    error: { name: 'TypeError', message: 'google.script.run.secret_ is not a function' },
  });
});

test('scopes the manifest lacks or the person denied are refused by name', () => {
  const calls: [string, string, string][] = [
    ['book().getId()', 'SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly'],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      'Ui.showSidebar',
      'script.container.ui',
    ],
    ["MailApp.sendEmail('a@x.be', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
  ];
  for (const [code, name, scope] of calls) {
    const refusal = `Specified permissions are not sufficient to call ${name}. Required permissions: (https://www.googleapis.com/auth/${scope}`;
    expect(thrown(body(code, {}, { scopes: [] }).run())).toContain(refusal);
    expect(thrown(body(code, { denied: [`https://www.googleapis.com/auth/${scope}`] }).run())).toContain(
      refusal,
    );
    expect(thrown(body(code).run())).toBe('');
  }
});

test('services without a scope need none', () => {
  expect(
    body(
      'LockService.getScriptLock(); PropertiesService.getScriptProperties(); CacheService.getScriptCache(); Utilities.getUuid();',
      {},
      { scopes: [] },
    ).run().status,
  ).toBe('returned');
});

const IN_SIMPLE = {
  read: 'sheet().getLastRow()',
  write: "sheet().appendRow(['x'])",
  property: "PropertiesService.getScriptProperties().getProperty('x')",
  menu: "SpreadsheetApp.getUi().createMenu('m').addToUi()",
  alert: "SpreadsheetApp.getUi().alert('hello')",
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  mail: 'MailApp.getRemainingDailyQuota()',
  triggers: 'ScriptApp.getProjectTriggers()',
};
const probe = `const seen = []; const acts = { ${Object.entries(IN_SIMPLE)
  .map(([name, code]) => `${name}: () => ${code}`)
  .join(', ')} }; for (const name in acts) if (!caught(acts[name]).includes('permission')) seen.push(name);`;

test('onOpen before authorisation (NONE) can only build menus and ask', () => {
  const { google } = script(
    `function onOpen(e) { ${probe} return [e.authMode === ScriptApp.AuthMode.NONE, ...seen]; }`,
  );
  expect(returned(google.run('onOpen', [], { as: 'open', authMode: 'NONE' }))).toEqual([
    true,
    'menu',
    'alert',
  ]);
});

test('onOpen and onEdit (LIMITED) reach the file and properties, but no sidebar, mail or triggers', () => {
  const { google } = script(
    `function onOpen(e) { ${probe} return [e.authMode === ScriptApp.AuthMode.LIMITED, ...seen]; } function onEdit(e) { ${probe} return [e.authMode === ScriptApp.AuthMode.LIMITED, ...seen]; }`,
  );
  const allowed = [true, 'read', 'write', 'property', 'menu', 'alert'];
  expect(returned(google.run('onOpen', [], { as: 'open' }))).toEqual(allowed);
  const edited = google.person.edit('Sheet1', 1, 1, 'x');
  expect(edited && returned(edited)).toEqual(allowed);
});

test('a custom function reads and cannot write or show anything', () => {
  const { google } = script(
    "function POINTS(x) { return [sheet().getLastRow(), caught(() => sheet().appendRow(['x'])), caught(() => sheet().getRange('A1').setValue(1)), caught(() => sheet().setFrozenRows(1)), caught(() => SpreadsheetApp.getUi()), x instanceof Array, x[0][1] instanceof Date]; }",
  );
  const outcome = google.run('POINTS', [[[1, new Date(0)]]], { as: 'custom' });
  expect(returned(outcome)).toEqual([
    0,
    ...['appendRow', 'setValue', 'Sheet.setFrozenRows'].map((name) =>
      expect.stringContaining(`You do not have permission to call ${name}.`),
    ),
    'Cannot call SpreadsheetApp.getUi() from this context.',
    true,
    true,
  ]);
});

test('triggers and web apps have no interface; menus and sidebar calls have', () => {
  const { run } = body('return caught(() => SpreadsheetApp.getUi());');
  const none = 'Cannot call SpreadsheetApp.getUi() from this context.';
  const answers = (['menu', 'rpc', 'trigger', 'web', 'web-rpc'] as const).map((as) => returned(run({ as })));
  expect(answers).toEqual(['nothing was thrown', 'nothing was thrown', none, none, none]);
});

test('a web app has no document lock and no document properties', () => {
  const { run } = body(
    'return [LockService.getDocumentLock() === null, PropertiesService.getDocumentProperties() === null, LockService.getScriptLock().tryLock(1), LockService.getUserLock().tryLock(1)];',
  );
  expect(returned(run({ as: 'web-rpc' }))).toEqual([true, true, true, true]);
  expect(returned(run({ as: 'rpc' }))).toEqual([false, false, true, true]);
});

test('two users of one workbook share the script lock', () => {
  const workbook = openWorkbook();
  const folder = folderOf(
    'function go() { const l = LockService.getScriptLock(); const got = l.tryLock(1); SpreadsheetApp.getActive().getSheets()[0].getLastRow(); return got; }',
  );
  const [ann, bob] = ['ann', 'bob'].map((user) => new StandIn({ folder, workbook, user }));
  let other: unknown;
  ann?.run('go', [], {
    before: (call) => {
      if (call.kind === 'lastRow') other = bob && returned(bob.run('go'));
    },
  });
  expect(other).toBe(false);
});
