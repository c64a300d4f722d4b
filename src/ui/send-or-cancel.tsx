// The two buttons that end a form: send and cancel.
import type { ComponentChildren } from 'preact';
import { useWords } from './words';

type Props = {
  readonly busy: boolean;
  /** Whether the send button has the focus when the form opens. */
  readonly isFirst?: boolean;
  /** The label of the send button. */
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
