// Says that this invoice replaces another one.
import { invoiceNumber } from '../../core/entry';
import { Banner } from '../banner';
import { useCounterWords } from '../counter-words';
import type { Correction } from './form';
import { invoiceName } from './invoice-name';

type Props = { readonly correction: Correction; onCancel(): void };

export function CorrectionBanner({ correction, onCancel }: Props) {
  const { words } = useCounterWords();
  const { entry } = correction.shown;
  return (
    <Banner tone="warn">
      <p>{words.till.correcting(invoiceName({ ...entry, number: invoiceNumber(entry) }, words))}</p>
      {correction.madeStoredValues && <p>{words.till.newCodes}</p>}
      {correction.hadStoredValues && <p>{words.till.storedValuesAgain}</p>}
      <button class="mini start" type="button" onClick={onCancel}>
        {words.till.cancelCorrection}
      </button>
    </Banner>
  );
}
