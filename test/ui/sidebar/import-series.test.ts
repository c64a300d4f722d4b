/** Which files belong to one import. */
import { describe, expect, test } from 'vitest';
import type { ReadyFile } from '../../../src/ui/import/chosen-file';
import { importSeries } from '../../../src/ui/import/import-series';

const file = (name: string, ...lines: readonly string[]) =>
  ({
    file: {
      name,
      table: { headings: ['Date', 'Amount'], rows: lines.map((line) => ({ cells: line.split(',') })) },
    },
  }) as unknown as ReadyFile;

const october = file('export.csv', '2026-10-01,55.00', '2026-10-02,30.00');
const november = file('export.csv', '2026-11-01,55.00', '2026-11-02,30.00');
const seriesOf = (ready: readonly ReadyFile[], undone: readonly string[] = []) =>
  importSeries(ready, 'Square', (id) => undone.includes(id));

describe('the series of an import', () => {
  test('is the same for the same files, so that a stopped one goes on', () => {
    expect(seriesOf([october])).toBe(seriesOf([october]));
    expect(seriesOf([october])).toMatch(/^[0-9a-f]{12}$/);
  });

  test('is another for the next file of that name and length, which would be undone with it', () => {
    expect(seriesOf([november])).not.toBe(seriesOf([october]));
    expect(seriesOf([october, november])).not.toBe(seriesOf([october]));
  });

  test('is another once it was undone', () => {
    const first = seriesOf([october]);
    expect(seriesOf([october], [first])).not.toBe(first);
  });
});
