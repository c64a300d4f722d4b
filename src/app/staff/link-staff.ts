// Makes a new link for a member of staff: the one before ends at once.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { staffMarkOf } from '../../core/staff/staff-link';
import { defineCommand } from '../action';
import { checkpointOf, inLock } from '../ledger/transaction';
import { linkOf, newWord, type StaffLinked, shownOf, staffNumber } from './staff-shown';

export type LinkStaffRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  | { readonly code: 'staff-unknown' }
  /** A link of somebody who is switched off would lead nowhere. */
  | { readonly code: 'staff-off' };

export const linkStaff = defineCommand({
  roles: ['owner'],
  command: v.object({ staff: staffNumber }),
  run(world, { staff }, request): Result<StaffLinked, LinkStaffRefusal> {
    return inLock<StaffLinked, LinkStaffRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const person = world.staff.list().persons.find(({ number }) => number === staff);
      if (person === undefined) return refuse({ code: 'staff-unknown' });
      if (person.access !== 'on') return refuse({ code: 'staff-off' });
      const word = newWord(world, request);
      const link = linkOf(world, word);
      const mark = staffMarkOf(word);
      // A new one was not opened yet; one that is only asked for again stays as it is.
      const linkedOn = link === null ? '' : world.clock.today();
      const change = mark === person.mark ? {} : { mark, linkedOn, seenOn: '' };
      if (!world.staff.change(staff, change)) return refuse({ code: 'staff-unknown' });
      return accept({ person: shownOf({ ...person, ...change }), link });
    });
  },
});
