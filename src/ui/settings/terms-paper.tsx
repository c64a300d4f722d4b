// The text of the terms: on the screen a card, in print the whole page.
import type { RefObject } from 'preact';
import type { Language } from '../../core/language';
import type { TermsText } from '../../core/program-terms';

type Props = {
  readonly paper: RefObject<HTMLElement>;
  /** '' where nobody gave the sheet a name. */
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
