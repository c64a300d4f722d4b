// A rule as a sentence: its kind's own words, its conditions, its least purchase and its limits. The sidebar and the
// clients' terms use the same words; a test parses each sentence back to the same rule.
import type { InEveryLanguage, Language } from '../core/language';
import type { Rule } from '../core/settings/rules';
import { kindsOf, type RuleFamily } from '../core/settings/ruleset';
import { catalogOf } from './catalog';
import { conditionPhrases } from './condition-phrases';
import type { Locale } from './locale';

type Explained = Pick<Rule, 'kind' | 'terms'>;

/** The whole rule without its name and without a full stop. */
export function ruleSentence(
  family: RuleFamily,
  rule: Explained,
  language: Language,
  format: Locale,
): string {
  const definition = kindsOf[family].find(({ kind }) => kind === rule.kind);
  if (definition === undefined) return '';
  const said = definition.explain(rule.terms as never, format)[language];
  return [said, ...conditionPhrases(rule, catalogOf(language), format)].join(', ');
}

/** What clients should know besides the rule, in complete sentences in every language. */
export function ruleRemark(family: RuleFamily, rule: Explained): InEveryLanguage<string> | undefined {
  const definition = kindsOf[family].find(({ kind }) => kind === rule.kind);
  return definition?.remark?.(rule.terms as never);
}
