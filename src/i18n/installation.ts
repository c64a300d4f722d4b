// What the check of the installation says: the shape of its words, its sentences, and the table as text for a report.
import { type Outcome, type TrialName, type Tried, weightOf } from '../core/installation';

type TrialWords<Name extends TrialName> = {
  /** What was tried, as the head of its row. */
  readonly what: string;
  readonly expected: string;
  /** Where the outcome has a detail, it follows the sentence. */
  readonly found: { readonly [Is in Outcome<Name>]: string };
};

export type InstallationWords = {
  readonly title: string;
  readonly what: string;
  readonly allGood: string;
  readonly notGood: (count: number, figure: string) => string;
  readonly report: string;
  readonly columns: readonly [what: string, expected: string, found: string];
  readonly weights: { readonly good: string; readonly either: string; readonly bad: string };
  readonly copy: string;
  readonly again: string;
  readonly failed: (message: string) => string;
  readonly trials: { readonly [Name in TrialName]: TrialWords<Name> };
};

/** Details that belong to the sentence; those of other outcomes are for a report. */
const SAID: readonly string[] = [
  'changed',
  'asTyped',
  'moved',
  'shown',
  'tooOld',
  'other',
  'english',
  'own',
  'known',
  'older',
];

export function foundText(words: InstallationWords, { trial, outcome, detail }: Tried): string {
  if (outcome === 'failed') return words.failed(detail);
  const found: { readonly [outcome: string]: string } = words.trials[trial].found;
  const sentence = found[outcome] ?? outcome;
  return detail !== '' && SAID.includes(outcome) ? `${sentence} ${detail}` : sentence;
}

/** Tab-separated, so that it can be pasted into a mail or a sheet. */
export function reportText(words: InstallationWords, version: string, tried: readonly Tried[]): string {
  const rows = tried.map((one) => {
    const { what, expected } = words.trials[one.trial];
    return [
      what,
      expected,
      foundText(words, one),
      `${one.trial}: ${one.outcome}`,
      words.weights[weightOf(one)],
    ];
  });
  const head = [...words.columns, '', ''];
  return [[`Carnet ${version}`], head, ...rows].map((row) => row.join('\t').trimEnd()).join('\n');
}
