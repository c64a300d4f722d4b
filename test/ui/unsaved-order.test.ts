// Which of several unsaved invoices is sent next, and how long one without an answer waits.
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/ui/till/attempt';
import { emptyForm, WALK_IN } from '../../src/ui/till/form';
import {
  earlierThan,
  lastOf,
  nextInTurn,
  nothingSent,
  secondsBefore,
  type Unsaved,
} from '../../src/ui/till/unsaved';

const offline = { code: 'offline' } as const;
const waiting = { at: 'waiting' } as const;
const unsure = { at: 'unsure', refusal: offline } as const;
const refused = { at: 'refused', refusal: offline } as const;

let made = 0;

function one(client: string, state: Unsaved['state'], part: Partial<Unsaved> = {}): Unsaved {
  made += 1;
  const attempts: readonly Attempt[] = [];
  return {
    id: made,
    form: { ...emptyForm, client },
    attempts,
    state,
    expected: null,
    ...nothingSent,
    ...part,
  };
}

// Whose turn it is, now or from its moment on.
const cases: readonly (readonly [why: string, items: readonly Unsaved[], next: number | null])[] = [
  ['the first that waits', [one('a', waiting), one('b', waiting)], 0],
  ['none while one is on its way', [one('a', { at: 'sending' }), one('b', waiting)], null],
  ['one without an answer, before any other', [one('a', unsure, { again: 9 }), one('b', waiting)], 0],
  ['none while that one is being changed', [one('a', unsure, { held: 'changed' }), one('b', waiting)], null],
  ['another client’s after a refused one', [one('a', refused), one('a', waiting), one('b', waiting)], 2],
  ['none that somebody has put aside', [one('a', { at: 'aside' })], null],
  [
    'the one that waits while somebody else is saving',
    [one('a', waiting, { again: 9 }), one('b', waiting)],
    0,
  ],
  ['whoever has no client, after a refused one of these', [one(WALK_IN, refused), one(WALK_IN, waiting)], 1],
];

test.each(cases)('%s', (_, items, at) => {
  expect(nextInTurn(items)).toBe(at === null ? null : items[at]);
});

test('a client’s next invoice is drawn on the last one that may still be recorded, and comes after none of its own', () => {
  const items = [one('a', waiting), one('a', waiting), one('a', refused)];
  expect(lastOf(items, 'a')).toBe(items[1]);
  expect(lastOf(earlierThan(items, items[1]?.id ?? 0), 'a')).toBe(items[0]);
  expect(earlierThan(items, null)).toEqual(items);
});

test('waits grow, and what does not go away by itself is not asked for all the time', () => {
  expect([1, 2, 3, 4, 9].map((tries) => secondsBefore(tries, offline))).toEqual([5, 10, 20, 30, 30]);
  expect([1, 9].map((tries) => secondsBefore(tries, { code: 'quota' }))).toEqual([30, 300]);
});
