// The words for each clause of the terms. One missing in a language does not compile.
import type { Clause, Section } from '../core/settings/program-terms';
import type { Locale } from './locale';

/** Every clause but the rules, which explain themselves. */
export type PolicyClause = Exclude<Clause, { readonly code: 'rule' }>;

/** Complete sentences addressed to the client. */
export type ClauseWords = {
  readonly [Code in PolicyClause['code']]: (
    clause: Extract<PolicyClause, { readonly code: Code }>,
    format: Locale,
  ) => string;
};

export type SectionWords = { readonly [Of in Section]: string };
