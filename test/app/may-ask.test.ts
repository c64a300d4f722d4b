// Who may ask for what.
import { describe, expect, it } from 'vitest';
import { mayAsk, type Who } from '../../src/app/action';
import { noRights, type StaffRight, type StaffRights } from '../../src/core/staff/staff-rights';

const none = noRights;
const all: StaffRights = { record: true, refund: true, byHand: 50, contacts: true, reports: true };
const ines = (may: StaffRights): Who => ({ role: 'staff', staff: 3, name: 'Inès', may });

describe('an action', () => {
  it('is asked for by its roles alone', () => {
    const client: Who = { role: 'client', member: 'M1' };
    expect(mayAsk({ roles: ['owner', 'staff'] }, client)).toBe(false);
    expect(mayAsk({ roles: ['client'] }, client)).toBe(true);
    expect(mayAsk({ roles: ['client'] }, { role: 'owner' })).toBe(false);
  });

  it.each(['record', 'refund', 'byHand', 'contacts', 'reports'] as const)(
    'that needs the right %s is for staff who have it, and for the owner',
    (needs: StaffRight) => {
      const action = { roles: ['owner', 'staff'], needs } as const;
      expect(mayAsk(action, ines(none))).toBe(false);
      expect(mayAsk(action, ines({ ...all, [needs]: needs === 'byHand' ? 0 : false }))).toBe(false);
      expect(mayAsk(action, ines({ ...none, [needs]: all[needs] }))).toBe(true);
      expect(mayAsk(action, { role: 'owner' })).toBe(true);
    },
  );

  it('that needs nothing is for all staff', () => {
    expect(mayAsk({ roles: ['owner', 'staff'] }, ines(none))).toBe(true);
  });
});
