// Rows of one length are read in as few calls as their text allows.
import { expect, it } from 'vitest';
import { readAlike } from '../../src/google/tabs/long-reading';

/** The rows of each call, of a tab whose rows have so many characters. */
function callsFor(rows: number, characters: number): number[] {
  const asked: number[] = [];
  const cell = 'x'.repeat(characters - 6);
  const sheet = {
    getRange: (row: number, _column: number, count: number) => ({
      getValues() {
        asked.push(count);
        return Array.from({ length: count }, (_, i) => [`${String(row + i).padStart(6, '0')}${cell}`]);
      },
    }),
  };
  const block = { row: 2, column: 1, rows, columns: 1 };
  const read = readAlike(sheet as never, { read: (call: () => unknown) => call() } as never, block);
  expect(read).toHaveLength(rows);
  expect(new Set(read.flat()).size).toBe(rows);
  return asked;
}

it.each([
  [3000, 500, [3000]],
  [12_000, 500, [3500, 8500]],
  [12_000, 1000, [3500, 5000, 3500]],
  [9000, 2000, [3500, 3500, 2000]],
])('%i rows of %i characters in %j', (rows, characters, calls) => {
  expect(callsFor(rows, characters)).toEqual(calls);
});
