// The rights of a member of staff.
import { describe, expect, it } from 'vitest';
import { hasRight, noRights, type StaffRight } from '../../src/core/staff/staff-rights';

const rights = Object.keys(noRights) as StaffRight[];

describe('the rights of a member of staff', () => {
  it('are none where none was given', () => {
    expect(rights.filter((right) => hasRight(noRights, right))).toEqual([]);
  });

  it('are each given alone', () => {
    for (const right of rights) {
      const given = { ...noRights, [right]: right === 'byHand' ? 1 : true };
      expect(rights.filter((other) => hasRight(given, other))).toEqual([right]);
    }
  });
});
