// Saves exactly what the report shows: as a file for a spreadsheet, or in a tab of this one.
import { useState } from 'preact/hooks';
import { csvFile } from '../../core/reports/csv-file';
import type { Table } from '../../core/reports/table';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { Icon } from '../icon';
import { fetchPart } from '../pieces';
import { isOwner } from '../rights';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { useReportsWords } from './reports-words';
import { saveFile } from './save-file';
import { usePutTab } from './use-put-tab';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  const tab = usePutTab();
  const { show } = useSession();
  const [isMaking, setMaking] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const isEmpty = tables.length === 0;

  function saveCsv(): void {
    if (isEmpty) return;
    const text = csvFile(reader, tables, { country: ruleset.country, language, currency });
    saveFile(`${name}.csv`, text, 'text/csv');
  }

  async function putInTab(): Promise<void> {
    if (isEmpty) return;
    const own = await tab.put(name, tables);
    if (own !== null) show({ text: words.reports.isInTab(own) });
  }

  async function saveWorkbook(): Promise<void> {
    if (isEmpty || isMaking) return;
    setMaking(true);
    const failed = await fetchPart('excel', language);
    setRefusal(failed);
    if (failed === null) {
      const { workbookOf } = await import('./write-workbook');
      saveFile(`${name}.xlsx`, workbookOf(tables, currency), XLSX);
    }
    setMaking(false);
  }

  return (
    <div class="wrap">
      {tab.refusal !== null && <Trouble refusal={tab.refusal} />}
      {refusal !== null && <TryAgain refusal={refusal} onRetry={() => void saveWorkbook()} />}
      <button class="btn" type="button" aria-disabled={isEmpty || undefined} onClick={saveCsv}>
        <Icon name="download" />
        {words.reports.csv}
      </button>
      <button
        class="btn"
        type="button"
        aria-disabled={isEmpty || undefined}
        aria-busy={isMaking}
        onClick={() => void saveWorkbook()}
      >
        <Icon name="download" />
        {words.reports.excel}
      </button>
      {isOwner && (
        <button
          class="btn main"
          type="button"
          aria-disabled={isEmpty || undefined}
          aria-busy={tab.isGoing}
          onClick={() => void putInTab()}
        >
          <Icon name="table" />
          {words.reports.putInTab}
        </button>
      )}
    </div>
  );
}
