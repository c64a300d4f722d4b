// Who gets a link when all are made anew.
import type { StaffList } from '../../app/staff/list-staff';

/** Whoever is switched on, but for who looks: owners work in the sheet. */
export function linkedOf({ persons, self }: StaffList): StaffList['persons'] {
  return persons.filter(({ access, number }) => access === 'on' && number !== self);
}
