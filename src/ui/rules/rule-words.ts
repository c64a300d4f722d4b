// A rule in words: what its own definition says of it, and when it holds.
import type { CatalogItem } from '../../app/ports';
import { kindsOf, type RuleSort } from '../../core/ruleset';
import { type Conditions, conditionFields } from '../../core/conditions';
import type { Day } from '../../core/day';
import type { Field } from '../../core/fields';
import type { Rule, RuleDefinition } from '../../core/rules';
import { itemNamed } from '../controls/catalog-names';
import { begun } from '../controls/choice-words';
import type { Words } from '../words';

export function definitionOf(sort: RuleSort, kind: string): RuleDefinition | undefined {
  return kindsOf[sort].find((definition) => definition.kind === kind);
}

/** The definition's sentence, with items by their names instead of their codes. */
export function ruleSaid(
  sort: RuleSort,
  rule: Pick<Rule, 'kind' | 'terms'>,
  { language, say }: Words,
  catalog: readonly CatalogItem[],
): string {
  const definition = definitionOf(sort, rule.kind);
  if (definition === undefined) return '';
  const terms: { [field: string]: unknown } = { ...rule.terms };
  for (const [name, { control }] of Object.entries(definition.fields))
    if (control === 'items')
      terms[name] = (terms[name] as readonly string[]).map((key) => itemNamed(catalog, key));
  return begun(definition.explain(terms as never, say)[language]);
}

/** Whether a field says when a rule holds: the same fields for every kind that has them. */
export function isCondition(name: string, field: Field<unknown>): boolean {
  return (conditionFields as { readonly [field: string]: Field<unknown> })[name] === field;
}

/** When the rule holds, one phrase a condition; none where it always does. */
export function conditionsSaid({ terms }: Pick<Rule, 'terms'>, { words, say }: Words): readonly string[] {
  const { from = '', until = '', weekdays = [], least = 0 } = terms as Partial<Conditions>;
  const said = words.programs.conditions;
  const days = words.choices.weekdays;
  const phrases: string[] = [];
  if (from !== '' && until !== '') phrases.push(said.between(say.day(from), say.day(until)));
  else if (from !== '') phrases.push(said.from(say.day(from)));
  else if (until !== '') phrases.push(said.until(say.day(until)));
  if (weekdays.length > 0) phrases.push(said.weekdays(say.list(weekdays.map((day) => days[day]))));
  if (least > 0) phrases.push(said.least(say.money(least)));
  return phrases;
}

/** “Starts on …” or “Ended on …” where today is outside the rule's days, else ''. */
export function seasonSaid({ terms }: Pick<Rule, 'terms'>, today: Day, { words, say }: Words): string {
  const { from = '', until = '' } = terms as Partial<Conditions>;
  if (until !== '' && today > until) return words.programs.endedOn(say.dayNear(until, today));
  if (from !== '' && today < from) return words.programs.startsOn(say.dayNear(from, today));
  return '';
}
