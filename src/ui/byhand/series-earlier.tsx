// The last series of points by hand: what they gave, going on with one that was stopped, and undoing one.
import { useEffect, useState } from 'preact/hooks';
import type { Batch } from '../../core/journal/batches';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { usePointsWords } from './points-words';
import { UndoProgress } from './undo-progress';
import { useUndoBatch } from './use-undo-batch';

export function SeriesEarlier({ onContinue }: { onContinue(batch: Batch): void }) {
  const { words, format } = usePointsWords();
  const { several } = words;
  const { opened, clients } = useSession();
  const { ask, value, refusal } = useQuery('list-batches');
  const [asked, setAsked] = useState<Batch | null>(null);
  const undo = useUndoBatch(() => {
    clients.reload();
    void ask({});
  });
  useEffect(() => void ask({}), [ask]);
  const batches = value?.batches.filter(({ kind }) => kind === 'adjust') ?? [];
  if (refusal !== null) return <Trouble refusal={refusal} />;
  if (batches.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="series-earlier">
      <h2 id="series-earlier">{several.earlier}</h2>
      <UndoProgress undo={undo} />
      <div class="card">
        {batches.map((batch) => (
          <div class="pad" key={batch.id}>
            <div>
              <p>{batch.label}</p>
              <p class="note">
                {several.batch(
                  format.dayNear(batch.day, opened.today),
                  several.found(batch.entries, format.number(batch.entries)),
                  format.points(batch.points),
                )}
              </p>
              {batch.undone > 0 && (
                <p class="note">{several.taken(format.number(batch.undone), format.number(batch.entries))}</p>
              )}
            </div>
            {batch.undone < batch.entries && undo.phase.at !== 'going' && (
              <div class="wrap">
                <button class="mini start" type="button" onClick={() => onContinue(batch)}>
                  {several.continueThis}
                </button>
                <button class="mini start" type="button" onClick={() => setAsked(batch)}>
                  {several.undoThis}
                </button>
              </div>
            )}
          </div>
        ))}
      </div>
      {asked !== null && (
        <DialogSheet
          title={several.undoQuestion(asked.label)}
          onClose={() => setAsked(null)}
          onSubmit={() => {
            void undo.begin(asked);
            setAsked(null);
          }}
        >
          <p>{several.undoMeans(several.found(asked.entries, format.number(asked.entries)))}</p>
          <SendOrCancel busy={false} isFirst onCancel={() => setAsked(null)}>
            {several.undoThis}
          </SendOrCancel>
        </DialogSheet>
      )}
    </section>
  );
}
