// What takes an invoice back: decided inside the lock, shared by void, refund and correction.
import { applyChange } from '../core/account';
import type { Book } from '../core/book';
import type { CardMove } from '../core/card';
import type { Draft, Entry } from '../core/entry';
import { newMember, whenOf } from '../core/member';
import { accept, type Result, refuse } from '../core/result';
import {
  checkReturns,
  moneyBack,
  type Return,
  type Reversal,
  type ReverseRefusal,
  reverse,
  unitsBack,
  wholeOf,
} from '../core/reverse';
import type { Request } from './action';
import { type BookRefusal, bookCited } from './books';
import { entryAt, partsOf, reversalsOf } from './find-entry';
import { soundCard } from './heal';
import type { World } from './ports';
import { blankDraft, type Turn } from './turn';
import type { Card, Member } from './write-entry';

/** What is to be taken back. */
export type Back =
  | { readonly what: 'void' }
  | { readonly what: 'everything' }
  /** Units of lines, by the lines' indexes. */
  | {
      readonly what: 'units';
      readonly units: readonly { readonly line: number; readonly quantity: number }[];
    }
  /** So much money, spread over what is left. */
  | { readonly what: 'money'; readonly money: number };

export type ReversingRefusal =
  | ReverseRefusal
  | BookRefusal
  | { readonly code: 'entry-unknown' }
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
  request: Request,
  note: string,
  ours = '',
): Result<Reversing | null, ReversingRefusal> {
  const invoice = entryAt(world, seen.seq, seen.row);
  if (invoice === undefined) return refuse({ code: 'entry-unknown' });
  if (invoice.kind !== 'invoice' || invoice.member !== (member?.id ?? ''))
    return refuse({ code: 'entry-not-reversible' });
  const before = reversalsOf(world, seen.seq);
  if (ours !== '' && before.some(({ key }) => key === ours)) return accept(null);
  const whole = before.find(({ reversal }) => reversal?.isWhole);
  if (whole !== undefined) return refuse({ code: 'entry-reversed', by: whole.seq });
  const book = bookCited(world, invoice.book, turn);
  if (!book.ok) return book;
  const earlier = partsOf(before);
  const returns = returnsOf(invoice, earlier, back, book.value);
  if (!returns.ok) return returns;
  const fault = checkReturns(invoice, earlier, returns.value);
  if (fault !== undefined) return refuse(fault);
  const reversed = reverse(
    invoice,
    earlier,
    returns.value,
    back.what === 'void',
    member?.state.account ?? null,
    whenOf(member?.state ?? newMember(''), turn.moment),
    book.value,
    turn.book.overdraw,
  );
  const made = madeBack(world, turn, invoice, returns.value, reversed.reversal.isWhole);
  if (!made.ok) return made;
  const moves = [...reversed.cards, ...made.value.moves];
  const paid = reversed.cards.map(({ card }) => cardOf(world, turn, card));
  const draft: Draft = {
    ...blankDraft(turn),
    kind: 'reverse',
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

/** The returns that a wish comes to, after what was taken back before. */
function returnsOf(
  invoice: Entry,
  earlier: readonly Reversal[],
  back: Back,
  book: Book,
): Result<readonly Return[], { readonly code: 'money-too-much' }> {
  switch (back.what) {
    case 'units':
      return accept(back.units.map(({ line, quantity }) => unitsBack(invoice, earlier, line, quantity)));
    case 'money': {
      const returns = moneyBack(invoice, earlier, back.money, book);
      return returns === null ? refuse({ code: 'money-too-much' }) : accept(returns);
    }
    default:
      return accept(wholeOf(invoice, earlier));
  }
}

type Made = { readonly moves: readonly CardMove[]; readonly cards: readonly Card[] };

/** Cards that the invoice made and that go with what is taken back: only while nobody has used them. */
function madeBack(
  world: World,
  turn: Turn,
  invoice: Entry,
  returns: readonly Return[],
  isWhole: boolean,
): Result<Made, ReversingRefusal> {
  const made = invoice.cards.filter(({ issue }) => issue !== null);
  if (made.length === 0) return accept({ moves: [], cards: [] });
  const there = made.map((move) => ({ move, card: cardOf(world, turn, move.card) }));
  const moves: CardMove[] = [];
  const cards: Card[] = [];
  const lines = isWhole ? [...new Set(made.map(({ line }) => line))] : returns.map(({ line }) => line);
  for (const line of lines) {
    const own = there.filter(({ move, card }) => move.line === line && (card.state?.balance ?? 0) > 0);
    const all = made.filter((move) => move.line === line).length;
    // Those that were taken back before have nothing left and are not asked for again.
    const gone = there.filter(({ move, card }) => move.line === line && wasVoided(card)).length;
    const wanted = isWhole ? all - gone : (returns.find((part) => part.line === line)?.quantity ?? 0);
    const whole = own.filter(({ card }) => card.state?.balance === card.state?.issued);
    if (all > 0 && whole.length < wanted) {
      const used = there.find(
        ({ move, card }) => move.line === line && !whole.some((other) => other.card === card),
      );
      return refuse({ code: 'card-used', card: used?.card.id ?? '' });
    }
    for (const { move, card } of whole.slice(0, all > 0 ? wanted : 0)) {
      moves.push({ card: move.card, kind: move.kind, amount: -move.amount, line, issue: null });
      cards.push(card);
    }
  }
  return accept({ moves, cards });
}

/** Taken back by an earlier part of the refund, or by itself. */
function wasVoided({ state }: Card): boolean {
  return state?.voided === true;
}

function cardOf(world: World, turn: Turn, id: string): Card {
  const found = world.cards.locate(id, 0);
  return {
    id,
    row: found?.row ?? 0,
    state: soundCard(world, found ?? { row: 0, id, state: null }, turn.mark),
  };
}
