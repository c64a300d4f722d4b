// Accounts for every row and every cent of a file.
import { useImportWords } from '../import-words';
import type { ReceiptsReading } from './use-taking';

/** Taken, already there, changed and refused add up to the whole file, in rows and in money. */
export function FileBalance({ read, plan }: Pick<ReceiptsReading, 'read' | 'plan'>) {
  const { words, format, currency } = useImportWords();
  const { rows, totals } = plan;
  const { refused, unreadableAmounts } = read;
  const parts: readonly (readonly [string, number, number])[] = [
    [words.import.taken, rows.taken, totals.taken],
    [words.import.thereAlready, rows.skipped, totals.skipped],
    [words.import.changed, rows.changed, totals.changed],
    [words.import.refused, refused.length, read.refusedTotal],
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
              <td class="num">{format.number(count)}</td>
              <td class="num">{format.money(amount)}</td>
            </tr>
          ))}
          <tr class="rule">
            <th scope="row">{words.import.wholeFile}</th>
            <td class="num">{format.number(read.rows)}</td>
            <td class="num">{format.money(read.total)}</td>
          </tr>
        </tbody>
      </table>
      {unreadableAmounts > 0 && (
        <p class="note">{words.import.unreadable(unreadableAmounts, format.number(unreadableAmounts))}</p>
      )}
    </>
  );
}
