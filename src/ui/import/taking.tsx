// The progress of an import, which can be stopped and continued without harm.
import { useOwnerWords } from '../owner-words';
import type { StepProps } from './flow';
import type { Progress } from './take';

type Props = StepProps & { readonly progress: Progress; readonly running: boolean };

export function Taking({ head, flow, progress, running }: Props) {
  const { words, format } = useOwnerWords();
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
            <button class="btn" type="button" onClick={flow.stop}>
              {words.import.stop}
            </button>
          ) : (
            <button class="btn main" type="button" onClick={() => void flow.goOn(progress)}>
              {words.import.goOn}
            </button>
          )}
        </div>
      </footer>
    </>
  );
}
