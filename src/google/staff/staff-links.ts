// The links of the staff: `t.` and the word in the link. Looked up at every request, so that one that was switched off, or
// replaced by another, ends at once; its rights are those that stand in the row now.

import type { Who } from '../../app/action';
import type { CheckpointStore } from '../../app/ports/checkpoint';
import type { StaffPerson } from '../../app/ports/staff';
import type { Clock, Lock } from '../../app/ports/world';
import { staffMarkOf } from '../../core/staff/staff-link';
import type { LinkKind } from '../pages/capabilities';
import type { SheetStaff } from './staff-tab';

type Ports = {
  readonly staff: SheetStaff;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly checkpoint: Pick<CheckpointStore, 'writtenBy'>;
};

export function staffLinks(ports: Ports): LinkKind {
  return {
    start: 't.',
    whoOf(link) {
      const person = ports.staff.linked(staffMarkOf(link.slice(2)));
      const who = person && whoIs(person);
      if (who !== null && !isSeen(ports.clock, person?.seenOn ?? '')) noteSeen(ports, person?.number ?? 0);
      return who;
    },
  };
}

/** Whoever is switched off is nobody. */
export function whoIs({ access, number: staff, name, rights: may }: StaffPerson): Who | null {
  return access === 'on' ? { role: 'staff', staff, name, may } : null;
}

/** In UTC first, which costs no call and is right for most of the day. */
function isSeen(clock: Clock, seenOn: string): boolean {
  return seenOn === clock.now().slice(0, 10) || seenOn === clock.today();
}

/** Once a day. Nobody is kept from the till by it: where it does not work, the next request does it. */
function noteSeen({ staff, clock, lock, checkpoint }: Ports, number: number): void {
  if (checkpoint.writtenBy()?.isNewer === true || !lock.acquire()) return;
  try {
    staff.change(number, { seenOn: clock.today() });
  } catch (error) {
    console.error(error);
  } finally {
    lock.release();
  }
}
