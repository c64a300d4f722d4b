// A field of a rule with its texts: the kind's own file defines the texts of its column, form and note.

import type { InEveryLanguage } from '../language';
import type { WeighedField } from '../points/less';

/** The label of a field's column and form input, and further information. */
export type FieldWords = { readonly label: string; readonly note: string };

/** The part of the form: the kind's own fields, the scope, or the collapsed conditions. */
export type FormPart = 'own' | 'scope' | 'conditions';

/** A field of a rule. It does not compile if a language or the comparison of values is missing. */
export type TermField<Value> = WeighedField<Value> & {
  readonly words: InEveryLanguage<FieldWords>;
  readonly part: FormPart;
};

export type TermFields = { readonly [name: string]: TermField<unknown> };

/** Gives a field its texts. In one family, kinds with a field of the same name share its column and texts. */
export function term<Value>(
  field: WeighedField<Value>,
  words: InEveryLanguage<FieldWords>,
  part: FormPart = 'own',
): TermField<Value> {
  return { ...field, words, part };
}
