// Lists the people of the salon: who they are, what they may do, and when they last used their link.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';
import type { TabProblem } from '../ports/tabs';
import { type StaffShown, shownOf } from './staff-shown';

export type StaffList = {
  readonly persons: readonly StaffShown[];
  /** Cells of the tab that cannot be read: they give no right. */
  readonly problems: readonly TabProblem[];
  /** The number of whoever asks, who cannot be limited; 0 if unknown. */
  readonly self: number;
  /** Whether a link would lead anywhere: Carnet knows the address of its web page. */
  readonly hasAddress: boolean;
  /** For what is printed; '' if the sheet has not been given a name. */
  readonly salon: string;
};

export const listStaff = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<StaffList, { readonly code: 'not-set-up' }> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const { persons, problems } = world.staff.list();
    const actor = world.actor().toLowerCase();
    const self = actor === '' ? undefined : persons.find(({ address }) => address.toLowerCase() === actor);
    return accept({
      persons: persons.map(shownOf),
      problems,
      self: self?.number ?? 0,
      hasAddress: world.webApp.address() !== null,
      salon: world.salon(),
    });
  },
});
