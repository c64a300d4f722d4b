// Random days at a salon, seeded: whatever fails and whoever acts, what was acknowledged stands and everything adds up.
import { describe, expect, it } from 'vitest';
import { keptSeeds } from './kept-seeds';
import { firstDay, Simulation } from './simulation';

/** `SOAK_RUNS=2000 SOAK_FROM=1 npm run soak` runs longer, or elsewhere. */
const RUNS = Number(process.env.SOAK_RUNS ?? 5);
const FROM = Number(process.env.SOAK_FROM ?? 1);
const COMMANDS = 100;

const start = firstDay();

function runOf(seed: number): string {
  const simulation = new Simulation(start, seed);
  try {
    simulation.run(COMMANDS);
  } catch (error) {
    simulation.wrong.push(error instanceof Error ? `${error.stack}` : String(error));
  }
  const { wrong, script } = simulation;
  return wrong.length === 0 ? '' : [`seed ${seed}:`, ...wrong, 'after', ...script].join('\n');
}

describe.runIf(keptSeeds.length > 0)('runs that failed once', () => {
  it.each(keptSeeds)('seed $seed holds: $because', ({ seed }) => {
    expect(runOf(seed)).toBe('');
  });
});

describe(`${RUNS} runs of ${COMMANDS} commands`, () => {
  const seeds = Array.from({ length: RUNS }, (_, index) => FROM + index);
  it.each(seeds)('seed %i: nothing acknowledged is lost, nothing is doubled, everything adds up', (seed) => {
    expect(runOf(seed)).toBe('');
  });
});
