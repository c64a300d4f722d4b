// The fields behind the columns of the rule tabs.
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import type { TermField } from '../../core/settings/term-field';

/** A field by name, from any kind of the family: fields with the same name have the same control and words. */
export function termFieldOf(family: RuleFamily, name: string): TermField<unknown> | undefined {
  return kindsOf[family].map(({ fields }) => fields[name]).find((field) => field !== undefined);
}
