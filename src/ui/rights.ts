// What whoever has the page open may do: what they may not is not offered. The server decides it again at each request.
import { hasRight, type StaffRight } from '../core/staff/staff-rights';
import { boot } from './boot';

const { who } = boot;

export const isOwner = who?.role === 'owner';

/** The member of staff; null for the owner. */
export const ownStaff = who?.role === 'staff' ? who : null;

export function mayI(right: StaffRight): boolean {
  return isOwner || (ownStaff !== null && hasRight(ownStaff.may, right));
}
