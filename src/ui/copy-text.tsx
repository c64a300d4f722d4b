// A button that copies a text. If Google's frame blocks copying, the text is selected instead.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copy } from './copy';
import { useWords } from './words';

type Props = {
  readonly text: string;
  /** The button's text; by default “Copy”. */
  readonly children?: ComponentChildren;
  /** The button's accessible name, where its text does not say what it copies. */
  readonly label?: string;
  /** The element to select if copying fails. */
  readonly shown: { readonly current: HTMLElement | null };
};

export function CopyText({ text, children, label, shown }: Props) {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  // A new text has not been copied yet.
  useEffect(() => setSaid(''), [text]);

  async function press(): Promise<void> {
    setSaid(words.till[await copy(text, shown.current)]);
  }

  return (
    <div class="row">
      <button class="btn" type="button" aria-label={label} onClick={() => void press()}>
        {children ?? words.till.copy}
      </button>
      <span class="note" role="status">
        {said}
      </span>
    </div>
  );
}
