// The common part of void and refund: fetching the invoice before the decision, and the result.
import type { BackFigures, ReversalRefusal } from '../../core/decide/decide-reversal';
import type { InvoiceView } from '../../core/decide/view';
import type { Back } from '../../core/invoice/returns';
import { entryPoints } from '../../core/journal/told-by-entry';
import type { UseCounts } from '../../core/points/uses';
import { accept, type Result, refuse } from '../../core/result';
import type { Request } from '../action';
import { afterOf, type ClientAfter } from '../clients/client-details';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { decideOn } from '../ledger/fetch-view';
import { entryAt, reversalsOf } from '../ledger/find-entry';
import { leadsTo } from '../ledger/holder';
import type { Transaction } from '../ledger/transaction';
import { isUntouched } from '../ledger/untouched';
import {
  type Member,
  type MemberSeen,
  type StoredValue,
  type WriteRefusal,
  type Written,
  writeEntry,
} from '../ledger/write';
import type { ReadingWorld, World } from '../ports/world';
import { mayTakeBack } from './may-take-back';
import { storedValueOf } from './presented-cards';

export type ReversingRefusal =
  | ReversalRefusal
  | RulesetRefusal
  | { readonly code: 'entry-unknown' }
  /** Not one's own, or no longer a slip, for somebody who may not refund. */
  | { readonly code: 'forbidden' }
  | { readonly code: 'key-reused' };

export type FetchedInvoice = {
  readonly invoice: InvoiceView;
  /** Gift cards and vouchers that paid for the invoice, and those that it issued. */
  readonly storedValues: readonly StoredValue[];
};

/**
 * @param seen the entry's number, and the row where it was last seen
 * @param holder the client whose entry it may be, as proved in this transaction
 */
export function fetchInvoice(
  world: ReadingWorld,
  transaction: Pick<Transaction, 'checkpoint' | 'ruleset' | 'rulesetHash' | 'known'>,
  seen: { readonly seq: number; readonly row: number },
  holder: Pick<Member, 'id' | 'movements'> | null = null,
): Result<FetchedInvoice, RulesetRefusal | { readonly code: 'entry-unknown' }> {
  // What was recorded last is most often what was wrong.
  const last = transaction.known.find(({ seq }) => seq === seen.seq);
  const entry = last ?? entryAt(world, seen.seq, seen.row);
  if (entry === undefined) return refuse({ code: 'entry-unknown' });
  const ruleset = rulesetCited(world, entry.ruleset, transaction);
  if (!ruleset.ok) return ruleset;
  const reversals = isUntouched(entry, holder) ? [] : reversalsOf(world, entry.seq, transaction.checkpoint);
  const ids = new Set(entry.storedValues.map(({ storedValue }) => storedValue));
  return accept({
    invoice: { entry, reversals, ruleset: ruleset.value },
    storedValues: [...ids].map((id) => storedValueOf(world, transaction.checkpoint, id)),
  });
}

export type Reversing = {
  readonly seq: number;
  readonly row: number;
  readonly member: MemberSeen | null;
  readonly back: Back;
  readonly note: string;
  readonly seen: BackFigures | null;
};

export function takeBack(
  world: World,
  reversing: Reversing,
  request: Request,
): Result<Written, ReversingRefusal | WriteRefusal> {
  const { back, note, seen } = reversing;
  const { key, hash } = request;
  // Whoever deleted the client's row did not mean that nothing could be given back.
  const whose = reversing.member && { ...reversing.member, isMadeAgain: true as const };
  return writeEntry<ReversingRefusal>(world, request, whose, (transaction, member) => {
    const fetched = fetchInvoice(world, transaction, reversing, member);
    if (!fetched.ok) return fetched;
    // Where the invoice's client was merged since, the numbers on the way to the one who stays.
    const { entry } = fetched.value.invoice;
    if (!mayTakeBack(request.who, entry, transaction.now)) return refuse({ code: 'forbidden' });
    const isOther = member !== null && entry.member !== '' && entry.member !== member.id;
    const others = isOther ? leadsTo(world, { id: entry.member, row: 0 }, transaction.checkpoint) : [];
    const members = member === null ? [] : [...others.filter(({ id }) => id !== member.id), member];
    const command = {
      kind: 'reverse',
      key,
      request: hash,
      member: member?.id ?? '',
      back,
      note,
      seen,
    } as const;
    return decideOn(world, transaction, { ...fetched.value, members }, command);
  });
}

/** The result to show on the screen. */
export type Voided = {
  readonly seq: number;
  /** The change of the balance. */
  readonly points: number;
  /** Points that should have been taken back but are no longer there. */
  readonly shortfall: number;
  /** Money refunded to the client; `toStoredValues` went to gift cards. */
  readonly money: number;
  readonly toStoredValues: number;
  readonly client: ClientAfter | null;
  /** Total uses of each reward and bonus by all clients so far. */
  readonly uses: UseCounts;
};

export function voidedBy(world: ReadingWorld, { entry, member, uses }: Written): Voided {
  return {
    seq: entry.seq,
    points: entryPoints(entry),
    shortfall: Math.max(0, entry.change.shortfall),
    money: entry.reversal?.money ?? 0,
    toStoredValues: -(entry.sums?.paid ?? 0),
    client: member && afterOf(member, world.clock.moment()),
    uses,
  };
}
