// Reviews the files of services and products: items to be added or changed.
import type { ComponentChildren } from 'preact';
import { useImportWords } from '../import-words';
import { RefusedRows } from './refused-rows';
import { RowFigure } from './row-figure';
import type { CatalogReading } from './use-catalogs';

type Props = {
  readonly head: ComponentChildren;
  readonly readings: readonly CatalogReading[];
  onTake(readings: readonly CatalogReading[]): Promise<void>;
  onCancel(): void;
};

export function CatalogReview({ head, readings, onTake, onCancel }: Props) {
  const { words, format } = useImportWords();
  const nothing = readings.every(({ plan }) => plan.items.length === 0);
  return (
    <>
      <main>
        {head}
        {readings.map(({ file, read, plan }) => (
          <section key={file.name} class="sec" aria-label={file.name}>
            <div class="split">
              <h2>{file.name}</h2>
              <span class="note">{words.import.rows(read.rows, format.number(read.rows))}</span>
            </div>
            <dl class="sum">
              <RowFigure what={words.import.newItems} figure={format.number(plan.added)} />
              <RowFigure what={words.import.changedItems} figure={format.number(plan.changed)} />
              <RowFigure what={words.import.sameItems} figure={format.number(plan.same)} />
              <RowFigure what={words.import.refused} figure={format.number(read.refused.length)} />
            </dl>
            <RefusedRows file={file} refused={read.refused} />
          </section>
        ))}
        <p class="note">{words.import.nothingYet}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => void onTake(readings)}>
            {nothing ? words.import.goOnReading : words.import.takeCatalog}
          </button>
          <button class="btn" type="button" onClick={onCancel}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </>
  );
}
