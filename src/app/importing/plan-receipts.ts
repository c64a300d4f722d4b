// Reports what taking the invoices of a file would change. Writes nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { ImportedInvoice } from '../../core/imported/imported-invoice';
import { totalOf } from '../../core/invoice/invoice';
import type { Entry } from '../../core/journal/entry';
import { lastVisitOf } from '../../core/members/member';
import { readState, stateText } from '../../core/members/stored-member';
import type { Cents } from '../../core/money';
import type { UseCounts } from '../../core/points/uses';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { importedInvoice } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import {
  type Candidate,
  type Claimed,
  type Clients,
  candidateOf,
  clientsFor,
  distinctCandidates,
  movedInvoices,
  type NamedReceipt,
  namedReceipt,
} from './candidates';
import {
  draftsOf,
  type ImportedDrafts,
  importingOf,
  knownStates,
  type States,
  withMerged,
} from './imported-drafts';
import { catalogByName, doubtsOf, inCatalog } from './line-kind';
import { type RecordedElsewhere, recordedElsewhere } from './recorded-elsewhere';
import { type Fresh, sortedOut } from './taken-before';

export type ReceiptsPlan = {
  /** What is to be taken, client by client, each with its member. */
  readonly invoices: readonly (ImportedInvoice & { readonly member: string })[];
  /** Rows of the invoices: taken + skipped + changed + recorded. */
  readonly rows: RowCounts;
  readonly totals: RowCounts;
  /** Changed receipts as they are in the file now. */
  readonly changed: readonly NamedReceipt[];
  /** In the journal otherwise: recorded at this till, or under another till's name. Left out unless asked for. */
  readonly recorded: readonly RecordedElsewhere[];
  readonly newClients: number;
  /** Numbers of clients who gain points, of points less what has expired by now, and of invoices without a client. */
  readonly clients: number;
  readonly points: number;
  /** What is earned before anything is taken back or expires. */
  readonly earned: number;
  readonly walkIns: number;
  readonly returns: ReturnsPlan;
  /** Invoices older than what is known of their clients: levels and extra points go by what is known when they are taken. */
  readonly older: number;
  /** Invoices that were taken as history only and get points now. */
  readonly fromHistory: number;
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  /** Receipts whose number is in the ledger with another day and other content: another sale each. */
  readonly renumbered: readonly (NamedReceipt & { readonly otherDay: Day })[];
  /** Descriptions missing from the catalog: they earn only under rules for every item. */
  readonly unknown: readonly string[];
  /** Descriptions that several kinds share; the first of service, product, gift card, other wins. */
  readonly ambiguous: readonly string[];
  /** The uses of each reward and bonus by all clients after them, for the plan of the next portion. */
  readonly uses: UseCounts;
  /** The client of the last invoice after it: the plan of the next portion goes on from there. '' without one. */
  readonly going: string;
  /** The number of the ledger's last entry: what comes after it the plan does not know. */
  readonly head: number;
};

type RowCounts = {
  readonly taken: number;
  readonly skipped: number;
  readonly changed: number;
  readonly recorded: number;
};

export type ReturnsPlan = {
  readonly count: number;
  /** Of those, how many take back a sale that is known. */
  readonly ofSale: number;
  /** Points that they take. */
  readonly points: number;
};

const useCounts = v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer())]));

