// What is going to happen to a client's points by itself.
import { expect, test } from 'vitest';
import { newMember } from '../../src/core/members/member';
import type { Lot } from '../../src/core/points/account';
import { comingOf } from '../../src/core/points/coming';

const NOW = '2026-11-22T12:00';

function stateWith(lots: readonly Lot[], visit = '2026-11-10') {
  return {
    ...newMember('A1B2C3D4'),
    since: visit,
    visits: [[visit, 1]] as const,
    account: { lots, debt: 0 },
  };
}

test('points are added up by the last day on which they can be used, and those that never expire are in no row', () => {
  const state = stateWith([
    { from: '', until: '2026-12', points: 5 },
    { from: '', until: '2026-11', points: 30 },
    { from: '', until: 'visit-12', points: 7 },
    { from: '', until: 'never', points: 99 },
  ]);
  expect(comingOf(state, NOW)).toEqual({
    usable: [],
    expiring: [
      { day: '2026-11-30', points: 30 },
      { day: '2026-12-31', points: 5 },
      { day: '2027-11-30', points: 7 },
    ],
  });
});

test('pending points stand with the day from which they are usable, and with their own expiry', () => {
  const state = stateWith([
    { from: '2026-11-25T09:30', until: '2027-11', points: 12 },
    { from: '2026-11-25', until: 'never', points: 3 },
    { from: '2026-11-20', until: 'never', points: 4 },
  ]);
  expect(comingOf(state, NOW)).toEqual({
    usable: [{ day: '2026-11-25', points: 15 }],
    expiring: [{ day: '2027-11-30', points: 12 }],
  });
});

test('points that have expired and that no entry has removed yet are in no row', () => {
  expect(comingOf(stateWith([{ from: '', until: '2026-10', points: 8 }]), NOW).expiring).toEqual([]);
});
