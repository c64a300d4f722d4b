// Proposes to close a year once the ledger is so long that it would help.
import { useEffect } from 'preact/hooks';
import { Banner } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useQuery } from '../use-query';

export function LongLedger({ onLong }: { onLong(): void }) {
  const { words, format } = useOwnerWords();
  const { value: ledger, ask } = useQuery('show-closing');
  useEffect(() => void ask({}), [ask]);
  const year = ledger?.years[ledger.years.length - 1];
  if (ledger === null || year === undefined || !ledger.isProposed) return null;
  return (
    <Banner tone="warn">
      <p>{words.closing.proposed(format.number(ledger.inLedger))}</p>
      <button class="mini start" type="button" onClick={onLong}>
        {words.closing.title}
      </button>
    </Banner>
  );
}
