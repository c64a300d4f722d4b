// A button that copies a text for a client. If Google's frame blocks the clipboard, the text is selected instead.
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

type Props = {
  readonly text: string;
  /** The button's accessible name; by default just “Copy”. */
  readonly label?: string;
  /** The element to select if copying fails. */
  readonly shown: { readonly current: HTMLElement | null };
};

export function CopyText({ text, label, shown }: Props) {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  // A new text has not been copied yet.
  useEffect(() => setSaid(''), [text]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.till.copied);
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setSaid(words.till.marked);
    }
  }

  return (
    <div class="row">
      <button class="btn" type="button" aria-label={label} onClick={() => void copy()}>
        {words.till.copy}
      </button>
      <span class="note" role="status">
        {said}
      </span>
    </div>
  );
}
