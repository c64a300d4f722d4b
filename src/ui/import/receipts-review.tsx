// Reviews the receipts: clients, points, and what happens to every row and every cent of the file.
import type { ComponentChildren } from 'preact';
import { useImportWords } from '../import-words';
import { FileBalance } from './file-balance';
import { Changed, Doubts } from './folded-lists';
import { RefusedRows } from './refused-rows';
import type { ReceiptsReading, Taking } from './use-taking';

type Props = {
  readonly head: ComponentChildren;
  readonly taking: Taking;
  readonly readings: readonly ReceiptsReading[];
  onCancel(): void;
};

export function ReceiptsReview({ head, taking, readings, onCancel }: Props) {
  const { words, format } = useImportWords();
  const invoices = readings.reduce((sum, { plan }) => sum + plan.invoices.length, 0);
  return (
    <>
      <main>
        {head}
        <fieldset class="card">
          <legend class="vh">{words.import.pointsOrHistory}</legend>
          {[false, true].map((recordOnly) => (
            <label key={String(recordOnly)} class="opt">
              <input
                type="radio"
                name="history"
                checked={taking.recordOnly === recordOnly}
                onChange={() => taking.chooseHistory({ recordOnly })}
              />
              <span>
                {recordOnly ? words.import.historyOnly : words.import.givePoints}
                <small>{recordOnly ? words.import.historyWhat : words.import.pointsWhat}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {readings.map((reading) => (
          <Reading key={reading.file.name} reading={reading} />
        ))}
        <p class="note">{words.import.nothingYet}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => void taking.take(readings)}>
            {words.import.take(invoices, format.number(invoices))}
          </button>
          <button class="btn" type="button" onClick={onCancel}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </>
  );
}

function Reading({ reading }: { readonly reading: ReceiptsReading }) {
  const { file, read, plan } = reading;
  const { words, format } = useImportWords();
  const facts: readonly (readonly [string, string])[] = [
    [words.import.invoices, format.number(plan.invoices.length)],
    [words.import.newClients, format.number(plan.newClients)],
    [words.import.clientsWithPoints, format.number(plan.clients)],
    [words.import.points, format.number(plan.points)],
    [words.import.walkIns, format.number(plan.walkIns)],
  ];
  return (
    <section class="sec" aria-label={file.name}>
      <div class="split">
        <h2>{file.name}</h2>
        <span class="note">{words.import.rows(read.rows, format.number(read.rows))}</span>
      </div>
      {plan.firstDay !== '' && (
        <p class="note">{words.import.period(format.day(plan.firstDay), format.day(plan.lastDay))}</p>
      )}
      <dl class="sum">
        {facts.map(([what, figure]) => (
          <div key={what} class="split">
            <dt>{what}</dt>
            <dd class="num">{figure}</dd>
          </div>
        ))}
      </dl>
      <FileBalance read={read} plan={plan} />
      <Changed plan={plan} />
      <Doubts plan={plan} />
      <RefusedRows file={file} refused={read.refused} />
    </section>
  );
}
