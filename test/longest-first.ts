// Orders test files longest first, so that both workers end at about the same time.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// A fresh clone knows only file sizes, and the slowest tests are short files: they go through a table.
const LONGEST: readonly string[] = [
  'google/interrupted',
  'google/interrupted-settings',
  'ui/sidebar/every-owner-view',
  'google/import',
  'google/interleaved',
  'ui/sidebar/every-till-view',
  'google/two-at-once',
  'simulation/seasons',
  'local/command-line',
  'google/rows-meanwhile',
  'google/interrupted-till',
  'local/reward-cases',
  'core/ledger',
  'core/refund-parts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
}
