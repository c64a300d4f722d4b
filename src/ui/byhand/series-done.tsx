// What came of a series, and undoing all of it at once.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { usePointsWords } from './points-words';
import { UndoProgress } from './undo-progress';
import type { SeriesProgress } from './use-series';
import { useUndoBatch } from './use-undo-batch';

type Props = { readonly head: ComponentChildren; readonly progress: SeriesProgress; onBack(): void };

export function SeriesDone({ head, progress, onBack }: Props) {
  const { words, format, refusal } = usePointsWords();
  const { several } = words;
  const { clients, opened } = useSession();
  const undo = useUndoBatch(() => undefined);
  const { order, adjusted, earlier, leftOut } = progress;
  const count = adjusted.length + earlier;
  const people = several.found(count, format.number(count));
  const each = format.points(Math.abs(order.points));
  const sum = format.number(Math.abs(order.points) * count);
  const nameOf = (id: string) => clients.all.find((client) => client.id === id)?.name ?? id;
  const { ask, value, refusal: notListed } = useQuery('list-batches');
  useEffect(() => void ask({}), [ask]);
  // Of a series that was gone on with, undoing takes back what was given before too.
  const batch = value?.batches.find(({ id }) => id === order.batch) ?? {
    id: order.batch,
    kind: 'adjust' as const,
    label: order.note,
    day: opened.today,
    first: 0,
    last: 0,
    entries: count,
    points: order.points * count,
    undone: 0,
  };
  const isKnown = value !== null || notListed !== null;
  const inAll = several.found(batch.entries, format.number(batch.entries));
  return (
    <>
      <main>
        {head}
        <section class="pass" role="status" aria-labelledby="series-done">
          <div class="row">
            <Icon name="done" />
            <h2 id="series-done">
              {order.points > 0 ? several.done(people, each) : several.doneTaking(people, each)}
            </h2>
          </div>
          <p class="note">{order.note}</p>
          <div class="perf" />
          <dl class="sum note">
            <div class="split">
              <dt>{order.points > 0 ? several.sumAdded : several.sumTaken}</dt>
              <dd class="num">{sum}</dd>
            </div>
            {leftOut.length > 0 && (
              <div class="split">
                <dt>{several.leftOut}</dt>
                <dd class="num">{format.number(leftOut.length)}</dd>
              </div>
            )}
          </dl>
        </section>
        {leftOut.length > 0 && (
          <ul class="card">
            {leftOut.map(({ id, refusal: why }) => (
              <li key={id} class="opt">
                <span class="grow">
                  {nameOf(id)}
                  <small>{refusal(why)}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
        {undo.phase.at === 'ready' && isKnown && batch.undone < batch.entries && (
          <section class="sec">
            <p class="note">{several.mistake(inAll)}</p>
            <div>
              <button class="btn" type="button" onClick={() => void undo.begin(batch)}>
                <Icon name="undo" />
                {several.undo}
              </button>
            </div>
          </section>
        )}
        <UndoProgress undo={undo} />
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={onBack}>
            {several.back}
          </button>
        </div>
      </footer>
    </>
  );
}
