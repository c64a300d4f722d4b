// The world of one request: who records is whoever sent it, not whoever's account runs the script.
import type { Who } from './action';
import type { World } from './ports/world';

/**
 * The sidebar runs as the person who has it open. A web page runs as the owner, whoever visits it: the link says who it
 * is, and Google's address of the account says nothing.
 */
export function worldOf(world: World, who: Who): World {
  if (who.role === 'owner') {
    const { staff } = who;
    return staff === undefined ? world : { ...world, recorder: () => staff };
  }
  if (who.role === 'client') return { ...world, actor: () => '', recorder: () => 0 };
  return { ...world, actor: () => addressOf(world, who.staff), recorder: () => who.staff };
}

function addressOf({ staff }: World, number: number): string {
  return staff.list().persons.find((person) => person.number === number)?.address ?? '';
}
