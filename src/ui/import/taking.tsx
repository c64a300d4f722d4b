// The progress of an import, which can be stopped and continued without harm.
import type { ComponentChildren } from 'preact';
import { useImportWords } from '../import-words';
import type { Progress } from './take';
import type { Taking as TakingFlow } from './use-taking';

type Props = {
  readonly head: ComponentChildren;
  readonly taking: TakingFlow;
  readonly progress: Progress;
  readonly running: boolean;
};

export function Taking({ head, taking, progress, running }: Props) {
  const { words, format } = useImportWords();
  const { next, invoices } = progress;
  const reached = words.import.of(format.number(next), format.number(invoices.length));
  return (
    <>
      <main>
        {head}
        <p>{running ? words.import.keepOpen : words.import.stoppedAt}</p>
      </main>
      <footer class="foot">
        <div>
          <p class="split">
            <b id="progress">{running ? words.import.taking : words.import.stopped}</b>
            <span class="note" role="status">
              {reached}
            </span>
          </p>
          <progress value={next} max={invoices.length} aria-labelledby="progress">
            {reached}
          </progress>
        </div>
        <div class="wrap">
          {running ? (
            <button class="btn" type="button" onClick={taking.stop}>
              {words.import.stop}
            </button>
          ) : (
            <button class="btn main" type="button" onClick={() => void taking.goOn(progress)}>
              {words.import.goOn}
            </button>
          )}
        </div>
      </footer>
    </>
  );
}
