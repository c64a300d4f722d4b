// A rule as a sentence: its kind's own words, its conditions, its least purchase and its limits. The sidebar and the
// clients' terms use the same words; a test parses each sentence back to the same rule.
import type { Conditions } from '../core/conditions';
import type { Scope } from '../core/invoice';
import type { InEveryLanguage, Language } from '../core/language';
import type { Limits } from '../core/limits';
import type { Rule } from '../core/rules';
import { kindsOf, type RuleFamily } from '../core/ruleset';
import { catalogOf } from './catalog';
import type { Catalog } from './catalog-shape';
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

/** A rule's conditions and limits, one phrase each; empty if it always holds. */
export function conditionPhrases(
  { terms }: Pick<Rule, 'terms'>,
  words: Pick<Catalog, 'programs' | 'choices'>,
  format: Locale,
): readonly string[] {
  const { from = '', until = '', weekdays = [], least = 0, leastOf } = terms as Partial<Conditions>;
  const { mostUses = 0, mostUsesEach = 0, firstVisitOnly = false } = terms as Partial<Limits>;
  const text = words.programs.conditions;
  const days = words.choices.weekdays;
  const phrases: string[] = [];
  if (from !== '' && until !== '') phrases.push(text.between(format.day(from), format.day(until)));
  else if (from !== '') phrases.push(text.from(format.day(from)));
  else if (until !== '') phrases.push(text.until(format.day(until)));
  if (weekdays.length > 0) phrases.push(text.weekdays(format.list(weekdays.map((day) => days[day]))));
  if (least > 0)
    phrases.push((isOfScope(leastOf, terms) ? text.leastOfScope : text.least)(format.money(least)));
  if (mostUses > 0) phrases.push(text.mostUses(mostUses, format.number(mostUses)));
  if (mostUsesEach > 0) phrases.push(text.mostUsesEach(mostUsesEach, format.number(mostUsesEach)));
  if (firstVisitOnly) phrases.push(text.firstVisitOnly);
  return phrases;
}

/** Whether a least purchase applies to the rule's scope only: for a rule about everything, it makes no difference. */
function isOfScope(leastOf: Conditions['leastOf'] | undefined, terms: Partial<Scope>): boolean {
  const { scope = 'everything', items = [] } = terms;
  return leastOf === 'scope' && (scope !== 'everything' || items.length > 0);
}
