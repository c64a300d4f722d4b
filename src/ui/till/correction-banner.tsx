// Says that this invoice replaces another one.
import { Banner } from '../banner';
import { useWords } from '../words';
import type { Correction } from './form';

type Props = { readonly correction: Correction; onCancel(): void };

export function CorrectionBanner({ correction, onCancel }: Props) {
  const { words } = useWords();
  return (
    <Banner tone="warn">
      <p>{words.till.correcting(String(correction.seq))}</p>
      {correction.madeStoredValues && <p>{words.till.newCodes}</p>}
      {correction.hadStoredValues && <p>{words.till.storedValuesAgain}</p>}
      <button class="mini start" type="button" onClick={onCancel}>
        {words.till.cancelCorrection}
      </button>
    </Banner>
  );
}
