// What takes an invoice back: decided inside the lock, shared by void, refund and correction.
import { applyChange } from '../../core/account';
import { type CardMove, isDead } from '../../core/stored-value';
import type { Draft, Entry } from '../../core/entry';
import { redatedSince, whenOf } from '../../core/member';
import { accept, type Result, refuse } from '../../core/result';
import { type Back, checkReturns, type Return, type ReverseRefusal, returnsFor } from '../../core/returns';
import { reverse } from '../../core/reverse';
import type { Keyed } from '../action';
import { type BookRefusal, bookCited } from '../ledger/cited-ruleset';
import { entryAt, partsOf, reversalsOf } from '../ledger/find-entry';
import { soundCard } from '../ledger/recover';
import type { World } from '../ports';
import { blankDraft, type Turn } from '../ledger/transaction';
import type { Card, Member } from '../ledger/write';

export type ReversingRefusal =
  | ReverseRefusal
  | BookRefusal
  | { readonly code: 'entry-unknown' }
  | { readonly code: 'key-reused' }
  /** It was taken back wholly before, by the entry `by`. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  /** Only invoices can be taken back; the form named another kind, or another client's entry. */
  | { readonly code: 'entry-not-reversible' }
  /** More money than is left of the invoice. */
  | { readonly code: 'money-too-much' }
  /** A gift card or voucher that the invoice made was used meanwhile. */
  | { readonly code: 'card-used'; readonly card: string };

export type Reversing = { readonly draft: Draft; readonly cards: readonly Card[]; readonly invoice: Entry };

/**
 * Decides the entry that takes back an invoice, or a part of it.
 * @param ours the key of a reversal that this very command wrote before it was interrupted, or ''
 * @returns null where the reversal with the key `ours` stands already
 */
export function decideReverse(
  world: World,
  turn: Turn,
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
  const book = bookCited(world, invoice.book, turn);
  if (!book.ok) return book;
  const earlier = partsOf(before);
  const returns = returnsFor(invoice, earlier, back, book.value);
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
    member && {
      account: member.state.account,
      when: whenOf(member.state, turn.moment),
      redated: redatedSince(member.state, invoice.seq),
    },
    book.value,
    turn.book.overdraw,
    deadCards(world, turn, invoice),
  );
  const made = madeBack(world, turn, invoice, before, returns, back.what === 'void');
  if (!made.ok) return made;
  const moves = [...reversed.cards, ...made.value.moves];
  const paid = reversed.cards.map(({ card }) => cardOf(world, turn, card));
  const draft: Draft = {
    ...blankDraft(turn),
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
    cards: moves,
    change: reversed.change,
    after: member && applyChange(member.state.account, reversed.change),
    of: invoice.seq,
    reversal: reversed.reversal,
    note,
  };
  return accept({ draft, cards: [...paid, ...made.value.cards], invoice });
}

type Made = { readonly moves: readonly CardMove[]; readonly cards: readonly Card[] };

/** Cards that paid the invoice and can take nothing back: the money goes to the client. */
export function deadCards(
  world: World,
  turn: Pick<Turn, 'mark' | 'today'>,
  invoice: Entry,
): readonly string[] {
  const paid = invoice.cards.filter(({ kind, issue }) => kind === 'giftcard' && issue === null);
  return paid.flatMap(({ card }) => {
    const { state } = cardOf(world, turn, card);
    return state !== null && isDead(state, turn.today) ? [card] : [];
  });
}

/**
 * Cards that the invoice made and that go with what is taken back: those that were sold, by the piece; with a void those
 * of rewards too. Only while nobody has used them.
 * @param before the reversals of the invoice so far: what they took back is not asked for again
 */
function madeBack(
  world: World,
  turn: Turn,
  invoice: Entry,
  before: readonly Entry[],
  returns: readonly Return[],
  isVoid: boolean,
): Result<Made, ReversingRefusal> {
  const gone = new Set(before.flatMap(({ cards }) => cards.map(({ card }) => card)));
  const made = invoice.cards.filter(({ issue, card }) => issue !== null && !gone.has(card));
  const moves: CardMove[] = [];
  const cards: Card[] = [];
  for (const line of new Set(made.map((move) => move.line))) {
    const there = made
      .filter((move) => move.line === line)
      .map((move) => ({ move, card: cardOf(world, turn, move.card) }));
    const returned = returns.find((part) => part.line === line)?.quantity ?? 0;
    const wanted = isVoid ? there.length : line < 0 ? 0 : returned;
    const untouched = there.filter(({ card }) => card.state?.used === 0);
    const used = there.find(({ card }) => card.state?.used !== 0);
    if (untouched.length < wanted) return refuse({ code: 'card-used', card: used?.card.id ?? '' });
    for (const { move, card } of untouched.slice(0, wanted)) {
      const left = card.state?.balance ?? 0; // nothing where the owner voided it before: then it is only paid back
      if (left > 0)
        moves.push({ card: move.card, kind: move.kind, amount: -left, line, issue: null, voids: true });
      cards.push(card);
    }
  }
  return accept({ moves, cards });
}

function cardOf(world: World, turn: Pick<Turn, 'mark'>, id: string): Card {
  const found = world.cards.locate(id, 0);
  return {
    id,
    row: found?.row ?? 0,
    state: soundCard(world, found ?? { row: 0, id, state: null }, turn.mark),
  };
}
