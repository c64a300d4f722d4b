// Properties with a fixed seed, named in the test: a failure is the same failure on every machine.
import fc from 'fast-check';
import { test } from 'vitest';

const SEED = 20180315;

/** A test of a property; fast-check's message shows the smallest counterexample. */
export function holds<Values extends unknown[]>(
  sentence: string,
  property: fc.IProperty<Values>,
  runs = 300,
): void {
  test(`${sentence} (seed ${SEED}, ${runs} runs)`, () => {
    fc.assert(property, { seed: SEED, numRuns: runs });
  });
}

/** The same of a property that waits for something. */
export function holdsInTime<Values extends unknown[]>(
  sentence: string,
  property: fc.IAsyncProperty<Values>,
  runs = 300,
): void {
  test(`${sentence} (seed ${SEED}, ${runs} runs)`, async () => {
    await fc.assert(property, { seed: SEED, numRuns: runs });
  });
}
