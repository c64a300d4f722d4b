// A number used on several days may be two receipts (numbering restarts daily) or an error: asks the person which.
import type { ReceiptNumbers } from '../../core/receipt-id';
import { useOwnerWords } from '../owner-words';
import type { Flow } from './flow';
import type { ReceiptsReading } from './use-import';

type Props = { readonly reading: ReceiptsReading; readonly flow: Flow };

const NUMBERINGS = ['daily', 'unique'] as const satisfies readonly ReceiptNumbers[];

export function NumberChoice({ reading: { file, read }, flow }: Props) {
  const { words, format } = useOwnerWords();
  const { receiptNumbers } = read;
  const { onSeveralDays } = read;
  if (onSeveralDays === null) return null;
  const days = format.list(onSeveralDays.days.map((day) => format.day(day)));
  return (
    <fieldset class="sec">
      <legend>{words.import.numberOnDays(onSeveralDays.receipt, days)}</legend>
      <div class="card">
        {NUMBERINGS.map((choice) => (
          <label key={choice} class="opt">
            <input
              type="radio"
              name={`numbers-${file.name}`}
              checked={receiptNumbers === choice}
              onChange={() => flow.chooseNumbers(file, choice)}
            />
            <span>
              {words.import.numberings[choice]}
              <small>{words.import.numberingWhat[choice]}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
