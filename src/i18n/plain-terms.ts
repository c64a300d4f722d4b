// The terms of the programme as plain text.
import type { TermsText } from '../core/settings/program-terms';

/** The whole text, for a clipboard or a file: headings on their own lines, a dash before each sentence. */
export function plainText({ title, inForce, sections }: TermsText): string {
  const parts = sections.map(({ heading, paragraphs }) =>
    [heading, ...paragraphs.map((sentence) => `- ${sentence}`)].join('\n'),
  );
  return [`${title}\n${inForce}`, ...parts].join('\n\n');
}
