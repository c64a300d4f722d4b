// Saves exactly what the report shows: as a file for a spreadsheet, or in a tab of this one.
import { csvFile } from '../../core/reports/csv-file';
import type { Table } from '../../core/reports/table';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useReportsWords } from './reports-words';
import { saveFile } from './save-file';

export type CsvReader = 'excel' | 'other';

type Props = {
  /** The file's name without its ending. */
  readonly name: string;
  readonly tables: readonly Table[];
  readonly reader: CsvReader;
};

export function SaveBar({ name, tables, reader }: Props) {
  const { words, language, currency } = useReportsWords();
  const { ruleset } = useSession().opened;
  const isEmpty = tables.length === 0;

  function saveCsv(): void {
    if (isEmpty) return;
    const text = csvFile(reader, tables, { country: ruleset.country, language, currency });
    saveFile(`${name}.csv`, text, 'text/csv');
  }

  return (
    <div class="wrap">
      <button class="btn" type="button" aria-disabled={isEmpty || undefined} onClick={saveCsv}>
        <Icon name="download" />
        {words.reports.csv}
      </button>
    </div>
  );
}
