// The code that spending on a client's own page needs: how long it is good, how often it may be tried, and the wait.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  isForgettable,
  type Making,
  madeCode,
  noSpendCode,
  type SpendCode,
  triedCode,
  unmailedCode,
} from '../../src/core/members/spend-code';
import { holds } from '../seeded';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-26T11:00:00Z');
const SECRET = 'secret';
const RIGHT = '418025';

function made(before = noSpendCode, more: Partial<Making> = {}): SpendCode {
  const result = madeCode(before, { key: 'form', at: NOON, way: 'mail', by: 0, ...more });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function refusedTo(before: SpendCode, more: Partial<Making> = {}) {
  const result = madeCode(before, { key: 'other', at: NOON, way: 'mail', by: 0, ...more });
  return result.ok ? null : result.refusal;
}

const tried = (before: SpendCode, given: string, minutes = 1, key = 'buy') =>
  triedCode(before, { given, right: RIGHT, key, at: NOON + minutes * MINUTE });

/** After so many other codes were tried, a minute after it was made. */
function wrongly(times: number, before = made()): SpendCode {
  return Array.from({ length: times }).reduce<SpendCode>(
    (code, _, i) => tried(code, `00000${i}`).after,
    before,
  );
}

describe('a code', () => {
  test('is six digits that follow from the secret, the client, the request and the moment', () => {
    const code = made();
    const digits = digitsOf(SECRET, 'M', code);
    expect(digits).toMatch(/^\d{6}$/);
    expect(digitsOf(SECRET, 'M', code)).toBe(digits);
    const others = [
      digitsOf('other', 'M', code),
      digitsOf(SECRET, 'N', code),
      digitsOf(SECRET, 'M', { ...code, made: 'other' }),
      digitsOf(SECRET, 'M', { ...code, at: code.at + 1 }),
    ];
    for (const other of others) expect(other).not.toBe(digits);
  });

  test('keeps its zeros, and is spread over all numbers', () => {
    const all = Array.from({ length: 3000 }, (_, i) => digitsOf(SECRET, 'M', { ...made(), at: i }));
    expect(all.some((digits) => digits.startsWith('0'))).toBe(true);
    const byFirst = Array.from(
      { length: 10 },
      (_, digit) => all.filter((one) => one.startsWith(`${digit}`)).length,
    );
    for (const count of byFirst) expect(count).toBeGreaterThan(200);
  });

  test('is good once', () => {
    const { after, refusal } = tried(made(), RIGHT);
    expect(refusal).toBeNull();
    expect(tried(after, RIGHT, 2, 'another').refusal).toEqual({ code: 'spend-code-used' });
  });

  test('is good again for the request that used it, however late it is sent again', () => {
    const { after } = tried(made(), RIGHT);
    expect(tried(after, RIGHT, 60).refusal).toBeNull();
    expect(tried(after, '000000', 2).refusal).toMatchObject({ code: 'spend-code-wrong' });
  });

  test.each([
    [0, null],
    [9.99, null],
    [10, { code: 'spend-code-expired' }],
    [600, { code: 'spend-code-expired' }],
    // A clock that was set back.
    [-1, { code: 'spend-code-expired' }],
  ])('after %d minutes: %j', (minutes, refusal) => {
    expect(tried(made(), RIGHT, minutes).refusal).toEqual(refusal);
  });

  test('is needed before anything', () => {
    expect(tried(noSpendCode, RIGHT).refusal).toEqual({ code: 'spend-code-none' });
  });

  test('may be tried three times, then there is a wait of a quarter of an hour, in which the right one is no good', () => {
    expect(tried(wrongly(0), '000000').refusal).toEqual({ code: 'spend-code-wrong', left: 2 });
    expect(tried(wrongly(1), '111111').refusal).toEqual({ code: 'spend-code-wrong', left: 1 });
    const { after, refusal } = tried(wrongly(2), '222222');
    expect(refusal).toEqual({ code: 'spend-code-wait', minutes: 15 });
    expect(tried(after, RIGHT, 2).refusal).toEqual({ code: 'spend-code-wait', minutes: 14 });
    expect(refusedTo(after, { at: NOON + 2 * MINUTE })).toEqual({ code: 'spend-code-wait', minutes: 14 });
    // After the wait the old one is over too.
    expect(tried(after, RIGHT, 17).refusal).toEqual({ code: 'spend-code-none' });
    expect(refusedTo(after, { at: NOON + 17 * MINUTE })).toBeNull();
  });

  test('loses no try by a request that is sent again', () => {
    const once = tried(made(), '000000');
    const again = tried(once.after, '000000');
    expect(again.after).toBe(once.after);
    expect(again.refusal).toEqual(once.refusal);
  });

  test('makes one wait longer each time, up to a day, until one is right', () => {
    const waits: number[] = [];
    let at = NOON;
    let code = noSpendCode;
    for (let round = 0; round < 9; round++) {
      code = made(code, { key: `form ${round}`, at, way: 'salon' });
      for (const given of ['000000', '111111', '222222'])
        code = triedCode(code, { given, right: RIGHT, key: 'buy', at }).after;
      waits.push((code.waits - at) / MINUTE);
      at = code.waits;
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    code = made(code, { key: 'last', at, way: 'salon' });
    expect(triedCode(code, { given: RIGHT, right: RIGHT, key: 'buy', at }).after.missed).toBe(0);
  });

  test('of the salon needs no waiting, for the client stands there', () => {
    const blocked = wrongly(3);
    const code = made(blocked, { key: 'salon', at: NOON + 2 * MINUTE, way: 'salon', by: 7 });
    expect(tried(code, RIGHT, 3).refusal).toBeNull();
    expect(code).toMatchObject({ by: 7, missed: 1 });
  });

  test('asked for again takes the place of the one before', () => {
    const other = made(made(), { key: 'other', at: NOON + MINUTE });
    expect(digitsOf(SECRET, 'M', other)).not.toBe(digitsOf(SECRET, 'M', made()));
    expect(tried(wrongly(2, other), RIGHT).refusal).toBeNull();
  });

  test('asked for by a request that is sent again stays the same, but is not there again once it was used', () => {
    const code = made();
    expect(made(code, { at: NOON + 5 * MINUTE })).toBe(code);
    const used = tried(code, RIGHT).after;
    const later = made(used, { at: NOON + 5 * MINUTE });
    expect(digitsOf(SECRET, 'M', later)).not.toBe(digitsOf(SECRET, 'M', code));
  });

  test('that could not be mailed is good for nothing, counts as mailed, and the same request makes another', () => {
    const unmailed = unmailedCode(made());
    expect(tried(unmailed, RIGHT).refusal).toEqual({ code: 'spend-code-none' });
    const other = made(unmailed, { at: NOON + MINUTE });
    expect(digitsOf(SECRET, 'M', other)).not.toBe(digitsOf(SECRET, 'M', made()));
    expect(other.mailed).toEqual([NOON, NOON + MINUTE]);
  });

  test('is mailed five times a day at most, and read out as often as needed', () => {
    let code = noSpendCode;
    for (let n = 0; n < 5; n++) code = made(code, { key: `form ${n}`, at: NOON + n * MINUTE });
    expect(refusedTo(code, { at: NOON + 6 * MINUTE })).toEqual({ code: 'spend-code-mails' });
    const said = made(code, { key: 'salon', at: NOON + 6 * MINUTE, way: 'salon' });
    expect(refusedTo(said, { at: NOON + 7 * MINUTE })).toEqual({ code: 'spend-code-mails' });
    expect(refusedTo(said, { at: NOON + 24 * 60 * MINUTE })).toBeNull();
  });

  test('is kept no longer than it matters', () => {
    const day = 24 * 60 * MINUTE;
    expect(isForgettable(made(), NOON + day)).toBe(false);
    expect(isForgettable(made(), NOON + day + 1)).toBe(true);
    expect(isForgettable(wrongly(3), NOON + 2 * day)).toBe(false);
    expect(isForgettable(wrongly(3), NOON + 31 * day)).toBe(true);
  });
});

type Act = { readonly wait: number } & (
  | { readonly make: 'mail' | 'salon'; readonly key: number }
  | { readonly give: string; readonly key: number }
);

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    wait: fc.nat(12 * MINUTE),
    make: fc.constantFrom('mail' as const, 'salon' as const),
    key: fc.nat(3),
  }),
  fc.record({
    wait: fc.nat(12 * MINUTE),
    give: fc.constantFrom('right', 'right', '000000', '111111', '222222', '333333'),
    key: fc.nat(3),
  }),
);

