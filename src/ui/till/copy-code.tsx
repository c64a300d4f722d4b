// A button that copies what a client gets in writing. Google's frame may refuse the clipboard: then the text is marked.
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

type CodeProps = {
  readonly code: string;
  /** What the card is worth and its last day: copied with the code, as it stands on a card of paper. */
  readonly about: readonly string[];
};

/** A code in fours. */
export function CopyCode({ code, about }: CodeProps) {
  const { words } = useWords();
  const shown = useRef<HTMLElement>(null);
  return (
    <div class="sec">
      <code class="code" ref={shown}>
        {code}
      </code>
      <CopyText text={[code, ...about].join('\n')} label={words.till.copyCode(code)} shown={shown} />
    </div>
  );
}

type TextProps = {
  readonly text: string;
  readonly label: string;
  /** What is marked where nothing can be copied. */
  readonly shown?: { readonly current: HTMLElement | null };
};

export function CopyText({ text, label, shown }: TextProps) {
  const { words } = useWords();
  const [said, setSaid] = useState('');
  const own = useRef<HTMLDivElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.till.copied);
    } catch {
      const marked = shown?.current ?? own.current?.parentElement?.querySelector('p');
      if (marked) getSelection()?.selectAllChildren(marked);
      setSaid(words.till.marked);
    }
  }

  return (
    <div class="row" ref={own}>
      <button class="btn" type="button" aria-label={label} onClick={() => void copy()}>
        {words.till.copy}
      </button>
      <span class="note" role="status">
        {said}
      </span>
    </div>
  );
}
