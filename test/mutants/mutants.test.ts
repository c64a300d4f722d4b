// Checks that the list of mutants is up to date. `npm run mutants` removes each measure and reports the failing tests.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isCaught } from './mutant';
import { mutants } from './mutants';

it.each(mutants)('without $without: the text is found once in $file', ({ file, find, replace }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});

it('each is told apart by its sentence', () => {
  expect(new Set(mutants.map(({ without }) => without)).size).toBe(mutants.length);
});

it('each names tests that are there, or the measure that stands before it', () => {
  for (const mutant of mutants)
    if (isCaught(mutant)) {
      expect(mutant.caughtBy, mutant.without).not.toEqual([]);
      for (const file of mutant.caughtBy) expect(existsSync(file), file).toBe(true);
    } else expect(mutant.secondLine, mutant.without).toMatch(/\.$/);
});
