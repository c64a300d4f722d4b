// Finds renamed rules between two lists: only the name identifies a rule, so place and kind have to tell.
import { canonical } from '../journal/canonical';
import type { Rule } from './rules';

/**
 * New rules by their old ones. A rule whose name is gone was renamed if a rule of its kind with a new name is in its
 * place: after the same rule that both lists have. If there are several, those with the fewest other terms win, and of
 * those the first.
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

/** The name of the last rule before it that the other list has too; '' if there is none. */
function placeOf(rule: Rule, own: readonly Rule[], other: readonly Rule[]): string {
  const before = own.slice(0, own.indexOf(rule)).filter(({ name }) => isNamed(other, name));
  return before[before.length - 1]?.name ?? '';
}

/** The number of terms in which two rules of a kind differ. */
function otherTerms({ terms }: Rule, is: Rule): number {
  return Object.keys(terms).filter((name) => canonical(terms[name]) !== canonical(is.terms[name])).length;
}

function isNamed(rules: readonly Rule[], name: string): boolean {
  return rules.some((rule) => rule.name === name);
}
