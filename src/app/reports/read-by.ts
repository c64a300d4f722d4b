// What a report reads for whoever asks for it.
import type { Who } from '../action';
import type { ReadingWorld } from '../ports/world';
import { withoutContacts } from '../without-contacts';

/** Somebody who may not see contacts reads none: they would stand in the text of a file, where no field is named. */
export function readBy(world: ReadingWorld, who: Who): ReadingWorld {
  if (who.role !== 'staff' || who.may.contacts) return world;
  const { members } = world;
  return {
    ...world,
    members: { ...members, list: (first, count) => withoutContacts(members.list(first, count)) },
  };
}
