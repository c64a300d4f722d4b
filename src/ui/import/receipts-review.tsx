// What the receipts would do: who gets how many points, and where every row and every cent of the file goes.
import { useWords } from '../words';
import type { StepProps } from './flow';
import { RefusedRows } from './refused-rows';
import type { ReceiptsReading } from './use-import';

type Props = StepProps & { readonly readings: readonly ReceiptsReading[] };

export function ReceiptsReview({ head, flow, readings }: Props) {
  const { words, say } = useWords();
  const invoices = readings.reduce((sum, { plan }) => sum + plan.invoices.length, 0);
  return (
    <>
      <main>
        {head}
        <fieldset class="card">
          <legend class="vh">{words.import.pointsOrHistory}</legend>
          {[false, true].map((asHistory) => (
            <label key={String(asHistory)} class="opt">
              <input
                type="radio"
                name="history"
                checked={flow.history === asHistory}
                onChange={() => flow.chooseHistory(asHistory)}
              />
              <span>
                {asHistory ? words.import.historyOnly : words.import.givePoints}
                <small>{asHistory ? words.import.historyWhat : words.import.pointsWhat}</small>
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
          <button class="btn main" type="button" onClick={() => void flow.take(readings)}>
            {words.import.take(invoices, say.number(invoices))}
          </button>
          <button class="btn" type="button" onClick={flow.again}>
            {words.common.cancel}
          </button>
        </div>
      </footer>
    </>
  );
}

function Reading({ reading: { file, plan } }: { readonly reading: ReceiptsReading }) {
  const { words, say } = useWords();
  const facts: readonly (readonly [string, string])[] = [
    [words.import.invoices, say.number(plan.invoices.length)],
    [words.import.newClients, say.number(plan.newClients)],
    [words.import.clientsWithPoints, say.number(plan.clients)],
    [words.import.points, say.number(plan.points)],
    [words.import.walkIns, say.number(plan.walkIns)],
  ];
  return (
    <section class="sec" aria-label={file.name}>
      <div class="split">
        <h2>{file.name}</h2>
        <span class="note">{words.import.rows(plan.rows.file, say.number(plan.rows.file))}</span>
      </div>
      {plan.firstDay !== '' && (
        <p class="note">{words.import.period(say.day(plan.firstDay), say.day(plan.lastDay))}</p>
      )}
      <dl class="sum">
        {facts.map(([what, figure]) => (
          <div key={what} class="split">
            <dt>{what}</dt>
            <dd class="num">{figure}</dd>
          </div>
        ))}
      </dl>
      <Balance plan={plan} />
      <Changed plan={plan} />
      <RefusedRows file={file.name} refused={plan.refused} />
    </section>
  );
}

/** Taken, there already, changed and refused come to the whole file: in rows and in money. */
function Balance({ plan }: { readonly plan: ReceiptsReading['plan'] }) {
  const { words, say, currency } = useWords();
  const { rows, totals, refused, unreadableAmounts } = plan;
  const parts: readonly (readonly [string, number, number])[] = [
    [words.import.taken, rows.taken, totals.taken],
    [words.import.thereAlready, rows.skipped, totals.skipped],
    [words.import.changed, rows.changed, totals.changed],
    [words.import.refused, refused.length, totals.refused],
  ];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.import.whatHappens}</th>
            <th scope="col" class="num">
              {words.import.rowCount}
            </th>
            <th scope="col" class="num">
              {currency.code}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(([what, count, amount]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="num">{say.number(count)}</td>
              <td class="num">{say.money(amount)}</td>
            </tr>
          ))}
          <tr class="rule">
            <th scope="row">{words.import.wholeFile}</th>
            <td class="num">{say.number(rows.file)}</td>
            <td class="num">{say.money(totals.file)}</td>
          </tr>
        </tbody>
      </table>
      {unreadableAmounts > 0 && (
        <p class="note">{words.import.unreadable(unreadableAmounts, say.number(unreadableAmounts))}</p>
      )}
    </>
  );
}

const MOST_CHANGED = 20;

function Changed({ plan: { changed } }: { readonly plan: ReceiptsReading['plan'] }) {
  const { words, say } = useWords();
  if (changed.length === 0) return null;
  return (
    <details class="card">
      <summary class="opt">
        <span class="grow">{words.import.changedReceipts(changed.length, say.number(changed.length))}</span>
      </summary>
      <div class="pad">
        <p class="note">{words.import.changedWhat}</p>
        <dl class="sum">
          {changed.slice(0, MOST_CHANGED).map(({ receipt, client, day, total }) => (
            <div key={`${receipt} ${client}`} class="split">
              <dt>
                {[words.clients.receipt(receipt), client || words.till.walkInName, say.day(day)].join(' · ')}
              </dt>
              <dd class="num">{say.money(total)}</dd>
            </div>
          ))}
        </dl>
        {changed.length > MOST_CHANGED && (
          <p class="note">{words.import.andMore(say.number(changed.length - MOST_CHANGED))}</p>
        )}
      </div>
    </details>
  );
}
