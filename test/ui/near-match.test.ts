// One slip of the hand is the same to the search for a client, which goes through twenty thousand names at each letter, as to
// whatever else forgives slips.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isNear } from '../../src/core/text/near-text';
import { meantFrom, slipOf } from '../../src/ui/near-match';
import { holds } from '../seeded';

// Few letters, so that most texts are nearly alike; with fewer of them nobody is guessed.
const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength, maxLength });
const pairs = [letters(3, 7), letters(1, 9)] as const;

describe('what is typed, beside a text', () => {
  holds(
    'means its beginning exactly where one slip at most lies between',
    fc.property(...pairs, (typed, text) => {
      const beginnings = Array.from(text, (_, at) => text.slice(0, at + 1));
      const isMeant = meantFrom(text, 0, slipOf(typed)) >= 0;
      expect(isMeant).toBe(beginnings.some((beginning) => isNear(typed, beginning, 1)));
    }),
    5000,
  );

  holds(
    'means as many of its letters as are one slip away',
    fc.property(...pairs, (typed, text) => {
      const count = meantFrom(text, 0, slipOf(typed));
      if (count >= 0) expect(isNear(typed, text.slice(0, count), 1)).toBe(true);
    }),
    5000,
  );
});
