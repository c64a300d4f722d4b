// A date, chosen in the browser's own calendar and repeated in the language of the page.
import { isDay } from '../../core/day';
import { Field } from '../field';
import { useWords } from '../words';
import type { DescribedProps } from './described-props';

export function DayControl({ id, label, value, error, note, onValue }: DescribedProps) {
  const { format } = useWords();
  const day = String(value);
  // The browser has its own date format, which may differ from the salon's.
  const text = isDay(day) ? format.day(day) : note;
  return (
    <Field
      id={id}
      label={label}
      value={day}
      error={error}
      note={text}
      input={{ type: 'date', min: '1900-01-01', max: '2999-12-31' }}
      onValue={onValue}
    />
  );
}
