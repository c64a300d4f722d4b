// The seeds of a test run: first those that once failed, then a few more. What they tried and what held is added up.
import { describe, expect, it } from 'vitest';
import { sayFailure, shortest } from './failure';
import { keptSeeds, type RunName } from './kept-seeds';
import { COMMANDS, ran } from './kinds-of-runs';
import { addTally, emptyTally, type Tally } from './tally';

declare module 'vitest' {
  interface TaskMeta {
    /** For the table after the last test. */
    simulated?: { readonly tally: Tally; readonly failed: number };
  }
}

/** So many seeds in a test: one line in the list of tests, and together well within its time. */
const TOGETHER = 5;

/** A failing run is made shorter, which takes as many runs again. */
const TIMEOUT = 600_000;

/** How often a shorter run is tried in a test run; `npm run soak` tries harder. */
const SHORTER_TRIES = 40;

export function testRuns(name: RunName, from: number, to: number): void {
  describe(`${name}s`, () => {
    const sum = emptyTally();
    let failed = 0;
    const hold = (seed: number, only: ReadonlySet<string> | null = null, commands = COMMANDS) => {
      const run = ran({ name, seed, commands, only });
      addTally(sum, run.tally);
      if (run.wrong.length === 0) return;
      failed += 1;
      expect.fail(sayFailure(shortest(run, SHORTER_TRIES)));
    };
    const kept = from > 1 ? [] : keptSeeds.filter((each) => each.run === name);
    it.for(kept)(
      'seed $seed, which once failed, holds: $because',
      { timeout: TIMEOUT },
      ({ seed, only, commands }) => {
        hold(seed, null, commands);
        hold(seed, new Set(only), commands);
      },
    );
    const blocks = Array.from(
      { length: Math.ceil((to - from + 1) / TOGETHER) },
      (_, n) => from + n * TOGETHER,
    );
    it.for(blocks)(
      'from seed %i: nothing acknowledged is lost or doubled, everything adds up',
      { timeout: TIMEOUT },
      (first) => {
        for (let seed = first; seed < first + TOGETHER && seed <= to; seed++) hold(seed);
      },
    );
    it('are in the table', ({ task }) => {
      task.meta.simulated = { tally: sum, failed };
      expect(sum.size.commands).toBeGreaterThan(0);
    });
  });
}
