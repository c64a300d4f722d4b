// Lists the people of the salon: who they are, what they may do, and when they last used their link.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { isTold } from '../../core/stored-values/code-tries';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';
import type { StaffPerson } from '../ports/staff';
import type { TabProblem } from '../ports/tabs';
import type { ReadingWorld } from '../ports/world';
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
  /** Who has tried codes of gift cards that do not exist, and since when; without a name those whom Carnet does not know. */
  readonly tried: readonly { readonly name: string; readonly codes: number; readonly since: Day }[];
  /** How many links that lead nowhere were opened within the last hours. */
  readonly strayed: number;
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
      tried: triedBy(world, persons),
      strayed: world.webApp.strayed(),
    });
  },
});

function triedBy({ codeTries, clock }: ReadingWorld, persons: readonly StaffPerson[]): StaffList['tried'] {
  const now = Date.parse(clock.now());
  return [{ number: 0, name: '' }, ...persons].flatMap(({ number, name }) => {
    const tries = codeTries.of(number);
    return isTold(tries, now) ? [{ name, codes: tries.ever, since: tries.since }] : [];
  });
}
