// The row that opens the reports above the sheet.
import { useState } from 'preact/hooks';
import { type CallRefusal, showReports } from '../api';
import { useOwnerWords } from '../owner-words';
import { TryAgain } from '../try-again';
import { MoreRow } from './more-row';

export function ReportsRow() {
  const { words } = useOwnerWords();
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);

  async function open(): Promise<void> {
    if (isOpening) return;
    setOpening(true);
    setRefusal(await showReports());
    setOpening(false);
  }

  return (
    <>
      <MoreRow
        id="more-reports"
        icon="chart"
        busy={isOpening}
        what={words.more.reportsWhat}
        onPress={() => void open()}
      >
        {words.more.reports}
      </MoreRow>
      {refusal !== null && <TryAgain refusal={refusal} onRetry={() => void open()} />}
    </>
  );
}
