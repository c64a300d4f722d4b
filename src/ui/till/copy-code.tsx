// A code in fours, and the button that copies it.
import { useRef } from 'preact/hooks';
import { CopyText } from '../copy-text';
import { useWords } from '../words';

type Props = {
  readonly code: string;
  /** What the card is worth and its last day: copied with the code, as it stands on a card of paper. */
  readonly about: readonly string[];
};

export function CopyCode({ code, about }: Props) {
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
