// The last imports, and taking one back: portion by portion, and it may be stopped.
import { useEffect, useState } from 'preact/hooks';
import type { Batch } from '../../core/journal/batches';
import { Trouble } from '../banner';
import { useUndoBatch } from '../byhand/use-undo-batch';
import { DialogSheet } from '../dialog-sheet';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { Reached } from '../reached';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { USUAL_TILL } from './usual-till';

type Props = {
  /** The id of the import that alone is shown; absent for all. */
  readonly only?: string;
};

export function PastImports({ only }: Props) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { opened, clients } = useSession();
  const { ask, value, refusal } = useQuery('list-batches');
  const [asked, setAsked] = useState<Batch | null>(null);
  const undo = useUndoBatch(() => {
    clients.reload();
    void ask({});
  });
  useEffect(() => void ask({}), [ask]);
  const batches = (value?.batches ?? []).filter(
    ({ kind, id }) => kind === 'import' && (only === undefined || id === only),
  );
  if (batches.length === 0 && undo.phase.at === 'ready') {
    if (refusal !== null) return <Trouble refusal={refusal} />;
    return value === null || only !== undefined ? null : <NoneYet title={say.past} what={say.noPast} />;
  }
  const labelOf = ({ label }: Batch) => (label === USUAL_TILL ? say.unnamedTill : label);
  const entriesIn = (batch: Batch) => say.entries(batch.entries, format.number(batch.entries));
  return (
    <section class="sec" aria-labelledby="past-imports">
      <h2 id="past-imports" class={only === undefined ? undefined : 'vh'}>
        {say.past}
      </h2>
      {refusal !== null && <Trouble refusal={refusal} />}
      <UndoGoing undo={undo} />
      <div class="card">
        {batches.map((batch) => (
          <div key={batch.id} class="opt past-import">
            <span class="grow">
              {labelOf(batch)}
              <small>
                {say.pastLine(
                  format.dayNear(batch.day, opened.today),
                  entriesIn(batch),
                  format.points(batch.points),
                )}
              </small>
              {batch.undone > 0 && (
                <small>
                  {batch.undone >= batch.entries
                    ? say.undone
                    : say.undonePart(format.number(batch.undone), format.number(batch.entries))}
                </small>
              )}
            </span>
            {batch.undone < batch.entries && undo.phase.at !== 'going' && (
              <button class="btn" type="button" aria-label={say.undoThis} onClick={() => setAsked(batch)}>
                <Icon name="undo" />
                {say.undo}
              </button>
            )}
          </div>
        ))}
      </div>
      {asked !== null && (
        <DialogSheet
          title={say.undoQuestion(labelOf(asked))}
          onClose={() => setAsked(null)}
          onSubmit={() => {
            void undo.begin(asked);
            setAsked(null);
          }}
        >
          <p>
            {say.undoMeans(
              say.entries(asked.entries - asked.undone, format.number(asked.entries - asked.undone)),
              asked.undone === 0 ? format.points(asked.points) : '',
            )}
          </p>
          <p class="note">{say.undoStays}</p>
          <SendOrCancel busy={false} isFirst onCancel={() => setAsked(null)}>
            {say.undo}
          </SendOrCancel>
        </DialogSheet>
      )}
    </section>
  );
}

function NoneYet({ title, what }: { readonly title: string; readonly what: string }) {
  return (
    <section class="sec" aria-labelledby="past-imports">
      <h2 id="past-imports">{title}</h2>
      <p class="note">{what}</p>
    </section>
  );
}

function UndoGoing({ undo }: { readonly undo: ReturnType<typeof useUndoBatch> }) {
  const { words, format, refusal: sentence } = useImportWords();
  const { intake: say } = words;
  const { phase } = undo;
  if (phase.at === 'ready') return null;
  const { batch, leftOut, refusal } = phase.so;
  const done = Math.min(batch.undone + leftOut.length, batch.entries);
  const reached = say.of(format.number(done), format.number(batch.entries));
  const why = [...new Set(leftOut.map((one) => sentence(one.refusal)))];
  return (
    <div class="sec">
      {refusal !== null && <Trouble refusal={refusal} />}
      {phase.at === 'done' ? (
        leftOut.length === 0 && <p role="status">{say.undoneAll}</p>
      ) : (
        <Reached
          id="undoing-import"
          what={phase.at === 'going' ? say.undoing : say.stopped}
          done={done}
          all={batch.entries}
          reached={reached}
        />
      )}
      {leftOut.length > 0 && (
        <p role="status">
          {(phase.at === 'done' ? say.undoneExcept : say.kept)(leftOut.length, format.number(leftOut.length))}
        </p>
      )}
      {why.map((each) => (
        <p key={each} class="note">
          {each}
        </p>
      ))}
      <div class="wrap">
        {phase.at === 'going' && (
          <button class="btn" type="button" onClick={undo.stop}>
            {say.stop}
          </button>
        )}
        {phase.at === 'stopped' && (
          <button class="btn main" type="button" onClick={() => void undo.goOn(phase.so)}>
            {say.goOn}
          </button>
        )}
      </div>
    </div>
  );
}
