// Refused rows, each with its reason, and a button to save them all as a file.
import type { RefusedRow } from '../../files/refused-row';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { saveFile } from '../report';
import { baseName } from './chosen-file';
import { refusedCsv } from './refused-file';

const MOST_SHOWN = 10;

type Props = { readonly file: string; readonly refused: readonly RefusedRow[] };

export function RefusedRows({ file, refused }: Props) {
  const { words, format, refusal: sentence } = useOwnerWords();
  if (refused.length === 0) return null;

  function download(): void {
    const header = [words.import.row, words.import.reason, words.import.rowText] as const;
    const csv = refusedCsv(header, refused, (row) => sentence(row.refusal));
    saveFile(`${baseName(file)}-${words.import.refusedFile}.csv`, csv);
  }

  return (
    <section class="sec">
      <div class="row">
        <h2 class="grow">{words.import.refusedRows}</h2>
        <button class="mini end" type="button" onClick={download}>
          <Icon name="file" />
          {words.import.saveThem}
        </button>
      </div>
      <div class="card">
        <div class="pad">
          <table aria-label={words.import.refusedRows}>
            <thead>
              <tr>
                <th scope="col" class="num">
                  {words.import.row}
                </th>
                <th scope="col">{words.import.reason}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, MOST_SHOWN).map((row) => (
                <tr key={row.row}>
                  <td class="num">{format.number(row.row)}</td>
                  <td>
                    {sentence(row.refusal)}
                    <small class="cut">{row.text}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {refused.length > MOST_SHOWN && (
            <p class="note">{words.import.andMore(format.number(refused.length - MOST_SHOWN))}</p>
          )}
        </div>
      </div>
    </section>
  );
}
