// What reports read, each from the server in portions; the clients are in the page already.
import type { ListedStoredValue } from '../../app/cards/list-cards';
import type { Expiring } from '../../app/reports/list-expiring';
import type { StaffShown } from '../../app/staff/staff-shown';
import type { ApartPair } from '../../core/members/told-apart';
import type { Booked } from '../../core/reports/booked';
import { type EntryFigures, readFigures } from '../../core/reports/entry-figures';
import type { Told } from '../../core/reports/told';
import { accept, type Result } from '../../core/result';
import type { Answered, CallRefusal } from '../api';
import type { Query, QueryName } from '../use-query';

export type Loaded = {
  /** All of the ledger, by number. */
  readonly movements: readonly EntryFigures[];
  readonly cards: readonly ListedStoredValue[];
  /** Points that end soon. */
  readonly expiring: readonly Expiring[];
  /** Clients who look alike and are two. */
  readonly apart: readonly ApartPair[];
  /** All rows of the tab Bookings, and of the outbox. */
  readonly bookings: readonly Booked[];
  readonly messages: readonly Told[];
  /** Everybody in Staff: the owner's alone. */
  readonly people: readonly StaffShown[];
};

export type SourceName = keyof Loaded;

/** How far the reading has got: rows read, of all. */
export type Progress = { readonly done: number; readonly all: number };

type Read<Name extends SourceName> = Promise<Result<Loaded[Name], CallRefusal>>;

/** What asks the server for each of them. */
export type Asks = { readonly [Name in Asked]: Query<Name>['ask'] };

type Asked = Extract<
  QueryName,
  | 'list-figures'
  | 'list-stored-value'
  | 'list-expiring'
  | 'list-apart'
  | 'list-staff'
  | 'list-all-bookings'
  | 'list-all-messages'
>;

type Heard = (progress: Progress) => void;

type Reader<Name extends SourceName> = (asks: Asks, heard: Heard) => Read<Name>;

export const readers: { readonly [Name in SourceName]: Reader<Name> } = {
  movements: readMovements,
  cards: async (asks) => {
    const answer = await asks['list-stored-value']({});
    return answer.ok ? accept(answer.value.storedValues) : answer;
  },
  expiring: readExpiring,
  bookings: readBookings,
  messages: readMessages,
  apart: async (asks) => {
    const answer = await asks['list-apart']({});
    return answer.ok ? accept(answer.value.pairs) : answer;
  },
  people: async (asks) => {
    const answer = await asks['list-staff']({});
    return answer.ok ? accept(answer.value.persons) : answer;
  },
};

/** What was read so far: entries are only ever added, so that the next reading goes on below. */
const kept: { movements: readonly EntryFigures[]; next: number } = { movements: [], next: 2 };

/** From the first row on. */
function readAnew(asks: Asks, heard: Heard): Read<'movements'> {
  kept.movements = [];
  kept.next = 2;
  return readMovements(asks, heard);
}

async function readMovements(asks: Asks, heard: Heard): Read<'movements'> {
  const read = new Map(kept.movements.map((movement) => [movement.seq, movement]));
  let first: number | null = kept.next;
  while (first !== null) {
    const answer: Answered<'list-figures'> = await asks['list-figures']({ first });
    if (!answer.ok) return answer;
    for (const text of answer.value.figures) {
      const figures = readFigures(text);
      if (figures !== undefined) read.set(figures.seq, figures);
    }
    const { next, lastRow } = answer.value;
    if (lastRow + 1 < first) return readAnew(asks, heard); // rows were set aside meanwhile
    heard({ done: (next ?? lastRow + 1) - 2, all: lastRow - 1 });
    kept.movements = [...read.values()];
    kept.next = next ?? lastRow + 1;
    first = next;
  }
  // Somebody may have sorted the ledger: portions come as its rows stand.
  kept.movements = [...kept.movements].sort((a, b) => a.seq - b.seq);
  return accept(kept.movements);
}

async function readExpiring(asks: Asks): Read<'expiring'> {
  const expiring: Expiring[] = [];
  let first: number | null = 2;
  while (first !== null) {
    const answer: Answered<'list-expiring'> = await asks['list-expiring']({ first });
    if (!answer.ok) return answer;
    expiring.push(...answer.value.expiring);
    first = answer.value.next;
  }
  return accept(expiring);
}

async function readBookings(asks: Asks, heard: Heard): Read<'bookings'> {
  const bookings: Booked[] = [];
  let after: string | null = '';
  while (after !== null) {
    const answer: Answered<'list-all-bookings'> = await asks['list-all-bookings']({ after });
    if (!answer.ok) return answer;
    bookings.push(...answer.value.bookings);
    heard(answer.value);
    after = answer.value.next;
  }
  return accept(bookings);
}

async function readMessages(asks: Asks, heard: Heard): Read<'messages'> {
  const messages: Told[] = [];
  let before: number | null | undefined = null;
  while (before !== undefined) {
    const answer: Answered<'list-all-messages'> = await asks['list-all-messages']({ before });
    if (!answer.ok) return answer;
    messages.push(...answer.value.messages);
    heard(answer.value);
    before = answer.value.next ?? undefined;
  }
  return accept(messages);
}
