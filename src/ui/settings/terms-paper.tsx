// The text of the terms: a card on the screen, the whole page in print.
import type { RefObject } from 'preact';
import type { Language } from '../../core/language';
import type { TermsText } from '../../core/settings/program-terms';

type Props = {
  readonly paper: RefObject<HTMLElement>;
  /** '' if the sheet has not been given a name. */
  readonly salon: string;
  readonly text: TermsText;
  readonly language: Language;
  readonly busy: boolean;
};

export function TermsPaper({ paper, salon, text, language, busy }: Props) {
  return (
    <article class="paper" ref={paper} lang={language} aria-busy={busy}>
      {salon !== '' && <p class="salon">{salon}</p>}
      <h2>{text.title}</h2>
      <p class="note">{text.inForce}</p>
      {text.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {paragraphs.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
