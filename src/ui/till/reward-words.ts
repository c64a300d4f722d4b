// A reward in words at the till, taken from its own kind.

import type { CatalogItem } from '../../app/ports/catalog';
import { everyLine } from '../../core/invoice/invoice';
import type { Shortfall } from '../../core/rewards/definition';
import type { RewardOffer } from '../../core/rewards/offers';
import { type RewardTerms, rewardKind } from '../../core/rewards/registry';
import type { Fields, Terms } from '../../core/settings/field';
import type { Rule } from '../../core/settings/rules';
import { withCurrency } from '../../i18n/locale';
import { shortfallWords } from '../../i18n/shortfall';
import type { Words } from '../words';

function termsOf(rule: Rule): RewardTerms {
  return rule.terms as Terms<Fields> as RewardTerms;
}

/** The reward's price in points, or undefined if it is variable (points as money). */
function priceOf({ terms: { points } }: Rule): number | undefined {
  return typeof points === 'number' ? points : undefined;
}

/** Whether the points pay for it, whatever is on the invoice. Who owes points still gets what costs none. */
export function isPaid(rule: Rule, available: number): boolean {
  const cost = rewardKind(rule.kind)?.cost(termsOf(rule)) ?? Infinity;
  return cost <= Math.max(0, available);
}

/** Its price, for the end of its row. */
export function priceWords(rule: Rule, { words, format }: Words): string {
  const points = priceOf(rule);
  if (points === undefined) return '';
  return points === 0 ? words.till.forMembers : format.points(points);
}

/** Its benefit on this invoice, or the reason why there is none. */
export function offerWords(
  { offer }: RewardOffer,
  rule: Rule,
  catalog: readonly CatalogItem[],
  words: Words,
): string {
  const format = withCurrency(words.language, words.currency);
  if (!offer.ok) return missingWords(offer.shortfall, rule, catalog, { ...words, format });
  const { discount, issue } = offer;
  if (issue !== null) {
    return rewardKind(rule.kind)?.explain(termsOf(rule), format)[words.language] ?? '';
  }
  return words.words.till.takesOff(format.money(discount));
}

function missingWords(
  shortfall: Shortfall,
  rule: Rule,
  catalog: readonly CatalogItem[],
  { words, format }: Words,
): string {
  const { items, ...rest } = rewardKind(rule.kind)?.scope(termsOf(rule)) ?? everyLine;
  // Rules refer to items by code; people know them by name.
  const named = items.map((code) => catalog.find((item) => item.code === code)?.name ?? code);
  return shortfallWords(words.till.rewardShortfall, shortfall, { ...rest, items: named }, format);
}

/** Whether staff may choose how many points to use. */
export function hasVariablePoints({ kind }: Pick<Rule, 'kind'>): boolean {
  return rewardKind(kind)?.variablePoints === true;
}
