// The fields behind the columns of the rules' tabs.
import { kindsOf, type RuleFamily } from '../core/ruleset';
import type { TermField } from '../core/term-field';

/** A field by its name in any of a family's kinds: those of one name are of one control, with the same words. */
export function termFieldOf(family: RuleFamily, name: string): TermField<unknown> | undefined {
  return kindsOf[family].map(({ fields }) => fields[name]).find((field) => field !== undefined);
}
