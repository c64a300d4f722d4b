// Runs that once failed: every test run starts with them, whole and in the short sequence that failed. `npm run soak` adds
// to the file; nothing is ever taken out of it.
import kept from './kept-seeds.json' with { type: 'json' };

export type RunName = 'day' | 'season';

export type KeptSeed = {
  readonly run: RunName;
  readonly seed: number;
  readonly commands: number;
  /** The parts of it that were enough. */
  readonly only: readonly string[];
  /** What was wrong. */
  readonly because: string;
};

export const keptSeeds = kept as readonly KeptSeed[];
