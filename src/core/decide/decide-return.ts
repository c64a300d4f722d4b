// A return from a file whose sale is not known: it takes what the same money would earn.

import { spentOn } from '../invoice/eligible-spend';
import type { Invoice, Line } from '../invoice/invoice';
import { type Reversal, wholeMoney } from '../invoice/reversal';
import { negative } from '../invoice/sums';
import type { Draft } from '../journal/entry';
import { whenOf } from '../members/member';
import { sumOf } from '../money';
import { type Change, noChange, settled } from '../points/account';
import type { Facts } from '../points/facts';
import { type Rests, restsBack, restsLeft, withRests } from '../points/rests';
import { noContact } from '../points/standing';
import { programsOn } from '../programs/registry';
import { accept, type Result } from '../result';
import { type QuotedInvoice, quoteCommand } from './decide-invoice';
import { draftOn, type Keyed, type Now } from './draft';
import { type MemberView, stateIn, type View } from './view';

export type ReturnCommand = Keyed & {
  readonly kind: 'return';
  /** '' for a walk-in, who loses nothing. */
  readonly member: string;
  /** Set-offs alone. */
  readonly invoice: Invoice;
  readonly recordOnly: boolean;
  readonly batch: string;
};

export function decideReturn(view: View, command: ReturnCommand, now: Now): Result<Draft, never> {
  const { key, request, member, invoice, recordOnly, batch } = command;
  const { quote, client } = soldBefore(view, command, now);
  const points = sumOf(quote.earnings.filter(({ counts }) => counts).map((earning) => earning.points));
  const lot = quote.earned === null ? null : { ...quote.earned, from: '' as const, points: -points };
  const { overdraw } = view.ruleset;
  const state = stateIn(view, member);
  const { lastVisit } = whenOf(state, now.moment);
  const change: Change =
    lot === null || points === 0
      ? noChange
      : settled(state.account, [lot], now.moment, { overdraw, lastVisit });
  const reversal: Reversal = {
    ...wholeMoney,
    day: invoice.day,
    earned: change === noChange ? 0 : points,
    rests: restsOf(quote, client?.facts ?? null),
    short: change.shortfall,
    spent: -spentOn(invoice.lines, []),
    money: quote.sums.due,
  };
  const facts = client?.facts ?? null;
  const sums = negative(quote.sums);
  const back = { key, request, member, recordOnly, batch, facts, sums, change, reversal };
  return accept(draftOn(view, now, { ...invoice, ...back, kind: 'reverse' }));
}

/**
 * The sale that left the client as they are: programmes that keep what is left over found the rest that makes it come out
 * at today's. Where only the best programme counts, the others' rests stay as they are.
 */
function soldBefore(view: View, command: ReturnCommand, now: Now): QuotedInvoice {
  const plain = soldInstead(view, command, now);
  const state = command.member === '' ? null : stateIn(view, command.member);
  const kept = state === null ? [] : foundRests(view, plain.quote.earnings);
  if (state === null || kept.length === 0) return plain;
  const before = { ...state, rests: withRests(state.rests, kept) };
  const members = new Map(view.members).set(state.id, { ...contactIn(view, state.id), state: before });
  return soldInstead({ ...view, members }, command, now);
}

/** What each programme that keeps what is left over found before such a sale. */
function foundRests({ ruleset }: View, earnings: QuotedInvoice['quote']['earnings']): Rests {
  return programsOn(ruleset.programs).flatMap(({ rule: { name }, definition, terms }): Rests => {
    const because = earnings.find(({ program }) => program === name)?.because;
    if (because?.carried === undefined || definition.restBefore === undefined) return [];
    const invoice = { basis: because.basis ?? 0, left: because.carried };
    return [[name, definition.restBefore(terms, invoice, ruleset.rounding)]];
  });
}

function contactIn({ members }: View, member: string): Pick<MemberView, 'contact'> {
  return { contact: members.get(member)?.contact ?? noContact };
}

/** How much less is left over without the sale. */
function restsOf({ earnings, earned }: QuotedInvoice['quote'], facts: Facts | null): Rests {
  const found = facts?.rests ?? [];
  return restsBack(restsLeft(earnings, earned !== null), [], found);
}

/** The quote of the same lines as a sale, as far as money goes: without rewards and extra points. */
function soldInstead(
  view: View,
  { member, invoice, recordOnly, key, request }: ReturnCommand,
  now: Now,
): QuotedInvoice {
  const sold = { ...invoice, lines: invoice.lines.map(turned) };
  const rest = { choices: [], presented: [], corrects: null, seen: null, recordOnly };
  const quoted = quoteCommand(view, { kind: 'invoice', key, request, member, invoice: sold, ...rest }, now);
  // Without cards and corrections nothing can be refused.
  if (!quoted.ok) throw new Error(`a return is refused: ${quoted.refusal.code}`);
  return quoted.value;
}

function turned({ of, ...line }: Line): Line {
  if (line.kind !== 'deduction') return line;
  return {
    ...line,
    kind: of ?? 'other',
    quantity: Math.max(1, Math.abs(line.quantity)),
    amount: -line.amount,
  };
}
