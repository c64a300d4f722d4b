// What the till says of a reward: always by the words of its own kind.

import type { CatalogItem } from '../../app/ports';
import type { Fields, Terms } from '../../core/fields';
import { everyLine, type Missing } from '../../core/rewards/definition';
import type { RewardOffer } from '../../core/rewards/offers';
import { type AnyReward, rewardKind } from '../../core/rewards/registry';
import type { Rule } from '../../core/rules';
import type { Words } from '../words';

type TermsOf = Parameters<AnyReward['offer']>[0];

function termsOf(rule: Rule): TermsOf {
  return rule.terms as Terms<Fields> as TermsOf;
}

/** Points that the reward costs, or undefined where that is not one number: points as money. */
export function priceOf({ terms: { points } }: Rule): number | undefined {
  return typeof points === 'number' ? points : undefined;
}

/** What it costs, in a word at the end of its row. */
export function priceWords(rule: Rule, { words, say }: Words): string {
  const points = priceOf(rule);
  if (points === undefined) return '';
  return points === 0 ? words.till.forMembers : say.points(points);
}

/** What it gives on this invoice, or what it lacks for that. */
export function offerWords(
  { offer }: RewardOffer,
  rule: Rule,
  catalog: readonly CatalogItem[],
  words: Words,
): string {
  if (!offer.ok) return missingWords(offer.missing, rule, catalog, words);
  const { off, issue } = offer.given;
  if (issue !== null) return rewardKind(rule.kind)?.explain(termsOf(rule), words.say)[words.language] ?? '';
  return words.words.till.takesOff(words.say.money(off.reduce((sum, cents) => sum + cents, 0)));
}

type MissingWords = (missing: Missing, scope: string, words: Words['say']) => string;

function missingWords(
  missing: Missing,
  rule: Rule,
  catalog: readonly CatalogItem[],
  { words, say }: Words,
): string {
  const { items, ...rest } = rewardKind(rule.kind)?.scope(termsOf(rule)) ?? everyLine;
  // Rules know items by their codes, people by their names.
  const named = items.map((code) => catalog.find((item) => item.code === code)?.name ?? code);
  const scope = { ...rest, items: named };
  const sentence = words.till.missing[missing.what] as MissingWords;
  // A reward on everything needs no word for it.
  return sentence(missing, scope.scope === 'everything' ? '' : say.scope(scope), say);
}

/** Whether staff may say how many points to use. */
export function asksPoints({ kind }: Pick<Rule, 'kind'>): boolean {
  return rewardKind(kind)?.asks === true;
}
