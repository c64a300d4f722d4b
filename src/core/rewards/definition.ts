// What one kind of reward is: its fields, what it takes and gives, and its words for staff and client.

import { allocate } from '../allocate';
import {
  type ConditionFields,
  type Conditions,
  conditionFieldsFor,
  daysFault,
  type LeastOf,
  leastOfLess,
} from '../conditions';
import type { Day } from '../day';
import type { Terms } from '../field';
import { everyLine, isWithin, type Scope, type ScopedLine } from '../invoice';
import type { Format, InEveryLanguage } from '../language';
import { type Less, lessIn, scopeLess } from '../less';
import { limitFields } from '../limits';
import type { Cents } from '../money';
import type { CheckRefusal, Rule } from '../rules';
import type { TermFields } from '../term-field';

/** A line as a reward finds it: with what earlier rewards have left of it. */
export type OfferLine = ScopedLine & {
  /** Units that are still to be paid. */
  readonly quantity: number;
  /** Before tax is added; 0 or more. */
  readonly amount: Cents;
};

/** What is on the table when a reward is looked at. */
export type Basket = {
  readonly lines: readonly OfferLine[];
  /** Points that the client can use. */
  readonly available: number;
  /** Points that staff asked to use, where the reward lets them choose; null for as many as possible. */
  readonly requestedPoints: number | null;
};

/** Something of value that a reward hands out as a code. */
export type Issue = {
  readonly kind: 'giftcard' | 'voucher';
  /** A gift card's money; a voucher's discount, or 0 where it is a percentage. */
  readonly amount: Cents;
  /** A voucher's percentage in hundredths, else 0. */
  readonly percent: number;
  /** Months that it is good for, to the end of the last; 0 for ever. */
  readonly months: number;
};

/** What a reward takes and gives on an invoice. */
export type Benefit = {
  readonly points: number;
  readonly discount: Cents;
  readonly issue: Issue | null;
};

/** What a discount takes off one line, and the units of it that it gives away. */
export type LineShare = readonly [line: number, discount: Cents, units: number];

/** Why a reward is out of reach. */
export type Shortfall =
  | { readonly what: 'points'; readonly points: number }
  | { readonly what: 'purchase'; readonly amount: Cents }
  | { readonly what: 'items'; readonly units: number }
  | { readonly what: 'loyalty-card' }
  | { readonly what: 'client' }
  | { readonly what: 'switched-off' }
  /** The last day to use points has passed. */
  | { readonly what: 'using-ended' }
  | { readonly what: 'day' }
  /** Used as often as its limits allow. */
  | { readonly what: 'uses' }
  /** Only for a client's first invoice, which this is not. */
  | { readonly what: 'first-visit' }
  /** As many rewards are on the invoice as the salon allows. */
  | { readonly what: 'place' };

export type Offer = ({ readonly ok: true } & Benefit) | { readonly ok: false; readonly shortfall: Shortfall };

export type RewardDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** The lines that it may take something off. */
  scope(terms: Terms<F>): Scope;
  /** What a least purchase is about where nobody says; the scope, where it is left out. */
  readonly leastOf?: LeastOf;
  /** The fewest points with which a client has it in full. */
  cost(terms: Terms<F>): number;
  /** What the fields cannot say one by one of terms that are worth less to the client; a narrower scope is looked at anyway. */
  less?(was: Terms<F>, is: Terms<F>): readonly Less[];
  /** Whether staff may say how many points to use. */
  readonly variablePoints: boolean;
  /** What it gives; whether the client has the points is seen to by whoever asks. */
  offer(terms: Terms<F>, basket: Basket): Offer;
  /**
   * The lines that its discount comes off, where that is not all of its scope in proportion. Asked only for what is
   * applied: the till looks at many offers for each one that is picked.
   */
  shares?(terms: Terms<F>, lines: readonly OfferLine[]): readonly LineShare[];
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
  /** What clients should know beside it, as whole sentences; undefined where the explanation says all. */
  remark?(terms: Terms<F>): InEveryLanguage<string> | undefined;
};

