// ES modules as scripts, run by the registry of the page.
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { moduleScript } from '../../bundle/module-script.js';
import * as registry from '../../src/ui/registry';

const nameOf = (path: string) => path.replace('./', '').replace('.js', '');

function put(name: string, code: string): void {
  runInNewContext(moduleScript(name, code, nameOf), { carnetPage: registry });
}

test('a module runs once, on first use, after those that it imports', async () => {
  put('top', 'import{two as t}from"./two.js";var late=()=>import("./later.js");export{t as value,late};');
  put('two', 'var n=globalThis.runs=(globalThis.runs??0)+1;export{n as two};');
  const { value, late } = registry.use('top') as { value: number; late: () => Promise<object> };
  expect(value).toBe(1);
  expect(registry.use('two')).toEqual({ two: 1 });
  await expect(late()).rejects.toThrow('later has not come');
  put('later', 'var a="here";export{a as is};');
  expect(await late()).toEqual({ is: 'here' });
});

test('a module that comes twice is the one that came first', () => {
  put('twice', 'var a={};export{a};');
  const first = registry.use('twice');
  put('twice', 'var a={};export{a};');
  expect(registry.use('twice')).toBe(first);
});

test.each([['import a from "./b.js";'], ['export default 1;'], ['export*from"./b.js";']])(
  'what esbuild does not write is refused: %s',
  (code) => {
    expect(() => moduleScript('odd', code, nameOf)).toThrow('is not supported');
  },
);
