// Every measure of safety is needed: without it, something goes wrong that the whole protocol does not let happen.
import { describe, expect, it } from 'vitest';
import { Bench, morning } from './bench';
import { withFolder } from './bundle';
import { mutants } from './mutants';
import { handProbes } from './probes-by-hand';
import { failureProbes } from './probes-of-failure';

const all = [...failureProbes, ...handProbes];
const probes = [...all.filter(({ thorough }) => !thorough), ...all.filter(({ thorough }) => thorough)];

const start = await withFolder(null, morning);

/** What the first probe that finds anything finds. */
function firstFound(folder: string): string {
  for (const probe of probes) {
    const bench = new Bench(start, folder);
    probe.run(bench);
    if (bench.wrong.length > 0) return `${probe.name}: ${bench.wrong.join('; ')}`;
  }
  return '';
}

describe('the protocol as it is', () => {
  it(`passes all of the ${probes.length} probes`, async () => {
    expect(await withFolder(null, firstFound)).toBe('');
  });
});

describe('the protocol without one measure', () => {
  it.each(mutants)('without $measure, a probe finds what goes wrong', async (mutant) => {
    expect(await withFolder(mutant, firstFound)).not.toBe('');
  });
});
