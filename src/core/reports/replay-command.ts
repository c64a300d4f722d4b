// The command that an entry came from, from what reports know of it: to be decided again under other rules.
import type { Command } from '../decide/decide';
import type { InvoiceCommand } from '../decide/decide-invoice';
import type { Line } from '../invoice/invoice';
import type { Return } from '../invoice/reversal';
import type { Choice } from '../rewards/offers';
import type { StoredValueState } from '../stored-values/stored-value';
import type { EntryFigures } from './entry-figures';

const keyed = { key: '', request: '' } as const;

/** What the entries of a client came from, but for reversals; null if it only follows from others, or moves nothing. */
export function commandIn(figures: EntryFigures): Command | null {
  const { kind, member, points, rewards, lines, byHand } = figures;
  if (kind === 'invoice') return invoiceIn(figures);
  if (kind === 'join') return { kind, ...keyed, member, consent: null };
  if (kind === 'expire') return { kind, member };
  if (kind === 'redeem') return { kind, ...keyed, member, reward: rewards[0]?.reward ?? '', seen: null };
  const [line] = lines;
  if (kind === 'booking' && line !== undefined) {
    const { receipt: number, day, staff } = figures;
    return { kind, ...keyed, member, number, day, staff, line };
  }
  if (kind === 'adjust' && !byHand && points === 0) return { kind: 'change-expiry', member };
  return points === 0 ? null : movedBy(figures, points);
}

/** The same points once more, as if somebody moved them by hand. */
export function movedBy({ member, note, batch }: EntryFigures, points: number): Command {
  const asked = { limit: null, isOwn: false, seen: null } as const;
  return { kind: 'adjust', ...keyed, member, points, note: note || '-', batch, ...asked };
}

export function invoiceIn(figures: EntryFigures): InvoiceCommand {
  const { member, source, receipt, day, staff, lines, recordOnly, batch, rewards } = figures;
  return {
    kind: 'invoice',
    ...keyed,
    member,
    invoice: { source, receipt, day, staff, lines },
    recordOnly,
    batch,
    choices: choicesIn(rewards),
    presented: presentedOn(figures).map(({ id }) => ({ storedValue: id, text: '' })),
    corrects: null,
    seen: null,
  };
}

function choicesIn(rewards: EntryFigures['rewards']): readonly Choice[] {
  if (rewards.length === 0) return noChoices;
  return rewards.flatMap(({ reward, points }): Choice[] => (reward === '' ? [] : [{ reward, points }]));
}

// Most invoices have no reward and no card: they share these empty lists.
const noChoices: readonly Choice[] = [];
const noCards: readonly StoredValueState[] = [];

/** A return from a file whose sale is not known. */
export function returnIn(figures: EntryFigures): Command {
  const { member, source, receipt, day, staff, lines, recordOnly, batch } = figures;
  return {
    kind: 'return',
    ...keyed,
    member,
    invoice: { source, receipt, day, staff, lines },
    recordOnly,
    batch,
  };
}

/** The gift cards and vouchers that paid, with just as much on them as they gave. */
export function presentedOn({ cards, rewards, currency }: EntryFigures): readonly StoredValueState[] {
  if (cards.length === 0) return noCards;
  const vouchers = rewards.filter(({ reward }) => reward === '');
  let voucher = 0;
  return cards.flatMap(({ card, kind, amount, how }): StoredValueState[] => {
    if (how !== 'moved' || amount >= 0) return [];
    const off = kind === 'voucher' ? (vouchers[voucher++]?.discount ?? 0) : 0;
    const money = { issued: -amount, balance: -amount, used: 0, off, percent: 0, currency };
    return [{ id: card, kind, ...money, until: '', seq: 0, issuedOn: '', member: '', voided: false }];
  });
}

/** Which lines of the sale a reversal took back, told by what they sold; a line is taken back at most once as a whole. */
export function returnsIn(
  back: readonly Line[],
  sold: readonly Line[],
  earlier: readonly Return[],
): readonly Return[] {
  const left = sold.map(({ amount, quantity }) => ({ amount, quantity }));
  const take = ({ line, amount, quantity }: Return) => {
    const there = left[line];
    if (there !== undefined)
      left[line] = { amount: there.amount - amount, quantity: there.quantity - quantity };
  };
  earlier.forEach(take);
  const found: Return[] = [];
  for (const one of back) {
    const [amount, quantity] = [-one.amount, -one.quantity];
    const fits = (line: Line, i: number) =>
      isSameItem(line, one) &&
      Math.abs(left[i]?.amount ?? 0) >= Math.abs(amount) &&
      Math.abs(left[i]?.quantity ?? 0) >= Math.abs(quantity);
    const line = sold.findIndex(fits);
    if (line < 0) continue;
    const own = { line, amount, quantity };
    take(own);
    found.push(own);
  }
  return found;
}

function isSameItem(one: Line, other: Line): boolean {
  return (
    one.kind === other.kind &&
    one.item === other.item &&
    one.name === other.name &&
    one.category === other.category &&
    one.tax === other.tax
  );
}
