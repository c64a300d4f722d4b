// Property tests with a fixed seed, shown in the test's title: a failure is the same on every machine.
import fc from 'fast-check';
import { test } from 'vitest';

export const SEED = 20180315;

/** A property test; fast-check's message shows the smallest counterexample. */
export function holds<Values extends unknown[]>(
  sentence: string,
  property: fc.IProperty<Values>,
  runs = 300,
): void {
  test(`${sentence} (seed ${SEED}, ${runs} runs)`, () => {
    fc.assert(property, { seed: SEED, numRuns: runs });
  });
}

/** The same for an asynchronous property. */
export function holdsInTime<Values extends unknown[]>(
  sentence: string,
  property: fc.IAsyncProperty<Values>,
  runs = 300,
): void {
  test(`${sentence} (seed ${SEED}, ${runs} runs)`, async () => {
    await fc.assert(property, { seed: SEED, numRuns: runs });
  });
}
