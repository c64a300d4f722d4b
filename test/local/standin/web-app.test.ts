/** A script deployed as a web app, the day's mail and the day's trigger time. */
import { expect, test } from 'vitest';
import { body, returned, script, thrown } from './script';

const PAGE =
  'function doGet(e) { return HtmlService.createHtmlOutput(JSON.stringify([e, ScriptApp.getService().getUrl()])); }';

const said = (outcome: ReturnType<ReturnType<typeof script>['google']['visit']>): unknown =>
  JSON.parse((returned(outcome) as { html: string }).html);

test('a visit passes what stands in the address to doGet', () => {
  const { google } = script(PAGE);
  const [event] = said(google.visit('name=alice&n=1&n=2')) as [unknown];
  expect(event).toEqual({
    queryString: 'name=alice&n=1&n=2',
    parameter: { name: 'alice', n: '1' },
    parameters: { name: ['alice'], n: ['1', '2'] },
    contextPath: '',
    contentLength: -1,
  });
});

test('addresses with the names c or sid are not found', () => {
  const { google } = script(PAGE);
  for (const query of ['c=1', 'k=1&sid=2'])
    expect(() => google.visit(query)).toThrow('the file you have requested does not exist');
});

test('the address that a script is told is right only in a page opened through it', () => {
  const asks = `${PAGE} function go() { return ScriptApp.getService().getUrl(); }`;
  const { google } = script(asks);
  const exec = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';
  const dev = 'https://script.google.com/macros/s/AKfycbz-stand-in-head/dev';
  expect(said(google.visit())).toContain(exec);
  expect(said(google.visit('', { through: 'dev' }))).toContain(dev);
  for (const as of ['menu', 'rpc', 'web-rpc', 'trigger'] as const)
    expect(returned(google.run('go', [], { as }))).toBe(dev);
});

test('in a Workspace domain the address has the domain in it', () => {
  const { google } = script(PAGE, { webApp: { domain: 'salon.be' } });
  expect(said(google.visit())).toContain(
    'https://script.google.com/a/macros/salon.be/s/AKfycbx-stand-in-deployment/exec',
  );
});

test('a script that is not deployed has no address and no pages', () => {
  const { google } = script(
    `${PAGE} function go() { const service = ScriptApp.getService(); return [service.getUrl(), service.isEnabled()]; }`,
    { webApp: null },
  );
  expect(returned(google.run('go'))).toEqual([null, false]);
  expect(() => google.visit()).toThrow('not deployed');
});

test('a web app that runs as its visitors has their account and not the spreadsheet', () => {
  const { google } = script(
    'function doGet() { const told = Session.getEffectiveUser().getEmail(); try { SpreadsheetApp.getActiveSpreadsheet(); } catch (e) { return HtmlService.createHtmlOutput(JSON.stringify([told, e.message])); } }',
    { webApp: { executeAs: 'visitor' } },
  );
  expect(said(google.visit('', { visitor: 'ines@example.org' }))).toEqual([
    'ines@example.org',
    'You do not have permission to access the requested document.',
  ]);
});

const SEND = "function go(to) { MailApp.sendEmail(to, 'S', 'B'); return MailApp.getRemainingDailyQuota(); }";

test('the day of the mail quota begins with its first mail and lasts 24 hours', () => {
  const { google } = script(SEND, { mailQuota: 2, clock: Date.UTC(2026, 10, 26, 12) });
  const hours = (count: number) => google.advance(count * 3_600_000);
  const send = () => google.run('go', ['a@x.be'], { as: 'trigger' });
  hours(5);
  expect(returned(send())).toBe(1);
  hours(20);
  expect(returned(send())).toBe(0);
  hours(3);
  expect(thrown(send())).toBe('Service invoked too many times for one day: email.');
  hours(1);
  expect(returned(send())).toBe(1);
});

test('mail goes off the quota of the account that the script runs under', () => {
  const { google } = script(SEND, { mailQuota: 3, webApp: { executeAs: 'visitor' } });
  const send = (visitor: string) => google.run('go', ['a@x.be'], { as: 'web-rpc', visitor });
  expect(returned(send('one@x.be'))).toBe(2);
  expect(returned(send('one@x.be'))).toBe(1);
  expect(returned(send('two@x.be'))).toBe(2);
  expect(returned(google.run('go', ['a@x.be'], { as: 'trigger' }))).toBe(2);
});

test('a mail to more than 50, or with a body of more than 200 KB, is refused', () => {
  const code =
    "const many = Array.from({ length: 51 }, (_, at) => 'a' + at + '@x.be').join(); return [caught(() => MailApp.sendEmail(many, 'S', 'B')), caught(() => MailApp.sendEmail('a@x.be', 'S', 'é'.repeat(102401))), MailApp.getRemainingDailyQuota()];";
  expect(body(code).go()).toEqual([
    'Limit exceeded: Email Recipients Per Message.',
    'Limit exceeded: Email Body Size.',
    100,
  ]);
});

test('copies count as recipients', () => {
  const code =
    "MailApp.sendEmail({ to: 'a@x.be', cc: 'b@x.be', bcc: 'c@x.be, d@x.be', subject: 'S', body: 'B' }); return MailApp.getRemainingDailyQuota();";
  expect(body(code).go()).toBe(96);
});

test('triggers that took 90 minutes in a day run no more until it is over', () => {
  const { google } = script('function go() { Utilities.sleep(300000); return 1; }', {
    clock: Date.UTC(2026, 10, 26, 12),
  });
  const tick = () => google.run('go', [], { as: 'trigger' });
  for (let run = 0; run < 18; run++) expect(returned(tick())).toBe(1);
  expect(thrown(tick())).toBe('Service using too much computer time for one day');
  expect(returned(google.run('go', [], { as: 'menu' }))).toBe(1);
  google.advance(24 * 3_600_000);
  expect(returned(tick())).toBe(1);
});

test('a trigger may come every 1, 5, 10, 15 or 30 minutes, or every so many hours', () => {
  const code =
    "const every = (n) => caught(() => ScriptApp.newTrigger('go').timeBased().everyMinutes(n).create()); ScriptApp.newTrigger('go').timeBased().everyHours(1).create(); return [1, 5, 10, 15, 30, 20, 0].map(every);";
  const refused = (n: number) =>
    `The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15, 30, not ${n}.`;
  const made = 'nothing was thrown';
  expect(body(code).go()).toEqual([made, made, made, made, made, refused(20), refused(0)]);
});
