// Rows that were left out or refused, each with its reason, and a button to save the refused ones as a file.
import type { LeftOutRow } from '../../files/file-reading';
import { refusedFile } from '../../files/refused-file';
import type { RefusedRow } from '../../files/refused-row';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { saveFile } from '../report';
import { baseName, type ChosenFile } from './chosen-file';

const MOST_SHOWN = 20;

type Props = { readonly file: ChosenFile; readonly refused: readonly RefusedRow[] };

export function RefusedRows({ file, refused }: Props) {
  const { words, format, refusal: sentence } = useImportWords();
  if (refused.length === 0) return null;

  function download(): void {
    const csv = refusedFile(file.table, refused, {
      heading: words.files.reason,
      reasonOf: (row) => sentence(row.refusal),
    });
    saveFile(`${baseName(file.name)}-${words.files.refusedName}.csv`, csv);
  }

  const rows = refused.map(({ row, text, refusal }) => ({ row, text, why: sentence(refusal) }));
  return (
    <RowList
      title={words.files.refusedRows(format.number(refused.length), refused.length)}
      rows={rows}
      isOpen
    >
      <button class="btn" type="button" onClick={download}>
        <Icon name="file" />
        {words.files.saveRefused}
      </button>
    </RowList>
  );
}

export function LeftOutRows({ leftOut }: { readonly leftOut: readonly LeftOutRow[] }) {
  const { words, format } = useImportWords();
  if (leftOut.length === 0) return null;
  const rows = leftOut.map(({ row, text, why }) => ({ row, text, why: words.files.leftOutReasons[why] }));
  return (
    <RowList title={words.files.leftOutRows(format.number(leftOut.length), leftOut.length)} rows={rows} />
  );
}

type ListProps = {
  readonly title: string;
  readonly rows: readonly { readonly row: number; readonly text: string; readonly why: string }[];
  readonly isOpen?: true;
  readonly children?: preact.ComponentChildren;
};

function RowList({ title, rows, isOpen, children }: ListProps) {
  const { words, format } = useImportWords();
  return (
    <details class="card" open={isOpen}>
      <summary class="opt">
        <span class="grow">{title}</span>
        <Icon name="down" />
      </summary>
      <div class="pad sec">
        <table>
          <caption class="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                {words.files.row}
              </th>
              <th scope="col">{words.files.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ row, text, why }) => (
              <tr key={row}>
                <td class="num">{format.number(row)}</td>
                <td>
                  {why}
                  <small class="cut">{text}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > MOST_SHOWN && (
          <p class="note">{words.files.andMore(format.number(rows.length - MOST_SHOWN))}</p>
        )}
        {children}
      </div>
    </details>
  );
}
