// Shown when Carnet refuses to write to the sheet, for example to a copy: the reason, and what the owner can do.
import { useState } from 'preact/hooks';
import type { CallRefusal } from './api';
import { Banner } from './banner';
import { useOwnerWords } from './owner-words';
import { AdoptSheet } from './settings/adopt-sheet';

type Props = {
  readonly refusal: Extract<CallRefusal, { readonly code: 'stopped' }>;
  onRetry(): void;
};

export function StoppedView({ refusal: { corruption, row }, onRetry }: Props) {
  const { words } = useOwnerWords();
  const [adopting, setAdopting] = useState(false);
  // No adoption helps there: it would be written in the older format.
  const isTooOld = corruption === 'format-newer';
  return (
    <>
      <main>
        <h1>{words.frame.appName}</h1>
        <Banner>
          <b>{words.check.stopped}</b>
          <p>{words.check.because(words.corruption[corruption], row)}</p>
          <p>{isTooOld ? words.check.newerHelps : words.check.adoptHelps}</p>
        </Banner>
      </main>
      <footer class="foot">
        <div class="wrap">
          {!isTooOld && (
            <button class="btn main" type="button" onClick={() => setAdopting(true)}>
              {words.check.adopt}
            </button>
          )}
          <button class={isTooOld ? 'btn main' : 'btn'} type="button" onClick={onRetry}>
            {words.frame.tryAgain}
          </button>
        </div>
      </footer>
      {adopting && (
        <AdoptSheet
          onClose={() => setAdopting(false)}
          onAdopted={() => {
            setAdopting(false);
            onRetry();
          }}
        />
      )}
    </>
  );
}
