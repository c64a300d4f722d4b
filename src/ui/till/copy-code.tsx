// A code in groups of four, with a copy button.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CopyText } from '../copy-text';
import { useWords } from '../words';

type Props = {
  readonly code: string;
  /** The card's value and last day, copied with the code as on a paper card. */
  readonly about: readonly string[];
  /** What stands beside the copy button. */
  readonly children: ComponentChildren;
};

export function CopyCode({ code, about, children }: Props) {
  const { words } = useWords();
  const shown = useRef<HTMLElement>(null);
  return (
    <div class="sec">
      <code class="code" ref={shown}>
        {code}
      </code>
      <div class="row">
        <CopyText text={[code, ...about].join('\n')} label={words.till.copyCode(code)} shown={shown} />
        {children}
      </div>
    </div>
  );
}
