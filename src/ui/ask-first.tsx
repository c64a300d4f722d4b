// A button for what cannot be undone: the first press says what it means, the second does it.
import { useState } from 'preact/hooks';
import { useWords } from './words';

type Props = {
  readonly id?: string;
  readonly offer: string;
  /** Null where nothing is lost by it: then nobody is asked. */
  readonly means: string | null;
  readonly now: string;
  /** Whether something ends by it, or is made in the place of something else. */
  readonly tone: 'ends' | 'makes';
  readonly busy: boolean;
  onDo(): void;
};

const looks = {
  ends: { offer: 'mini start bad', now: 'btn bad' },
  makes: { offer: 'btn', now: 'btn main' },
} as const;

export function AskFirst({ id, offer, means, now, tone, busy, onDo }: Props) {
  const { words } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button
        id={id}
        class={looks[tone].offer}
        type="button"
        aria-busy={busy}
        onClick={means === null ? onDo : () => setAsked(true)}
      >
        {offer}
      </button>
    );
  return (
    <div class="sec" ref={inView}>
      <p>{means}</p>
      <div class="wrap">
        <button
          class={looks[tone].now}
          type="button"
          aria-busy={busy}
          onClick={() => {
            setAsked(false);
            onDo();
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
