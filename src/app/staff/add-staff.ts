// Adds a member of staff, with a link of their own to the till on the phone.
import { accept, type Result, refuse } from '../../core/result';
import { staffMarkOf } from '../../core/staff/staff-link';
import { defineCommand } from '../action';
import { checkpointOf, inLock } from '../ledger/transaction';
import { linkOf, newWord, type StaffLinked, shownOf, staffDetails } from './staff-shown';
import { type StaffSlip, staffSlip } from './staff-slip';

export type AddStaffRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'not-set-up' }
  /** The form was sent before, with another name. */
  | { readonly code: 'key-reused' }
  | StaffSlip;

export const addStaff = defineCommand({
  roles: ['owner'],
  command: staffDetails,
  run(world, details, request): Result<StaffLinked, AddStaffRefusal> {
    return inLock<StaffLinked, AddStaffRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const word = newWord(world, request);
      const mark = staffMarkOf(word);
      const link = linkOf(world, word);
      const { persons } = world.staff.list();
      // Sent again: its link tells whom it has added.
      const same = persons.find((person) => person.mark === mark);
      if (same !== undefined)
        return same.name === details.name
          ? accept({ person: shownOf(same), link })
          : refuse({ code: 'key-reused' });
      const slip = staffSlip(world, details, persons);
      if (slip !== undefined) return refuse(slip);
      const linkedOn = link === null ? '' : world.clock.today();
      const person = { ...details, access: 'on', mark, linkedOn, seenOn: '' } as const;
      return accept({ person: shownOf({ ...person, number: world.staff.add(person) }), link });
    });
  },
});
