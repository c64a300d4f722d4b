// The seeds of a test run: first those that once failed, then a few more; in a soak, as many as time allows.
import { describe, expect, it } from 'vitest';
import { keptSeeds, type RunName } from './kept-seeds';

/** The result of a run: errors as sentences, if any, and everything that happened before. */
export type Ran = { readonly wrong: string[]; readonly script: readonly string[] };

/** `npm run soak`: by default ten minutes per kind of run, from a seed that the normal run does not use. */
const IS_SOAK = process.env.MODE === 'soak';
const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
const FROM = Number(process.env.SOAK_FROM ?? (IS_SOAK ? 1001 : 1));
const RUNS = Number(process.env.SOAK_RUNS ?? Number.MAX_SAFE_INTEGER);

/**
 * @param normal number of seeds in a normal test run
 * @param run one run; a thrown error counts as a failure, like a sentence
 */
export function testRuns(name: RunName, normal: number, run: (seed: number) => Ran): void {
  const kept = keptSeeds.filter((each) => each.run === name);
  if (kept.length > 0)
    describe(`${name}s that failed once`, () => {
      it.each(kept)('seed $seed holds: $because', ({ seed }) => expectRight(run, seed));
    });
  if (IS_SOAK) soak(name, run);
  else
    describe(`${normal} ${name}s`, () => {
      const seeds = Array.from({ length: normal }, (_, index) => FROM + index);
      it.each(seeds)('seed %i: nothing acknowledged is lost or doubled, everything adds up', (seed) =>
        expectRight(run, seed),
      );
    });
}

function soak(name: RunName, run: (seed: number) => Ran): void {
  it(`${name}s from seed ${FROM}, for ${MINUTES} minutes`, { timeout: (MINUTES + 10) * 60_000 }, () => {
    const end = Date.now() + MINUTES * 60_000;
    let seed = FROM;
    for (; Date.now() < end && seed - FROM < RUNS; seed++) expectRight(run, seed);
    console.log(`${name}s: seeds ${FROM} to ${seed - 1} hold`);
  });
}

function expectRight(run: (seed: number) => Ran, seed: number): void {
  const { wrong, script } = run(seed);
  expect(wrong.length === 0 ? '' : [`seed ${seed}:`, ...wrong, 'after', ...script].join('\n')).toBe('');
}

/** The run's result, with a thrown error added to its failures. */
export function caught(simulation: Ran, run: () => void): Ran {
  try {
    run();
  } catch (error) {
    simulation.wrong.push(error instanceof Error ? `${error.stack}` : String(error));
  }
  return simulation;
}
