// Mutants of what the staff may do by their links.
import type { Mutant } from './mutant';

const rights = 'test/google/staff-rights.test.ts';

export const ofTheStaff: readonly Mutant[] = [
  {
    without: 'the end of a link of somebody who is switched off',
    file: 'src/google/staff/staff-links.ts',
    find: "return access === 'on' ?",
    replace: "return access !== 'free' ?",
    caughtBy: [rights],
  },
  {
    without: 'contacts left out of the answers to staff who may not see them',
    file: 'src/app/api.ts',
    find: "return who.role === 'staff' && !who.may.contacts ? withoutContacts(answered) : answered;",
    replace: 'return answered;',
    caughtBy: [rights],
  },
  {
    without: 'the end of a slip, after which it is a refund',
    file: 'src/app/till/may-take-back.ts',
    find: ' && Date.parse(now) - Date.parse(at) <= SLIP_MS',
    replace: '',
    caughtBy: [rights],
  },
  {
    without: 'a link that stands in two rows being nobody’s',
    file: 'src/google/staff/staff-tab.ts',
    find: 'found.length === 1 ?',
    replace: 'found.length > 0 ?',
    caughtBy: [rights],
  },
  {
    without: 'putting back what was hit in another person’s row',
    file: 'src/google/staff/staff-writing.ts',
    find: 'for (const { row, cells } of [...hit, ...wanted]) put(',
    replace: 'for (const { row, cells } of wanted) put(',
    caughtBy: ['test/google/staff-list.test.ts'],
  },
  {
    without: 'the number of the member of staff in the entry',
    file: 'src/app/world-of.ts',
    find: 'recorder: () => who.staff',
    replace: 'recorder: world.recorder',
    caughtBy: [rights],
  },
  {
    without: 'keeping links off slips of other days',
    file: 'src/app/paper/show-slip.ts',
    find: "holds(who, ['record']) && dayAt(moment)",
    replace: "holds(who, ['record']) || dayAt(moment)",
    caughtBy: ['test/google/link-rights.test.ts'],
  },
  {
    without: 'keeping a client’s link from who may not see contacts',
    file: 'src/core/staff/staff-rights.ts',
    find: "['record', 'contacts'] as const",
    replace: "['record', 'record'] as const",
    caughtBy: ['test/google/link-rights.test.ts'],
  },
  {
    without: 'keeping the owner of a phone number from who may not see contacts',
    file: 'src/app/clients/add-client.ts',
    find: "holds(request.who, ['contacts'])",
    replace: "holds(request.who, ['record'])",
    caughtBy: ['test/google/link-rights.test.ts'],
  },
];
