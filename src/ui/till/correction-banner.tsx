// Says that this invoice replaces another one.
import { invoiceNumber } from '../../core/journal/entry';
import { Banner } from '../banner';
import { useWords } from '../words';
import type { Correction } from './form';

type Props = { readonly correction: Correction; onCancel(): void };

export function CorrectionBanner({ correction, onCancel }: Props) {
  const { words } = useWords();
  const { entry } = correction.shown;
  const number = invoiceNumber(entry);
  return (
    <Banner tone="warn">
      <p>
        {number > 0 ? words.till.correcting(String(number)) : words.till.correctingLine(String(entry.seq))}
      </p>
      {correction.madeStoredValues && <p>{words.till.newCodes}</p>}
      {correction.hadStoredValues && <p>{words.till.storedValuesAgain}</p>}
      <button class="mini start" type="button" onClick={onCancel}>
        {words.till.cancelCorrection}
      </button>
    </Banner>
  );
}
