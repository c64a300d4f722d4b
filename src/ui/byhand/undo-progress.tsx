// How far the undoing of a series is, and what it leaves as it is.
import { Trouble } from '../banner';
import { Reached } from '../reached';
import { useSession } from '../session';
import { usePointsWords } from './points-words';
import type { useUndoBatch } from './use-undo-batch';

export function UndoProgress({ undo }: { readonly undo: ReturnType<typeof useUndoBatch> }) {
  const { words, format, refusal } = usePointsWords();
  const { several } = words;
  const { clients } = useSession();
  const { phase } = undo;
  if (phase.at === 'ready') return null;
  const { so } = phase;
  const { batch, leftOut } = so;
  const done = batch.undone + leftOut.length;
  const reached = several.of(format.number(Math.min(done, batch.entries)), format.number(batch.entries));
  const nameOf = (id: string) => clients.all.find((client) => client.id === id)?.name ?? id;
  return (
    <section class="sec">
      {so.refusal !== null && <Trouble refusal={so.refusal} />}
      {phase.at === 'done' ? (
        <p role="status">{several.undone(so.undone, format.number(so.undone))}</p>
      ) : (
        <Reached
          id="undoing"
          what={phase.at === 'going' ? several.undoing : several.stopped}
          done={done}
          all={batch.entries}
          reached={reached}
        />
      )}
      {phase.at === 'going' && (
        <button class="btn" type="button" onClick={undo.stop}>
          {several.stop}
        </button>
      )}
      {phase.at === 'stopped' && (
        <button class="btn main" type="button" onClick={() => void undo.goOn(so)}>
          {several.goOn}
        </button>
      )}
      {leftOut.length > 0 && (
        <>
          <p class="note">{several.kept(leftOut.length, format.number(leftOut.length))}</p>
          <ul class="card">
            {leftOut.map(({ seq, member, refusal: why }) => (
              <li key={seq} class="opt">
                <span class="grow">
                  {nameOf(member)}
                  <small>{refusal(why)}</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
