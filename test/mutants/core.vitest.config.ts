// What StrykerJS runs for `npm run mutants:core`: the tests of core alone, which read the source and need no build; with
// TESTS='account expiry' those alone whose paths have one of these words.
import { defineConfig } from 'vitest/config';
import manifest from '../../package.json' with { type: 'json' };

const words = (process.env.TESTS ?? '').split(' ').filter((word) => word !== '');
const include =
  words.length === 0 ? ['test/core/**/*.test.ts'] : words.map((word) => `test/core/**/*${word}*.test.ts`);

export default defineConfig({
  define: { CARNET_VERSION: JSON.stringify(manifest.version) },
  test: { include, isolate: false, testTimeout: 120_000 },
});
