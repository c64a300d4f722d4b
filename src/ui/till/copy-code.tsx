// A code in fours, and a button that copies it. Google's frame may refuse the clipboard: then the code is marked.
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

type Props = { readonly code: string };

export function CopyCode({ code }: Props) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const shown = useRef<HTMLElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setText(words.till.copied);
    } catch {
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setText(words.till.marked);
    }
  }

  return (
    <div class="sec">
      <code class="code" ref={shown}>
        {code}
      </code>
      <div class="row">
        <button class="btn" type="button" aria-label={words.till.copyCode(code)} onClick={() => void copy()}>
          {words.till.copy}
        </button>
        <span class="note" role="status">
          {text}
        </span>
      </div>
    </div>
  );
}
