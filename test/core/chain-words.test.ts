// The head of a client's entries in words.
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/core/journal/canonical';
import { chainWords } from '../../src/core/members/chain-words';
import { sharedWords } from '../../src/core/text/shared-words';

describe('the words', () => {
  test('are three of 256, each eight bits of the hash', () => {
    expect(sharedWords).toHaveLength(256);
    expect(chainWords(`00ff01${'0'.repeat(58)}`)).toEqual([sharedWords[0], sharedWords[255], sharedWords[1]]);
  });

  test('are others after one more entry, in all but one of 17 million cases', () => {
    const all = Array.from({ length: 2000 }, (_, n) => chainWords(hashOf(n)).join(' '));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are all different, in small plain letters, and no two a single slip apart', () => {
    expect(new Set(sharedWords).size).toBe(256);
    for (const word of sharedWords) expect(word).toMatch(/^[a-z]{2,10}$/);
    const without = (word: string, at: number) => `${word.slice(0, at)}.${word.slice(at + 1)}`;
    const patterns = sharedWords.flatMap((word) => [...word].map((_, at) => without(word, at)));
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
