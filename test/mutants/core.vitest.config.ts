// What StrykerJS runs for `npm run mutants:core`: the tests of core alone, which read the source and need no build.
import { defineConfig } from 'vitest/config';
import manifest from '../../package.json' with { type: 'json' };

export default defineConfig({
  define: { CARNET_VERSION: JSON.stringify(manifest.version) },
  test: { include: ['test/core/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
});
