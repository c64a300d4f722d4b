// Which clients were changed since a count.
import { expect, test } from 'vitest';
import { changedSince, noClientChanges, withChanges } from '../../src/core/members/client-changes';

const some = withChanges(withChanges(noClientChanges, ['A', 'B']), ['A']);

test('who has seen all has missed nothing, and who has seen less has missed the last ones', () => {
  expect(some.count).toBe(3);
  expect(changedSince(some, 3)).toEqual([]);
  expect(changedSince(some, 2)).toEqual(['A']);
  expect(changedSince(some, 0)).toEqual(['A', 'B', 'A']);
});

test('who has missed more than is kept, or comes from another sheet, is told that nothing is known', () => {
  const many = withChanges(
    some,
    Array.from({ length: 200 }, (_, n) => `N${n}`),
  );
  expect(many.last.length).toBeLessThan(100);
  expect(changedSince(many, 3)).toBeUndefined();
  expect(changedSince(many, many.count - 1)).toEqual(['N199']);
  expect(changedSince(some, 4)).toBeUndefined();
});
