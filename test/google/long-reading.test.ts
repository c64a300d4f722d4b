// What is read in several calls, while somebody moves rows between them.
import { expect, it } from 'vitest';
import { readLong } from '../../src/google/tabs/long-reading';
import { writeBuffer } from '../../src/google/tabs/write-buffer';

const PORTION = 10;
const names = Array.from({ length: 30 }, (_, i) => `row ${i + 1}`);

/** A sheet of one column whose last row somebody moves to the top before a call. */
function movedBefore(call: number) {
  let rows = names;
  let calls = 0;
  const sheet = {
    getRange: (row: number, _column: number, count: number) => ({
      getValues: () => {
        calls++;
        if (calls === call) rows = [rows.at(-1) ?? '', ...rows.slice(0, -1)];
        return rows.slice(row - 1, row - 1 + count).map((name) => [name]);
      },
    }),
  };
  return sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet;
}

it.each([1, 2, 3])('a row that is moved to the top before the call %i is not missed', (call) => {
  const block = { row: 1, column: 1, rows: names.length, columns: 1 };
  const read = readLong(movedBefore(call), writeBuffer(), block, PORTION).flat();
  expect([...read].sort()).toEqual([...names].sort());
});
