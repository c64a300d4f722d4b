import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { LongestFirst } from './test/longest-first.ts';
import { SimulationTable } from './test/simulation/table.ts';

export default defineConfig({
  define: { CARNET_VERSION: JSON.stringify(manifest.version) },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Each has a browser of its own, and remembers executions of its own: many of them would ask for much memory.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    // A worker keeps what it has loaded: no file leaves anything behind that another could notice.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SimulationTable()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
