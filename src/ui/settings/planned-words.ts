// The effects of a planned change in words, by rule and by setting.
import type { Opened } from '../../app/till/open';
import { type PolicyName, policyFields } from '../../core/settings/policies';
import type { Rule } from '../../core/settings/rules';
import { type RuleFamily, ruleFamilies } from '../../core/settings/ruleset';
import type { RuleChange, RulesetChanges } from '../../core/settings/ruleset-changes';
import type { TermField } from '../../core/settings/term-field';
import { fieldWords } from '../../i18n/field-words';
import type { AllWords } from '../owner-words';
import { conditionsText, definitionOf, ruleText } from '../rules/rule-words';
import { termText, valueText } from './term-text';

export type PlannedLine = { readonly text: string; readonly parts: readonly string[] };

type Now = Pick<Opened, 'ruleset' | 'catalog'>;

export function linesOf(changes: RulesetChanges, now: Now, words: AllWords): readonly PlannedLine[] {
  const policies = (Object.keys(changes.policies) as PolicyName[]).map((name): PlannedLine => {
    const text = (value: unknown) => valueText(policyFields[name], value, words);
    const { label } = words.words.policies[name];
    return { text: termText(label, text(changes.policies[name]), text(now.ruleset[name]), words), parts: [] };
  });
  return [...policies, ...ruleFamilies.flatMap((family) => familyLines(family, changes, now, words))];
}

function familyLines(
  family: RuleFamily,
  changes: RulesetChanges,
  now: Now,
  words: AllWords,
): readonly PlannedLine[] {
  const { planned } = words.words;
  const { ruleset } = now;
  const then = { ...now, ruleset: { ...ruleset, ...changes.policies } };
  const { changed, removed, added } = changes[family];
  const whole = (rule: Rule) =>
    [ruleText(family, rule, words, then), ...conditionsText(rule, words)].join(', ');
  return [
    ...changed.map((change): PlannedLine => {
      const was = ruleset[family].find(({ name }) => name === change.name);
      return { text: planned.changed(change.name), parts: changedParts(family, change, was, words) };
    }),
    ...removed.map((name): PlannedLine => ({ text: planned.removed(name), parts: [] })),
    ...added.map(({ rule }): PlannedLine => ({ text: planned.added(rule.name), parts: [whole(rule)] })),
  ];
}

function changedParts(
  family: RuleFamily,
  { kind, to }: RuleChange,
  was: Rule | undefined,
  words: AllWords,
): readonly string[] {
  const { planned, worthLess } = words.words;
  const fields = definitionOf(family, kind)?.fields ?? {};
  const parts = Object.entries(to.terms).flatMap(([name, value]) => {
    const field = fields[name] as TermField<unknown> | undefined;
    if (field === undefined) return [];
    const text = (of: unknown) => valueText(field, of, words);
    const before = was === undefined ? '' : text(was.terms[name]);
    return [termText(fieldWords(field, words.language).label, text(value) || worthLess.none, before, words)];
  });
  return [
    ...(to.name === undefined ? [] : [planned.renamed(to.name)]),
    ...parts,
    ...(to.on === undefined ? [] : [to.on ? planned.on : planned.off]),
  ];
}
