// Ends a client's link, after saying what stops working with it.
import { useState } from 'preact/hooks';
import { paperWords } from '../../i18n/paper/words';
import { useWords } from '../words';

export function LinkEnding({ busy, onEnd }: { readonly busy: boolean; onEnd(): void }) {
  const { words: page, language } = useWords();
  const { link: words } = paperWords[language];
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button class="mini start bad" type="button" onClick={() => setAsked(true)}>
        {words.off}
      </button>
    );
  return (
    <div class="sec">
      <p>{words.offMeans}</p>
      <div class="wrap">
        <button
          class="btn bad"
          type="button"
          aria-busy={busy}
          onClick={() => {
            onEnd();
            setAsked(false);
          }}
        >
          {words.offNow}
        </button>
        <button class="btn" type="button" onClick={() => setAsked(false)}>
          {page.frame.cancel}
        </button>
      </div>
    </div>
  );
}
