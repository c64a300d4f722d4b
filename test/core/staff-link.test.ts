// The word in the link of a member of staff.
import { describe, expect, it } from 'vitest';
import { staffMarkOf, staffWordOf } from '../../src/core/staff/staff-link';

describe('the word in a link', () => {
  it('is the same if its command is sent again, and another one for another command or another sheet', () => {
    const word = staffWordOf('secret', 'key');
    expect(staffWordOf('secret', 'key')).toBe(word);
    expect(staffWordOf('secret', 'other key')).not.toBe(word);
    expect(staffWordOf('other secret', 'key')).not.toBe(word);
  });

  it('has more than 128 bits', () => {
    const letters = new Set(
      Array.from({ length: 200 }, (_, at) => staffWordOf('secret', String(at))).join(''),
    );
    const bits = staffWordOf('secret', 'key').length * Math.log2(letters.size);
    expect(bits).toBeGreaterThan(128);
  });

  it('is not in what the sheet holds of it', () => {
    const word = staffWordOf('secret', 'key');
    expect(staffMarkOf(word)).toMatch(/^[0-9a-f]{64}$/);
    expect(staffMarkOf(word)).not.toContain(word);
    expect(staffMarkOf(word)).not.toBe(staffMarkOf(`${word.slice(0, -1)}!`));
  });
});
