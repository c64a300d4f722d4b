// Plans and takes an import portion by portion. Each portion may be sent again, and the work goes on where it stopped.
import type { OpeningExpiry } from '../../core/imported/imported-opening';
import type { UseCounts } from '../../core/points/uses';
import { accept, type RefusalData, type Result } from '../../core/result';
import type { OwnedBooking } from './bookings';
import {
  type BookingSent,
  bookingPortions,
  bookingToSend,
  clientPortions,
  invoicePortions,
  type OwnedClient,
  type OwnedInvoice,
} from './portions';
import {
  type BookingsPlan,
  type ClientsPlan,
  type InvoicesPlan,
  type InvoicesSum,
  noBookings,
  noClients,
  noInvoices,
  type ReceiptNamed,
  type RecordedReceipt,
  withBookings,
  withClients,
  withInvoices,
} from './sums';

export type Intake = {
  /** Each client once. */
  readonly clients: readonly OwnedClient[];
  /** Of all files; a client's own are taken in order of day. */
  readonly invoices: readonly OwnedInvoice[];
  /** Each once. */
  readonly bookings: readonly OwnedBooking[];
  readonly choices: IntakeChoices;
  /** A client's row, 0 for a new one. */
  readonly rowOf: (member: string) => number;
};

export type IntakeChoices = {
  readonly expiry: OpeningExpiry;
  /** Where opening points come from: the client reads it. */
  readonly label: string;
  /** What clients agreed to by the file; '' to record no consent. */
  readonly consentWords: string;
  readonly recordOnly: boolean;
  /** Whether to take also what is in the ledger otherwise. */
  readonly again: boolean;
};

type OpeningChoices = Pick<IntakeChoices, 'expiry' | 'label' | 'consentWords'>;
type Clients = OpeningChoices & { readonly clients: readonly OwnedClient[] };
type Invoices = { readonly invoices: readonly OwnedInvoice[]; readonly recordOnly: boolean };
/** The ledger's last entry when the plan was made, and how many entries the import has made since. */
type SincePlan = { readonly head: number; readonly own: number };

export type ClientsTaken = {
  readonly added: number;
  readonly updated: number;
  readonly points: number;
  readonly giftCards: number;
  readonly entries: number;
};

export type InvoicesTaken = {
  /** Clients who were not there before. */
  readonly added: number;
  readonly taken: number;
  readonly skipped: number;
  readonly points: number;
  readonly tooLong: readonly ReceiptNamed[];
  readonly recorded: readonly RecordedReceipt[];
  readonly entries: number;
};

export type BookingsTaken = {
  readonly added: number;
  readonly changed: number;
  /** Clients who were not there before. */
  readonly clients: number;
};

/** How the api is asked, by the page and by the command line. */
export type Asking<Refusal extends RefusalData> = {
  planClients(command: Clients): Promise<Result<ClientsPlan, Refusal>>;
  planInvoices(
    command: Invoices & {
      readonly again: boolean;
      readonly uses: UseCounts | null;
      readonly going: string;
    },
  ): Promise<Result<InvoicesPlan, Refusal>>;
  planBookings(command: {
    readonly bookings: readonly BookingSent[];
  }): Promise<Result<BookingsPlan, Refusal>>;
  takeBookings(command: {
    readonly bookings: readonly BookingSent[];
    readonly batch: string;
  }): Promise<Result<BookingsTaken, Refusal>>;
  takeClients(command: Clients & { readonly batch: string }): Promise<Result<ClientsTaken, Refusal>>;
  takeInvoices(
    command: Invoices & { readonly batch: string; readonly plan: SincePlan | null },
  ): Promise<Result<InvoicesTaken, Refusal>>;
};

export type IntakePlan = {
  readonly clients: ClientsPlan;
  readonly invoices: InvoicesSum;
  readonly bookings: BookingsPlan;
};

/** @param shown called after each portion with how many clients, invoices and bookings are through */
export async function planIntake<Refusal extends RefusalData>(
  { clients, invoices, bookings, choices, rowOf }: Intake,
  asking: Pick<Asking<Refusal>, 'planClients' | 'planInvoices' | 'planBookings'>,
  shown: (done: number) => void = () => {},
): Promise<Result<IntakePlan, Refusal>> {
  const { recordOnly, again } = choices;
  let plan: IntakePlan = { clients: noClients, invoices: noInvoices, bookings: noBookings };
  let done = 0;
  for (const portion of clientPortions(clients, rowOf)) {
    const answer = await asking.planClients({ ...openingOf(choices), clients: portion });
    if (!answer.ok) return answer;
    plan = { ...plan, clients: withClients(plan.clients, answer.value) };
    done += portion.length;
    shown(done);
  }
  let uses: UseCounts | null = null;
  let going = '';
  for (const portion of invoicePortions(invoices, rowOf)) {
    const answer: Result<InvoicesPlan, Refusal> = await asking.planInvoices({
      invoices: portion,
      recordOnly,
      again,
      uses,
      going,
    });
    if (!answer.ok) return answer;
    ({ uses, going } = answer.value);
    plan = { ...plan, invoices: withInvoices(plan.invoices, answer.value) };
    done += portion.length;
    shown(done);
  }
  for (const portion of bookingPortions(bookings)) {
    const answer = await asking.planBookings({ bookings: portion.map(bookingToSend) });
    if (!answer.ok) return answer;
    plan = { ...plan, bookings: withBookings(plan.bookings, answer.value) };
    done += portion.length;
    shown(done);
  }
  return accept(plan);
}

