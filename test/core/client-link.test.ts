// The link of a client's own page: who can make it, whom it names, what ends it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientLinkOf, isClientLink, type LinkOf } from '../../src/core/members/client-link';
import { memberIdOf } from '../../src/core/members/member-id';
import { memberInLink } from '../../src/core/members/member-in-link';
import { holds } from '../seeded';

const SECRET = 'a secret of the sheet';
const of: LinkOf = { member: 'M2345678', generation: 0, epoch: 0 };
const anyOf: fc.Arbitrary<LinkOf> = fc.record({
  member: fc.string().map(memberIdOf),
  generation: fc.nat(50),
  epoch: fc.nat(50),
});

describe('a link', () => {
  test('names the client and has 128 bits more, in signs that every address carries', () => {
    expect(clientLinkOf(SECRET, of)).toMatch(/^M2345678[a-z2-7]{26}$/);
    expect(memberInLink(clientLinkOf(SECRET, of))).toBe('M2345678');
  });

  test('is the same for the same client, secret and number of endings', () => {
    expect(clientLinkOf(SECRET, { ...of })).toBe(clientLinkOf(SECRET, of));
  });

  test.each([
    ['another secret', 'another', of],
    ['another client', SECRET, { ...of, member: 'M2345679' }],
    ['an ended link of the client', SECRET, { ...of, generation: 1 }],
    ['all links ended', SECRET, { ...of, epoch: 1 }],
  ])('is another one with %s', (_what, secret, other) => {
    expect(clientLinkOf(secret, other).slice(8)).not.toBe(clientLinkOf(SECRET, of).slice(8));
    expect(isClientLink(secret, clientLinkOf(SECRET, of), other)).toBe(false);
  });

  test.each(['', 'k', 'M2345678', 'm2345678'.padEnd(34, 'a'), 'M2345678'.padEnd(35, 'a'), '../../etc'])(
    '%j is none',
    (text) => {
      expect(memberInLink(text)).toBeNull();
    },
  );

  test('uses every bit of the 128, in every place', () => {
    const bits = Array.from({ length: 400 }, (_, epoch) => clientLinkOf(SECRET, { ...of, epoch }).slice(8));
    for (let place = 0; place < 26; place++) {
      // The last letter holds three bits.
      const letters = new Set(bits.map((link) => link.charAt(place)));
      expect(letters.size, `place ${place}`).toBe(place === 25 ? 8 : 32);
    }
  });

  holds(
    'is taken exactly for what it was made of',
    fc.property(anyOf, anyOf, (one, other) => {
      const isSame =
        JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
      expect(isClientLink(SECRET, clientLinkOf(SECRET, one), one)).toBe(true);
      expect(isClientLink(SECRET, clientLinkOf(SECRET, one), other)).toBe(isSame);
    }),
  );

  holds(
    'is not taken with any one sign changed',
    fc.property(
      anyOf,
      fc.nat(33),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567A9'),
      (one, at, sign) => {
        const link = clientLinkOf(SECRET, one);
        const other = link.slice(0, at) + sign + link.slice(at + 1);
        expect(isClientLink(SECRET, other, one)).toBe(other === link);
      },
    ),
  );
});
