// The line of a client's points over time, without a browser.
import { describe, expect, test } from 'vitest';
import { HEIGHT, pointsLine, WIDTH } from '../../src/ui/clients/points-line';

const moved = (day: string, points: number, balance: number) => ({ day, points, balance });

describe('the line of a client’s points', () => {
  test('steps from movement to movement, the newest last, and goes on to today', () => {
    const line = pointsLine(
      [moved('2026-11-11', -50, 50), moved('2026-11-06', 80, 100), moved('2026-11-01', 20, 20)],
      '2026-11-21',
    );
    expect(line).toEqual({
      from: '2026-11-01',
      start: 20,
      most: 100,
      now: 50,
      path: `M0 44.8H0V44.8H${WIDTH / 4}V0H${WIDTH / 2}V28H${WIDTH}`,
      zero: HEIGHT,
    });
  });

  test('has 0 above its lowest point where a client owes points', () => {
    const line = pointsLine([moved('2026-11-11', -60, -40), moved('2026-11-01', 20, 20)], '2026-11-21');
    expect(line?.zero).toBeCloseTo(HEIGHT / 3, 0);
    expect(line?.path).toContain(`V${HEIGHT}H`);
  });

  test('never goes back, where an invoice of an earlier day was typed in later', () => {
    const line = pointsLine(
      [moved('2026-11-03', 5, 105), moved('2026-11-11', 80, 100), moved('2026-11-01', 20, 20)],
      '2026-11-21',
    );
    const places = [...(line?.path ?? '').matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each([
    ['one movement', [moved('2026-11-01', 20, 20)]],
    ['movements of today alone', [moved('2026-11-21', 1, 21), moved('2026-11-21', 20, 20)]],
    ['entries that moved no points', [moved('2026-11-02', 0, 20), moved('2026-11-01', 20, 20)]],
  ])('is not drawn for %s', (_why, events) => {
    expect(pointsLine(events, '2026-11-21')).toBeNull();
  });
});
