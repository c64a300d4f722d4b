import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/local/standin/index';
import { body } from './script';

const folder = mkdtempSync(`${tmpdir()}/carnet-book-`);
const file = `${folder}/workbook.json`;
beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with one tab. */
function oneTab(rows: string): string {
  const names = '"id":"x","name":"n","timeZone":"UTC","locale":"en_GB","nextId":1';
  const lists = '"metadata":[],"protections":[],"triggers":[],"properties":{},"cache":{},"active":{}';
  return `{"carnetWorkbook":2,"workbook":{${names},${lists},"tabs":[{"name":"n",${rows}}]}}`;
}

test('a saved workbook is read back as it was', () => {
  const workbook = openWorkbook(file, { name: 'Salon', locale: 'fr_BE', timeZone: 'Europe/Paris' });
  const { go } = body(
    "const s = sheet(); s.appendRow(['x', 1.5, true, new Date(2024, 0, 1), '=A1']); s.getRange('C:C').setNumberFormat('@'); s.getRange('E1').setNote('n'); s.setFrozenRows(1); s.getRange('B:B').addDeveloperMetadata('k', 'v'); PropertiesService.getScriptProperties().setProperty('p', '1');",
    { workbook },
  );
  go();
  workbook.save();
  const again = openWorkbook(file);
  expect([again.name, again.locale, again.timeZone, again.id]).toEqual([
    'Salon',
    'fr_BE',
    'Europe/Paris',
    workbook.id,
  ]);
  expect(again.tab('Sheet1').values()).toEqual(workbook.tab('Sheet1').values());
  expect(again.tab('Sheet1').cell(1, 5)).toEqual(workbook.tab('Sheet1').cell(1, 5));
  expect([again.tab('Sheet1').frozenRows, again.state.metadata, again.scriptProperties()]).toEqual([
    1,
    workbook.state.metadata,
    { p: '1' },
  ]);
  expect(
    body("sheet().getRange('C2').setValue('007'); return sheet().getRange('C2').getValue();", {
      workbook: again,
    }).go(),
  ).toBe('007');
});

test('a thousand empty rows take no more room in the file than one', () => {
  const workbook = openWorkbook(file);
  body(
    "const s = sheet(); s.getRange('A1:Z1000').setNumberFormat('@'); s.getRange('A1:A1000').setFontWeight('bold'); s.getRange('B7').setValue('x');",
    { workbook },
  ).go();
  workbook.save();
  expect(readFileSync(file, 'utf8').length).toBeLessThan(5000);
  const again = openWorkbook(file).tab('Sheet1');
  for (const row of [1, 7, 1000]) expect(again.cell(row, 2)).toEqual(workbook.tab('Sheet1').cell(row, 2));
  expect(again.cell(1000, 1)).toMatchObject({ format: '@', style: { fontWeight: 'bold' } });
});

test('a file of the first version, with all its rows, is read', () => {
  openWorkbook(file).save();
  const { workbook } = JSON.parse(readFileSync(file, 'utf8'));
  const [{ distinct: _, ...tab }] = workbook.tabs;
  const tabs = [{ ...tab, rows: [{ values: ['a'], formats: [null, '@'] }, { values: ['b'] }] }];
  writeFileSync(file, JSON.stringify({ carnetWorkbook: 1, workbook: { ...workbook, tabs } }));
  expect(openWorkbook(file).tab('Sheet1').values()).toEqual([['a'], ['b']]);
});

test('a workbook that does not exist yet is new, and written only when saved', () => {
  const workbook = openWorkbook(file);
  expect(workbook.tabs().map((tab) => tab.name)).toEqual(['Sheet1']);
  expect(readdirSync(folder)).toEqual([]);
  workbook.save();
  expect(readdirSync(folder)).toEqual(['workbook.json']);
});

test.each([
  ['', 'it is empty'],
  ['{"carnetWorkbook":1,"workbook":{"id":', 'it is damaged or incomplete'],
  ['{"other":true}', 'it holds something else'],
  ['{"carnetWorkbook":9,"workbook":{}}', 'it was written by another version'],
  ['{"carnetWorkbook":1,"workbook":{"id":"x"}}', 'parts of it are missing'],
  [oneTab('"rows":[0],"distinct":[]'), 'parts of it are missing'],
])('a damaged file is refused with a sentence and left as it is: %s', (text, why) => {
  writeFileSync(file, text);
  expect(() => openWorkbook(file)).toThrow(`${file} is not a workbook that can be opened: ${why}`);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a save that fails leaves the old file and no other', () => {
  const workbook = openWorkbook(file);
  workbook.save();
  const before = readFileSync(file, 'utf8');
  workbook.change({ name: 10n as unknown as string });
  expect(() => workbook.save()).toThrow('BigInt');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([before, ['workbook.json']]);
});

