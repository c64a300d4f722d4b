// A card that is folded until somebody wants to see what it lists: at most so many, and how many more there are.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';

// More are not drawn.
export const MOST_LISTED = 20;

type Props = {
  readonly title: string;
  readonly what: string;
  /** How many there are, of which at most `MOST_LISTED` are listed. */
  readonly count: number;
  readonly children: ComponentChildren;
};

export function FoldedCard({ title, what, count, children }: Props) {
  const { words, format } = useImportWords();
  return (
    <details class="card">
      <summary class="opt">
        <span class="grow">{title}</span>
        <Icon name="down" />
      </summary>
      <div class="pad">
        <p class="note">{what}</p>
        {children}
        {count > MOST_LISTED && (
          <p class="note">{words.intake.andMore(format.number(count - MOST_LISTED))}</p>
        )}
      </div>
    </details>
  );
}
