// A rule's conditions and limits in words: the same in the sidebar and in the clients' terms.

import type { Scope } from '../core/invoice/invoice';
import type { Limits } from '../core/points/limits';
import type { Conditions } from '../core/settings/conditions';
import type { Rule } from '../core/settings/rules';
import type { Catalog } from './catalog-shape';
import type { Locale } from './locale';

/** A rule's conditions and limits, one phrase each; empty if it always holds. */
export function conditionPhrases(
  { terms }: Pick<Rule, 'terms'>,
  words: Pick<Catalog, 'conditions' | 'choices'>,
  format: Locale,
): readonly string[] {
  const { from = '', until = '', weekdays = [], least = 0, leastOf } = terms as Partial<Conditions>;
  const { mostUses = 0, mostUsesEach = 0, firstVisitOnly = false } = terms as Partial<Limits>;
  const text = words.conditions;
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
