// Typed figures: points, counts, amounts, percentages.
import type { Control } from '../../core/settings/field';
import { Field } from '../field';
import { useOwnerWords } from '../owner-words';
import type { DescribedProps } from './described-props';

const inMoney: readonly Control[] = ['money', 'rate'];
const whole: readonly Control[] = ['points', 'count'];

export function TypedControl({ id, label, hint, field, value, error, note, onValue }: DescribedProps) {
  const { currency } = useOwnerWords();
  const code = inMoney.includes(field.control) ? currency.code : undefined;
  const more = [code, hint].filter((part) => part !== undefined).join(', ');
  return (
    <Field
      id={id}
      label={more === '' ? label : `${label} (${more})`}
      value={String(value)}
      error={error}
      note={note}
      input={{
        class: 'num',
        inputMode: whole.includes(field.control) ? 'numeric' : 'decimal',
        maxLength: 30,
      }}
      onValue={onValue}
    />
  );
}
