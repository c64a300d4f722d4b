// Which of several unsaved invoices is sent next, and how long one without an answer waits.
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/ui/till/attempt';
import { emptyForm } from '../../src/ui/till/form';
import {
  earlierThan,
  lastOf,
  nextMoment,
  nextToSend,
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

const cases: readonly (readonly [why: string, items: readonly Unsaved[], next: number | null])[] = [
  ['the first that waits', [one('a', waiting), one('b', waiting)], 0],
  ['none while one is on its way', [one('a', { at: 'sending' }), one('b', waiting)], null],
  ['none before one without an answer', [one('a', unsure, { again: 9 }), one('b', waiting)], null],
  ['the one without an answer once it is due', [one('a', unsure, { again: 5 }), one('b', waiting)], 0],
  ['none while that one is being changed', [one('a', unsure, { held: 'changed' }), one('b', waiting)], null],
  ['another client’s after a refused one', [one('a', refused), one('a', waiting), one('b', waiting)], 2],
  ['none that somebody has put aside', [one('a', { at: 'aside' })], null],
  ['none while somebody else is saving, until it is due', [one('a', waiting, { again: 9 })], null],
];

test.each(cases)('%s', (_, items, at) => {
  expect(nextToSend(items, 5)).toBe(at === null ? null : items[at]);
});

test('one that is being changed is not sent again by itself', () => {
  expect(nextMoment([one('a', unsure, { again: 7 })])).toBe(7);
  expect(nextMoment([one('a', unsure, { again: 7, held: 'changed' })])).toBe(null);
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