test('a snapshot can be restored any number of times', () => {
  const { google, workbook } = body(
    "sheet().appendRow(['more']); sheet().setName('Renamed'); book().insertSheet('B'); PropertiesService.getScriptProperties().setProperty('p', '2'); CacheService.getScriptCache().put('c', '1'); sheet().addDeveloperMetadata('k'); ScriptApp.newTrigger('go').timeBased().everyHours(1).create();",
  );
  google.person.edit('Sheet1', 1, 1, 'first');
  const start = workbook.snapshot();
  const picture = () => [
    workbook.tabs().map((tab) => [tab.name, tab.values(), tab.lastRow, tab.maxRows]),
    workbook.state,
  ];
  const before = JSON.stringify(picture());
  for (let index = 0; index < 3; index++) {
    expect(google.run('go').status).toBe('returned');
    google.person.deleteRows('Renamed', 1);
    expect(JSON.stringify(picture())).not.toBe(before);
    workbook.restore(start);
    expect(JSON.stringify(picture())).toBe(before);
  }
  google.person.undo();
  expect(workbook.tab('Sheet1').values()).toEqual([]);
});

test('snapshots do not disturb each other or the workbook', () => {
  const workbook = openWorkbook();
  const tab = workbook.tab('Sheet1');
  const empty = workbook.snapshot();
  tab.load([['a']]);
  const one = workbook.snapshot();
  tab.load([['b']]);
  expect(tab.values()).toEqual([['a'], ['b']]);
  workbook.restore(empty);
  expect(tab.values()).toEqual([]);
  workbook.restore(one);
  expect(tab.values()).toEqual([['a']]);
});

test('a snapshot restored into another workbook stays as it was', () => {
  const first = openWorkbook();
  first.tab('Sheet1').load([['a']]);
  // A tab that the other workbook has never had.
  body("book().insertSheet('B').appendRow(['b']);", { workbook: first }).go();
  const picture = first.snapshot();
  const second = openWorkbook();
  second.restore(picture);
  for (const name of ['Sheet1', 'B']) second.tab(name).load([['more']]);
  expect(second.tab('B').values()).toEqual([['b'], ['more']]);
  const third = openWorkbook();
  third.restore(picture);
  expect([third.tab('Sheet1').values(), third.tab('B').values()]).toEqual([[['a']], [['b']]]);
});

test('ten thousand restores of a small workbook take about a second', () => {
  const workbook = openWorkbook();
  workbook.tab('Sheet1').load(Array.from({ length: 100 }, (_, row) => [row, 'x', 'y']));
  const start = workbook.snapshot();
  const begun = process.cpuUsage().user;
  for (let index = 0; index < 10_000; index++) {
    workbook.tab('Sheet1').load([['more']]);
    workbook.restore(start);
  }
  expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(3000);
  expect(workbook.tab('Sheet1').lastRow).toBe(100);
});

test('revisions say which tab changed, restores included', () => {
  const { google, workbook } = body("sheet().getRange('A1').setValue(1);");
  google.person.addTab('B');
  const revisions = () => [workbook.revision, workbook.tab('Sheet1').revision, workbook.tab('B').revision];
  const [book0 = 0, first0 = 0, second0 = 0] = revisions();
  const start = workbook.snapshot();
  google.run('go');
  const [book1 = 0, first1 = 0, second1 = 0] = revisions();
  expect([book1 > book0, first1 > first0, second1 === second0]).toEqual([true, true, true]);
  workbook.restore(start);
  const [book2 = 0, first2 = 0, second2 = 0] = revisions();
  expect([book2 > book1, first2 > first1, second2 === second0]).toEqual([true, true, true]);
  workbook.tab('Sheet1').values();
  expect(revisions()).toEqual([book2, first2, second2]);
});

test('rows are loaded in bulk under the last row, as they are', () => {
  const workbook = openWorkbook();
  const tab = workbook.tab('Sheet1');
  tab.load([['=not a formula', '007', true]]);
  tab.load(Array.from({ length: 2000 }, () => [1]));
  expect([tab.lastRow, tab.maxRows, tab.lastColumn, tab.values(1, 1, 1, 3)]).toEqual([
    2001,
    2001,
    3,
    [['=not a formula', '007', true]],
  ]);
});

test('a script property can be set from outside, as the owner can', () => {
  const workbook = openWorkbook();
  workbook.setScriptProperty('done', '1');
  expect(body("return PropertiesService.getScriptProperties().getProperty('done');", { workbook }).go()).toBe(
    '1',
  );
  workbook.setScriptProperty('done', null);
  expect(workbook.scriptProperties()).toEqual({});
});

test('a time zone that does not exist is refused', () => {
  expect(() => openWorkbook(undefined, { timeZone: 'Europe/Nowhere' })).toThrow('Europe/Nowhere');
});
