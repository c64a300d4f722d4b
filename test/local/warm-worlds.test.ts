// Realms reused for one execution after the other, as in the tests of the add-on.
import { expect, test } from 'vitest';
import { openWorkbook, StandIn } from '../../src/local/standin';
import { folderOf, returned } from './standin/script';

test('a reused realm has the clock and the services of its current execution', () => {
  const folder = folderOf(
    'function go() { return [Date.now(), SpreadsheetApp.getActive().getSheets()[0].getName()]; } function fails() { throw new Error("no"); }',
  );
  const first = new StandIn({ folder, workbook: openWorkbook(), clock: 1, loader: 'warm' });
  const workbook = openWorkbook();
  const second = new StandIn({ folder, workbook, clock: 2, loader: 'warm' });
  second.person.renameTab('Sheet1', 'Hers');
  expect(returned(first.run('go'))).toEqual([1, 'Sheet1']);
  expect(returned(second.run('go'))).toEqual([2, 'Hers']);
  expect(second.run('fails').status).toBe('threw');
  expect(returned(first.run('go'))).toEqual([1, 'Sheet1']);
});

test('a nested execution has its own realm, reused or not', () => {
  const folder = folderOf(
    'function outer() { SpreadsheetApp.getActive().getSheets()[0].getLastRow(); return Date.now(); } function inner() { return Date.now(); }',
  );
  const workbook = openWorkbook();
  const late = new StandIn({ folder, workbook, clock: 2, loader: 'warm' });
  const early = new StandIn({ folder, workbook, clock: 1, loader: 'warm' });
  late.run('inner');
  const met: unknown[] = [];
  const outer = early.run('outer', [], { before: () => met.push(returned(late.run('inner'))) });
  expect(met).toEqual([2]);
  expect(returned(outer)).toBe(1);
});

test('a script that leaves a global behind cannot use a reused realm', () => {
  const folder = folderOf('function go() { globalThis.seen = 1; }');
  const google = new StandIn({ folder, workbook: openWorkbook(), loader: 'warm' });
  expect(() => google.run('go')).toThrow('left globals behind: seen');
});
