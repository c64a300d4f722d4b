// A large script is compiled once, and what V8 made of it is used again as long as the script is the same.
import { rmSync } from 'node:fs';
import vm from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { compiled } from '../../src/local/standin/compiled';

const NAME = `build/compiled-${process.pid}.js`;
const STORED = `node_modules/.cache/carnet/build-compiled-${process.pid}.js.code`;
const padding = `// ${'x'.repeat(100_000)}\n`;

afterAll(() => rmSync(STORED, { force: true }));

function answer(text: string): unknown {
  const { script, used } = compiled(NAME, padding + text);
  const found = script.runInContext(vm.createContext());
  used();
  return found;
}

it('is compiled from what was remembered, until a letter of it changes', () => {
  expect(answer('(() => 1)()')).toBe(1);
  expect(compiled(NAME, `${padding}(() => 1)()`).script.cachedDataRejected).toBe(false);
  expect(answer('(() => 1)()')).toBe(1);
  // V8 would take this for the same script: it is as long.
  expect(answer('(() => 2)()')).toBe(2);
});
