// Turns imported invoices into journal entries, client by client: each starts from the client's state after the one before.

import { type Command, type Decision, decide } from '../../core/decide/decide';
import { after, stateIn, type View } from '../../core/decide/view';
import { withCatalogFacts } from '../../core/invoice/catalog';
import { compareReceipts } from '../../core/invoice/receipt-id';
import { type Draft, genesis, seal } from '../../core/journal/entry';
import { entryPoints } from '../../core/journal/told-by-entry';
import { type MemberState, mayBeSaved, newMember } from '../../core/members/member';
import { balanceOf } from '../../core/points/account';
import { liveAccount, needsContact, noContact } from '../../core/points/standing';
import type { UseCounts } from '../../core/points/uses';
import type { Ruleset } from '../../core/settings/ruleset';
import { type BookedDays, bookedDays } from '../bookings/booked-days';
import { nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import { fitsCell, type Transaction } from '../ledger/transaction';
import { verifiedMembers } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';
import type { Candidate, Clients } from './candidates';
import {
  addReturn,
  addSale,
  type KnownSales,
  rulesBy,
  type SaleFound,
  saleFor,
  salesOf,
} from './known-sales';
import { type Fresh, replacedKey } from './taken-before';

export type States = ReadonlyMap<string, MemberState>;

/** The states in the rows of the clients concerned: unverified, but sufficient for a plan. */
export function knownStates(candidates: readonly Candidate[], clients: Clients): States {
  return new Map(
    candidates
      .filter(({ member }) => member !== '')
      .map(({ member }) => [member, clients.byId.get(member)?.state ?? newMember(member)]),
  );
}

/** The states with those of the numbers that lead to the clients. */
export function withMerged(world: ReadingWorld, checkpoint: Checkpoint, states: States): States {
  const ids = [...states.values()].flatMap(({ merged }) => merged);
  if (ids.length === 0) return states;
  const merged = verifiedMembers(world, world.members.find(ids).rows, checkpoint);
  return new Map([...states, ...[...merged].map(([id, { state }]) => [id, state] as const)]);
}

/** What a return takes back, and whether its sale is known. */
export type ReturnTaken = { readonly candidate: Fresh; readonly points: number; readonly isOfSale: boolean };

export type ImportedDrafts = {
  readonly drafts: readonly Draft[];
  /** Candidates whose entry would be too long for a cell, because of their own text or their client's points. */
  readonly tooLong: readonly Fresh[];
  /** By how much each client's balance changes, without what has expired by now. */
  readonly points: ReadonlyMap<string, number>;
  /** The clients after them. */
  readonly after: States;
  readonly returns: readonly ReturnTaken[];
  /** The uses of each reward and bonus by all clients after them. */
  readonly uses: UseCounts;
};

export type Importing = {
  /** Of all members among the candidates and the numbers that lead to them, before the first candidate. */
  readonly states: States;
  readonly clients: Clients;
  readonly recordOnly: boolean;
  readonly batch: string;
  /** The sales that returns may belong to. */
  readonly sales: KnownSales;
  /** The rules by which an entry of the journal was decided; null if they are lost. */
  readonly rulesOf: (ruleset: number) => Ruleset | null;
  /** The uses by all clients before them. */
  readonly uses: UseCounts;
  readonly bookedDays: BookedDays;
};

/** What is known beside the clients: the sales that the returns may belong to, and the uses so far. */
export function importingOf(
  world: ReadingWorld,
  transaction: Transaction,
  candidates: readonly Fresh[],
  states: States,
): Pick<Importing, 'sales' | 'rulesOf' | 'uses' | 'bookedDays'> {
  const rulesOf = rulesBy(world, transaction);
  const returning = candidates.filter(({ imported, member }) => imported.isReturn && member !== '');
  const holders = new Map(
    returning.flatMap(({ member }) =>
      [member, ...(states.get(member)?.merged ?? [])].map((id) => [id, member] as const),
    ),
  );
  const sales = salesOf(world, holders, rulesOf);
  return { sales, rulesOf, uses: transaction.checkpoint.uses, bookedDays: bookedDays(world, transaction) };
}

/**
 * In order of day, each client's on what the ones before it have left: points of one never depend on another, so that a
 * client's are the same in whatever portions they come. What has expired goes before the first and after the last, but
 * for points that a visit may save which a later portion or file tells of: those stay until the night.
 */
export function draftsOf(
  transaction: Transaction,
  candidates: readonly Fresh[],
  importing: Importing,
): ImportedDrafts {
  const so: SoFar = { drafts: [], uses: importing.uses };
  const tooLong: Fresh[] = [];
  const returns: ReturnTaken[] = [];
  const returning = new Set(
    candidates.filter(({ imported }) => imported.isReturn).map(({ member }) => member),
  );
  const desks = new Map(
    candidates.map(({ member }) => [
      member,
      deskOf(transaction, { ...importing, hasReturns: returning.has(member) }, member, so),
    ]),
  );
  for (const desk of desks.values()) desk.expire();
  const before = new Map([...desks].map(([member, desk]) => [member, desk.live()]));
  const written = so.drafts.length;
  for (const candidate of [...candidates].sort(inOrder)) {
    const found = desks.get(candidate.member)?.take(candidate) ?? 'too-long';
    if (found === 'too-long') tooLong.push(candidate);
    else if (found !== 'sold') returns.push({ candidate, ...found });
  }
  if (so.drafts.length > written) for (const desk of desks.values()) desk.expire();
  const named = [...desks].filter(([member]) => member !== '');
  const points = new Map(
    named.map(([member, desk]) => [member, desk.live() - (before.get(member) ?? 0)] as const),
  );
  const after = new Map(named.map(([member, desk]) => [member, desk.state()]));
  return { drafts: so.drafts, tooLong, points, returns, after, uses: so.uses };
}

/** The drafts of all clients, and the uses by all of them. */
type SoFar = { readonly drafts: Draft[]; uses: UseCounts };

/** By day, returns after the sales of their day, and by receipt number. */
function inOrder({ imported: a }: Fresh, { imported: b }: Fresh): number {
  if (a.invoice.day !== b.invoice.day) return a.invoice.day < b.invoice.day ? -1 : 1;
  const returned = Number(a.isReturn) - Number(b.isReturn);
  return returned || compareReceipts(a.invoice.receipt, b.invoice.receipt) || a.row - b.row;
}

type Taking = 'sold' | 'too-long' | Omit<ReturnTaken, 'candidate'>;

type AtDesk = Importing & { readonly hasReturns: boolean };

/** Where one client's invoices are decided, each on what the ones before have left. */
type Desk = {
  expire(): void;
  take(candidate: Fresh): Taking;
  /** The client by now, and the points without what has expired. */
  state(): MemberState;
  live(): number;
};

function deskOf(
  transaction: Transaction,
  { states, clients, bookedDays, recordOnly, batch, sales, rulesOf, hasReturns }: AtDesk,
  member: string,
  so: SoFar,
): Desk {
  const now = nowOf(transaction);
  let view: View = viewBefore(transaction, { states, clients, bookedDays }, member);

  function decided(command: Command, on = view): readonly Draft[] {
    const made = decide({ ...on, uses: so.uses }, command, now) as
      | { ok: true; value: Decision }
      | { ok: false; refusal: { code: string } };
    // A file holds nothing that can be refused; returns were checked against their sales.
    if (!made.ok) throw new Error(`an imported invoice is refused: ${made.refusal.code}`);
    return made.value.drafts;
  }

  /** @returns the number of the last draft in the journal, unless one is too long */
  function put(own: readonly Draft[]): number | undefined {
    if (!own.every(fitsCell)) return undefined;
    view = { ...own.reduce(after, { ...view, uses: so.uses }), invoice: null };
    so.uses = view.uses;
    so.drafts.push(...own);
    const first = transaction.checkpoint.seq + (transaction.typed === null ? 0 : 1);
    return first + so.drafts.length;
  }

  function returned({ key, content, imported }: Fresh): Taking {
    const { invoice } = imported;
    const found = member === '' || recordOnly ? undefined : saleFor(sales, member, invoice);
    const own = found === undefined ? unknownSale() : backOf(found, { key, request: content });
    const seq = put(own);
    if (seq === undefined) return 'too-long';
    const last = own[own.length - 1];
    if (found !== undefined && last !== undefined) addReturn(sales, found, { ...last, seq });
    const points = last === undefined ? 0 : -entryPoints(last);
    return { points, isOfSale: found !== undefined };

    function unknownSale(): readonly Draft[] {
      return decided({ kind: 'return', key, request: content, member, invoice, recordOnly, batch });
    }
  }

  function backOf(
    { sale, returns }: SaleFound,
    keyed: { readonly key: string; readonly request: string },
  ): readonly Draft[] {
    const back = { what: 'returns', returns } as const;
    const asked = { member, back, note: '', batch, seen: null } as const;
    return decided({ kind: 'reverse', ...keyed, ...asked }, { ...view, invoice: sale });
  }

  return {
    state: () => stateIn(view, member),
    live: () => (member === '' ? 0 : balanceOf(liveAccount(stateIn(view, member), now.moment))),
    expire() {
      if (member === '' || mayBeSaved(stateIn(view, member), now.moment)) return;
      put(decided({ kind: 'expire', member }));
    },
    take(candidate) {
      const { imported, key, content, replaces } = candidate;
      if (imported.isReturn) return returned(candidate);
      const none = { choices: [], presented: [], corrects: null, seen: null };
      const lines = withCatalogFacts(imported.invoice.lines, {
        ruleset: transaction.ruleset,
        items: transaction.listed().items,
      });
      const invoice = { ...imported.invoice, lines };
      const command = {
        kind: 'invoice',
        key,
        request: content,
        member,
        invoice,
        recordOnly,
        batch,
        ...none,
      } as const;
      const start = view;
      const gone = replaces === null ? [] : historyBack(replaces, key);
      if (gone === null) return 'too-long';
      view = gone.reduce(after, view);
      const sold = decided(command, { ...view, invoice: null });
      view = start;
      const seq = put([...gone, ...sold]);
      const draft = sold[sold.length - 1];
      if (seq === undefined || draft === undefined) return 'too-long';
      if (hasReturns && member !== '') {
        const entry = seal(draft, { ...genesis, seq: seq - 1 });
        addSale(sales, member, { entry, reversals: [], ruleset: transaction.ruleset });
      }
      return 'sold';
    },
  };

  function historyBack(entry: NonNullable<Fresh['replaces']>, key: string): readonly Draft[] | null {
    const ruleset = rulesOf(entry.ruleset);
    if (ruleset === null) return null;
    const own = { key: replacedKey(key), request: replacedKey(key), member, note: '', seen: null };
    const command = { kind: 'reverse', back: { what: 'void' }, ...own } as const;
    return decided(command, { ...view, invoice: { entry, reversals: [], ruleset } });
  }
}

function viewBefore(
  transaction: Transaction,
  { states, clients, bookedDays: booked }: Pick<Importing, 'states' | 'clients' | 'bookedDays'>,
  member: string,
): View {
  const state = states.get(member);
  if (state === undefined) return viewOf(transaction, nothingFetched);
  const isAsked = needsContact(transaction.ruleset);
  const own = clients.byId.get(member)?.contact ?? null;
  const bookedOn = booked({ numbers: [member, ...state.merged], contact: own });
  const contact = { ...((isAsked && own) || noContact), ...(bookedOn.length === 0 ? {} : { bookedOn }) };
  // What was recorded for a number that leads to the client is taken back from the client.
  const merged = state.merged.flatMap((id) => {
    const other = states.get(id);
    return other === undefined ? [] : [{ id, state: other, contact: noContact }];
  });
  return viewOf(transaction, { ...nothingFetched, members: [{ id: member, state, contact }, ...merged] });
}
