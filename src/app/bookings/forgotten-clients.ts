// Takes what erased clients were known by out of the bookings; their number stands there instead.
import { fold } from '../../core/text/text';
import type { BookingRow } from '../ports/bookings';
import type { World } from '../ports/world';
import { namesIn } from './booking-clients';

// A search and a reading for each; more are read together.
const FEW = 3;

// A try fails only if somebody changes one of the rows in the same second.
const TRIES = 4;

/** @throws Error if the rows kept being changed */
export function forgetInBookings(world: World, ids: readonly string[]): void {
  for (let tries = 0; tries < TRIES; tries++) if (isForgotten(world, ids)) return;
  throw new Error('the rows of the bookings kept being changed while names were taken out');
}

/** Takes the names out once. @returns whether none is left */
function isForgotten(world: World, ids: readonly string[]): boolean {
  const rows = world.bookings.list();
  if (rows.length === 0) return true;
  const isKnown = knownAs(world, ids, rows);
  const theirs = rows.filter(
    ({ note, client }) => (note !== null && ids.includes(note.member)) || isKnown(client),
  );
  return world.bookings.changeAll(
    theirs.map((seen) => ({ seen, change: { client: seen.note?.member || (ids[0] ?? '') } })),
  );
}

/**
 * Whether a text means these clients and nobody else: a booking under a name that others have too may be theirs. All clients
 * are read only where a booking has such a text.
 */
function knownAs(
  world: World,
  ids: readonly string[],
  rows: readonly BookingRow[],
): (text: string) => boolean {
  const texts = new Set(textsOf(world, ids).map(fold));
  const isTheirs = (text: string) => text !== '' && texts.has(fold(text));
  if (!rows.some(({ client }) => isTheirs(client))) return () => false;
  const namedBy = namesIn(world.members.people());
  return (text) => isTheirs(text) && namedBy(text).every((id) => ids.includes(id));
}

/** What people know the clients by. */
function textsOf({ members }: World, ids: readonly string[]): readonly string[] {
  const contacts =
    ids.length > FEW
      ? members.find(ids).rows.map(({ contact }) => contact)
      : ids.flatMap((id) => {
          const seen = members.locate(id, 0);
          return (seen && members.contact(seen)) ?? [];
        });
  return contacts
    .flatMap(({ name, code, loyaltyCard }) => [name, code, loyaltyCard])
    .filter((text) => text !== '');
}
