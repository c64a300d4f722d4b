// The definition of one kind of reward: its fields, its cost and benefit, and its texts for staff and clients.

import type { Day } from '../day';
import { allocate } from '../invoice/allocate';
import { everyLine, isWithin, type Scope, type ScopedLine } from '../invoice/invoice';
import type { Format, InEveryLanguage } from '../language';
import type { Cents } from '../money';
import { type Less, lessIn, scopeLess } from '../points/less';
import { limitFields } from '../points/limits';
import {
  type ConditionFields,
  type Conditions,
  conditionFieldsFor,
  daysFault,
  type LeastOf,
  leastOfLess,
} from '../settings/conditions';
import type { Terms } from '../settings/field';
import type { CheckRefusal, Rule } from '../settings/rules';
import type { TermFields } from '../settings/term-field';

/** A line as a reward sees it: what earlier rewards have left of it. */
export type OfferLine = ScopedLine & {
  /** Units still to be paid. */
  readonly quantity: number;
  /** Before tax is added; 0 or more. */
  readonly amount: Cents;
  /** Price of a unit in points, from the catalog; absent if none. */
  readonly pointsPrice?: number;
};

/** The state of the invoice when a reward is evaluated. */
export type Basket = {
  readonly lines: readonly OfferLine[];
  /** The client's usable points. */
  readonly available: number;
  /** Points requested by staff, if the reward lets them choose; null for as many as possible. */
  readonly requestedPoints: number | null;
};

/** A gift card or voucher that a reward issues as a code. */
export type Issue = {
  readonly kind: 'giftcard' | 'voucher';
  /** A gift card's value; a voucher's discount, or 0 if it is a percentage. */
  readonly amount: Cents;
  /** A voucher's percentage in hundredths, else 0. */
  readonly percent: number;
  /** Months of validity, to the end of the last one; 0 for no expiry. */
  readonly months: number;
};

/** The cost and benefit of a reward on an invoice. */
export type Benefit = {
  readonly points: number;
  readonly discount: Cents;
  readonly issue: Issue | null;
};

/** The discount on one line, and its units given away. */
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
  /** Its limits are used up. */
  | { readonly what: 'uses' }
  /** Only for a client's first invoice, and this is not the first. */
  | { readonly what: 'first-visit' }
  /** The invoice already has the salon's maximum number of rewards. */
  | { readonly what: 'place' };

export type Offer = ({ readonly ok: true } & Benefit) | { readonly ok: false; readonly shortfall: Shortfall };

export type RewardDefinition<F extends TermFields> = {
  readonly kind: string;
  readonly fields: F;
  /** The lines that it may discount. */
  scope(terms: Terms<F>): Scope;
  /** The default of what a minimum purchase counts; if left out, the scope. */
  readonly leastOf?: LeastOf;
  /** The minimum number of points for the full reward. */
  cost(terms: Terms<F>): number;
  /** Terms worth less to the client that fields alone cannot detect; a narrower scope is always compared. */
  less?(was: Terms<F>, is: Terms<F>): readonly Less[];
  /** Set if it gives the items that it names: it is worth their price, whatever else is on the invoice. */
  readonly givesItems?: true;
  /** Whether staff may say how many points to use. */
  readonly variablePoints: boolean;
  /** The benefit; the caller checks that the client has the points. */
  offer(terms: Terms<F>, basket: Basket): Offer;
  /**
   * The lines discounted, if not all of the scope in proportion. Called only for applied rewards: the till evaluates
   * many offers for each one picked.
   */
  shares?(terms: Terms<F>, lines: readonly OfferLine[]): readonly LineShare[];
  check?(terms: Terms<F>, others: readonly Rule[]): CheckRefusal | undefined;
  readonly label: InEveryLanguage<string>;
  explain(terms: Terms<F>, format: Format): InEveryLanguage<string>;
  /** A note for clients in addition to the explanation, in whole sentences; undefined if there is none. */
  remark?(terms: Terms<F>): InEveryLanguage<string> | undefined;
};

/** A kind with everything that rewards have in common. */
export type DefinedReward<F extends TermFields> = Omit<RewardDefinition<F>, 'less'> & {
  /** All terms that are worth less to the client than before. */
  less(was: Terms<F>, is: Terms<F>, day: Day): readonly Less[];
};

/** Infers the types of the terms from the fields, and adds the days and minimum purchase that all kinds share. */
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
 * The remaining amount of a line in the scope, else 0. Everything excludes sold gift cards and tips: a discounted gift
 * card would be money for points, and tips belong to staff. A scope that names them includes them.
 */
export function eligiblePart(scope: Scope, line: OfferLine): Cents {
  return eligibleSum(scope, [line]);
}

/** The remaining amount in the scope. */
export function eligibleSum({ scope, categories, items }: Scope, lines: readonly OfferLine[]): Cents {
  if (typeof scope === 'string') return sumOfAll(lines);
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as OfferLine;
    if (isWithin(scope, categories, items, line)) sum += line.amount;
  }
  return sum;
}

/** Gift cards and tips are not part of "everything": a reward on them would be money. */
function sumOfAll(lines: readonly OfferLine[]): Cents {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const { kind, amount } = lines[i] as OfferLine;
    if (kind !== 'giftcard' && kind !== 'tip') sum += amount;
  }
  return sum;
}

/** The split of a discount over the lines: in their order, without lines that it does not change. */
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

/** A discount split over what is left of the lines in scope, so that the cents add up. */
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

/** The money that the minimum purchase counts, before this reward: everything, or the reward's scope. */
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

/** No line on the invoice that it could discount. */
export const nothingInScope: Offer = shortfall({ what: 'items', units: 1 });
