// What all portions of an import come to: their plans added up, and what has been taken so far.
import type { Day } from '../../core/day';
import type { Cents } from '../../core/money';
import type { UseCounts } from '../../core/points/uses';
import type { OwnedInvoice } from './portions';

/** A receipt as its file has it. */
export type ReceiptNamed = {
  readonly receipt: string;
  readonly client: string;
  readonly day: Day;
  readonly total: Cents;
};

/** One that is in the ledger otherwise: of which till, '' for this one. */
export type RecordedReceipt = ReceiptNamed & {
  readonly source: string;
  readonly isReturn: boolean;
  /** The day of the entry: of a return it may be another one than in the file. */
  readonly entryDay: Day;
};

type Parts = {
  readonly taken: number;
  readonly skipped: number;
  readonly changed: number;
  readonly recorded: number;
};

/** What the api says of a portion of invoices. */
export type InvoicesPlan = {
  readonly invoices: readonly OwnedInvoice[];
  readonly rows: Parts;
  readonly totals: Parts;
  readonly changed: readonly ReceiptNamed[];
  readonly recorded: readonly RecordedReceipt[];
  readonly renumbered: readonly (ReceiptNamed & { readonly otherDay: Day })[];
  readonly newClients: number;
  readonly clients: number;
  readonly points: number;
  readonly earned: number;
  readonly walkIns: number;
  readonly returns: { readonly count: number; readonly ofSale: number; readonly points: number };
  readonly older: number;
  readonly fromHistory: number;
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
  readonly uses: UseCounts;
  readonly going: string;
  readonly head: number;
};

type NamedBooking = { readonly id: string; readonly row: number };

/** What the api says of a portion of bookings: by their numbers. */
export type BookingsPlan = {
  readonly added: number;
  /** There already, with news; of those, cancelled ones that are known by their day alone. */
  readonly changed: readonly string[];
  readonly byDay: readonly string[];
  /** There already, and nothing new. */
  readonly same: number;
  /** The same booking under another number, or a number that is another booking's, with its row in the sheet. */
  readonly doubled: readonly NamedBooking[];
  readonly others: readonly NamedBooking[];
  /** Known by their day alone, and there is no such booking. */
  readonly unfound: readonly string[];
  readonly newClients: readonly string[];
  readonly unknown: readonly { readonly service: string; readonly bookings: number }[];
  readonly waiting: readonly { readonly status: string; readonly bookings: number }[];
};

export const noBookings: BookingsPlan = {
  added: 0,
  changed: [],
  byDay: [],
  same: 0,
  doubled: [],
  others: [],
  unfound: [],
  newClients: [],
  unknown: [],
  waiting: [],
};

/** What the api says of a portion of clients. */
export type ClientsPlan = {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly points: number;
  readonly withPoints: number;
  readonly giftCards: number;
  readonly giftCardMoney: Cents;
  readonly consents: number;
  readonly refusals: number;
  readonly otherConsents: readonly {
    readonly row: number;
    readonly name: string;
    readonly here: 'yes' | 'no';
    readonly since: Day | '';
  }[];
  readonly left: readonly {
    readonly row: number;
    readonly name: string;
    readonly points: number;
    readonly why: 'there' | 'changed' | 'expired' | 'card-taken';
  }[];
};

export const noClients: ClientsPlan = {
  added: 0,
  updated: 0,
  same: 0,
  points: 0,
  withPoints: 0,
  giftCards: 0,
  giftCardMoney: 0,
  consents: 0,
  refusals: 0,
  otherConsents: [],
  left: [],
};

const none: Parts = { taken: 0, skipped: 0, changed: 0, recorded: 0 };

/** What the plans of all portions come to: what leads from one to the next is left out. */
export type InvoicesSum = Omit<InvoicesPlan, 'uses' | 'going'>;

