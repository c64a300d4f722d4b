// A rule in words: what its own definition says of it, and when it holds.
import type { CatalogItem } from '../../app/ports/catalog';
import type { Conditions } from '../../core/conditions';
import type { Day } from '../../core/day';
import type { Scope } from '../../core/invoice';
import type { Limits } from '../../core/limits';
import type { Rule, RuleDefinition } from '../../core/rules';
import { kindsOf, type RuleFamily } from '../../core/ruleset';
import { itemNamed } from '../controls/catalog-names';
import { begun } from '../controls/choice-words';
import type { Words } from '../words';

export function definitionOf(family: RuleFamily, kind: string): RuleDefinition | undefined {
  return kindsOf[family].find((definition) => definition.kind === kind);
}

/** The definition's sentence, with items by their names instead of their codes. */
export function ruleText(
  family: RuleFamily,
  rule: Pick<Rule, 'kind' | 'terms'>,
  { language, format }: Words,
  catalog: readonly CatalogItem[],
): string {
  const definition = definitionOf(family, rule.kind);
  if (definition === undefined) return '';
  const terms: { [field: string]: unknown } = { ...rule.terms };
  for (const [name, { control }] of Object.entries(definition.fields))
    if (control === 'items')
      terms[name] = (terms[name] as readonly string[]).map((key) => itemNamed(catalog, key));
  return begun(definition.explain(terms as never, format)[language]);
}

/** The rule's conditions, one phrase each; empty if it always holds. */
export function conditionsText({ terms }: Pick<Rule, 'terms'>, { words, format }: Words): readonly string[] {
  const { from = '', until = '', weekdays = [], least = 0, leastOf } = terms as Partial<Conditions>;
  const { mostUses = 0, mostUsesEach = 0, firstVisitOnly = false } = terms as Partial<Limits>;
  const text = words.programs.conditions;
  const days = words.choices.weekdays;
  const phrases: string[] = [];
  if (from !== '' && until !== '') phrases.push(text.between(format.day(from), format.day(until)));
  else if (from !== '') phrases.push(text.from(format.day(from)));
  else if (until !== '') phrases.push(text.until(format.day(until)));
  if (weekdays.length > 0) phrases.push(text.weekdays(format.list(weekdays.map((day) => days[day]))));
  // For a rule about everything, the two mean the same.
  const isOfScope = leastOf === 'scope' && (terms as Partial<Scope>).scope !== 'everything';
  if (least > 0) phrases.push((isOfScope ? text.leastOfScope : text.least)(format.money(least)));
  if (mostUses > 0) phrases.push(text.mostUses(format.number(mostUses)));
  if (mostUsesEach > 0) phrases.push(text.mostUsesEach(mostUsesEach, format.number(mostUsesEach)));
  if (firstVisitOnly) phrases.push(text.firstVisitOnly);
  return phrases;
}

/** “Starts on …” or “Ended on …” where today is outside the rule's days, else ''. */
export function seasonText({ terms }: Pick<Rule, 'terms'>, today: Day, { words, format }: Words): string {
  const { from = '', until = '' } = terms as Partial<Conditions>;
  if (until !== '' && today > until) return words.programs.endedOn(format.dayNear(until, today));
  if (from !== '' && today < from) return words.programs.startsOn(format.dayNear(from, today));
  return '';
}
