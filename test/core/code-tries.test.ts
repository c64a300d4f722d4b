// Wrong codes of gift cards: what counts as one more try, and how long somebody has to wait.
import { describe, expect, it } from 'vitest';
import {
  afterWrongCode,
  type CodeTries,
  isTold,
  minutesToWait,
  noCodeTries,
  TRIES,
} from '../../src/core/stored-values/code-tries';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGAN = Date.UTC(2026, 2, 2, 9);

function tried(before: CodeTries, codes: readonly string[], at: number): CodeTries {
  return codes.reduce((tries, text) => afterWrongCode(tries, { text, at, day: '2026-03-02' }), before);
}

function others(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, i) => `CODE-${from + i}`);
}

describe('wrong codes', () => {
  it('are misread a few times without a wait, and then nothing is looked up for five minutes', () => {
    const some = tried(noCodeTries, others(TRIES - 1), BEGAN);
    expect(minutesToWait(some, BEGAN)).toBe(0);
    const last = tried(some, ['ONE MORE'], BEGAN);
    expect(minutesToWait(last, BEGAN)).toBe(5);
    expect(minutesToWait(last, BEGAN + 5 * MINUTE - 1)).toBe(1);
    expect(minutesToWait(last, BEGAN + 5 * MINUTE)).toBe(0);
  });

  it('count once for the same code, however it is written', () => {
    const once = tried(noCodeTries, ['ab-12', 'AB12', 'a b 1 2'], BEGAN);
    expect(once).toMatchObject({ wrong: 1, ever: 1 });
    expect(JSON.stringify(once)).not.toContain('AB12');
  });

  it('are forgotten after ten quiet minutes, as far as the wait goes, and not for the owner', () => {
    const some = tried(noCodeTries, others(TRIES - 1), BEGAN);
    const later = tried(some, ['ONE MORE'], BEGAN + 10 * MINUTE + 1);
    expect(minutesToWait(later, BEGAN + 10 * MINUTE + 1)).toBe(0);
    expect(later).toMatchObject({ wrong: 1, ever: TRIES, since: '2026-03-02' });
  });

  it('make each wait twice as long as the one before, up to a day, until a day was quiet', () => {
    const waits: number[] = [];
    let [tries, at] = [noCodeTries, BEGAN];
    for (let round = 0; round < 11; round++) {
      tries = tried(tries, others(TRIES, round * TRIES), at);
      waits.push(minutesToWait(tries, at));
      at = tries.waits;
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
    const quiet = tried(tries, others(TRIES, 1000), tries.at + DAY + 1);
    expect(minutesToWait(quiet, tries.at + DAY + 1)).toBe(5);
  });

  it('are told for thirty days after the last, and then begin anew', () => {
    const some = tried(noCodeTries, others(3), BEGAN);
    expect(isTold(noCodeTries, BEGAN)).toBe(false);
    expect(isTold(some, BEGAN + 30 * DAY)).toBe(true);
    expect(isTold(some, BEGAN + 30 * DAY + 1)).toBe(false);
    expect(tried(some, ['ONE MORE'], BEGAN + 31 * DAY).ever).toBe(1);
  });

  it('hold nobody off longer because a clock was set back', () => {
    const some = tried(noCodeTries, others(TRIES), BEGAN + 400 * DAY);
    expect(isTold(some, BEGAN)).toBe(false);
    expect(tried(some, ['ONE MORE'], BEGAN)).toMatchObject({ wrong: 1, waits: 0 });
  });
});
