// What takes an invoice back: decided inside the lock, shared by void, refund and correction.
import { applyChange } from '../../core/account';
import type { Draft, Entry } from '../../core/entry';
import { accept, type Result, refuse } from '../../core/result';
import { type Back, checkReturns, type ReverseRefusal, returnsFor } from '../../core/returns';
import type { Return } from '../../core/reversal';
import { reverse, reverseClient } from '../../core/reverse';
import { isDead, type StoredValueMove } from '../../core/stored-value';
import type { Keyed } from '../action';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { entryAt, partsOf, reversalsOf } from '../ledger/find-entry';
import { verifiedStoredValue } from '../ledger/recover';
import { blankDraft, type Transaction } from '../ledger/transaction';
import type { Member, StoredValue } from '../ledger/write';
import type { ReadingWorld, World } from '../ports';

export type ReversingRefusal =
  | ReverseRefusal
  | RulesetRefusal
  | { readonly code: 'entry-unknown' }
  | { readonly code: 'key-reused' }
  /** It was taken back wholly before, by the entry `by`. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  /** Only invoices can be taken back; the form named another kind, or another client's entry. */
  | { readonly code: 'entry-not-reversible' }
  /** More money than is left of the invoice. */
  | { readonly code: 'money-too-much' }
  /** A gift card or voucher that the invoice made was used meanwhile. */
  | { readonly code: 'stored-value-used'; readonly storedValue: string };

export type Reversing = {
  readonly draft: Draft;
  readonly storedValues: readonly StoredValue[];
  readonly invoice: Entry;
};

/**
 * Decides the entry that takes back an invoice, or a part of it.
 * @param ours the key of a reversal that this very command wrote before it was interrupted, or ''
 * @returns null where the reversal with the key `ours` stands already
 */
export function decideReverse(
  world: World,
  transaction: Transaction,
  member: Member | null,
  seen: { readonly seq: number; readonly row: number },
  back: Back,
  request: Keyed,
  note: string,
  ours = '',
): Result<Reversing | null, ReversingRefusal> {
  const invoice = entryAt(world, seen.seq, seen.row);
  if (invoice === undefined) return refuse({ code: 'entry-unknown' });
  if (invoice.kind !== 'invoice' || invoice.member !== (member?.id ?? ''))
    return refuse({ code: 'entry-not-reversible' });
  const before = reversalsOf(world, seen.seq);
  const done = before.find(({ key }) => ours !== '' && key === ours);
  if (done !== undefined)
    return done.request === request.hash ? accept(null) : refuse({ code: 'key-reused' });
  const whole = before.find(({ reversal }) => reversal?.isWhole);
  if (whole !== undefined) return refuse({ code: 'entry-reversed', by: whole.seq });
  const ruleset = rulesetCited(world, invoice.ruleset, transaction);
  if (!ruleset.ok) return ruleset;
  const earlier = partsOf(before);
  const returns = returnsFor(invoice, earlier, back, ruleset.value);
  if (returns === null) return refuse({ code: 'money-too-much' });
  // A visit on which only points were used has nothing to give back; a void undoes it.
  if (back.what !== 'void' && returns.length === 0) return refuse({ code: 'nothing-left' });
  const fault = checkReturns(invoice, earlier, returns);
  if (fault !== undefined) return refuse(fault);
  const reversed = reverse(
    invoice,
    earlier,
    returns,
    back.what === 'void',
    member && reverseClient(member.state, transaction.moment, invoice.seq),
    ruleset.value,
    transaction.ruleset.overdraw,
    deadStoredValues(world, transaction, invoice),
  );
  const made = madeBack(world, transaction, invoice, before, returns, back.what === 'void');
  if (!made.ok) return made;
  const moves = [...reversed.storedValues, ...made.value.moves];
  const paid = reversed.storedValues.map(({ storedValue }) => storedValueOf(world, transaction, storedValue));
  const draft: Draft = {
    ...blankDraft(transaction),
    kind: 'reverse',
    currency: invoice.currency,
    key: request.key,
    request: request.hash,
    member: invoice.member,
    version: member === null ? 0 : member.state.version + 1,
    source: invoice.source,
    receipt: invoice.receipt,
    staff: invoice.staff,
    lines: reversed.lines,
    sums: reversed.sums,
    storedValues: moves,
    change: reversed.change,
    after: member && applyChange(member.state.account, reversed.change),
    of: invoice.seq,
    reversal: reversed.reversal,
    note,
  };
  return accept({ draft, storedValues: [...paid, ...made.value.storedValues], invoice });
}

type Made = { readonly moves: readonly StoredValueMove[]; readonly storedValues: readonly StoredValue[] };

/** Cards that paid the invoice and can take nothing back: the money goes to the client. */
export function deadStoredValues(
  world: ReadingWorld,
  transaction: Pick<Transaction, 'checkpoint' | 'today'>,
  invoice: Entry,
): readonly string[] {
  const paid = invoice.storedValues.filter(({ kind, issue }) => kind === 'giftcard' && issue === null);
  return paid.flatMap(({ storedValue }) => {
    const { state } = storedValueOf(world, transaction, storedValue);
    return state !== null && isDead(state, transaction.today) ? [storedValue] : [];
  });
}

/**
 * Cards that the invoice made and that go with what is taken back: those that were sold, by the piece; with a void those
 * of rewards too. Only while nobody has used them.
 * @param before the reversals of the invoice so far: what they took back is not asked for again
 */
function madeBack(
  world: World,
  transaction: Transaction,
  invoice: Entry,
  before: readonly Entry[],
  returns: readonly Return[],
  isVoid: boolean,
): Result<Made, ReversingRefusal> {
  const gone = new Set(
    before.flatMap(({ storedValues }) => storedValues.map(({ storedValue }) => storedValue)),
  );
  const made = invoice.storedValues.filter(
    ({ issue, storedValue }) => issue !== null && !gone.has(storedValue),
  );
  const moves: StoredValueMove[] = [];
  const storedValues: StoredValue[] = [];
  for (const line of new Set(made.map((move) => move.line))) {
    const there = made
      .filter((move) => move.line === line)
      .map((move) => ({ move, storedValue: storedValueOf(world, transaction, move.storedValue) }));
    const returned = returns.find((part) => part.line === line)?.quantity ?? 0;
    const wanted = isVoid ? there.length : line < 0 ? 0 : returned;
    const untouched = there.filter(({ storedValue }) => storedValue.state?.used === 0);
    const used = there.find(({ storedValue }) => storedValue.state?.used !== 0);
    if (untouched.length < wanted)
      return refuse({ code: 'stored-value-used', storedValue: used?.storedValue.id ?? '' });
    for (const { move, storedValue } of untouched.slice(0, wanted)) {
      const left = storedValue.state?.balance ?? 0; // nothing where the owner voided it before: then it is only paid back
      if (left > 0)
        moves.push({
          storedValue: move.storedValue,
          kind: move.kind,
          amount: -left,
          line,
          issue: null,
          voids: true,
        });
      storedValues.push(storedValue);
    }
  }
  return accept({ moves, storedValues });
}

function storedValueOf(
  world: ReadingWorld,
  transaction: Pick<Transaction, 'checkpoint'>,
  id: string,
): StoredValue {
  const found = world.storedValues.locate(id, 0);
  return {
    id,
    row: found?.row ?? 0,
    state: verifiedStoredValue(world, found ?? { row: 0, id, state: null }, transaction.checkpoint),
  };
}
