// All rewards of a salon against one invoice: which are in reach, what the picked ones give, and what the others lack.

import type { Facts } from '../bonuses/definition';
import type { Book } from '../ruleset';
import { type Conditions, holdsOn } from '../conditions';
import type { Day } from '../day';
import { countedKind, type Line } from '../invoice';
import { type Cents, sumOf } from '../money';
import type { Rule } from '../rules';
import { portion, shared } from '../allocate';
import {
  eligible,
  everyLine,
  type Given,
  given,
  missing,
  type Offer,
  type OfferLine,
  type Table,
} from './definition';
import { rewardKind } from './registry';

/** A reward that staff picked; `points` where it lets them choose how many, else null. */
export type Choice = { readonly reward: string; readonly points: number | null };

/** A voucher that was brought, by its card's id. */
export type Voucher = { readonly card: string; readonly amount: Cents; readonly percent: number };

/** A reward as the till shows it. */
export type RewardOffer = {
  readonly reward: string;
  readonly kind: string;
  readonly picked: boolean;
  readonly offer: Offer;
};

/** What one reward or voucher does to the invoice. */
export type Applied = {
  /** The reward's name and kind; '' and `voucher` for a voucher that was brought. */
  readonly reward: string;
  readonly kind: string;
  /** The voucher's card, or ''. */
  readonly voucher: string;
  readonly given: Given;
};

export type Client = { readonly available: number; readonly facts: Facts };

/**
 * @param client null for a walk-in, to whom only vouchers give anything
 * @returns every reward that is on, in the salon's order, and those that were picked and are in reach, then vouchers
 */
export function rewardsFor(
  lines: readonly Line[],
  day: Day,
  client: Client | null,
  choices: readonly Choice[],
  vouchers: readonly Voucher[],
  book: Book,
): { readonly offers: readonly RewardOffer[]; readonly applied: readonly Applied[] } {
  if (book.rewards.length === 0 && vouchers.length === 0) return { offers: [], applied: [] };
  const fresh = lines.map(lineFor);
  let left: readonly OfferLine[] = fresh;
  let available = client?.available ?? 0;
  const applied: Applied[] = [];
  const picked = new Map<string, Offer>();
  for (const rule of book.rewards) {
    const choice = rule.on ? choices.find(({ reward }) => reward === rule.name) : undefined;
    if (choice === undefined) continue;
    const isFull = applied.length >= book.rewardsAtOnce;
    const offer = isFull
      ? missing({ what: 'place' })
      : offerOf(rule, { lines: left, available, asked: choice.points }, day, client, book);
    picked.set(rule.name, offer);
    if (!offer.ok) continue;
    left = without(left, offer.given);
    available -= offer.given.points;
    applied.push({ reward: rule.name, kind: rule.kind, voucher: '', given: offer.given });
  }
  for (const voucher of vouchers) {
    if (applied.length >= book.rewardsAtOnce) break;
    const offer = voucherOffer(voucher, left);
    if (sumOf(offer.off) === 0) continue; // its one use is not for nothing
    left = without(left, offer);
    applied.push({ reward: '', kind: 'voucher', voucher: voucher.card, given: offer });
  }
  // Where one reward is allowed another pick takes its place; where more are, it comes on top.
  const table: Table =
    book.rewardsAtOnce === 1
      ? { lines: fresh, available: client?.available ?? 0, asked: null }
      : { lines: left, available, asked: null };
  const isFull = book.rewardsAtOnce > 1 && applied.length >= book.rewardsAtOnce;
  const offers = book.rewards
    .filter(({ on }) => on)
    .map((rule): RewardOffer => {
      const offer =
        picked.get(rule.name) ??
        (isFull ? missing({ what: 'place' }) : offerOf(rule, table, day, client, book));
      return { reward: rule.name, kind: rule.kind, picked: picked.has(rule.name), offer };
    });
  return { offers, applied };
}

function offerOf(rule: Rule, table: Table, day: Day, client: Client | null, book: Book): Offer {
  const definition = rewardKind(rule.kind);
  if (definition === undefined) throw new Error(`no such kind of reward: ${rule.kind}`);
  if (client === null) return missing({ what: 'client' });
  if (!book.on) return missing({ what: 'switched-off' });
  if (book.card && !client.facts.card) return missing({ what: 'card' });
  const terms = rule.terms as Conditions;
  if (!holdsOn(terms, day)) return missing({ what: 'day' });
  const purchase = sumOf(eligible(definition.scope(terms), table.lines));
  if (purchase < terms.least) return missing({ what: 'purchase', amount: terms.least - purchase });
  const offer = definition.offer(terms, table);
  // Who owes points still gets what costs none.
  if (!offer.ok || offer.given.points <= Math.max(0, table.available)) return offer;
  return missing({ what: 'points', points: offer.given.points - Math.max(0, table.available) });
}

/** A voucher takes off what it can; one that is worth more than the invoice is used up all the same. */
function voucherOffer({ amount, percent }: Voucher, lines: readonly OfferLine[]): Given {
  const parts = eligible(everyLine, lines);
  const whole = sumOf(parts);
  const discount = percent > 0 ? portion(whole, percent, 10_000, 'half') : Math.min(amount, whole);
  const offer = given({ off: shared(discount, parts) });
  if (!offer.ok) throw new Error('a voucher always gives');
  return offer.given;
}

function lineFor(line: Line): OfferLine {
  return {
    kind: countedKind(line),
    item: line.item,
    name: line.name,
    category: line.category,
    quantity: Math.max(1, line.quantity),
    left: line.kind === 'deduction' ? 0 : Math.max(0, line.amount),
  };
}

/** What is left for the next reward: of the money, and of the units that are still to be paid. */
function without(lines: readonly OfferLine[], { off, free }: Given): readonly OfferLine[] {
  if (off.length === 0) return lines;
  return lines.map((line, i) => ({
    ...line,
    quantity: line.quantity - (free[i] ?? 0),
    left: line.left - (off[i] ?? 0),
  }));
}
