// What came of an import, what to do next, and taking it all back.
import type { ComponentChildren } from 'preact';
import { refusedFile } from '../../files/refused-file';
import type { Progress } from '../../files/take-in/run';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { saveFile } from '../report';
import { useSession } from '../session';
import { BookingImports } from './booking-imports';
import { baseName, type ReadyFile } from './chosen-file';
import { PastImports } from './past-imports';
import { RowFigure } from './row-figure';
import { Receipts, RecordedReceipts } from './sales-review';
import type { Items } from './use-catalogs';

type Props = {
  readonly head: ComponentChildren;
  readonly ready: readonly ReadyFile[];
  readonly items: Items;
  /** Null if there were only services and products. */
  readonly progress: Progress | null;
  readonly batch: string;
  onAgain(): void;
};

export function Arrived({ head, ready, items, progress, batch, onAgain }: Props) {
  const { words, format, refusal: sentence } = useImportWords();
  const { go } = useSession();
  const { intake: say } = words;
  const refused = ready.filter(({ reading }) => reading.refused.length > 0);
  const rowsLeft = refused.reduce((sum, { reading }) => sum + reading.refused.length, 0);
  const figures: readonly (readonly [string, number])[] = [
    [words.import.newItems, items.added],
    [words.import.changedItems, items.changed],
    [say.newClients, progress?.added ?? 0],
    [say.updatedClients, progress?.updated ?? 0],
    [say.points, progress?.points ?? 0],
    [say.giftCards, progress?.giftCards ?? 0],
    [say.pastSales, progress?.taken ?? 0],
    [say.newBookings, progress?.booked ?? 0],
    [say.changedBookings, progress?.changed ?? 0],
    [say.rowsLeft, rowsLeft],
  ];

  function save(): void {
    for (const { file, reading } of refused) {
      const csv = refusedFile(file.table, reading.refused, {
        heading: words.files.reason,
        reasonOf: (row) => sentence(row.refusal),
      });
      saveFile(`${baseName(file.name)}-${words.files.refusedName}.csv`, csv);
    }
  }

  return (
    <>
      <main>
        {head}
        <section class="pass" role="status" aria-labelledby="arrived">
          <p class="row">
            <Icon name="done" />
            <b id="arrived">{say.done}</b>
          </p>
          <p class="note">{say.files(ready.length, format.number(ready.length))}</p>
          <dl class="sum note">
            {figures
              .filter(([, count]) => count !== 0)
              .map(([what, count]) => (
                <RowFigure key={what} what={what} figure={format.number(count)} />
              ))}
          </dl>
        </section>
        {progress !== null && (
          <Receipts
            title={words.import.tooLong(progress.tooLong.length, format.number(progress.tooLong.length))}
            what={words.import.tooLongWhat}
            receipts={progress.tooLong}
          />
        )}
        {progress !== null && progress.recorded.length > 0 && (
          <div class="card">
            <RecordedReceipts receipts={progress.recorded} />
          </div>
        )}
        <section class="sec" aria-labelledby="next">
          <h2 id="next">{say.next}</h2>
          <div class="card">
            <button class="opt" type="button" onClick={() => go('clients')}>
              <Icon name="two" />
              <span class="grow">{say.see}</span>
              <Icon name="go" />
            </button>
            {rowsLeft > 0 && (
              <button class="opt" type="button" onClick={save}>
                <Icon name="download" />
                <span class="grow">
                  {say.correct(rowsLeft, format.number(rowsLeft))}
                  <small>{say.correctHow}</small>
                </span>
                <Icon name="go" />
              </button>
            )}
            <button class="opt" type="button" onClick={onAgain}>
              <Icon name="file" />
              <span class="grow">{say.otherFiles}</span>
              <Icon name="go" />
            </button>
          </div>
        </section>
        {batch !== '' && (
          <>
            <p class="note">{say.wrong}</p>
            <PastImports only={batch} />
            <BookingImports only={batch} />
          </>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => go('till')}>
            {say.till}
          </button>
        </div>
      </footer>
    </>
  );
}
