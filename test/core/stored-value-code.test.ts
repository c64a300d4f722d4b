// Card codes: misread and transposed characters are detected, and the id does not reveal the code.
import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../src/core/journal/canonical';
import {
  formatCode,
  readStoredValueCode,
  storedValueCodeOf,
  storedValueEnd,
  storedValueIdOf,
  storedValueIdsOf,
} from '../../src/core/stored-values/stored-value-code';

const codes = ['first', 'second', 'third', 'fourth', 'fifth'].map((origin) =>
  storedValueCodeOf('secret', origin),
);

/** The text with the piece at a position replaced. */
function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + piece.length);
}

function isRead(code: string): boolean {
  return readStoredValueCode(code).ok;
}

describe('a code', () => {
  test('has sixteen letters and digits, none of which is taken for another', () => {
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{16}$/);
    expect(LETTERS).not.toMatch(/[0O1ILU]/);
  });

  test('is the same again for the same secret and origin, and another for any other', () => {
    expect(storedValueCodeOf('secret', 'first')).toBe(codes[0]);
    expect(new Set([...codes, storedValueCodeOf('other', 'first')]).size).toBe(codes.length + 1);
  });

  test('is found wrong wherever one letter is', () => {
    for (const code of codes)
      for (let at = 0; at < code.length; at++) {
        const read = [...LETTERS].filter((letter) => isRead(put(code, at, letter)));
        expect(read, `place ${at} of ${code}`).toEqual([code.charAt(at)]);
      }
  });

  test('is found wrong wherever two neighbours are exchanged, whichever letters they are', () => {
    const start = codes[0] ?? '';
    let exchanges = 0;
    for (let at = 0; at < start.length - 1; at++)
      for (const a of LETTERS)
        for (const b of LETTERS) {
          if (a === b) continue;
          // One other letter makes the code valid with this pair in place.
          const free = at < 8 ? start.length - 1 : 0;
          const pair = put(start, at, a + b);
          const right = [...LETTERS].map((letter) => put(pair, free, letter)).find(isRead) ?? '';
          expect(isRead(right), right).toBe(true);
          expect(isRead(put(right, at, b + a)), `${a}${b} at ${at} of ${right}`).toBe(false);
          exchanges += 1;
        }
    expect(exchanges).toBe(15 * 30 * 29);
  });

  const code = codes[0] ?? '';
  const typed: readonly [text: string, why: string][] = [
    [code, 'as it is stored'],
    [code.toLowerCase(), 'in small letters'],
    [formatCode(code), 'in fours with dashes, as it is shown'],
    [formatCode(code).replace(/-/g, ' '), 'in fours with spaces'],
    [` ${formatCode(code).replace(/-/g, '–')}\n`, 'with long dashes and what a paste brings along'],
    [formatCode(code).replace(/-/g, '.'), 'with points'],
  ];
  test.each(typed)('is read from %j (%s)', (text) => {
    expect(readStoredValueCode(text)).toEqual({ ok: true, value: code });
  });

  const refused: readonly [text: string, refusal: object, why: string][] = [
    ['', { code: 'stored-value-code-length' }, 'nothing'],
    [code.slice(1), { code: 'stored-value-code-length' }, 'one short'],
    [`${code}2`, { code: 'stored-value-code-length' }, 'one long'],
    [put(code, 3, '0'), { code: 'stored-value-code-letter', letter: '0' }, 'no code has a zero'],
    [put(code, 3, 'l'), { code: 'stored-value-code-letter', letter: 'L' }, 'nor an L'],
    [put(code, 3, '*'), { code: 'stored-value-code-letter', letter: '*' }, 'no pattern'],
    [
      put(code, 0, code.startsWith('2') ? '3' : '2'),
      { code: 'stored-value-code-misread' },
      'one letter misread',
    ],
  ];
  test.each(refused)('is refused: %j with %j (%s)', (text, refusal) => {
    expect(readStoredValueCode(text)).toMatchObject({ ok: false, refusal });
  });

  test('is shown in fours', () => {
    expect(formatCode('7Q4M2345ABCDEFGH')).toBe('7Q4M-2345-ABCD-EFGH');
  });
});

test('the id of a card is always the same, ends as its code does, and has no other four letters of it', () => {
  for (const code of codes) {
    const id = storedValueIdOf(code);
    expect(id).toBe(storedValueIdOf(code));
    expect(id).toMatch(/^[2-9A-HJKMNP-TV-Z]{11}$/);
    expect(storedValueEnd(id)).toBe(`…${code.slice(-4)}`);
    const pieces = Array.from({ length: 13 }, (_, at) => code.slice(at, at + 4));
    expect(pieces.filter((piece) => id.slice(0, 7).includes(piece))).toEqual([]);
  }
  expect(new Set(codes.map(storedValueIdOf)).size).toBe(codes.length);
});

test('a card with an id of the first kind, or from another system, is known by its number', () => {
  const [code = ''] = codes;
  const [, first = ''] = storedValueIdsOf(code);
  expect(first).toHaveLength(10);
  expect(storedValueEnd(first)).toBe(first);
});
