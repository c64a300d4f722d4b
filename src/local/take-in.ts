// Plans and takes the clients and sales of files, in the same portions and with the same answers as the sidebar.

import type { ImportedClient } from '../core/imported/imported-client';
import { type ImportedInvoice, isNobody } from '../core/imported/imported-invoice';
import type { OpeningExpiry } from '../core/imported/imported-opening';
import { hashOf } from '../core/journal/canonical';
import type { UseCounts } from '../core/points/uses';
import type { Country } from '../core/settings/countries';
import { chosenRows, twoBalances } from '../files/take-in/balances';
import {
  type BookingFile,
  type BothAnswer,
  type JoinedBookings,
  joinBookings,
} from '../files/take-in/bookings';
import {
  type Answered,
  type KnownClient,
  memberOf,
  type People,
  peopleOf,
  unanswered,
} from '../files/take-in/people';
import {
  bookingPortions,
  bookingToSend,
  clientPortions,
  invoicePortions,
  owned,
} from '../files/take-in/portions';
import type { BookingsTaken, ClientsTaken, Intake, IntakePlan, InvoicesTaken } from '../files/take-in/run';
import {
  type BookingsPlan,
  type ClientsPlan,
  type InvoicesPlan,
  noBookings,
  noClients,
  noInvoices,
  withBookings,
  withClients,
  withInvoices,
} from '../files/take-in/sums';
import type { AddOn } from './add-on';
import { StepRefused, step } from './step';

export type TakeInChoices = {
  readonly source: string;
  readonly recordOnly: boolean;
  readonly expiry?: OpeningExpiry;
  /** Whether to take also what is in the ledger otherwise. */
  readonly again?: boolean;
  /** Who somebody of the files is, by their name or code there: a client's number, or `new`. */
  readonly who?: { readonly [name: string]: string };
  /** Whether whoever stands in the files with a client's name alone is that client. */
  readonly sameNames?: boolean;
  /** Which row's balance counts for somebody who stands in the file twice. */
  readonly balance?: { readonly [name: string]: string };
  /** What bookings are that stand in a calendar and among the cancellations. */
  readonly both?: BothAnswer | undefined;
};

/** An import's own lists, each with the name of its file. */
export type Brought = {
  readonly clients: readonly ImportedClient[];
  readonly invoices: readonly ImportedInvoice[];
  readonly bookings: readonly BookingFile[];
};

/** What is to be taken, once everything is answered. @throws StepRefused naming what is not */
export function intakeOf(
  addOn: AddOn,
  { clients, invoices, bookings }: Brought,
  choices: TakeInChoices,
): Intake & { readonly joined: JoinedBookings } {
  const { source, recordOnly, expiry = 'today', again = false } = choices;
  const { ruleset } = step<{ ruleset: { country: Country } }>(addOn.call('open', {}));
  const known = clientsThere(addOn);
  const named = invoices.map(({ client }) => client).filter((client) => !isNobody(client));
  const booked = bookings.flatMap((file) => file.bookings.map(({ client }) => client));
  const people = peopleOf(known, [...clients, ...named, ...booked], ruleset.country);
  const answered = answersFor(people, choices);
  refuseOpen(people, answered, known);
  const who = (one: ImportedInvoice['client']) => memberOf(people, answered, one);
  const ownedClients = clients.map((client) => ({ ...client, member: who(client) }));
  const rows = new Map(known.map(({ id, row }) => [id, row]));
  const joined = joinBookings(bookings, who, choices.both);
  return {
    joined,
    // One that is known by its day alone may stand in the sheet.
    bookings: [...joined.bookings, ...joined.unfound],
    clients: chosenRows(ownedClients, balancesOf(ownedClients, choices.balance ?? {})),
    invoices: owned(invoices, who),
    rowOf: (member) => rows.get(member) ?? 0,
    choices: {
      expiry,
      label: `Points from ${source}`,
      consentWords: `Agreed at ${source}, by its file`,
      recordOnly,
      again,
    },
  };
}

// Below the headers.
const FIRST_ROW = 2;