/** Before the first portion. */
export const noInvoices: InvoicesSum = {
  invoices: [],
  rows: none,
  totals: none,
  changed: [],
  recorded: [],
  renumbered: [],
  newClients: 0,
  clients: 0,
  points: 0,
  earned: 0,
  walkIns: 0,
  returns: { count: 0, ofSale: 0, points: 0 },
  older: 0,
  fromHistory: 0,
  firstDay: '',
  lastDay: '',
  unknown: [],
  ambiguous: [],
  head: Number.MAX_SAFE_INTEGER,
};

export function withClients(sum: ClientsPlan, plan: ClientsPlan): ClientsPlan {
  return {
    added: sum.added + plan.added,
    updated: sum.updated + plan.updated,
    same: sum.same + plan.same,
    points: sum.points + plan.points,
    withPoints: sum.withPoints + plan.withPoints,
    giftCards: sum.giftCards + plan.giftCards,
    giftCardMoney: sum.giftCardMoney + plan.giftCardMoney,
    consents: sum.consents + plan.consents,
    refusals: sum.refusals + plan.refusals,
    otherConsents: [...sum.otherConsents, ...plan.otherConsents],
    left: [...sum.left, ...plan.left],
  };
}

export function withBookings(sum: BookingsPlan, plan: BookingsPlan): BookingsPlan {
  return {
    added: sum.added + plan.added,
    changed: [...sum.changed, ...plan.changed],
    byDay: [...sum.byDay, ...plan.byDay],
    same: sum.same + plan.same,
    doubled: [...sum.doubled, ...plan.doubled],
    others: [...sum.others, ...plan.others],
    unfound: [...sum.unfound, ...plan.unfound],
    newClients: [...new Set([...sum.newClients, ...plan.newClients])],
    unknown: addedUp(sum.unknown, plan.unknown, ({ service }) => service),
    waiting: addedUp(sum.waiting, plan.waiting, ({ status }) => status),
  };
}

function addedUp<Count extends { readonly bookings: number }>(
  some: readonly Count[],
  more: readonly Count[],
  nameOf: (count: Count) => string,
): readonly Count[] {
  const sums = new Map<string, Count>();
  for (const count of [...some, ...more]) {
    const so = sums.get(nameOf(count))?.bookings ?? 0;
    sums.set(nameOf(count), { ...count, bookings: so + count.bookings });
  }
  return [...sums.values()].sort((a, b) => b.bookings - a.bookings);
}

/** The clients of portions differ, so that their numbers add up. */
export function withInvoices(sum: InvoicesSum, plan: InvoicesPlan): InvoicesSum {
  return {
    invoices: [...sum.invoices, ...plan.invoices],
    rows: partsOf(sum.rows, plan.rows),
    totals: partsOf(sum.totals, plan.totals),
    changed: [...sum.changed, ...plan.changed],
    recorded: [...sum.recorded, ...plan.recorded],
    renumbered: [...sum.renumbered, ...plan.renumbered],
    newClients: sum.newClients + plan.newClients,
    clients: sum.clients + plan.clients,
    points: sum.points + plan.points,
    earned: sum.earned + plan.earned,
    walkIns: sum.walkIns + plan.walkIns,
    returns: {
      count: sum.returns.count + plan.returns.count,
      ofSale: sum.returns.ofSale + plan.returns.ofSale,
      points: sum.returns.points + plan.returns.points,
    },
    older: sum.older + plan.older,
    fromHistory: sum.fromHistory + plan.fromHistory,
    firstDay: earliest(sum.firstDay, plan.firstDay),
    lastDay: plan.lastDay > sum.lastDay ? plan.lastDay : sum.lastDay,
    unknown: [...new Set([...sum.unknown, ...plan.unknown])],
    ambiguous: [...new Set([...sum.ambiguous, ...plan.ambiguous])],
    // What came between two portions the earlier one does not know.
    head: Math.min(sum.head, plan.head),
  };
}

function partsOf(a: Parts, b: Parts): Parts {
  return {
    taken: a.taken + b.taken,
    skipped: a.skipped + b.skipped,
    changed: a.changed + b.changed,
    recorded: a.recorded + b.recorded,
  };
}

function earliest(a: Day | '', b: Day | ''): Day | '' {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}
