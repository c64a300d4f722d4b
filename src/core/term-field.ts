// A field of a rule with its words: what its column, its form and its note say comes from the kind's own file.

import type { InEveryLanguage } from './language';
import type { WeighedField } from './less';

/** What stands above a field's column and in its form, and what else has to be known of it. */
export type FieldWords = { readonly label: string; readonly note: string };

/** Where a form shows it: among its kind's own, as what the rule is about, or folded away with when the rule holds. */
export type FormPart = 'own' | 'scope' | 'conditions';

/** The value of one field of a rule. A language that is left out does not compile, nor what is worth less. */
export type TermField<Value> = WeighedField<Value> & {
  readonly words: InEveryLanguage<FieldWords>;
  readonly part: FormPart;
};

export type TermFields = { readonly [name: string]: TermField<unknown> };

/** Gives a field its words. Kinds of one family that share a field's name share its column, so its words too. */
export function term<Value>(
  field: WeighedField<Value>,
  words: InEveryLanguage<FieldWords>,
  part: FormPart = 'own',
): TermField<Value> {
  return { ...field, words, part };
}
