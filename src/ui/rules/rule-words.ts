// A rule in words: its definition's sentence and its conditions.
import type { Opened } from '../../app/till/open';
import type { Day } from '../../core/day';
import { withItemNames } from '../../core/invoice/item-names';
import type { Conditions } from '../../core/settings/conditions';
import type { Rule, RuleDefinition } from '../../core/settings/rules';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import { conditionPhrases } from '../../i18n/condition-phrases';
import { withCurrency } from '../../i18n/locale';
import { begun } from '../controls/choice-words';
import type { AllWords } from '../owner-words';

export function definitionOf(family: RuleFamily, kind: string): RuleDefinition | undefined {
  return kindsOf[family].find((definition) => definition.kind === kind);
}

/** The definition's sentence, with item names instead of codes, amounts with their currency, and the salon's rounding. */
export function ruleText(
  family: RuleFamily,
  rule: Pick<Rule, 'kind' | 'terms'>,
  { language, currency }: AllWords,
  { catalog, ruleset: { rounding } }: Pick<Opened, 'catalog' | 'ruleset'>,
): string {
  const definition = definitionOf(family, rule.kind);
  if (definition === undefined) return '';
  const terms = withItemNames(definition.fields, rule.terms, catalog);
  const format = { ...withCurrency(language, currency), rounding };
  return begun(definition.explain(terms as never, format)[language]);
}

/** The rule's conditions, one phrase each; empty if it always holds. */
export function conditionsText(
  rule: Pick<Rule, 'terms'>,
  { words, language, currency }: AllWords,
): readonly string[] {
  return conditionPhrases(rule, words, withCurrency(language, currency));
}

/** “Starts on …” or “Ended on …” if today is outside the rule's days, else ''. */
export function seasonText({ terms }: Pick<Rule, 'terms'>, today: Day, { words, format }: AllWords): string {
  const { from = '', until = '' } = terms as Partial<Conditions>;
  if (until !== '' && today > until) return words.programs.endedOn(format.dayNear(until, today));
  if (from !== '' && today < from) return words.programs.startsOn(format.dayNear(from, today));
  return '';
}
