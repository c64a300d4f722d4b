// Two remedies for a mistake noticed at once: undo the invoice, or bring it back into the form.
import { Icon } from '../icon';
import { useWords } from '../words';

type Props = { readonly busy: boolean; onUndo(): void; onCorrect(): void };

export function WaysBack({ busy, onUndo, onCorrect }: Props) {
  const { words } = useWords();
  return (
    <section class="sec">
      <p class="note">{words.till.mistake}</p>
      <div class="wrap">
        <button class="btn" type="button" aria-busy={busy} onClick={onUndo}>
          <Icon name="undo" />
          {words.frame.undo}
        </button>
        <button class="btn" type="button" aria-busy={busy} onClick={onCorrect}>
          <Icon name="pen" />
          {words.till.correct}
        </button>
      </div>
    </section>
  );
}
