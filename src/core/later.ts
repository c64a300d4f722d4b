// A change of the ruleset that begins on a later day, as what it changes: other edits until then stay as they are.
import { canonical } from './canonical';
import type { Day } from './day';
import { type Policies, type PolicyName, policyNames } from './policies';
import type { Rule } from './rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies, tooLong } from './ruleset';
import { lifted } from './versions';

export type Later = {
  /** The first day on which it holds; '' once that day has come and this is what could not be done any more. */
  readonly from: Day | '';
  readonly changes: RulesetChanges;
};

export type RulesetChanges = { readonly policies: Partial<Policies> } & {
  readonly [Family in RuleFamily]: FamilyChanges;
};

/** Rules are told apart by their names. */
export type FamilyChanges = {
  readonly changed: readonly RuleChange[];
  readonly removed: readonly string[];
  /** New ones, with their places in the list, from 0. */
  readonly added: readonly { readonly at: number; readonly rule: Rule }[];
};

/** What becomes of a rule, term by term. */
export type RuleChange = Pick<Rule, 'name' | 'kind'> & {
  readonly to: Partial<Pick<Rule, 'on'>> & Pick<Rule, 'terms'>;
};

/** A ruleset with a change in it, and what of the change could not be done. */
export type Applied = { readonly ruleset: Ruleset; readonly missed: RulesetChanges | null };

const noFamilyChanges: FamilyChanges = { changed: [], removed: [], added: [] };
const noChanges: RulesetChanges = {
  policies: {},
  programs: noFamilyChanges,
  rewards: noFamilyChanges,
  bonuses: noFamilyChanges,
};

/** Where what waits for its day stands, for whoever has not read it: the day, or `missed` where it has come. */
export type LaterMark = Day | 'missed' | '';

export function markOf(later: Later | null): LaterMark {
  return later === null ? '' : later.from || 'missed';
}

export function isMarkDue(mark: LaterMark, day: Day): boolean {
  return mark !== 'missed' && isDue({ from: mark }, day);
}

/** The ruleset of a day, and what still waits then. Till and server ask alike, before and after the entry is written. */
export function inForceOn(
  ruleset: Ruleset,
  later: Later | null,
  day: Day,
): { readonly ruleset: Ruleset; readonly later: Later | null } {
  if (later === null || !isDue(later, day)) return { ruleset, later };
  const { ruleset: begun, missed } = applied(ruleset, later.changes);
  return { ruleset: begun, later: missed && { from: '', changes: missed } };
}

export function isDue({ from }: Pick<Later, 'from'>, day: Day): boolean {
  return from !== '' && from <= day;
}

/** The change to another ruleset from a day on, together with what waits already. */
export function laterOf(before: Ruleset, after: Ruleset, from: Day, waiting: Later | null): Later {
  const changes = changesBetween(before, after);
  if (waiting === null || waiting.from === '') return { from, changes };
  const both = applied(applied(before, waiting.changes).ruleset, changes).ruleset;
  return { from, changes: changesBetween(before, both) };
}

export function changesBetween(before: Ruleset, after: Ruleset): RulesetChanges {
  const policies = policyNames.filter((name) => !same(before[name], after[name]));
  const family = (name: RuleFamily) => familyChanges(before[name], after[name]);
  return {
    policies: Object.fromEntries(policies.map((name) => [name, after[name]])) as Partial<Policies>,
    programs: family('programs'),
    rewards: family('rewards'),
    bonuses: family('bonuses'),
  };
}

/** The order of rules is no change: where only that is another, nothing is. */
function familyChanges(before: readonly Rule[], after: readonly Rule[]): FamilyChanges {
  const changed: RuleChange[] = [];
  const added: { at: number; rule: Rule }[] = [];
  for (const [at, rule] of after.entries()) {
    const was = before.find((other) => isSameRule(other, rule));
    if (was === undefined) added.push({ at, rule });
    else if (!same(was, rule)) changed.push({ name: rule.name, kind: rule.kind, to: changeOf(was, rule) });
  }
  const gone = before.filter((rule) => !after.some((other) => isSameRule(other, rule)));
  return { changed, removed: gone.map(({ name }) => name), added };
}

