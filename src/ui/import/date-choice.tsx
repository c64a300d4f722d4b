// Asks whether dates have the day or the month first, when the file does not show it.
import { useState } from 'preact/hooks';
import { dayOf } from '../../core/day';
import type { DateOrder } from '../../files/date-order';
import { FieldError } from '../field';
import { useOwnerWords } from '../owner-words';
import type { StepProps } from './flow';
import type { Step } from './use-import';

type Props = StepProps & { readonly step: Extract<Step, { readonly at: 'dates' }> };

const ORDERS = ['dmy', 'mdy'] as const satisfies readonly DateOrder[];

export function DateChoice({ head, flow, step: { file, samples } }: Props) {
  const { words, format } = useOwnerWords();
  const [order, setOrder] = useState<DateOrder | ''>('');
  const [checked, setChecked] = useState(false);

  function goOn(): void {
    setChecked(true);
    if (order !== '') flow.chooseDates(file, order);
  }

  return (
    <>
      <main>
        {head}
        <p>
          <b>{file.name}</b>
        </p>
        <fieldset class="sec" aria-describedby={checked && order === '' ? 'dates-err' : undefined}>
          <legend>{words.import.whichDates}</legend>
          <div class="card">
            {ORDERS.map((choice) => (
              <label key={choice} class="opt">
                <input
                  type="radio"
                  name="dates"
                  checked={order === choice}
                  onChange={() => setOrder(choice)}
                />
                <span>
                  {words.import.orders[choice]}
                  {samples.map((sample) => (
                    <small key={sample}>
                      {words.import.means(sample, meaning(sample, choice, format.day))}
                    </small>
                  ))}
                </span>
              </label>
            ))}
          </div>
          <FieldError id="dates" error={checked && order === '' ? words.import.datesMissing : undefined} />
        </fieldset>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={goOn}>
            {words.import.goOnReading}
          </button>
        </div>
      </footer>
    </>
  );
}

const PARTS = /(\d{1,2})\D(\d{1,2})\D(\d{4})/;

function meaning(sample: string, order: 'dmy' | 'mdy', format: (day: string) => string): string {
  const parts = PARTS.exec(sample);
  if (parts === null) return sample;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const day = order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
  return day === undefined ? sample : format(day);
}
