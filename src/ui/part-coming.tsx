// In the place of a view that is being fetched, or could not be.
import { TryAgain } from './try-again';
import type { Part } from './use-part';
import { Waiting } from './waiting';
import { useWords } from './words';

export function PartComing({ part }: { readonly part: Part<unknown> }) {
  const { words } = useWords();
  return (
    <main aria-busy={part.refusal === null}>
      <h1 class="vh">{words.frame.appName}</h1>
      {part.refusal === null ? (
        <Waiting rows={4} />
      ) : (
        <TryAgain refusal={part.refusal} onRetry={part.retry} />
      )}
    </main>
  );
}
