// Evaluates a reward on an invoice of one line.
import type { CatalogItem } from '../../app/ports/catalog';
import type { Cents } from '../../core/money';
import { leastPurchase, type Offer, type OfferLine, shortfall } from '../../core/rewards/definition';
import { type AnyReward, type RewardTerms, rewardKind } from '../../core/rewards/registry';
import type { Rule } from '../../core/settings/rules';
import { type Sample, samplesFor } from './sample';

export function offerOnOneLine(
  rule: Rule,
  amount: Cents,
  available: number,
  catalog: readonly CatalogItem[],
): Offer | null {
  const definition = rewardKind(rule.kind);
  if (definition === undefined) return null;
  const terms = rule.terms as RewardTerms;
  const offers = samplesFor(terms, catalog).map((sample) =>
    offerOn({ definition, terms, sample, catalog }, amount, available),
  );
  return offers.reduce((best, offer) => (worthOf(offer) > worthOf(best) ? offer : best));
}

type Tried = {
  readonly definition: AnyReward;
  readonly terms: RewardTerms;
  readonly sample: Sample;
  readonly catalog: readonly CatalogItem[];
};

/** What the catalog says that it costs; null for an item without a price, which may be anything. */
function priceOf({ item, name }: Sample, catalog: readonly CatalogItem[]): Cents | null {
  const key = item === '' ? name : item;
  const found = key === '' ? undefined : catalog.find((one) => one.code === key || one.name === key);
  return found?.price ?? null;
}

/** The item that the reward gives for the discount, if it gives one of the catalog at its price. */
export function itemGiven(rule: Rule, discount: Cents, catalog: readonly CatalogItem[]): string | undefined {
  if (rewardKind(rule.kind)?.givesItems !== true || Number(rule.terms.units ?? 1) !== 1) return undefined;
  const { items } = rule.terms as { readonly items?: readonly string[] };
  return catalog.find(
    ({ code, name, price }) =>
      price === discount && (items ?? []).some((key) => key === code || key === name),
  )?.name;
}

function offerOn({ definition, terms, sample, catalog }: Tried, amount: Cents, available: number): Offer {
  const own = definition.givesItems === true ? priceOf(sample, catalog) : null;
  const { kind, item, name, category } = sample;
  const lines = (quantity: number): OfferLine[] => [
    { kind, item, name, category, quantity, amount: own === null ? amount : own * quantity },
  ];
  const purchase = leastPurchase(definition, terms, lines(1));
  if (purchase < terms.least) return shortfall({ what: 'purchase', amount: terms.least - purchase });
  const on = (quantity: number) =>
    definition.offer(terms, { lines: lines(quantity), available, requestedPoints: null });
  const first = on(1);
  // A reward of several units is evaluated on that many.
  const offer = !first.ok && first.shortfall.what === 'items' ? on(1 + first.shortfall.units) : first;
  if (!offer.ok || offer.points <= available) return offer;
  return shortfall({ what: 'points', points: offer.points - available });
}

/** Ranks offers: by discount, then almost in reach, then lines outside the reward's scope. */
function worthOf(offer: Offer): number {
  if (offer.ok) return offer.discount;
  return { points: -1, purchase: -2 }[offer.shortfall.what as string] ?? -3;
}
