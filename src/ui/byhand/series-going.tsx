// A series on its way: how far it is, who was last, and stopping it.
import type { ComponentChildren } from 'preact';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { Reached } from '../reached';
import { useSession } from '../session';
import { usePointsWords } from './points-words';
import type { SeriesProgress } from './use-series';

const LAST_SHOWN = 3;

type Props = {
  readonly head: ComponentChildren;
  readonly progress: SeriesProgress;
  readonly isRunning: boolean;
  readonly refusal: CallRefusal | null;
  onStop(): void;
  onGoOn(): void;
};

export function SeriesGoing({ head, progress, isRunning, refusal, onStop, onGoOn }: Props) {
  const { words, format } = usePointsWords();
  const { several } = words;
  const { clients } = useSession();
  const { order, next, adjusted } = progress;
  const figure = format.points(Math.abs(order.points));
  const reached = several.of(format.number(next), format.number(order.members.length));
  const last = adjusted.slice(-LAST_SHOWN).reverse();
  const nameOf = (id: string) => clients.all.find((client) => client.id === id)?.name ?? id;
  return (
    <main>
      {head}
      {refusal !== null && <Trouble refusal={refusal} />}
      <section class="card">
        <div class="pad sec">
          <Reached
            id="series-going"
            what={
              !isRunning
                ? several.stopped
                : order.points > 0
                  ? several.adding(figure)
                  : several.taking(figure)
            }
            done={next}
            all={order.members.length}
            reached={reached}
          />
          <p class="note">{several.keepOpen}</p>
          <div>
            {isRunning ? (
              <button class="btn" type="button" onClick={onStop}>
                {several.stop}
              </button>
            ) : (
              <button class="btn main" type="button" onClick={onGoOn}>
                {several.goOn}
              </button>
            )}
          </div>
        </div>
      </section>
      {last.length > 0 && (
        <section class="sec" aria-labelledby="just-done">
          <h2 id="just-done">{several.justDone}</h2>
          <ul class="card">
            {last.map(({ id, before, balance }) => (
              <li key={id} class="opt">
                <span class="grow">{nameOf(id)}</span>
                <span class="num">
                  {format.number(before)} → <b>{format.number(balance)}</b>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