function clientsThere(addOn: AddOn): readonly KnownClient[] {
  const all: KnownClient[] = [];
  for (let first: number | null = FIRST_ROW; first !== null; ) {
    const part: { clients: KnownClient[]; next: number | null } = step(addOn.call('list-clients', { first }));
    all.push(...part.clients);
    first = part.next;
  }
  return all;
}

function answersFor(
  { all }: People,
  { who = {}, sameNames = false }: Pick<TakeInChoices, 'who' | 'sameNames'>,
): Answered {
  return Object.fromEntries(
    all.flatMap(({ key, named, isNamesake, likely }) => {
      const same = sameNames && isNamesake ? likely[0]?.id : undefined;
      const said = who[named.name] ?? who[named.code] ?? same;
      return said === undefined ? [] : [[key, said]];
    }),
  );
}

function refuseOpen(people: People, answered: Answered, known: readonly KnownClient[]): void {
  const open = unanswered(people, answered);
  const [person] = open;
  if (person === undefined) return;
  const nameOf = (id: string) =>
    known.find((client) => client.id === id)?.name ?? people.byNewId.get(id)?.named.name ?? '';
  const asked = open.map(({ named, likely, isNamesake }) => ({
    name: named.name || named.code || named.phone || named.email,
    likely: likely.map(({ id }) => ({ id, name: nameOf(id) })),
    isNamesake,
  }));
  const sentences = asked.slice(0, MOST_ASKED).map(({ name, likely }) => {
    const choices = likely.map((one) => `--who "${name}=${one.id}" (${one.name})`);
    return `Who is ${name}? Say ${choices.join(', ')} or --who "${name}=new".`;
  });
  const more = asked.length > MOST_ASKED ? [`And ${asked.length - MOST_ASKED} more.`] : [];
  const namesakes = asked.filter(({ isNamesake }) => isNamesake).length;
  const together =
    namesakes > 1
      ? [`--same-names: whoever has a client's name, and nothing else, is that client (${namesakes}).`]
      : [];
  throw new StepRefused({
    refusal: { code: 'import-who', asked: asked.map(({ name, likely }) => ({ name, likely })) },
    sentence: [...sentences, ...more, ...together].join('\n'),
  });
}

// The rest is asked when these are answered.
const MOST_ASKED = 30;

/** The place of the row that was said, by member. @throws StepRefused where none was */
function balancesOf(
  clients: Parameters<typeof twoBalances>[0],
  said: { readonly [name: string]: string },
): { readonly [member: string]: number } {
  return Object.fromEntries(
    twoBalances(clients).map(({ member, rows }) => {
      const name = rows[0].name || rows[0].code;
      const place = rows.findIndex(({ row }) => String(row) === said[name]);
      if (place >= 0) return [member, place];
      const choices = rows.map(({ row, points }) => `--balance "${name}=${row}" (${points ?? 0} points)`);
      throw new StepRefused({
        refusal: { code: 'import-balance', name, rows: rows.map(({ row, points }) => ({ row, points })) },
        sentence: `${name} stands in the file more than once. Say ${choices.join(' or ')}.`,
      });
    }),
  );
}

/** Asks what taking it would change. @throws StepRefused */
export function planOf(addOn: AddOn, { clients, invoices, bookings, rowOf, choices }: Intake): IntakePlan {
  const { recordOnly, again, ...opening } = choices;
  let plan: IntakePlan = { clients: noClients, invoices: noInvoices, bookings: noBookings };
  for (const portion of clientPortions(clients, rowOf)) {
    const answer = step<ClientsPlan>(addOn.call('plan-clients', { ...openingOf(opening), clients: portion }));
    plan = { ...plan, clients: withClients(plan.clients, answer) };
  }
  let uses: UseCounts | null = null;
  let going = '';
  for (const portion of invoicePortions(invoices, rowOf)) {
    const command = { invoices: portion, recordOnly, again, uses, going };
    const answer: InvoicesPlan = step(addOn.call('plan-receipts', command));
    ({ uses, going } = answer);
    plan = { ...plan, invoices: withInvoices(plan.invoices, answer) };
  }
  for (const portion of bookingPortions(bookings)) {
    const command = { bookings: portion.map(bookingToSend) };
    const answer = step<BookingsPlan>(addOn.call('plan-bookings', command));
    plan = { ...plan, bookings: withBookings(plan.bookings, answer) };
  }
  return plan;
}

