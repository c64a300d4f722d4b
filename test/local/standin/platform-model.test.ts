import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url).pathname;

/** Titles of all tests in this folder except this file's, as in the source. */
function titles(): string[] {
  return readdirSync(here)
    .filter((name) => name.endsWith('.test.ts') && name !== 'platform-model.test.ts')
    .flatMap((name) => [
      ...readFileSync(here + name, 'utf8').matchAll(/^(?:test|\]|test\.each\(\w+)\)?\(\s*'([^']+)',/gm),
    ])
    .map((found) => found[1] ?? '');
}

/** Rows of the tables: behaviour, source, what is known, test. */
function rows(): string[][] {
  const text = readFileSync(`${here}../../../docs/platform-model.md`, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| behaviour'))
    .map((line) => line.slice(2, -2).split(' | '));
}

test('every behaviour of the platform model has a source and a test', () => {
  for (const row of rows()) {
    expect(row, row.join(' | ')).toHaveLength(4);
    expect(row[2], row.join(' | ')).toMatch(/^(confirmed|contested|nothing found|own rule)/);
    expect(row.every((cell) => cell.trim() !== '')).toBe(true);
  }
  const known = titles();
  expect(
    rows()
      .map((row) => row[3])
      .filter((name) => !known.includes(name ?? '')),
  ).toEqual([]);
});

test('the list to verify live says how many lines nothing settles', () => {
  const text = readFileSync(`${here}../../../docs/verify-live.md`, 'utf8');
  const known = (what: string) => rows().filter((row) => row[2]?.startsWith(what)).length;
  expect(
    /(\d+) lines say that nothing was found, and (\d+) that reports differ/.exec(text)?.slice(1),
  ).toEqual([String(known('nothing found')), String(known('contested'))]);
});

test('every test of the stand-in has its row in the platform model', () => {
  const named = rows().map((row) => row[3]);
  expect(titles().length).toBeGreaterThan(150);
  expect(titles().filter((title) => !named.includes(title))).toEqual([]);
});