describe('whatever is made and tried', () => {
  holds(
    'no code is taken twice, after ten minutes, or after three others; and none while there is a wait',
    fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
      let at = NOON;
      let code = noSpendCode;
      let since = 0;
      let others = new Set<string>();
      let usedBy: number | null = null;
      let isWaiting = 0;
      for (const act of acts) {
        at += act.wait;
        if ('make' in act) {
          const result = madeCode(code, { key: `k${act.key}`, at, way: act.make, by: 0 });
          if (act.make === 'mail' && at < isWaiting) expect(result.ok).toBe(false);
          if (!result.ok || result.value === code) continue;
          code = result.value;
          [since, others, usedBy, isWaiting] = [at, new Set(), null, 0];
          continue;
        }
        const right = digitsOf(SECRET, 'M', code);
        const given = act.give === 'right' ? right : act.give;
        const { after, refusal } = triedCode(code, { given, right, key: `b${act.key}`, at });
        if (refusal === null) {
          expect(given).toBe(right);
          expect(at).toBeGreaterThanOrEqual(isWaiting);
          expect(others.size).toBeLessThan(3);
          if (usedBy === null) expect(at - since).toBeLessThan(10 * MINUTE);
          else expect(usedBy).toBe(act.key);
          usedBy = act.key;
        } else if (given !== right && after !== code) others.add(given);
        code = after;
        isWaiting = code.waits;
      }
    }),
    500,
  );
});
