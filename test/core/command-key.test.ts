// Which command keys need no search of the journal.
import { describe, expect, test } from 'vitest';
import { commandKey, isNewKey, type LastKeys, noKeys, withKey } from '../../src/core/decide/command-key';
import { clientKey } from '../../src/core/members/client-key';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute)).toISOString();
const keyOf = (minute: number, drawn: number) =>
  commandKey(Date.parse(at(minute)), drawn.toString(16).padStart(20, '0'));

/** The given number of commands, one per minute. */
function recorded(commands: number): LastKeys {
  let last = noKeys;
  for (let n = 1; n <= commands; n++) last = withKey(last, keyOf(n, n), at(n));
  return last;
}

describe('a key', () => {
  test('has 32 hexadecimal digits', () => {
    expect(keyOf(0, 1)).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['that was used a moment ago', keyOf(130, 130), false],
    ['that was used, of a second entry of the command', `${keyOf(130, 130)}/void`, false],
    ['that was made after the oldest of those that are kept', keyOf(100, 999), true],
    ['that was used longer ago than those that are kept', keyOf(20, 20), false],
    ['that may have been', keyOf(30, 999), false],
    ['of a clock that runs ahead', keyOf(200, 999), false],
    ['that says no time', 'f'.repeat(32), false],
  ])('%s: %s is new: %s', (_what, key, isNew) => {
    expect(isNewKey(recorded(130), key, at(131))).toBe(isNew);
  });

  test('is new wherever it comes from, while all keys of the journal are kept', () => {
    expect(isNewKey(recorded(50), 'f'.repeat(32), at(131))).toBe(true);
    expect(isNewKey(recorded(51), 'f'.repeat(32), at(131))).toBe(false);
  });
});

describe('a key of a clock that ran ahead', () => {
  const ahead = (minutes: number) => {
    const key = keyOf(minutes, 7_000_000);
    let last = withKey(noKeys, key, at(1));
    for (let n = 2; n <= 60; n++) last = withKey(last, keyOf(n, n), at(n));
    return { key, last };
  };

  test.each([45, 24 * 60])('by %i minutes is not new once that time has come', (minutes) => {
    const { key, last } = ahead(minutes);
    expect(last.keys.some(([, second]) => second === Date.parse(at(1)) / 1000)).toBe(false);
    expect(isNewKey(last, key, at(minutes + 60))).toBe(false);
  });

  test('has others searched for only until then', () => {
    const { last } = ahead(90);
    expect(isNewKey(last, keyOf(80, 999), at(100))).toBe(false);
    expect(isNewKey(last, keyOf(91, 999), at(100))).toBe(true);
  });

  test('by years, as one that follows from a file, has nobody searched for', () => {
    const { last } = ahead(5_000_000);
    expect(isNewKey(last, keyOf(80, 999), at(100))).toBe(true);
  });
});

test('a client’s key keeps its time, follows from the request and the client, and is nothing that was sent', () => {
  const [key, other] = [keyOf(1, 1), keyOf(1, 2)];
  const own = clientKey(key, 'M');
  expect(own).toMatch(/^[0-9a-f]{32}$/);
  expect(own.slice(0, 12)).toBe(key.slice(0, 12));
  expect(new Set([own, clientKey(key, 'N'), clientKey(other, 'M'), key]).size).toBe(4);
  expect(clientKey(key, 'M')).toBe(own);
});

test('the keys take a kilobyte and a half of the checkpoint at most', () => {
  expect(JSON.stringify(recorded(300)).length).toBeLessThan(1500);
});
