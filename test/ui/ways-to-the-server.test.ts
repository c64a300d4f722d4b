// Requests leave the page only through two hooks, one for commands, one for queries, and for pieces of the page itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const UI = join('src', 'ui');

function filesWith(pattern: RegExp): string[] {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.filter((file) => pattern.test(readFileSync(join(UI, file), 'utf8'))).sort();
}

test('only the hooks call the server, and what fetches the page', () => {
  expect(filesWith(/\bimport\b[^;]*\bcall\b[^;]*\bfrom '[./]*\/api'/)).toEqual([
    'pieces.ts',
    'use-command.ts',
    'use-query.ts',
  ]);
});

test('google.script.run is used in one file', () => {
  expect(filesWith(/\.script\.run|\bscript\?\.run|google\?\.script/)).toEqual(['api.ts']);
});

test('only code that sends commands creates keys', () => {
  expect(filesWith(/\bnewKey\b/)).toEqual(['api.ts', 'sender.ts', 'use-command.ts']);
});
