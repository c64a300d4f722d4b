// The terms of the programme in a language, built from their clauses. A clause without words does not compile.
import { type InEveryLanguage, type Language, languages } from '../core/language';
import type { Clause, ProgramTerms, TermsText, TermsVersion } from '../core/settings/program-terms';
import { catalogOf } from './catalog';
import type { PolicyClause } from './clause-words';
import { documentLocale, type Locale } from './locale';
import { ruleRemark, ruleSentence } from './rule-sentence';

export function programTermsTexts(terms: ProgramTerms, version: TermsVersion): InEveryLanguage<TermsText> {
  const texts = languages.map((language) => [language, termsText(terms, version, language)]);
  return Object.fromEntries(texts) as InEveryLanguage<TermsText>;
}

function termsText(terms: ProgramTerms, version: TermsVersion, language: Language): TermsText {
  const words = catalogOf(language).programTerms;
  const format = { ...documentLocale(language, terms.currency), rounding: terms.rounding };
  return {
    title: words.title,
    inForce: inForce(version, language, format),
    sections: terms.sections.map(({ section, clauses }) => ({
      heading: words.sections[section],
      paragraphs: clauses.map((clause) => paragraph(clause, language, format)),
    })),
  };
}

function inForce(
  { number, from, replacedOn, plannedOn }: TermsVersion,
  language: Language,
  format: Locale,
): string {
  const words = catalogOf(language).programTerms;
  const since = format.day(from);
  if (plannedOn !== '') return words.planned(format.day(plannedOn), since);
  const text = number === 0 ? words.inForce(since) : words.version(format.number(number), since);
  return replacedOn === '' ? text : `${text} ${words.replaced(format.day(replacedOn))}`;
}

function paragraph(clause: Clause, language: Language, format: Locale): string {
  if (clause.code === 'rule') {
    const { family, rule } = clause;
    const name = catalogOf(language).programTerms.named(rule.name);
    const remark = ruleRemark(family, rule)?.[language];
    const sentence = `${name} ${ruleSentence(family, rule, language, format)}.`;
    return remark === undefined ? sentence : `${sentence} ${remark}`;
  }
  const sentence = catalogOf(language).programTerms.clauses[clause.code] as (
    clause: PolicyClause,
    format: Locale,
  ) => string;
  return sentence(clause, format);
}
