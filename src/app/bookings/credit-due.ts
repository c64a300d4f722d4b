// Credits the bookings that are due, in portions: for the hourly run, or when a person asks for it. Safe to repeat, to stop
// and to continue later: the journal knows each booking by its number.
import * as v from 'valibot';
import { isFault } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import type { Draft, Entry, Head } from '../../core/journal/entry';
import { needsContact } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { foundWithHolders, rulesetsBy, type TakingBack } from '../batches/taking-back';
import { writePortion } from '../importing/write-portion';
import { nothingFetched, viewOf } from '../ledger/fetch-view';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import { entriesSince } from '../messages/entries-since';
import type { BookingRow } from '../ports/bookings';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';
import { namesIn } from './booking-clients';
import { creditsOf } from './booking-credits';
import { clientIn } from './booking-outcome';
import { candidatesOf, isDoubtful, isNameless, isOpen, touchedBy } from './open-bookings';
import { rowlessCredits } from './rowless-credits';
import { type Found, type Named, settle } from './settling';
import { invoicesOf } from './visit-invoices';
import { isSettled, weighed } from './weighed';

// So many entries take some seconds, and leave a person a look at the progress.
const MOST_AT_ONCE = 200;

export type CreditedBookings = {
  /** How many bookings got points, and how many points. */
  readonly credited: number;
  readonly points: number;
  /** How many lost them again: cancelled or missed, another client's, or on an invoice. */
  readonly takenBack: number;
  readonly pointsBack: number;
  /** How many a person has to look at, in the whole tab. */
  readonly toLookAt: number;
  /** Whether more is due: send it again. */
  readonly more: boolean;
};

/** Bookings credit no points until the owner switches it on. */
export type CreditDueRefusal = { readonly code: 'booking-off' };

// Needs no key, because a repeat finds each booking credited.
export const creditDue = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({}),
  run(world): Result<CreditedBookings, CreditDueRefusal | TransactionRefusal> {
    return inTransaction<CreditedBookings, CreditDueRefusal | TransactionRefusal>(world, (transaction) => {
      const { checkpoint } = transaction;
      if (!transaction.ruleset.bookingsOn) return refuse({ code: 'booking-off' });
      const news = entriesSince(world, lookedUntil(world, checkpoint), checkpoint);
      const touched = touchedBy(news.entries);
      const rows = world.bookings.listShown();
      const all = namedIn(world, transaction, rows);
      const isOfPerson = leftToPersons(world, transaction, all);
      const open = all.filter((one) => isOpen(one, touched, one.candidates) && !isOfPerson(one));
      const portion = open.slice(0, MOST_AT_ONCE);
      const isRest = open.length > portion.length;
      const credits = creditsOf(
        world,
        portion.map(({ id }) => id),
      );
      // Whether a booking has a row is known once all rows are.
      const rowless = isRest ? [] : rowlessAmong(world, transaction, { news: news.entries, all, credits });
      const theirs = { credits, ...concerned(world, transaction, portion, [...given(credits), ...rowless]) };
      const found = { ...foundFor(world, transaction, portion, theirs), touched, rowless };
      const { drafts, notes, ...sums } = settle(transaction, portion, found);
      const written = write(world, transaction, drafts, theirs);
      if (!written.ok) return written;
      world.bookings.note(notes);
      if (!isRest) world.bookings.lookAgainAfter(news.head);
      const noted = new Map(notes.map(({ seen, note }) => [seen, note]));
      const whys = rows.map((row) => (noted.get(row) ?? row.note)?.why ?? null);
      const toLookAt = whys.filter((why) => why !== null && isFault(why)).length;
      return accept({ ...sums, toLookAt, more: isRest || news.head.seq < checkpoint.seq });
    });
  },
});

/**
 * Whatever was recorded before bookings were ever looked at is looked for with each of them. Said before any is settled, so
 * that what is recorded between two portions, or after a run was killed, is looked for too.
 */
function lookedUntil({ bookings }: World, checkpoint: Checkpoint): Head {
  const known = bookings.lookedUntil();
  if (known === null) bookings.lookAgainAfter(checkpoint);
  return known ?? checkpoint;
}

