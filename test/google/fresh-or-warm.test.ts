// Tests run most commands in reused realms. That is correct only if nothing is kept between executions.

import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { type Loader, Memory } from '../../src/local/standin';
import { fingerprintIn, fingerprintOf } from '../../src/local/standin/fingerprint';
import { allExamples } from './command-examples';
import { cellsOf } from './sheet-cells';

const KEY = 'e'.repeat(32);

describe.each(allExamples)('$action: $what', ({ action, prepare }) => {
  const { sheet, command } = prepare();
  const { workbook } = sheet.standIn;
  const start = workbook.snapshot();

  // Chance is made of workbook and request, so that both have the same: what they come to may be remembered.
  function done(loader: Loader) {
    workbook.restore(start);
    const under = sheet.under({ loader, memory: new Memory(1) });
    const reply = under.call(action, command as never, KEY);
    const check = under.call('check-ledger', {});
    return { reply, check, cells: cellsOf(workbook), properties: workbook.state };
  }

  it('does the same in a fresh realm and in a reused one', () => {
    expect(done('warm')).toEqual(done('compiled'));
  });
});

const told = ['record-invoice', 'take-receipts', 'save-settings'] as const;

describe.each(told.flatMap((name) => allExamples.find(({ action }) => action === name) ?? []))(
  '$action: $what',
  ({ action, prepare }) => {
    it('killed after any call, leaves what one run tells of it', () => {
      const { sheet, command } = prepare();
      const { workbook } = sheet.standIn;
      const start = workbook.snapshot();
      const ifKilled: string[] = [];
      const { calls } = sheet.run(action, command as never, KEY, {
        after: (_call, { left }) => ifKilled.push(fingerprintIn(left({ survive: 1 }))),
      }).meter;
      const left = calls.map(({ n: at }) => {
        workbook.restore(start);
        sheet.run(action, command as never, KEY, { faults: { at, act: 'kill-after', survive: 1 } });
        return fingerprintOf(workbook);
      });
      expect(left).toEqual(ifKilled);
      expect(new Set(left).size).toBeGreaterThan(2);
    });
  },
);

describe('the bundle', () => {
  it('has no top-level variable that a function assigns to', () => {
    const code = readFileSync('dist/Code.js', 'utf8');
    expect(setInside(code)).toEqual([]);
  });

  it('is caught if a function assigns to one', () => {
    expect(setInside('var A = (() => { let seen = 0; var n = () => { seen = 1; }; return n; })();')).toEqual([
      'seen',
    ]);
    expect(setInside('var A = (() => { let seen = 0; function n() { seen++; } return n; })();')).toEqual([
      'seen',
    ]);
  });
});

type Tree = { readonly type: string; readonly [key: string]: unknown };

/** Variables at the top of the bundle's single function that functions inside it assign to. */
function setInside(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' }) as unknown as { body: Tree[] };
  const bundle = all(body).find(({ type }) => type === 'ArrowFunctionExpression') as Tree;
  const statements = (bundle.body as Tree).body as Tree[];
  const names = new Set(
    statements
      .filter(({ type }) => type === 'VariableDeclaration')
      .flatMap(({ declarations }) => declarations as Tree[])
      // Of one that is taken apart, each of its names.
      .flatMap(({ id }) => all([id]).flatMap(({ type, name }) => (type === 'Identifier' ? [name] : []))),
  );
  const set = all(statements)
    .filter(({ type }) => /Function/.test(type))
    .flatMap((fn) => all([fn.body]))
    .map(({ type, left, argument }) =>
      type === 'AssignmentExpression' ? left : type === 'UpdateExpression' ? argument : undefined,
    )
    .map((target) => (target as Tree | undefined)?.name);
  return [...new Set(set.filter((name): name is string => names.has(name)))];
}

/** A syntax tree and all its nodes. */
function all(values: readonly unknown[]): Tree[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return all(value);
    if (typeof value !== 'object' || value === null || !('type' in value)) return [];
    return [value as Tree, ...all(Object.values(value))];
  });
}
