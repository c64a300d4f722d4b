// The terms of the programme as the command line prints them.
import type { AddOn } from './add-on';
import { step } from './step';
import { UsageProblem } from './usage-problem';

type TermsText = {
  title: string;
  inForce: string;
  sections: { heading: string; paragraphs: string[] }[];
};
type Terms = {
  day: string;
  version: { plannedOn: string };
  language: string;
  texts: { [language: string]: TermsText };
};

type TermsWanted = {
  readonly lang: string | undefined;
  readonly on: string | undefined;
  remark(sentence: string): void;
};

/**
 * As paragraphs below headings.
 * @throws UsageProblem, StepRefused
 */
export function termsText(addOn: AddOn, { lang, on, remark }: TermsWanted): string {
  if (on !== undefined && !/^\d{4}-\d\d-\d\d$/.test(on))
    throw new UsageProblem(`--on takes a day such as 2026-03-01, not “${on}”.`);
  const { day, version, language, texts } = termsOn(addOn, on ?? null);
  const text = new Map(Object.entries(texts)).get(lang ?? language);
  if (text === undefined)
    throw new UsageProblem(`There is no language “${lang}”: ${Object.keys(texts).join(', ')}.`);
  if (on !== undefined && on > day && version.plannedOn === '')
    remark(`No change is planned until ${on}: these are the terms of ${day}.`);
  const sections = text.sections.map(({ heading, paragraphs }) =>
    [heading, ...paragraphs.map((sentence) => `- ${sentence}`)].join('\n'),
  );
  return [`${text.title}\n${text.inForce}`, ...sections].join('\n\n');
}

function termsOn(addOn: AddOn, day: string | null): Terms {
  return step(addOn.call('show-terms', { day }));
}