export const planReceipts = defineQuery({
  roles: ['owner'],
  command: v.object({
    invoices: v.array(importedInvoice),
    recordOnly: v.boolean(),
    /** Whether to take also what is in the journal otherwise. */
    again: v.optional(v.boolean(), false),
    /** What the plan of the portion before says; null for the first one. */
    uses: v.optional(v.nullable(useCounts), null),
    going: v.optional(v.string(), ''),
  }),
  run(world, { invoices, recordOnly, again, uses, going }): Result<ReceiptsPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const items = catalogByName(transaction.listed().items);
    const { clients, candidates } = claimedBy(
      world,
      invoices.map((imported) => inCatalog(imported, items)),
    );
    const sorted = sortedOut(world, checkpoint, distinctCandidates(candidates), recordOnly);
    const known = new Set([...sorted.same, ...sorted.changed].map(({ before }) => before.seq));
    const isOther = ({ seq }: Entry) => !known.has(seq);
    const recorded = again ? nothingRecorded : recordedElsewhere(world, sorted.fresh, isOther);
    const fresh = sorted.fresh.filter((candidate) => !recorded.has(candidate));
    const states = withGoing(withMerged(world, checkpoint, knownStates(fresh, clients)), going);
    const importing = {
      ...importingOf(world, transaction, fresh, states),
      states,
      clients,
      recordOnly,
      batch: '',
    };
    const made = draftsOf(transaction, fresh, uses === null ? importing : { ...importing, uses });
    const parts = { taken: fresh, ...sorted, skipped: sorted.same, recorded: [...recorded.keys()] };
    return accept({
      invoices: fresh.map(({ imported, member }) => ({ ...imported, member })),
      rows: counted(parts, rowsOf),
      totals: counted(parts, amountOf),
      changed: sorted.changed.map(namedReceipt),
      recorded: [...recorded.values()],
      renumbered: sorted.renumbered.map((one) => ({ ...namedReceipt(one), otherDay: one.before.day })),
      ...countsOf(fresh, states, clients),
      ...pointsOf(made),
      uses: made.uses,
      going: goingOf(candidates, made),
      head: checkpoint.seq,
      ...doubtsOf(invoices, items),
    });
  },
});

/** The clients of the portion, and whose each invoice is: of one who was erased, a new client's. */
function claimedBy(
  world: ReadingWorld,
  invoices: readonly Claimed[],
): { readonly clients: Clients; readonly candidates: readonly Candidate[] } {
  for (let claimed = invoices; ; ) {
    const clients = clientsFor(world, claimed);
    const candidates = claimed.map((imported) => candidateOf(imported, clients));
    const states = knownStates(candidates, clients);
    const moved = movedInvoices(candidates, new Map([...states].map(([id, state]) => [id, { state }])));
    if (moved === undefined) return { clients, candidates };
    claimed = moved;
  }
}

/** With the client as the plan of the portion before has left them, whose invoices go on in this one. */
function withGoing(states: States, going: string): States {
  const state = readState(going);
  return state !== undefined && states.has(state.id) ? new Map([...states, [state.id, state]]) : states;
}

function goingOf(candidates: readonly Candidate[], { after }: ImportedDrafts): string {
  const state = after.get(candidates[candidates.length - 1]?.member ?? '');
  return state === undefined ? '' : stateText(state);
}

const nothingRecorded: ReadonlyMap<Fresh, RecordedElsewhere> = new Map();

type Parts = { readonly [Part in keyof RowCounts]: readonly Candidate[] };

function counted(parts: Parts, of: (candidates: readonly Candidate[]) => number): RowCounts {
  const { taken, skipped, changed, recorded } = parts;
  return { taken: of(taken), skipped: of(skipped), changed: of(changed), recorded: of(recorded) };
}

function countsOf(fresh: readonly Fresh[], states: States, { byId }: Clients) {
  const days = fresh.map(({ imported }) => imported.invoice.day).sort();
  const members = new Set(fresh.map(({ member }) => member).filter((member) => member !== ''));
  const isOlder = ({ member, imported }: Fresh) => {
    const state = states.get(member);
    return state !== undefined && imported.invoice.day < lastVisitOf(state);
  };
  return {
    newClients: [...members].filter((member) => !byId.has(member)).length,
    walkIns: fresh.filter(({ member }) => member === '').length,
    older: fresh.filter(isOlder).length,
    fromHistory: fresh.filter(({ replaces }) => replaces !== null).length,
    firstDay: days[0] ?? '',
    lastDay: days[days.length - 1] ?? '',
  } as const;
}

function pointsOf({ drafts, points, returns }: ImportedDrafts) {
  const ofSale = returns.filter(({ isOfSale }) => isOfSale).length;
  const gained = [...points.values()];
  return {
    clients: gained.filter((own) => own > 0).length,
    points: gained.reduce((sum, own) => sum + own, 0),
    earned: drafts.reduce((sum, draft) => sum + (draft.earned?.points ?? 0), 0),
    returns: {
      count: returns.length,
      ofSale,
      points: returns.reduce((sum, one) => sum + one.points, 0),
    },
  };
}

function rowsOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { imported }) => sum + imported.invoice.lines.length, 0);
}

function amountOf(candidates: readonly Candidate[]): Cents {
  return candidates.reduce((sum, { imported }) => sum + totalOf(imported.invoice), 0);
}
