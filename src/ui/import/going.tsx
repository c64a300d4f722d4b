// Taking in: how far each part is, and how long it takes; it may be stopped and goes on where it was.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Progress } from '../../files/take-in/run';
import { useImportWords } from '../import-words';
import type { IntakeFlow } from './use-intake';

type Props = {
  readonly head: ComponentChildren;
  readonly flow: IntakeFlow;
  readonly progress: Progress;
  readonly isRunning: boolean;
};

export function Going({ head, flow, progress, isRunning }: Props) {
  const { words } = useImportWords();
  const { intake: say } = words;
  const { clients, invoices, bookings } = progress;
  const left = useTimeLeft(
    clients.done + invoices.done + bookings.done,
    clients.all + invoices.all + bookings.all,
  );
  return (
    <>
      <main>
        {head}
        <section class="card" aria-label={say.going}>
          <div class="pad sec">
            {clients.all > 0 && <Part id="going-clients" what={say.goingClients} {...clients} />}
            {invoices.all > 0 && <Part id="going-sales" what={say.pastSales} {...invoices} />}
            {bookings.all > 0 && <Part id="going-bookings" what={say.bookings} {...bookings} />}
            {isRunning && left !== null && <p class="note">{say.minutes(left)}</p>}
          </div>
        </section>
        <p class="note" role="status">
          {isRunning ? say.keepOpen : say.stopped}
        </p>
      </main>
      <footer class="foot">
        <div class="wrap">
          {isRunning ? (
            <button class="btn" type="button" onClick={flow.stop}>
              {say.stop}
            </button>
          ) : (
            <button class="btn main" type="button" onClick={() => void flow.goOn(progress)}>
              {say.goOn}
            </button>
          )}
        </div>
      </footer>
    </>
  );
}

type PartProps = {
  readonly id: string;
  readonly what: string;
  readonly done: number;
  readonly all: number;
};

function Part({ id, what, done, all }: PartProps) {
  const { words, format } = useImportWords();
  const reached = words.intake.of(format.number(done), format.number(all));
  return (
    <div>
      <p class="split">
        <b id={id}>{what}</b>
        <span class="note">{reached}</span>
      </p>
      <progress value={done} max={all} aria-labelledby={id}>
        {reached}
      </progress>
    </div>
  );
}

/** Whole minutes at the pace so far, rounded up; null until there is a pace. */
function useTimeLeft(done: number, all: number): number | null {
  const start = useRef({ at: Date.now(), done });
  const passed = done - start.current.done;
  if (passed <= 0 || done >= all) return null;
  const each = (Date.now() - start.current.at) / passed;
  return Math.max(1, Math.ceil((each * (all - done)) / 60_000));
}
