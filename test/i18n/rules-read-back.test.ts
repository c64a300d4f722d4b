// A rule's explanation, parsed back, gives the same rule: the sentence omits nothing that the rule does.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { languages } from '../../src/core/language';
import { kindsOf, ruleFamilies } from '../../src/core/settings/ruleset';
import { documentLocale, localeFor } from '../../src/i18n/locale';
import { ruleSentence } from '../../src/i18n/rule-sentence';
import { anyRule } from '../core/random-rules';
import { holds } from '../seeded';
import { readSentence } from './rule-reader';

type Terms = { readonly [field: string]: unknown };

/** The values that a sentence implies by not mentioning them. */
const unsaid: Terms = {
  points: 0,
  amount: 0,
  percent: 0,
  spent: 0,
  most: 0,
  months: 0,
  units: 1,
  leastPoints: 0,
  step: 1,
  mostPoints: 0,
  mostShare: 0,
  carry: 'no',
  from: '',
  until: '',
  weekdays: [],
  least: 0,
  leastOf: 'everything',
  mostUses: 0,
  mostUsesEach: 0,
  firstVisitOnly: false,
};

/** Without terms that change nothing: the scope of a least purchase, if there is none or it applies to everything. */
function decisive(terms: Terms): Terms {
  const isAll = terms.scope === 'everything' || (terms.scope === undefined && terms.items === undefined);
  return terms.least === 0 || isAll ? { ...terms, leastOf: undefined } : terms;
}

for (const family of ruleFamilies)
  for (const definition of kindsOf[family])
    describe(`of the ${family}, the kind "${definition.kind}"`, () => {
      for (const language of languages)
        holds(
          `says in ${language} what reads back as the same rule`,
          fc.property(
            anyRule(kindsOf[family], definition),
            fc.constantFrom(localeFor, documentLocale),
            ({ rule, reading: { currency } }, localeOf) => {
              const text = ruleSentence(family, rule, language, localeOf(language, currency));
              const read = readSentence(family, text, language, currency);
              const whole = read.map(({ kind, terms }) => ({
                kind,
                terms: decisive({ ...onlyOf(rule.terms), ...terms }),
              }));
              expect(whole, text).toEqual([{ kind: rule.kind, terms: decisive(rule.terms) }]);
            },
          ),
          400,
        );
    });

/** The implied values of the fields that the rule has. */
function onlyOf(terms: Terms): Terms {
  return Object.fromEntries(
    Object.keys(terms).flatMap((field) => (field in unsaid ? [[field, unsaid[field]]] : [])),
  );
}
