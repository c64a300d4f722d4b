// Which rules of a list are those of another one under new names: nothing but the name tells rules apart, so it is told by
// place and kind.
import { canonical } from './canonical';
import type { Rule } from './rules';

/**
 * New rules by those that they were. One whose name is gone was renamed where one of its kind, with a name that was not
 * there before, stands in its place: after the same rule that both lists have. Of several, those with the fewest other
 * terms, and of those the first.
 */
export function renamesOf(before: readonly Rule[], after: readonly Rule[]): ReadonlyMap<Rule, Rule> {
  const gone = before.filter(({ name }) => !isNamed(after, name));
  const come = after.filter(({ name }) => !isNamed(before, name));
  const pairs = gone.flatMap((was) =>
    come
      .filter((is) => is.kind === was.kind && placeOf(is, after, before) === placeOf(was, before, after))
      .map((is) => ({ was, is, others: otherTerms(was, is) })),
  );
  const renames = new Map<Rule, Rule>();
  for (const { was, is } of pairs.sort((a, b) => a.others - b.others)) {
    const isTaken = renames.has(is) || [...renames.values()].includes(was);
    if (!isTaken) renames.set(is, was);
  }
  return renames;
}

/** The last rule before it that the other list has too, by its name; '' where there is none. */
function placeOf(rule: Rule, own: readonly Rule[], other: readonly Rule[]): string {
  const before = own.slice(0, own.indexOf(rule)).filter(({ name }) => isNamed(other, name));
  return before[before.length - 1]?.name ?? '';
}

/** How many terms two rules of a kind do not share. */
function otherTerms({ terms }: Rule, is: Rule): number {
  return Object.keys(terms).filter((name) => canonical(terms[name]) !== canonical(is.terms[name])).length;
}

function isNamed(rules: readonly Rule[], name: string): boolean {
  return rules.some((rule) => rule.name === name);
}
