// Says that an import stopped on its way, and how to go on with it.
import { useEffect, useState } from 'preact/hooks';
import { useImportWords } from '../import-words';
import { useQuery } from '../use-query';
import { forgetUnfinished, readUnfinished } from './unfinished';

export function UnfinishedBanner() {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const [unfinished, setUnfinished] = useState(readUnfinished);
  const { ask, value } = useQuery('list-batches');
  useEffect(() => void (unfinished !== null && ask({})), [ask, unfinished]);
  // Where the ledger does not know the series, or it was taken back since, there is nothing to go on with.
  const batch = value?.batches.find(({ id }) => id === unfinished?.batch);
  if (unfinished === null || batch === undefined || batch.undone > 0) return null;
  const { files, done, all } = unfinished;
  return (
    <section class="card" aria-labelledby="unfinished">
      <div class="pad sec">
        <p>
          <b id="unfinished">{say.unfinished}</b>
        </p>
        <p>{say.unfinishedHow(format.list(files), say.of(format.number(done), format.number(all)))}</p>
        <progress value={done} max={all} aria-labelledby="unfinished">
          {say.of(format.number(done), format.number(all))}
        </progress>
        <button
          class="mini start"
          type="button"
          onClick={() => {
            forgetUnfinished();
            setUnfinished(null);
          }}
        >
          {say.unfinishedForget}
        </button>
      </div>
    </section>
  );
}
