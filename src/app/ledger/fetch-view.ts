// Reads the input of a command's decision: the view for the core, and the rows to be written afterwards.
import { type Command, decide, type RefusalOf } from '../../core/decide/decide';
import type { Now } from '../../core/decide/draft';
import type { InvoiceView, View } from '../../core/decide/view';
import type { Draft } from '../../core/journal/entry';
import { type KnownOf, noContact } from '../../core/points/standing';
import { accept, type Result } from '../../core/result';
import { isUnnamed, named } from '../../core/stored-values/issued';
import { storedValueCodeOf, storedValueIdOf } from '../../core/stored-values/stored-value-code';
import type { World } from '../ports/world';
import type { Transaction } from './transaction';
import type { Decided, Member, StoredValue } from './write';

/** A member inside the lock, with the contact fields that rules may use. */
export type KnownMember = Member & { readonly contact?: KnownOf };

/** Everything read for one command. */
export type Fetched = {
  readonly members: readonly KnownMember[];
  readonly storedValues: readonly StoredValue[];
  readonly invoice: InvoiceView | null;
  readonly sameReceipt?: View['sameReceipt'];
};

export const nothingFetched: Fetched = { members: [], storedValues: [], invoice: null };

/** The part that a view needs: decisions do not depend on row numbers. */
type Known = Omit<Fetched, 'members'> & {
  readonly members: readonly Pick<KnownMember, 'id' | 'state' | 'contact'>[];
};

type Settings = Pick<Transaction, 'ruleset' | 'rulesetSeq' | 'checkpoint'>;

export function viewOf(
  settings: Settings,
  { members, storedValues, invoice, sameReceipt = null }: Known,
): View {
  const { ruleset, rulesetSeq, checkpoint } = settings;
  return {
    ruleset,
    cites: rulesetSeq,
    members: new Map(members.map(({ id, state, contact = noContact }) => [id, { state, contact }])),
    storedValues: new Map(storedValues.flatMap(({ id, state }) => (state === null ? [] : [[id, state]]))),
    invoice,
    uses: checkpoint.uses,
    sameReceipt,
    byHand: checkpoint.byHand,
  };
}

export function nowOf({ today, moment, now, actor }: Omit<Transaction, 'known'>): Now {
  return { day: today, moment, at: now, actor };
}

/**
 * Decides a command on the fetched data, and assigns ids to the gift cards and vouchers that it issues.
 * @returns the drafts, and the rows whose derived cells they change
 */
export function decideOn<Given extends Command>(
  world: World,
  transaction: Transaction,
  fetched: Fetched,
  command: Given,
): Result<Decided, RefusalOf<Given['kind']>> {
  const decided = decide(viewOf(transaction, fetched), command, nowOf(transaction));
  if (!decided.ok) return decided;
  const drafts = decided.value.drafts.map((draft) => (isUnnamed(draft) ? withIds(world, draft) : draft));
  const made = drafts.flatMap(({ storedValues }) => storedValues.filter(({ issue }) => issue !== null));
  const issued = made.map(({ storedValue: id }): StoredValue => ({ id, row: 0, state: null }));
  return accept({
    drafts,
    members: fetched.members,
    storedValues: [...fetched.storedValues, ...issued],
  });
}

/** Codes derive from a secret and the command's key, so a repeated command issues the same cards. */
function withIds(world: World, draft: Draft): Draft {
  const secret = world.secret.make();
  return named(draft, (n) => storedValueIdOf(storedValueCodeOf(secret, `${draft.key}/${n}`)));
}
