import { writeFileSync } from 'node:fs';
import { SHARE_ENV, Worker, type WorkerOptions } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openWorkbook, StandIn } from '../../../src/local/standin/index';
import { body, folderOf, returned, script, thrown } from './script';

test('each execution starts with fresh globals', () => {
  const { go } = script(
    'let count = 0; function go() { count += 1; globalThis.kept = (globalThis.kept || 0) + 1; return [count, kept]; }',
  );
  expect([go(), go()]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('each loader gives the same result', () => {
  const folder = folderOf(
    'var Carnet = (() => ({ go: (x) => { const s = SpreadsheetApp.getActive().getSheets()[0]; s.appendRow([x, new Date()]); return s.getDataRange().getValues().length; } }))(); function go(x) { return Carnet.go(x); }',
  );
  const outcomes = (['gas-local', 'compiled', 'warm'] as const).map((loader) => {
    const workbook = openWorkbook();
    const google = new StandIn({ folder, workbook, clock: 0, seed: 1, loader });
    return [google.exposed, google.run('go', ['a']), google.run('missing'), workbook.tab('Sheet1').values()];
  });
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]).toEqual(outcomes[2]);
  expect(outcomes[0]?.[0]).toEqual(['go']);
});

test('gas-local follows a folder that was built anew', () => {
  const folder = folderOf('function go() { return 1; }');
  const google = new StandIn({ folder, workbook: openWorkbook() });
  writeFileSync(`${folder}/Code.js`, 'function go() { return "anew"; }');
  expect(returned(google.run('go'))).toBe('anew');
});

test('only top-level function declarations can be called', () => {
  const { google } = script(
    'const arrow = () => 1; var v = function () {}; { function inner() {} } class C {} function go() {}',
  );
  expect(google.exposed).toEqual(['book', 'sheet', 'caught', 'go']);
  expect(thrown(google.run('arrow'))).toBe('Script function not found: arrow');
  expect(google.run('arrow', [], { as: 'rpc' })).toMatchObject({
    status: 'threw',
    error: { name: 'TypeError' },
  });
});

test('a script newer than ES2020 is refused', () => {
  expect(() => script('class A { #x = 1 } function go() {}')).toThrow('is not an ES2020 script');
  expect(() => script('class A { static x = 1 } function go() {}')).toThrow('is not an ES2020 script');
});

test('a manifest without V8, scopes or time zone is refused', () => {
  const files = (manifest: object) => ({ files: { 'appsscript.json': JSON.stringify(manifest) } });
  expect(() => script('', {}, files({ timeZone: 'UTC', oauthScopes: [] }))).toThrow('V8');
  expect(() => script('', {}, files({ timeZone: 'UTC', runtimeVersion: 'V8' }))).toThrow('oauthScopes');
});

test('a load-time call of a service fails every execution', () => {
  const { google } = script(
    "const id = SpreadsheetApp.getActiveSpreadsheet().getId(); function onOpen() { SpreadsheetApp.getUi().createMenu('x').addToUi(); } function go() {}",
  );
  expect(thrown(google.run('go'))).toContain(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
  expect(() => google.open()).toThrow('onOpen failed');
  const lock = script('const lock = LockService.getScriptLock(); function go() {}');
  expect(thrown(lock.run())).toContain('LockService.getScriptLock');
});

test('load-time code may read enums', () => {
  expect(script('const none = ScriptApp.AuthMode.NONE; function go() { return String(none); }').go()).toBe(
    'NONE',
  );
});

test('browser and Node globals are absent', () => {
  const names = [
    'fetch',
    'setTimeout',
    'URL',
    'TextEncoder',
    'crypto',
    'atob',
    'require',
    'process',
    'Buffer',
    'window',
    'WebAssembly',
    'UrlFetchApp',
    'DriveApp',
  ];
  const { go } = body(
    `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined');`,
  );
  expect(go()).toEqual([]);
});

test('a method outside the model fails by name, even when the script catches it', () => {
  const { run } = body("try { sheet().getRange('A1').sort(1); } catch (e) { return e.message; }");
  const outcome = run();
  expect(outcome).toMatchObject({ status: 'threw', error: { name: 'NotModelled' } });
  expect(thrown(outcome)).toBe('Range.sort is not modelled by the stand-in');
});

test('console and Logger lines are kept with the effects', () => {
  const { run } = body("console.log('a', [1]); console.error('b'); Logger.log('%s euro', 5);");
  expect(run().effects.log).toEqual(['a [1]', 'error: b', '5 euro']);
});

test('service errors are Errors of the script, named Exception', () => {
  const { go } = body(
    'try { sheet().getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }',
  );
  expect(go()).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
});

test('wrong arguments are refused in the words of a signature', () => {
  expect(thrown(body("sheet().getRange('A1', 'x');").run())).toBe(
    "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
});

test('the clock is the stand-in’s and local time is the manifest’s', () => {
  const { go } = body(
    'const d = new Date(); return [d.getTime() === Date.now(), d.toISOString(), d.getHours(), d instanceof Date, new Date(2024, 0, 1).toISOString()];',
  );
  expect(go()).toEqual([true, '2024-05-15T10:00:00.000Z', 12, true, '2023-12-31T23:00:00.000Z']);
});

test('the process keeps its own time zone', () => {
  const before = [process.env.TZ, new Date(0).getHours()];
  body('return 1;').go();
  expect([process.env.TZ, new Date(0).getHours()]).toEqual(before);
});

test('chance repeats with the seed', () => {
  const roll = (seed: number) => body('return [Math.random(), Utilities.getUuid()];', { seed }).go();
  expect(roll(7)).toEqual(roll(7));
  expect(roll(7)).not.toEqual(roll(8));
});

test('calls that reach the server are counted by kind, with their cells', () => {
  const { run } = body(
    "const s = sheet(); const l = LockService.getScriptLock(); l.tryLock(1); s.getLastRow(); s.appendRow([1, 2]); s.getRange(1, 1, 1, 2).getValues(); s.getRange('B1').setValue(3); SpreadsheetApp.flush(); PropertiesService.getScriptProperties().setProperty('a', 'b'); s.createTextFinder('3').findNext(); s.setFrozenRows(1); s.getRange('A1').setFontWeight('bold'); l.releaseLock();",
  );
  const { meter } = run();
  expect(meter.byKind).toEqual({
    lock: 1,
    lastRow: 1,
    append: 1,
    read: 1,
    write: 1,
    flush: 1,
    'property-write': 1,
    search: 1,
    structure: 2,
    unlock: 1,
  });
  expect([meter.cellsRead, meter.cellsWritten]).toEqual([2, 3]);
  expect(meter.calls[3]).toEqual({
    n: 4,
    kind: 'read',
    name: 'Range.getValues',
    where: 'Sheet1!A1:B1',
    cells: 2,
  });
});

test('handles are not counted', () => {
  const { run } = body(
    "const s = book().getSheetByName('Sheet1'); s.getSheetId(); book().getSheets(); book().getSheetById(0); s.getRange('A1').getRow(); s.getName();",
  );
  expect(run().meter.calls).toEqual([]);
});

test('an endless script cannot outlast its time: six minutes, thirty seconds for simple triggers', () => {
  const loop =
    'for (let turn = 0; turn < 1000; turn++) { Utilities.sleep(1000); globalThis.n = (globalThis.n || 0) + 1; console.log(n); }';
  const { google } = script(`function go() { ${loop} } function onOpen() { ${loop} }`);
  const slow = google.run('go');
  expect(slow).toMatchObject({ status: 'killed', reason: 'time limit' });
  expect(slow.effects.log.length).toBe(360);
  expect(google.run('onOpen', [], { as: 'open' }).effects.log.length).toBe(30);
});

test('each counted call takes the latency on the virtual clock', () => {
  const { go } = body(
    'const t = Date.now(); sheet().getLastRow(); sheet().getLastRow(); return Date.now() - t;',
    { latency: 100 },
  );
  expect(go()).toBe(200);
});

test('an execution costs little besides its own code', () => {
  const { run } = body('return 1;');
  run();
  const start = process.cpuUsage().user;
  for (let index = 0; index < 100; index++) run();
  // Usually two milliseconds on a small machine.
  expect((process.cpuUsage().user - start) / 1000 / 100).toBeLessThan(10);
});

test('an execution in a worker thread follows the manifest’s zone or says why it cannot', async () => {
  const folder = folderOf('function go() { return new Date(0).getHours(); }');
  const outfile = `${folder}/worker.cjs`;
  await build({
    stdin: {
      contents: `import { parentPort } from 'node:worker_threads'; import { openWorkbook, StandIn } from './src/local/standin/index';
        const hours = () => { try { return new StandIn({ folder: ${JSON.stringify(folder)}, workbook: openWorkbook() }).run('go').value; } catch (e) { return e.message; } };
        parentPort.postMessage(hours());`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  const answer = (options: WorkerOptions) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(outfile, options);
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  const before = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  try {
    expect(await answer({})).toBe(
      'This thread cannot follow Europe/Brussels: start the worker with { env: SHARE_ENV }.',
    );
    expect(await answer({ env: SHARE_ENV })).toBe(1);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
