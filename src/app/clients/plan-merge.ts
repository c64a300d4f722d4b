// What a merge or its undoing would come to, and which contact fields the two rows would exchange. Writes nothing.
import * as v from 'valibot';
import { decide, type RefusalOf } from '../../core/decide/decide';
import type { Draft } from '../../core/journal/entry';
import { entryBalance } from '../../core/journal/told-by-entry';
import { type ContactField, contactFields } from '../../core/members/contact-fields';
import { isFirstHalf } from '../../core/members/merge';
import { accept, type RefusalData, type Result, refuse } from '../../core/result';
import { isDead } from '../../core/stored-values/stored-value';
import { defineQuery } from '../action';
import { entrySeen } from '../command-parts';
import { type Fetched, nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import { holderOf } from '../ledger/holder';
import {
  checkpointOf,
  type Transaction,
  type TransactionRefusal,
  transactionAt,
} from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { Member } from '../ledger/write';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';
import { clientSought, type Two } from './merging';
import { fetchMerge, type UnmergeClientsRefusal } from './unmerge-clients';

/** A contact field in which the two rows differ, and which of them the one who stays would have. */
export type PlannedField = {
  readonly field: ContactField;
  /** What the rows say now. */
  readonly into: string;
  readonly from: string;
  readonly stays: 'into' | 'from';
};

export type MergePlan = {
  readonly into: PlannedClient;
  readonly from: PlannedClient;
  readonly fields: readonly PlannedField[];
};

export type PlannedClient = {
  readonly client: ClientDetails;
  /** The balance afterwards, as the decision has it. */
  readonly after: number;
  /** Gift cards with a balance that were made for the client. */
  readonly giftCards: number;
};

type PlanRefusal = TransactionRefusal | { readonly code: 'client-unknown' };

export const planMerge = defineQuery({
  roles: ['owner', 'staff'],
  needs: ['record', 'contacts'],
  command: v.object({ into: clientSought, from: clientSought }),
  run(world, sought): Result<MergePlan, PlanRefusal | RefusalOf<'merge'>> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const into = holderOf(world, sought.into, checkpoint);
    const found = world.members.locate(sought.from.id, sought.from.row);
    if (into === null || found === null) return refuse({ code: 'client-unknown' });
    const from = { ...found, ...verifiedMember(world, found, checkpoint) };
    const about = {
      kind: 'merge',
      key: '',
      request: '',
      into: into.id,
      from: from.id,
      exchanged: [],
    } as const;
    const decided = decide(viewOf(transaction, fetchedOf([into, from])), about, nowOf(transaction));
    if (!decided.ok) return decided;
    return planned(world, transaction, { into, from }, { drafts: decided.value.drafts, back: [] });
  },
});

export const planUnmerge = defineQuery({
  roles: ['owner', 'staff'],
  needs: ['record', 'contacts'],
  command: v.object(entrySeen.entries),
  run(world, seen): Result<MergePlan, PlanRefusal | UnmergeClientsRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const fetched = fetchMerge(world, transaction, seen);
    if (!fetched.ok) return fetched;
    const { merge, into, from } = fetched.value;
    const about = { kind: 'unmerge', key: '', request: '', member: into.id, exchanged: [] } as const;
    const view = viewOf(transaction, { ...fetchedOf([into, from]), invoice: merge });
    const decided = decide(view, about, nowOf(transaction));
    if (!decided.ok) return decided;
    const back = merge.entry.merge?.exchanged ?? [];
    return planned(world, transaction, { into, from }, { drafts: decided.value.drafts, back });
  },
});

function fetchedOf(members: readonly Member[]): Fetched {
  return { ...nothingFetched, members };
}

/** The entries as decided, and the fields to be exchanged back. */
type Deciding = { readonly drafts: readonly Draft[]; readonly back: readonly string[] };

function planned<Refusal extends RefusalData>(
  world: ReadingWorld,
  { moment }: Transaction,
  two: Two<Member>,
  { drafts, back }: Deciding,
): Result<MergePlan, Refusal | { readonly code: 'client-unknown' }> {
  const into = rowOf(world, two.into);
  const from = rowOf(world, two.from);
  if (into === null || from === null) return refuse({ code: 'client-unknown' });
  const ofCard = giftCardsOf(world);
  const client = (row: ClientRow): PlannedClient => {
    const draft = drafts.find(({ member, merge }) => member === row.id && merge !== null);
    const numbers = [row.id, ...(row.state?.merged ?? [])];
    return {
      client: detailsOf(row, moment),
      after: (draft && entryBalance(draft)) ?? 0,
      giftCards: ofCard.filter((member) => numbers.includes(member)).length,
    };
  };
  const isMerge = drafts.some((draft) => draft.kind === 'merge' && isFirstHalf(draft));
  const fields = isMerge ? differing({ into, from }) : exchangedBack({ into, from }, back);
  return accept({ into: client(into), from: client(from), fields });
}

function rowOf(world: ReadingWorld, member: Member): ClientRow | null {
  const contact = world.members.contact(member);
  return contact && { ...member, contact };
}

/** The fields in which they differ: what was typed later stays, an empty cell never. */
function differing({ into, from }: Two<ClientRow>): readonly PlannedField[] {
  const isLater = from.state?.since === '' || (from.state?.since ?? '') > (into.state?.since ?? '');
  return contactFields.flatMap((field): PlannedField[] => {
    const [own, other] = [into.contact[field], from.contact[field]];
    if (own === other) return [];
    const stays = own === '' || (other !== '' && isLater) ? 'from' : 'into';
    return [{ field, into: own, from: other, stays }];
  });
}

function exchangedBack({ into, from }: Two<ClientRow>, back: readonly string[]): readonly PlannedField[] {
  return contactFields
    .filter((field) => back.includes(field))
    .map((field) => ({ field, into: into.contact[field], from: from.contact[field], stays: 'from' }));
}

/** The client of each gift card that still has a balance. */
function giftCardsOf(world: ReadingWorld): readonly string[] {
  const today = world.clock.today();
  return world.storedValues.compare().flatMap(({ state }) => {
    const isOpen = state !== null && state.kind === 'giftcard' && state.balance > 0 && !isDead(state, today);
    return isOpen ? [state.member] : [];
  });
}