/** A kind with what all kinds of reward have in common. */
export type DefinedReward<F extends TermFields> = Omit<RewardDefinition<F>, 'less'> & {
  /** All terms that are worth less to the client than they were. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Ties the terms' types of a definition's functions to its fields, and gives it the days and least purchase of all kinds. */
export function defineReward<F extends TermFields>(
  definition: RewardDefinition<F>,
): DefinedReward<F & ConditionFields & typeof limitFields> {
  const fields = {
    ...definition.fields,
    ...conditionFieldsFor(definition.leastOf ?? 'scope'),
    ...limitFields,
  };
  return {
    ...definition,
    fields,
    less(was, is, day) {
      const scopes = [definition.scope(was), definition.scope(is)] as const;
      const less = [
        ...lessIn(fields, was, is, day),
        ...scopeLess(...scopes),
        ...leastOfLess(was, is, scopes[1]),
        ...(definition.less?.(was, is) ?? []),
      ];
      return less.filter(({ field }, at) => less.findIndex((other) => other.field === field) === at);
    },
    check: (terms, others) => definition.check?.(terms, others) ?? daysFault(terms),
  };
}

/**
 * What is left of a line within the scope, else 0. Everything leaves out gift cards sold and tips: a gift card at a
 * discount would be money for points, and a tip is the staff's. A scope that names them takes them in.
 */
export function eligiblePart(scope: Scope, line: OfferLine): Cents {
  return eligibleSum(scope, [line]);
}

/** The money that is left within the scope. */
export function eligibleSum({ scope, categories, items }: Scope, lines: readonly OfferLine[]): Cents {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as OfferLine;
    if (
      typeof scope === 'string'
        ? line.kind !== 'giftcard' && line.kind !== 'tip'
        : isWithin(scope, categories, items, line)
    )
      sum += line.amount;
  }
  return sum;
}

/** How a discount falls on the lines: in their order, without those that it leaves as they are. */
export function lineShares<F extends TermFields>(
  { scope, shares }: Pick<RewardDefinition<F>, 'scope' | 'shares'>,
  terms: Terms<F>,
  discount: Cents,
  lines: readonly OfferLine[],
): readonly LineShare[] {
  if (shares === undefined) return inProportion(scope(terms), discount, lines);
  return shares(terms, lines)
    .filter(([, off, units]) => off > 0 || units > 0)
    .sort(([a], [b]) => a - b);
}

/** A discount over what is left of the lines in scope, so that the cents add up. */
export function inProportion(
  scope: Scope,
  discount: Cents,
  lines: readonly OfferLine[],
): readonly LineShare[] {
  const parts = lines.map((line) => eligiblePart(scope, line));
  return allocate(discount, parts).flatMap((off, i): LineShare[] => (off > 0 ? [[i, off, 0]] : []));
}

export function discountOf(shares: readonly LineShare[]): Cents {
  let sum = 0;
  for (const [, off] of shares) sum += off;
  return sum;
}

/** The money that the least purchase is about, before this reward: of everything, or of what the reward is for. */
export function leastPurchase(
  { scope }: Pick<RewardDefinition<ConditionFields>, 'scope'>,
  terms: Conditions,
  lines: readonly OfferLine[],
): Cents {
  return eligibleSum(terms.leastOf === 'everything' ? everyLine : scope(terms), lines);
}

export function benefit({ points = 0, discount = 0, issue = null }: Partial<Benefit>): Offer {
  return { ok: true, points, discount, issue };
}

export function shortfall(what: Shortfall): Offer {
  return { ok: false, shortfall: what };
}

/** Nothing on the invoice that it could take something off. */
export const nothingInScope: Offer = shortfall({ what: 'items', units: 1 });