/**
 * Those of whom nobody could tell which of several clients they mean, and nobody can yet. They are in no portion: however
 * many they are, the others go on.
 */
function leftToPersons(
  world: World,
  transaction: Transaction,
  all: readonly Named[],
): (one: Named) => boolean {
  const doubtful = all.filter(isDoubtful);
  if (doubtful.length === 0) return () => false;
  const ids = [...new Set(doubtful.flatMap(({ candidates }) => candidates))];
  const { members } = foundWithHolders(world, transaction, ids);
  const known = [...members].map(([id, { state }]) => ({ id, state }));
  const view = viewOf(transaction, { ...nothingFetched, members: known });
  return (one) => {
    const client = isDoubtful(one) && clientIn(view, one.row.client, one.candidates);
    return typeof client === 'object' && client.code === 'booking-client-several';
  };
}

/** All rows, with whom they may mean. The names of all clients are read only if nobody has looked for one yet. */
function namedIn(world: World, transaction: Transaction, rows: readonly BookingRow[]): readonly Named[] {
  // None is left out: a booking with points whose row is not among them would count as one without a row.
  const all = weighed(rows, transaction);
  const namedBy = all.some(isNameless) ? namesIn(world.members.people()) : () => [];
  return all.map((one) => ({ ...one, candidates: candidatesOf(one, namedBy) }));
}

type Credits = Found['credits'];

function given(credits: Credits): readonly Entry[] {
  return [...credits.values()].flatMap(({ entry }) => entry ?? []);
}

function rowlessAmong(
  world: World,
  transaction: Transaction,
  { news, all, credits }: { news: readonly Entry[]; all: readonly Named[]; credits: Credits },
): readonly Entry[] {
  const noted = all.map(({ note }) => note.seq);
  const owned = new Set([...noted, ...given(credits).map(({ seq }) => seq)]);
  return rowlessCredits(world, transaction, { news, owned });
}

/** Points stay with who has them as long as nobody says otherwise: those clients are concerned too. */
function concerned(
  world: World,
  transaction: Transaction,
  portion: readonly Named[],
  credited: readonly Entry[],
): Pick<TakingBack, 'clients' | 'members'> {
  const ids = [...portion.flatMap(({ candidates }) => candidates), ...credited.map(({ member }) => member)];
  return foundWithHolders(world, transaction, [...new Set(ids)]);
}

function foundFor(
  world: World,
  transaction: Transaction,
  portion: readonly Named[],
  { credits, clients, members }: Pick<Found, 'credits'> & ReturnType<typeof concerned>,
): Omit<Found, 'touched' | 'rowless'> {
  const isKnown = needsContact(transaction.ruleset);
  const known = [...members].map(([id, { state }]) => {
    const contact = isKnown ? clients.byId.get(id)?.contact : undefined;
    return contact === undefined ? { id, state } : { id, state, contact };
  });
  const view = viewOf(transaction, { ...nothingFetched, members: known });
  const visits = portion.flatMap(({ row, parts, alone, candidates, ...one }) => {
    const client = clientIn(view, row.client, candidates);
    const own = typeof client === 'string' ? members.get(client) : undefined;
    const isAsked = (alone === 'due' || isSettled({ row, parts, alone, ...one })) && parts.start !== null;
    return own === undefined || !isAsked ? [] : [{ ...own, day: dayAt(parts.start ?? '') }];
  });
  return { view, credits, invoicesOn: invoicesOf(world, visits), rulesetOf: rulesetsBy(world, transaction) };
}

function write(
  world: World,
  transaction: Transaction,
  drafts: readonly Draft[],
  { clients, members }: Pick<TakingBack, 'clients' | 'members'>,
): Result<null, TransactionRefusal> {
  if (drafts.length === 0) return accept(null);
  const sealed = sealAll(transaction, drafts);
  if (!sealed.ok) return sealed;
  writePortion(world, transaction, sealed.value, { newcomers: [], members, clients });
  return accept(null);
}
