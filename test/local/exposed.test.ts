// The names that Google could call in a script, which are remembered from one command to the next.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exposedIn } from '../../src/local/standin/exposed';

const script = `function first() {} var second = function () {}; function third() { function inner() {} } // ${Date.now()}`;
const cache = `node_modules/.cache/carnet/${createHash('sha256').update(script).digest('hex')}.json`;

it('are found, found again, and found where what was remembered is damaged', () => {
  expect(exposedIn('Code.js', script)).toEqual(['first', 'third']);
  expect(JSON.parse(readFileSync(cache, 'utf8'))).toEqual(['first', 'third']);
  expect(exposedIn('Code.js', script)).toEqual(['first', 'third']);
  writeFileSync(cache, '["fir');
  expect(exposedIn('Code.js', script)).toEqual(['first', 'third']);
});

it('are not there in a script that Apps Script would not run, however often it is asked', () => {
  for (let i = 0; i < 2; i++)
    expect(() => exposedIn('Code.js', 'class A { #own = 1; }')).toThrow('Code.js is not an ES2020 script');
});