function changeOf(was: Rule, is: Rule): RuleChange['to'] {
  const terms = Object.entries(is.terms).filter(([name, value]) => !same(was.terms[name], value));
  return { ...(was.on === is.on ? {} : { on: is.on }), terms: Object.fromEntries(terms) };
}

/** A rule that became one of another kind is another rule. */
function isSameRule(a: Pick<Rule, 'name' | 'kind'>, b: Pick<Rule, 'name' | 'kind'>): boolean {
  return a.name === b.name && a.kind === b.kind;
}

/** All of a change that can be done; of rules that are gone, renamed or doubled by now it says so. */
export function applied(ruleset: Ruleset, changes: RulesetChanges): Applied {
  const families = ruleFamilies.map((family) => ({
    family,
    ...appliedTo(family, ruleset[family], changes[family]),
  }));
  const rules = Object.fromEntries(families.map(({ family, rules }) => [family, rules]));
  // A new rule that has waited since an older Carnet may lack a term.
  const begun = lifted('ruleset', { ...ruleset, ...changes.policies, ...rules }) as unknown as Ruleset;
  const missed = Object.fromEntries(families.map(({ family, missed }) => [family, missed]));
  const isMissed = families.some((one) => !same(one.missed, noFamilyChanges));
  const rest = isMissed ? { ...noChanges, ...missed } : null;
  // What no cell can hold was not so when it was saved: other edits have made it so.
  return tooLong(begun, rest) === undefined ? { ruleset: begun, missed: rest } : { ruleset, missed: changes };
}

function appliedTo(
  family: RuleFamily,
  before: readonly Rule[],
  { changed, removed, added }: FamilyChanges,
): { readonly rules: readonly Rule[]; readonly missed: FamilyChanges } {
  const isThere = (name: string) => before.some((rule) => rule.name === name);
  const missedRemoved = removed.filter((name) => !isThere(name));
  let rules: readonly Rule[] = before.filter(({ name }) => !removed.includes(name));
  const missedChanged: RuleChange[] = [];
  for (const change of changed) {
    const next = rules.map((rule) => (isSameRule(rule, change) ? withChange(rule, change) : rule));
    const isDone = rules.some((rule) => isSameRule(rule, change)) && stands(family, next, change.name);
    if (isDone) rules = next;
    else missedChanged.push(change);
  }
  const missedAdded: FamilyChanges['added'][number][] = [];
  for (const one of added) {
    const next = [...rules.slice(0, one.at), one.rule, ...rules.slice(one.at)];
    const isDone = !rules.some(({ name }) => name === one.rule.name) && stands(family, next, one.rule.name);
    if (isDone) rules = next;
    else missedAdded.push(one);
  }
  return { rules, missed: { changed: missedChanged, removed: missedRemoved, added: missedAdded } };
}

function withChange(rule: Rule, { to }: RuleChange): Rule {
  return { ...rule, on: to.on ?? rule.on, terms: { ...rule.terms, ...to.terms } };
}

/** Whether a rule can stand beside the others: two levels from the same sum, say, could not have been saved. */
function stands(family: RuleFamily, rules: readonly Rule[], name: string): boolean {
  const rule = rules.find((one) => one.name === name);
  const definition = kindsOf[family].find(({ kind }) => kind === rule?.kind);
  if (rule === undefined || definition === undefined) return false;
  const others = rules.filter((other) => other !== rule && other.kind === rule.kind);
  return definition.check?.(rule.terms as never, others) === undefined;
}

/** The names of all rules and settings that a change is about, rules by family. */
export function namesIn(changes: RulesetChanges): {
  readonly policies: readonly PolicyName[];
  readonly rules: readonly string[];
} {
  const rules = ruleFamilies.flatMap((family) => {
    const { changed, removed, added } = changes[family];
    return [...changed.map(({ name }) => name), ...removed, ...added.map(({ rule }) => rule.name)];
  });
  return { policies: Object.keys(changes.policies) as PolicyName[], rules: [...new Set(rules)] };
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