/** What is taken, how far it has got, and what came of it. */
export type Progress = {
  readonly clients: { readonly done: number; readonly all: number };
  readonly invoices: { readonly done: number; readonly all: number };
  readonly bookings: { readonly done: number; readonly all: number };
  readonly added: number;
  readonly updated: number;
  readonly giftCards: number;
  readonly taken: number;
  readonly skipped: number;
  /** Bookings that are new, and those with news. */
  readonly booked: number;
  readonly changed: number;
  readonly points: number;
  readonly tooLong: readonly ReceiptNamed[];
  /** Recorded otherwise after the plan was made, and left out. */
  readonly recorded: readonly RecordedReceipt[];
  readonly entries: number;
};

/** The progress before the first portion. @param invoices those of the plan */
export function notBegun(clients: number, invoices: number, bookings: number): Progress {
  return {
    clients: { done: 0, all: clients },
    invoices: { done: 0, all: invoices },
    bookings: { done: 0, all: bookings },
    added: 0,
    updated: 0,
    giftCards: 0,
    taken: 0,
    skipped: 0,
    booked: 0,
    changed: 0,
    points: 0,
    tooLong: [],
    recorded: [],
    entries: 0,
  };
}

export function isDone({ clients, invoices, bookings }: Progress): boolean {
  return [clients, invoices, bookings].every(({ done, all }) => done === all);
}

/**
 * Takes what the plan says, from where the progress is.
 * @param batch the series' id: twelve hexadecimal digits
 * @param shown called after each portion; the work stops where it answers false
 */
export async function takeIntake<Refusal extends RefusalData>(
  { clients, invoices, bookings, choices, rowOf }: Intake,
  { asking, batch, head, shown }: Taking<Refusal>,
  from: Progress,
): Promise<{ readonly progress: Progress; readonly refusal: Refusal | null }> {
  let progress = from;
  const series = [
    ...clientPortions(clients, rowOf).map((portion) => ({ what: 'clients', portion }) as const),
    ...invoicePortions(invoices, rowOf).map((portion) => ({ what: 'invoices', portion }) as const),
    ...bookingPortions(bookings).map((portion) => ({ what: 'bookings', portion }) as const),
  ];
  let passed = 0;
  const begun = from.clients.done + from.invoices.done + from.bookings.done;
  for (const each of series) {
    passed += each.portion.length;
    if (passed <= begun) continue;
    if (each.what === 'clients') {
      const command = { ...openingOf(choices), clients: each.portion, batch };
      const answer = await asking.takeClients(command);
      if (!answer.ok) return { progress, refusal: answer.refusal };
      progress = afterClients(progress, each.portion.length, answer.value);
    } else if (each.what === 'bookings') {
      const command = { bookings: each.portion.map(bookingToSend), batch };
      const answer = await asking.takeBookings(command);
      if (!answer.ok) return { progress, refusal: answer.refusal };
      progress = afterBookings(progress, each.portion.length, answer.value);
    } else {
      const { recordOnly, again } = choices;
      const plan = again ? null : { head, own: progress.entries };
      const answer = await asking.takeInvoices({ invoices: each.portion, recordOnly, batch, plan });
      if (!answer.ok) return { progress, refusal: answer.refusal };
      progress = afterInvoices(progress, each.portion.length, answer.value);
    }
    if (!shown(progress)) break;
  }
  return { progress, refusal: null };
}

export type Taking<Refusal extends RefusalData> = {
  readonly asking: Pick<Asking<Refusal>, 'takeClients' | 'takeInvoices' | 'takeBookings'>;
  readonly batch: string;
  /** The plan's. */
  readonly head: number;
  readonly shown: (progress: Progress) => boolean;
};

function openingOf({ expiry, label, consentWords }: IntakeChoices): OpeningChoices {
  return { expiry, label, consentWords };
}

function afterClients(progress: Progress, count: number, taken: ClientsTaken): Progress {
  const { clients } = progress;
  return {
    ...progress,
    clients: { ...clients, done: clients.done + count },
    added: progress.added + taken.added,
    updated: progress.updated + taken.updated,
    giftCards: progress.giftCards + taken.giftCards,
    points: progress.points + taken.points,
    entries: progress.entries + taken.entries,
  };
}

function afterInvoices(progress: Progress, count: number, taken: InvoicesTaken): Progress {
  const { invoices } = progress;
  return {
    ...progress,
    invoices: { ...invoices, done: invoices.done + count },
    added: progress.added + taken.added,
    taken: progress.taken + taken.taken,
    skipped: progress.skipped + taken.skipped,
    points: progress.points + taken.points,
    tooLong: [...progress.tooLong, ...taken.tooLong],
    recorded: [...progress.recorded, ...taken.recorded],
    entries: progress.entries + taken.entries,
  };
}

function afterBookings(progress: Progress, count: number, taken: BookingsTaken): Progress {
  const { bookings } = progress;
  return {
    ...progress,
    bookings: { ...bookings, done: bookings.done + count },
    added: progress.added + taken.clients,
    booked: progress.booked + taken.added,
    changed: progress.changed + taken.changed,
  };
}
