// Changes what a member of staff may do, or switches them off: their link and their sidebar end with the next request.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { checkpointOf, inLock } from '../ledger/transaction';
import { type StaffShown, shownOf, staffDetails, staffNumber } from './staff-shown';
import { isOwn, type StaffSlip, staffSlip } from './staff-slip';

export type ChangeStaffRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  /** Nobody has the number any more, or several rows have it. */
  | { readonly code: 'staff-unknown' }
  | StaffSlip;

export const changeStaff = defineCommand({
  roles: ['owner'],
  command: v.object({
    staff: staffNumber,
    ...staffDetails.entries,
    access: v.picklist(['on', 'off']),
  }),
  run(world, { staff, ...wanted }): Result<StaffShown, ChangeStaffRefusal> {
    return inLock<StaffShown, ChangeStaffRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const { persons } = world.staff.list();
      const person = persons.find(({ number }) => number === staff);
      if (person === undefined) return refuse({ code: 'staff-unknown' });
      if (isOwn(world, person.address) || isOwn(world, wanted.address))
        return refuse({ code: 'staff-address-own' });
      // Whoever is switched off needs no name that is free.
      const others = persons.filter(({ number }) => number !== staff);
      const slip = wanted.access === 'off' ? undefined : staffSlip(world, wanted, others);
      if (slip !== undefined) return refuse(slip);
      if (!world.staff.change(staff, wanted)) return refuse({ code: 'staff-unknown' });
      return accept(shownOf({ ...person, ...wanted }));
    });
  },
});
