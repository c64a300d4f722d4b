// A button for what cannot be undone: the first press says what it means, the second does it.
import { useState } from 'preact/hooks';
import { useWords } from './words';

type Props = {
  readonly offer: string;
  readonly means: string;
  readonly now: string;
  readonly busy: boolean;
  onDo(): void;
};

export function AskFirst({ offer, means, now, busy, onDo }: Props) {
  const { words } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button class="mini start bad" type="button" onClick={() => setAsked(true)}>
        {offer}
      </button>
    );
  return (
    <div class="sec" ref={inView}>
      <p>{means}</p>
      <div class="wrap">
        <button
          class="btn bad"
          type="button"
          aria-busy={busy}
          onClick={() => {
            onDo();
            setAsked(false);
          }}
        >
          {now}
        </button>
        <button class="btn" type="button" onClick={() => setAsked(false)}>
          {words.frame.cancel}
        </button>
      </div>
    </div>
  );
}

/** The question is longer than the button was, which may have stood at the lower edge. */
function inView(question: HTMLElement | null): void {
  question?.scrollIntoView({ block: 'nearest' });
}
