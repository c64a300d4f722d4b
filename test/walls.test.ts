// Which folders may import which. Imports go one way, values and types apart, and form no cycle.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circlesIn, type Import, importsIn, importsOf, scriptsIn } from './imports';

type Wall = {
  /** Folders in src whose values and types may be imported. */
  readonly values: readonly string[];
  /** Folders whose types alone may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
};

const walls: { readonly [folder: string]: Wall } = {
  // Makes decisions, and depends on no other folder.
  core: { values: ['core'], types: [], packages: ['@noble/hashes'] },
  // Reads files where they are: in the page and on the command line. Pure as core is.
  files: { values: ['files', 'core'], types: [], packages: ['papaparse', 'read-excel-file', 'ical.js'] },
  app: { values: ['app', 'core'], types: ['files'], packages: ['valibot'] },
  // Its sentences describe app's answers, but do not need app to run.
  i18n: { values: ['i18n', 'core'], types: ['app', 'files'], packages: [] },
  google: { values: ['google', 'app', 'core', 'i18n'], types: [], packages: [] },
  // Calls app only through the api, decides with core and reads files.
  ui: { values: ['ui', 'i18n', 'core', 'files'], types: ['app'], packages: ['preact', 'uqr', 'fflate'] },
  // Loads dist/ as Google does. The command line reads files and words their refusals as the page does.
  local: {
    values: ['local', 'files', 'i18n', 'core'],
    types: [],
    packages: ['node:', 'acorn', 'gas-local', '@revolist/revogrid'],
  },
};

const files = scriptsIn('src');
const imports = importsOf(files);

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Why an import is not allowed, or undefined. */
function complaintOf({ from, to, isType }: Import): string | undefined {
  const wall = walls[folderOf(from)];
  if (wall === undefined) return `${from} stands outside every wall`;
  if (!to.startsWith('src/')) {
    const isKnown = wall.packages.some(
      (name) =>
        to === name ||
        to.startsWith(`${name.replace(/\/$/, '')}/`) ||
        (name.endsWith(':') && to.startsWith(name)),
    );
    return isKnown ? undefined : `${from} imports the package ${to}`;
  }
  if (wall.values.includes(folderOf(to))) return undefined;
  if (isType && wall.types.includes(folderOf(to))) return undefined;
  return `${from} imports ${isType ? 'types' : 'values'} of ${to}`;
}

describe('the walls', () => {
  test('every import is allowed', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(imports.map(complaintOf).filter((complaint) => complaint !== undefined)).toEqual([]);
  });

  const folders = Object.keys(walls);
  const arrows = folders.flatMap((from) =>
    folders.flatMap((to) => [false, true].map((isType) => ({ from, to, isType }))),
  );
  const forbidden = arrows.filter(({ from, to, isType }) => {
    const { values, types } = walls[from] as Wall;
    return !values.includes(to) && !(isType && types.includes(to));
  });

  test.each(forbidden)('$from importing $to is reported (types only: $isType)', ({ from, to, isType }) => {
    const found = complaintOf({ from: `src/${from}/a.ts`, to: `src/${to}/b.ts`, isType });
    expect(found).toBe(`src/${from}/a.ts imports ${isType ? 'types' : 'values'} of src/${to}/b.ts`);
  });

  test.each([
    ['core', 'valibot'],
    ['i18n', 'decimal.js'],
    ['google', 'papaparse'],
    ['ui', 'preact-iso'],
    ['local', 'valibot'],
  ])('%s importing a package it does not need is reported: %s', (from, to) => {
    expect(complaintOf({ from: `src/${from}/a.ts`, to, isType: false })).toContain(to);
  });
});

describe('import cycles', () => {
  test('no file imports itself through others, not even for types', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('a cycle is found, of types or values, short or long', () => {
    const arrow = (from: string, to: string, isType = false): Import => ({ from, to, isType });
    expect(circlesIn([arrow('a', 'b'), arrow('b', 'a', true)])).toEqual([['a', 'b', 'a']]);
    expect(circlesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'd'), arrow('d', 'b')])).toEqual([
      ['b', 'c', 'd', 'b'],
    ]);
    expect(circlesIn([arrow('a', 'b'), arrow('a', 'c'), arrow('b', 'd'), arrow('c', 'd')])).toEqual([]);
  });
});

describe('the reading of imports', () => {
  test.each([
    ["import { a, type B } from './x';", [{ isType: false, name: './x' }]],
    ["import { type A, type B } from './x';", [{ isType: true, name: './x' }]],
    ["import type { A } from './x';", [{ isType: true, name: './x' }]],
    ["import {\n  type A,\n  b,\n} from './x';", [{ isType: false, name: './x' }]],
    ["import * as v from 'valibot';", [{ isType: false, name: 'valibot' }]],
    ["import Decimal, { type A } from 'decimal.js';", [{ isType: false, name: 'decimal.js' }]],
    ["import './x.css';", [{ isType: false, name: './x.css' }]],
    ["export type { A } from './x';", [{ isType: true, name: './x' }]],
    ["export * from './x';", [{ isType: false, name: './x' }]],
    ["type A = typeof import('./x');", [{ isType: true, name: './x' }]],
    ["const x = await import('./x');", [{ isType: false, name: './x' }]],
    ["// it comes from 'x';\nconst from = 'y';", []],
  ])('%j', (text, found) => {
    expect(importsIn(text)).toEqual(found);
  });

  test('no import is overlooked', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const lines = text.match(/^import\b|^(export|\}).* from '|\bimport\(/gm) ?? [];
      const several = text.match(/^import\s*\{\s*$/gm) ?? []; // their last line is counted as well
      const ofTypes = text.match(/^(import|export) type \{\s*$/gm) ?? [];
      expect([file, importsIn(text).length]).toEqual([file, lines.length - several.length - ofTypes.length]);
    }
  });
});
