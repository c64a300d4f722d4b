// The two buttons that end a form: the one that sends it, and the way back.
import type { ComponentChildren } from 'preact';
import { useWords } from './words';

type Props = {
  readonly busy: boolean;
  /** Whether the form opens with the focus on the button that sends it. */
  readonly isFirst?: boolean;
  /** What sending does. */
  readonly children: ComponentChildren;
  onCancel(): void;
};

export function SendOrCancel({ busy, isFirst = false, children, onCancel }: Props) {
  const { words } = useWords();
  return (
    <div class="wrap">
      <button class="btn main" type="submit" aria-busy={busy} data-first={isFirst ? true : undefined}>
        {children}
      </button>
      <button class="btn" type="button" onClick={onCancel}>
        {words.frame.cancel}
      </button>
    </div>
  );
}
