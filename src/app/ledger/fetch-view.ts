// What a command reads before it is decided: the view for the core, and the rows that are written after it.
import { type Command, decide, type RefusalOf } from '../../core/decide';
import type { Now } from '../../core/draft';
import type { Draft } from '../../core/entry';
import { isUnnamed, named } from '../../core/issued';
import { accept, type Result } from '../../core/result';
import { type KnownOf, noContact } from '../../core/standing';
import { storedValueCodeOf, storedValueIdOf } from '../../core/stored-value-code';
import type { InvoiceView, View } from '../../core/view';
import type { World } from '../ports/world';
import type { Transaction } from './transaction';
import type { Decided, Member, StoredValue } from './write';

/** A member inside the lock, and what rules may go by of who it is. */
export type KnownMember = Member & { readonly contact?: KnownOf };

/** Everything that was read for one command. */
export type Fetched = {
  readonly members: readonly KnownMember[];
  readonly storedValues: readonly StoredValue[];
  readonly invoice: InvoiceView | null;
};

export const nothingFetched: Fetched = { members: [], storedValues: [], invoice: null };

/** What a view takes of it: where rows stand is nothing to decide by. */
type Known = Omit<Fetched, 'members'> & {
  readonly members: readonly Pick<KnownMember, 'id' | 'state' | 'contact'>[];
};

type Settings = Pick<Transaction, 'ruleset' | 'rulesetSeq' | 'checkpoint'>;

export function viewOf(settings: Settings, { members, storedValues, invoice }: Known): View {
  const { ruleset, rulesetSeq, checkpoint } = settings;
  return {
    ruleset,
    cites: rulesetSeq,
    members: new Map(members.map(({ id, state, contact = noContact }) => [id, { state, contact }])),
    storedValues: new Map(storedValues.flatMap(({ id, state }) => (state === null ? [] : [[id, state]]))),
    invoice,
    uses: checkpoint.uses,
  };
}

export function nowOf({ today, moment, now, actor }: Omit<Transaction, 'known'>): Now {
  return { day: today, moment, at: now, actor };
}

/**
 * Decides a command on what was fetched, and gives the gift cards and vouchers that it makes their ids.
 * @returns the drafts, and whose derived cells they change
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

/** Codes follow from a secret and the command's key: sent again, it makes the same cards. */
function withIds(world: World, draft: Draft): Draft {
  const secret = world.secret.make();
  return named(draft, (n) => storedValueIdOf(storedValueCodeOf(secret, `${draft.key}/${n}`)));
}
