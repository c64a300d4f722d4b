// Reviews the files of services and products: items to be added or changed.
import type { ComponentChildren } from 'preact';
import { useImportWords } from '../import-words';
import { RefusedRows } from './refused-rows';
import type { CatalogReading, Taking } from './use-taking';

type Props = {
  readonly head: ComponentChildren;
  readonly taking: Taking;
  readonly readings: readonly CatalogReading[];
  onCancel(): void;
};

export function CatalogReview({ head, taking, readings, onCancel }: Props) {
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
              <Row what={words.import.newItems} figure={format.number(plan.added)} />
              <Row what={words.import.changedItems} figure={format.number(plan.changed)} />
              <Row what={words.import.sameItems} figure={format.number(plan.same)} />
              <Row what={words.import.refused} figure={format.number(read.refused.length)} />
            </dl>
            <RefusedRows file={file} refused={read.refused} />
          </section>
        ))}
        <p class="note">{words.import.nothingYet}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => void taking.takeCatalog(readings)}>
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

function Row({ what, figure }: { readonly what: string; readonly figure: string }) {
  return (
    <div class="split">
      <dt>{what}</dt>
      <dd class="num">{figure}</dd>
    </div>
  );
}
