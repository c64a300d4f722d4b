// Card codes: what is misread or exchanged is found, and nobody finds the code from the id.
import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../src/core/canonical';
import { cardCodeOf, cardIdOf, readCardCode, spokenCode } from '../../src/core/stored-value-code';

const codes = ['first', 'second', 'third', 'fourth', 'fifth'].map((origin) => cardCodeOf('secret', origin));

/** The text with what stands at a place replaced. */
function put(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + piece.length);
}

function isRead(code: string): boolean {
  return readCardCode(code).ok;
}

describe('a code', () => {
  test('has sixteen letters and digits, none of which is taken for another', () => {
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{16}$/);
    expect(LETTERS).not.toMatch(/[0O1ILU]/);
  });

  test('is the same again for the same secret and origin, and another for any other', () => {
    expect(cardCodeOf('secret', 'first')).toBe(codes[0]);
    expect(new Set([...codes, cardCodeOf('other', 'first')]).size).toBe(codes.length + 1);
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
          // One letter elsewhere makes the code right with this pair in its place.
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
    [spokenCode(code), 'in fours with dashes, as it is shown'],
    [spokenCode(code).replace(/-/g, ' '), 'in fours with spaces'],
    [` ${spokenCode(code).replace(/-/g, '–')}\n`, 'with long dashes and what a paste brings along'],
    [spokenCode(code).replace(/-/g, '.'), 'with points'],
  ];
  test.each(typed)('is read from %j (%s)', (text) => {
    expect(readCardCode(text)).toEqual({ ok: true, value: code });
  });

  const refused: readonly [text: string, refusal: object, why: string][] = [
    ['', { code: 'card-code-length' }, 'nothing'],
    [code.slice(1), { code: 'card-code-length' }, 'one short'],
    [`${code}2`, { code: 'card-code-length' }, 'one long'],
    [put(code, 3, '0'), { code: 'card-code-letter', letter: '0' }, 'no code has a zero'],
    [put(code, 3, 'l'), { code: 'card-code-letter', letter: 'L' }, 'nor an L'],
    [put(code, 3, '*'), { code: 'card-code-letter', letter: '*' }, 'no pattern'],
    [put(code, 0, code.startsWith('2') ? '3' : '2'), { code: 'card-code-misread' }, 'one letter misread'],
  ];
  test.each(refused)('is refused: %j with %j (%s)', (text, refusal) => {
    expect(readCardCode(text)).toMatchObject({ ok: false, refusal });
  });

  test('is shown in fours', () => {
    expect(spokenCode('7Q4M2345ABCDEFGH')).toBe('7Q4M-2345-ABCD-EFGH');
  });
});

test('the id of a card is always the same, and has no four letters of its code', () => {
  for (const code of codes) {
    const id = cardIdOf(code);
    expect(id).toBe(cardIdOf(code));
    expect(id).toMatch(/^[2-9A-HJKMNP-TV-Z]{10}$/);
    const pieces = Array.from({ length: 13 }, (_, at) => code.slice(at, at + 4));
    expect(pieces.filter((piece) => id.includes(piece))).toEqual([]);
  }
  expect(new Set(codes.map(cardIdOf)).size).toBe(codes.length);
});
