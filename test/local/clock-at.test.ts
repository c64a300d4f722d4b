// The moment at which a command of the command line is run.
import { expect, it } from 'vitest';
import { momentAt } from '../../src/local/clock-at';
import { inZone } from '../../src/local/standin/zone';

const ZONE = 'Europe/Brussels';

it.each([
  ['2026-11-27T10:00', '2026-11-27T10:00', 'as it is written'],
  ['2026-11-27T23:30:00Z', '2026-11-28T00:30', 'the day of this computer, not that of Greenwich'],
  ['2026-07-01', '2026-07-01T02:00', 'a day alone begins in Greenwich'],
])('%s is %s: %s', (at, moment) => {
  expect(inZone(ZONE, () => momentAt(at))).toBe(moment);
});

it('now is a moment too, and what is none is refused', () => {
  expect(momentAt(undefined)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
  expect(() => momentAt('soon')).toThrow('“soon” is no moment');
});
