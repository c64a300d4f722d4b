// Something did not work: what, and what to do.
import type { RefusalData } from '../../core/result';
import { Icon } from '../icon';
import { useSpeech } from './speech';

export function Failure({ refusal, onRetry }: { readonly refusal: RefusalData; onRetry?(): void }) {
  const { words, refusal: sentence } = useSpeech();
  return (
    <>
      <div class="banner bad" role="alert">
        <Icon name="alert" />
        <p class="grow">{sentence(refusal)}</p>
      </div>
      {onRetry !== undefined && (
        <button class="btn" type="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </>
  );
}
