// Shows beside each client's number in the ledger the name that stands in Clients.
import type { World } from '../ports/world';

export function nameEntries(world: World): void {
  if (!world.journal.exists() || world.journal.lastRow() < 2) return;
  const people = world.members.people();
  world.journal.nameAll(new Map(people.map(({ id, name }) => [id, name])));
}
