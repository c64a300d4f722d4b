// A button that copies a text for a client. Google's frame may refuse the clipboard: then the text is marked.
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words';

type Props = {
  readonly text: string;
  /** What the button says to those who do not see what stands beside it; where nothing does, it says “Copy” alone. */
  readonly label?: string;
  /** What is marked where nothing can be copied. */
  readonly shown: { readonly current: HTMLElement | null };
};

export function CopyText({ text, label, shown }: Props) {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  // Another text was not copied yet.
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
