// Something could not be loaded: why, and a button to try again.
import type { CallRefusal } from './api';
import { Trouble } from './banner';
import { useWords } from './words';

export function TryAgain({ refusal, onRetry }: { readonly refusal: CallRefusal; onRetry(): void }) {
  const { words } = useWords();
  return (
    <>
      <Trouble refusal={refusal} />
      <div>
        <button class="btn main" type="button" onClick={onRetry}>
          {words.frame.tryAgain}
        </button>
      </div>
    </>
  );
}