export type Arrived = {
  /** The series that it is: `--undo` takes it back. */
  readonly series: string;
  readonly clients: Omit<ClientsTaken, 'entries'>;
  readonly receipts: Omit<InvoicesTaken, 'added' | 'entries'>;
  readonly bookings: BookingsTaken;
};

/** Takes what the plan says. @throws StepRefused; what was taken before it stays, and the rest can be taken later */
export function takeAll(
  addOn: AddOn,
  intake: Intake,
  plan: IntakePlan,
  progress: (done: number, all: number) => void,
): Arrived {
  const { clients, bookings, rowOf, choices } = intake;
  const { invoices } = plan.invoices;
  const series = seriesOf(addOn, intake);
  const { recordOnly, again, ...opening } = choices;
  const all = clients.length + invoices.length + bookings.length;
  let done = 0;
  let own = 0;
  let brought: Arrived['clients'] = { added: 0, updated: 0, points: 0, giftCards: 0 };
  let sold: Arrived['receipts'] = { taken: 0, skipped: 0, points: 0, tooLong: [], recorded: [] };
  for (const portion of clientPortions(clients, rowOf)) {
    const command = { ...openingOf(opening), clients: portion, batch: series };
    const taken = step<ClientsTaken>(addOn.call('take-clients', command));
    brought = {
      added: brought.added + taken.added,
      updated: brought.updated + taken.updated,
      points: brought.points + taken.points,
      giftCards: brought.giftCards + taken.giftCards,
    };
    own += taken.entries;
    done += portion.length;
    progress(done, all);
  }
  for (const portion of invoicePortions(invoices, rowOf)) {
    const since = again ? null : { head: plan.invoices.head, own };
    const command = { invoices: portion, recordOnly, batch: series, plan: since };
    const taken = step<InvoicesTaken>(addOn.call('take-receipts', command));
    sold = {
      taken: sold.taken + taken.taken,
      skipped: sold.skipped + taken.skipped,
      points: sold.points + taken.points,
      tooLong: [...sold.tooLong, ...taken.tooLong],
      recorded: [...sold.recorded, ...taken.recorded],
    };
    own += taken.entries;
    done += portion.length;
    progress(done, all);
  }
  let booked: Arrived['bookings'] = { added: 0, changed: 0, clients: 0 };
  for (const portion of bookingPortions(bookings)) {
    const command = { bookings: portion.map(bookingToSend), batch: series };
    const taken = step<BookingsTaken>(addOn.call('take-bookings', command));
    booked = {
      added: booked.added + taken.added,
      changed: booked.changed + taken.changed,
      clients: booked.clients + taken.clients,
    };
    done += portion.length;
    progress(done, all);
  }
  return { series, clients: brought, receipts: sold, bookings: booked };
}

function openingOf({
  expiry,
  label,
  consentWords,
}: Pick<Intake['choices'], 'expiry' | 'label' | 'consentWords'>) {
  return { expiry, label, consentWords };
}

/** The same files go on with the same series, unless it was undone. */
function seriesOf(addOn: AddOn, { clients, invoices, bookings, choices }: Intake): string {
  const own = clients.map(({ row, member }) => [row, member]);
  const sold = invoices.map(({ invoice }) => [invoice.source, invoice.receipt, invoice.day]);
  const booked = bookings.map(({ id, start, state }) => [id, start, state]);
  const { batches } = step<{ batches: { id: string; undone: number }[] }>(addOn.call('list-batches', {}));
  for (let n = 0; ; n++) {
    const brought = { import: own, sold, ...(booked.length > 0 && { booked }) };
    const id = hashOf({ ...brought, label: choices.label, n }).slice(0, 12);
    if (!batches.some((batch) => batch.id === id && batch.undone > 0)) return id;
  }
}
