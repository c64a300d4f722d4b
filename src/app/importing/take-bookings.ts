// Takes a portion of a file's bookings into the tab: each once, whatever of it was taken before.
import * as v from 'valibot';
import { accept, type Result } from '../../core/result';
import { defineCommand } from '../action';
import { noDetails } from '../clients/contact';
import { batchId, importedBooking } from '../command-parts';
import { inTransaction, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { ChangedBooking, NewBooking } from '../ports/bookings';
import type { NewClient } from '../ports/members';
import type { World } from '../ports/world';
import { type BookingOutcome, type BroughtBooking, broughtBookings } from './brought-bookings';
import { meantBy } from './candidates';
import { appendClients, type Concerned, membersBefore } from './write-portion';

// The tab is read once for them, and they are added in one block.
const MOST_AT_ONCE = 1000;

export const bookingPortion = v.pipe(v.array(importedBooking), v.maxLength(MOST_AT_ONCE));

/** Numbers of the portion by what becomes of them. */
export type BookingsLeft = {
  /** There already, and the file says nothing new. */
  readonly same: number;
  /** The same booking under another number, or a number that is another booking's, with the row; 0 in this portion. */
  readonly doubled: readonly { readonly id: string; readonly row: number }[];
  readonly others: readonly { readonly id: string; readonly row: number }[];
  /** Known by their day alone, and there is no such booking. */
  readonly unfound: readonly string[];
};

export type BookingsTaken = BookingsLeft & {
  readonly added: number;
  readonly changed: number;
  /** Clients who were not there before. */
  readonly clients: number;
};

export const takeBookings = defineCommand({
  roles: ['owner'],
  command: v.object({ bookings: bookingPortion, batch: batchId }),
  run(world, { bookings, batch }): Result<BookingsTaken, TransactionRefusal> {
    return inTransaction<BookingsTaken, TransactionRefusal>(world, (transaction) => {
      const { brought, concerned } = meantIn(world, transaction, bookings);
      const outcomes = outcomesOf(world, transaction, brought, { batch, concerned });
      const added = rowsOf(outcomes);
      const changes = changesOf(outcomes);
      const newcomers = newcomersOf(brought, outcomes, concerned);
      // A client without bookings is harmless, a booking of nobody is not.
      appendClients(world, newcomers);
      if (added.length > 0) world.bookings.add(added);
      if (changes.length > 0) world.bookings.changeAll(changes);
      const changed = outcomes.filter(({ is }) => is === 'changed').length;
      return accept({
        ...leftOf(brought, outcomes),
        added: added.length,
        changed,
        clients: newcomers.length,
      });
    });
  },
});

/** What becomes of each booking. @param batch '' while it is only planned */
export function outcomesOf(
  world: { readonly bookings: Pick<World['bookings'], 'exists' | 'list'> },
  { ruleset, listed, today }: Pick<Transaction, 'ruleset' | 'listed' | 'today'>,
  brought: readonly BroughtBooking[],
  { batch, concerned }: { readonly batch: string; readonly concerned: Concerned },
): readonly BookingOutcome[] {
  return broughtBookings(brought, {
    rows: world.bookings.exists() ? world.bookings.list() : [],
    items: listed().items,
    words: ruleset,
    language: ruleset.language,
    batch,
    today,
    nameOf: (member, { name, code }) => concerned.byId.get(member)?.contact.name || name || code || member,
  });
}

export function leftOf(
  brought: readonly BroughtBooking[],
  outcomes: readonly BookingOutcome[],
): BookingsLeft {
  const [doubled, others, unfound]: [
    BookingsLeft['doubled'][number][],
    BookingsLeft['others'][number][],
    string[],
  ] = [[], [], []];
  let same = 0;
  outcomes.forEach((outcome, at) => {
    const id = brought[at]?.id ?? '';
    if (outcome.is === 'same') same++;
    else if (outcome.is === 'double') doubled.push({ id, row: outcome.row });
    else if (outcome.is === 'other') others.push({ id, row: outcome.row });
    else if (outcome.is === 'unfound') unfound.push(id);
  });
  return { same, doubled, others, unfound };
}

function rowsOf(outcomes: readonly BookingOutcome[]): readonly NewBooking[] {
  return outcomes.flatMap((outcome) => (outcome.is === 'new' ? [outcome.row] : []));
}

function changesOf(outcomes: readonly BookingOutcome[]): readonly ChangedBooking[] {
  return outcomes.flatMap((outcome) =>
    (outcome.is === 'changed' || outcome.is === 'same') && outcome.changed !== undefined
      ? [outcome.changed]
      : [],
  );
}

/** Clients of bookings that are added, or moved to them, who are not there yet. */
export function newcomersOf(
  brought: readonly BroughtBooking[],
  outcomes: readonly BookingOutcome[],
  { byId }: Concerned,
): readonly NewClient[] {
  const found = new Map<string, NewClient>();
  brought.forEach(({ member: id, client }, at) => {
    const outcome = outcomes[at];
    const isNeeded =
      outcome?.is === 'new' || (outcome?.is === 'changed' && outcome.changed.change.client !== undefined);
    if (!isNeeded || byId.has(id) || found.has(id)) return;
    const { name, code, phone, email, loyaltyCard } = client;
    const called = name || code || email || phone || loyaltyCard;
    found.set(id, { id, contact: { ...noDetails, name: called, code, phone, email, loyaltyCard } });
  });
  return [...found.values()];
}

/** The bookings with the clients whom their numbers mean now: of one who was merged, the client who stays. */
function meantIn(
  world: World,
  transaction: Transaction,
  bookings: readonly BroughtBooking[],
): { readonly brought: readonly BroughtBooking[]; readonly concerned: Concerned } {
  for (let brought = bookings; ; ) {
    const ids = [...new Set(brought.map(({ member }) => member))];
    const { rows, between } = world.members.find(ids);
    const concerned = { byId: new Map(rows.map((row) => [row.id, row])), between };
    const members = membersBefore(world, transaction, ids, concerned);
    const meant = brought.map((booking) => {
      const member = meantBy(booking.client, booking.member, members.get(booking.member)?.state);
      return member === booking.member ? booking : { ...booking, member };
    });
    if (meant.every((booking, at) => booking === brought[at])) return { brought, concerned };
    brought = meant;
  }
}
